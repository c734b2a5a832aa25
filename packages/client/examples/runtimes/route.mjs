// app/afterword/[endpoint]/route.ts of Next.js, called as Next.js calls it.
import { createRouteHandler } from '@afterword/client/proxy/next'

const { AFTERWORD_URL, AFTERWORD_KEY } = process.env
const { POST } = createRouteHandler({ baseUrl: AFTERWORD_URL, key: AFTERWORD_KEY, allow: async () => true })
const response = await POST(
  new Request('https://portal.example/afterword/evaluate', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ draft: { stage: 'thank-you', body: 'Thank you, Dana.' } })
  })
)
const { score } = await response.json()
if (response.status !== 200) throw new Error(String(response.status))
console.log(`scored ${score}`)
