// The same program in Node 18, Deno and Bun: a draft, and two more in batches of one.
import { createClient } from '@afterword/client'

const { AFTERWORD_URL, AFTERWORD_KEY } = process.env
const afterword = createClient({ baseUrl: AFTERWORD_URL, key: AFTERWORD_KEY, timeout: 10_000 })
const request = {
  draft: { stage: 'thank-you', body: 'Dear Dana,\n\nThank you for your time today.\n\nKind regards,\nPriya' }
}
const { data } = await afterword.POST('/evaluate', { body: request })
const scores = []
for await (const result of afterword.evaluateAll([request, request], { size: 1 }))
  scores.push(result.evaluation.score)
const isSame = scores.length === 2 && scores.every(score => score === data.score)
if (!isSame) throw new Error(JSON.stringify({ scores, score: data.score }))
console.log(`scored ${data.score}`)
