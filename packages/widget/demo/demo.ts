import type { Plan } from '../../../schemas/schedule.ts'
import type { AfterwordReview } from '../src/element.ts'
import { drafts } from './drafts.ts'
import { showSteps } from './steps.ts'

const byId = <Element extends HTMLElement>(id: string) => document.getElementById(id) as Element
const read = (id: string): string => byId<HTMLInputElement>(id).value.trim()
const review = document.querySelector('afterword-review') as AfterwordReview
const exchanges: Record<string, { request: object; answer: object }> = {}

/**
 * Two in the afternoon of a working day, at the company's, at least an hour ago and this many weeks: an
 * interview whose follow-ups are under way whenever the page is opened.
 */
function recentAfternoon(timeZone: string, weeks = 0): string {
  const day = new Date(new Date().toLocaleString('en-US', { timeZone }))
  day.setDate(day.getDate() - 7 * weeks)
  if (day.getHours() < 15) day.setDate(day.getDate() - 1)
  while (day.getDay() === 0 || day.getDay() === 6) day.setDate(day.getDate() - 1)
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}T14:00`
}

const list = (text: string): string[] =>
  text
    .split(',')
    .map(each => each.trim())
    .filter(each => each !== '')
const isFilled = (value: unknown): boolean =>
  value !== '' &&
  value !== undefined &&
  !(typeof value === 'object' && value !== null && Object.keys(value).length === 0)
const filled = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => isFilled(value)))

/** A thank-you that was sent went out in the evening of the interview. */
function sentSoFar(): object {
  if (read('thanked') === 'unknown') return {}
  if (read('thanked') === 'no' || read('start') === '') return { sent: [] }
  return { sent: [{ stage: 'thank-you', at: `${read('start').slice(0, 10)}T23:00:00Z` }] }
}

/** The application as the form tells it; what is left empty is left out. */
function readApplication(): object {
  const hasStart = read('start') !== ''
  return filled({
    timeZone: read('zone'),
    candidate: filled({ name: read('candidate') }),
    employer: filled({
      name: read('employer'),
      timeZone: read('employerZone'),
      country: read('country').toUpperCase()
    }),
    interview: filled({
      start: read('start'),
      durationMinutes: hasStart && read('minutes') !== '' ? Number(read('minutes')) : undefined,
      role: read('role'),
      interviewers: list(read('interviewers')).map(name => ({ name })),
      topics: list(read('topics')),
      outcome: read('outcome')
    }),
    timeline: read('timeline'),
    ...sentSoFar()
  })
}

function plan(): void {
  review.facts = { ...readApplication() }
}

/**
 * Tells of an interview that was today, or of one weeks ago whose thank-you is out, where the form tells of
 * the other.
 */
function tellOf(isWaiting: boolean): void {
  const hasWaited = read('thanked') === 'yes'
  if (isWaiting === hasWaited) return
  byId<HTMLInputElement>('start').value = recentAfternoon(read('employerZone'), isWaiting ? 2 : 0)
  byId<HTMLSelectElement>('thanked').value = isWaiting ? 'yes' : 'no'
  plan()
}

/** Quotes a text for a POSIX shell. */
const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

function showExchange(): void {
  const path = read('exchange')
  const exchange = exchanges[path]
  if (exchange === undefined) return
  const request = JSON.stringify(exchange.request, null, 2)
  byId('request').textContent = request
  byId('answer').textContent = JSON.stringify(exchange.answer, null, 2)
  const key = read('key') === '' ? '' : ' \\\n  -H "x-api-key: $AFTERWORD_KEY"'
  byId('curl').textContent =
    `curl -s ${quote(new URL(path, location.href).href)} \\\n  -H 'content-type: application/json'${key} \\\n  -d ${quote(request)}`
}

byId<HTMLInputElement>('start').value = recentAfternoon(read('employerZone'))
byId<HTMLInputElement>('zone').value = Intl.DateTimeFormat().resolvedOptions().timeZone
byId('zones').append(
  ...Intl.supportedValuesOf('timeZone').map(zone =>
    Object.assign(document.createElement('option'), { value: zone })
  )
)

/** Acts once somebody stops typing for a moment. */
function onPause(id: string, act: () => void): void {
  let pause: ReturnType<typeof setTimeout> | undefined
  byId(id).addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(act, 400)
  })
}

onPause('interview', plan)
onPause('key', () => {
  review.headers = read('key') === '' ? {} : { 'x-api-key': read('key') }
  showExchange()
})
document.addEventListener('submit', event => {
  event.preventDefault()
})
byId('samples').addEventListener('click', ({ target }) => {
  const name = (target as HTMLElement).dataset['draft']
  if (name === undefined) return
  tellOf(name === 'waiting')
  review.draft = name in drafts ? drafts[name as keyof typeof drafts] : { subject: '', body: '' }
  showSample()
})
review.addEventListener('afterword-change', showSample)
review.addEventListener('afterword-outcome', event => {
  byId<HTMLSelectElement>('outcome').value = (event as CustomEvent<{ outcome: string }>).detail.outcome
})

/** Presses the button of the draft that is shown. */
function showSample(): void {
  const { body } = review.draft
  const name =
    Object.keys(drafts).find(each => drafts[each as keyof typeof drafts].body === body) ??
    (body === '' ? 'empty' : '')
  for (const button of byId('samples').querySelectorAll('button'))
    button.setAttribute('aria-pressed', String(button.dataset['draft'] === name))
}
review.addEventListener('afterword-evaluation', event => {
  const { request, evaluation } = (event as CustomEvent<{ request: object; evaluation: object }>).detail
  exchanges['evaluate'] = { request, answer: evaluation }
  showExchange()
})
review.addEventListener('afterword-plan', event => {
  const { request, plan: answer } = (event as CustomEvent<{ request: object; plan: object }>).detail
  exchanges['schedule'] = { request, answer }
  showSteps(byId('steps'), answer as Plan)
  showExchange()
})
byId('exchange').addEventListener('change', showExchange)
byId('copy').addEventListener('click', () => {
  const command = byId('curl').textContent
  navigator.clipboard.writeText(command).then(
    () => {
      byId('copied').textContent = 'Copied.'
    },
    () => {
      getSelection()?.selectAllChildren(byId('curl'))
      byId('copied').textContent = 'Selected: copy it with your keyboard.'
    }
  )
})
plan()
review.draft = drafts.middling
showSample()
