/** Every text that the editor itself says, in English; `{x}` stands for what is filled in. What the service says comes from the service. */
export const english = {
  stage: 'Message',
  'thank-you': 'Thank-you',
  'check-in': 'Check-in',
  'rejection-reply': 'Reply to a no',
  channel: 'Sent by',
  email: 'Email',
  letter: 'Letter',
  phone: 'Phone call',
  text: 'Text message',
  social: 'Social network',
  subject: 'Subject',
  body: 'Your draft',
  keys: 'F8 goes to the next mark, Shift+F8 to the last one, Alt+Enter to what is said of it, Escape back to the draft.',
  length: '{count} of {limit} characters',
  tooLong: 'The draft is too long to be read: {count} characters, and {limit} is the most.',
  private:
    'Private coaching: the score is for you alone. It ranks nobody and foretells nothing, and nothing you write is kept by the service.',
  review: 'Review of your draft',
  empty: 'Write or paste your message, and it is read as you go.',
  stale: 'The review below is of an earlier text.',
  reading: 'Reading…',
  read: 'Up to date.',
  score: '{score} out of 100',
  announced: '{verdict}: {score} out of 100, {count} found.',
  floor: '{sum}, so 0',
  send: 'Ready to send',
  revise: 'Worth another pass',
  rewrite: 'Better written anew',
  sendText: 'Nothing here should stand in your way.',
  reviseText: 'Mend what is listed below, then send it.',
  rewriteText: 'Something here could cost you the reader. Start from the advice below.',
  findings: 'What to mend',
  noFindings: 'Nothing found.',
  strengths: 'What works',
  unchecked: 'Not checked',
  needs: '{mistake}: that hangs on {fields}.',
  timeZone: 'your time zone',
  'interview.start': 'when the interview began',
  'interview.end': 'when the interview ended',
  'interview.interviewers': 'who interviewed you',
  sent: 'what you have sent so far',
  'sent.body': 'the words of what you have sent',
  'draft.sendAt': 'when you send this',
  critical: 'Critical',
  major: 'Major',
  minor: 'Minor',
  note: 'Note',
  points: '{points} points',
  noPoints: 'no points',
  disputedBadge: 'disputed',
  disputed: 'Careful sources disagree about this one. Judge for yourself.',
  dismiss: 'Set aside',
  dismissed: '{count} set aside',
  restore: 'Show again',
  why: 'Why it matters',
  advice: 'What to do',
  example: 'For example',
  show: 'Show in the draft: {quote}',
  changed: 'These words have changed.',
  replace: 'Replace with “{text}”',
  delete: 'Delete these words',
  insert: 'Insert this sentence',
  applied: 'Done: the draft has changed.',
  plan: 'When to send what',
  planning: 'Planning…',
  picture: 'The plan from {from} to {to}: {steps}',
  now: 'Now',
  best: 'Best time',
  window: 'Window',
  dayOff: 'Day off',
  'draft-thank-you': 'Write down your notes',
  'second-check-in': 'Second check-in (optional)',
  'let-go': 'Let it rest',
  'offer-reply': 'Thank them for the offer',
  'withdrawal-note': 'Withdraw, kindly',
  upcoming: 'Later',
  open: 'Now',
  overdue: 'Overdue',
  done: 'Done',
  skipped: 'Passed over',
  bestAt: 'Best: {time}',
  theirTime: '{time} where they are',
  fromTo: '{from} to {to}',
  from: 'From {from}',
  to: 'To {names}',
  reasons: 'Why then',
  daysOff: 'Days off: {days}',
  warnings: 'Worth knowing',
  assumptions: 'Taken for granted',
  calendar: 'Add to your calendar (.ics)',
  calendarReady: 'The calendar file is ready.',
  calendarFailed: 'The calendar file could not be fetched. Try again in a while.',
  stalePlan: 'The plan below is of earlier details.',
  offline: 'You are offline. Your draft is safe here, and is read once the connection is back.',
  unreachable: 'The service cannot be reached. Trying again.',
  busy: 'The service is busy. Trying again in {seconds} s.',
  'unsupported-language': 'Only drafts in English can be read.',
  unauthorized: 'The service does not accept this page’s key.',
  refused: 'The service cannot read this: {details}',
  unreadable: 'The address answers, but not as the review service does. This page may be set up wrongly.',
  'other-version': 'The service is of another version than this editor. Reload the page.',
  badAttribute: 'The attribute “{name}” is wrong: {fault}'
} as const
export type Label = keyof typeof english
export type Labels = (label: Label, values?: Record<string, string | number>) => string

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
/** Keeps the order of a text and of what is filled into it apart, where one of them runs from right to left. */
const isolate = (value: string, around: string): string =>
  rightToLeft.test(value) === rightToLeft.test(around) ? value : `\u2068${value}\u2069`

/** Reads texts by label, translated ones first; `format` writes the numbers in them. */
export function speak(
  translated: Partial<Record<Label, string>>,
  format: (value: number) => string = String
): Labels {
  return (label, values = {}) => {
    const text = translated[label] ?? english[label]
    return text.replaceAll(/\{(\w+)\}/g, (slot, name: string) => {
      const value = values[name] ?? slot
      return typeof value === 'number' ? format(value) : isolate(value, text)
    })
  }
}

/** The label of a word of the service, or the word itself where it is new. */
export const named = (say: Labels, word: string): string => (word in english ? say(word as Label) : word)

/** The translations in a `labels` attribute. Throws an Error that says what is wrong with it. */
export function readLabels(json: string): Partial<Record<Label, string>> {
  const labels = readObject(json)
  for (const [name, text] of Object.entries(labels)) {
    if (!Object.hasOwn(english, name)) throw new Error(`there is no label “${name}”.`)
    if (typeof text !== 'string') throw new Error(`label “${name}” must be a text.`)
  }
  return labels
}

/** The JSON object in an attribute; empty is one without members. Throws an Error that says what is wrong with it. */
export function readObject(json: string): Record<string, unknown> {
  let value: unknown
  try {
    value = json.trim() === '' ? {} : JSON.parse(json)
  } catch {
    value = undefined
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('it must be a JSON object.')
  return { ...value }
}
