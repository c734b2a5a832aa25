import { createClient } from '@afterword/client'

const { AFTERWORD_URL = 'http://127.0.0.1:3000', AFTERWORD_KEY } = process.env
const afterword = createClient({ baseUrl: AFTERWORD_URL, key: AFTERWORD_KEY })

const { data, error, response } = await afterword.POST('/evaluate', {
  body: {
    interview: { role: 'Grid Operations Analyst', interviewers: [{ name: 'Dana Whitfield' }] },
    draft: { stage: 'thank-you', body: process.argv[2] ?? '' }
  }
})
if (data !== undefined) {
  console.log(
    data.score,
    data.verdict,
    data.findings.map(finding => finding.title)
  )
} else {
  switch (error.type) {
    case '/problems/unsupported-language':
      console.log('Only drafts in English are read.')
      break
    case '/problems/too-many-requests':
    case '/problems/overloaded':
      console.log(`Again in ${response.headers.get('retry-after')} seconds.`)
      break
    default:
      console.log(
        error.title,
        error.errors?.map(fault => `${fault.pointer}: ${fault.detail}`)
      )
  }
}
