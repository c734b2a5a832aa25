import { createClient, type Plan } from '@afterword/client'
import '@afterword/widget/react'
import type { ApplicationFacts, Draft } from '@afterword/widget/react'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

const facts: ApplicationFacts = {
  timeZone: 'Europe/London',
  interview: {
    start: '2026-11-20T14:00',
    role: 'Grid Operations Analyst',
    interviewers: [{ name: 'Dana Whitfield' }]
  }
}
const first: Draft = {
  stage: 'thank-you',
  channel: 'email',
  subject: 'Thank you',
  body: 'Dear Dana,\n\nThank you for showing me the storm restoration dashboard today. I would enjoy doing the same for your crews.\n\nKind regards,\nPriya'
}
/** Without a key: the portal's proxy adds it. */
const afterword = createClient({ baseUrl: new URL('/afterword', location.href).href })

function Portal() {
  const [draft, setDraft] = useState<Partial<Draft>>(first)
  const [score, setScore] = useState<number>()
  const [plan, setPlan] = useState<Plan>()
  const ask = async () => {
    const { data } = await afterword.POST('/schedule', {
      body: { timeZone: 'Europe/London', interview: { start: '2026-11-20T14:00' } }
    })
    setPlan(data)
  }
  return (
    <main>
      <afterword-review
        facts={facts}
        draft={draft}
        onafterword-change={({ detail }) => setDraft(detail)}
        onafterword-evaluation={({ detail }) => setScore(detail.evaluation.score)}
      />
      <output id="score">{score}</output>
      <button id="ask" type="button" onClick={() => void ask()}>
        When?
      </button>
      <output id="next">{plan?.next}</output>
    </main>
  )
}

createRoot(document.getElementById('root')!).render(<Portal />)
