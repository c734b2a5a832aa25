import type { Plan } from '../../../schemas/schedule.ts'
import type { Status, StepName } from '../../../schemas/step.ts'

const names: Readonly<Record<StepName, string>> = {
  'draft-thank-you': 'Draft your thank-you',
  'thank-you': 'Send your thank-you',
  'check-in': 'Ask for news',
  'second-check-in': 'Ask once more',
  'rejection-reply': 'Answer the no',
  'offer-reply': 'Answer the offer',
  'withdrawal-note': 'Say that you withdraw',
  'let-go': 'Let it go'
}
/** Steps that are over need no time. */
const isOver = (status: Status): boolean => status === 'done' || status === 'skipped'

const format = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC'
})
/** Wall time as the plan writes it, which is in the candidate's zone; never reckoned here. */
const told = (moment: string): string => format.format(Date.parse(`${moment.slice(0, 16)}Z`))

/** What to do about a step, in a few words. */
function advise({ status, best, closes, opens }: Plan['steps'][number]): string {
  if (status === 'overdue') return `Was due by ${told(closes)}`
  if (status === 'open') return `Now, until ${told(closes)}`
  if (opens === closes) return told(best)
  return `Best ${told(best)}`
}

/** Lists what is still to be sent, the next step marked. */
export function showSteps(list: HTMLElement, { steps, next }: Pick<Plan, 'steps' | 'next'>): void {
  list.replaceChildren(
    ...steps
      .filter(({ status }) => !isOver(status))
      .map(step => {
        const item = document.createElement('li')
        const name = document.createElement('b')
        const time = document.createElement('span')
        name.textContent = names[step.step]
        time.textContent = advise(step)
        item.append(name, time)
        if (step.step === next) item.setAttribute('aria-current', 'step')
        return item
      })
  )
}
