import type { EvaluateRequest, Evaluation, Evidence, Finding } from '../schemas/evaluate.ts'
import { evaluate } from '../src/evaluate.ts'
import { requestOf, type LabelledDraft } from './letters.ts'

/** A draft as its writer would have sent it in another form. */
const forms: ReadonlyArray<(draft: LabelledDraft) => EvaluateRequest> = [
  requestOf,
  draft =>
    requestOf({
      ...draft,
      context: { company: null, role: null, interviewers: [], candidate: null, topics: [] }
    }),
  draft => {
    const request = requestOf(draft)
    return { ...request, draft: { ...request.draft, format: 'html', body: htmlOf(draft.body) } }
  }
]

/** The text as a mail program writes it: a `<p>` a paragraph, `<br>` at a line. */
function htmlOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return escaped
    .split(/\n{2,}/)
    .map(paragraph => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('\n')
}

interface Suggestion {
  mistake: string
  place: 'subject' | 'body'
  start: number
  end: number
  text: string
}

const suggestionsOf = ({ mistake, evidence, insertAt }: Finding): Suggestion[] => [
  ...evidence.flatMap(({ in: place, start, end, replacements = [] }) =>
    replacements.map(text => ({ mistake, place, start, end, text }))
  ),
  ...(insertAt === undefined
    ? []
    : [{ mistake, place: insertAt.in, start: insertAt.at, end: insertAt.at, text: insertAt.text }])
]

function applied(request: EvaluateRequest, { place, start, end, text }: Suggestion): EvaluateRequest {
  const old = request.draft[place] ?? ''
  return { ...request, draft: { ...request.draft, [place]: old.slice(0, start) + text + old.slice(end) } }
}

/** What is wrong with a suggestion once it is taken; null when it works. */
function faultOf(suggestion: Suggestion, before: Evaluation, after: Evaluation): string | null {
  const { mistake, place, start, end, text } = suggestion
  const evidenceOf = ({ findings }: Evaluation) =>
    findings.find(one => one.mistake === mistake)?.evidence ?? (start === end ? null : [])
  const kept = evidenceOf(after)
  const isInPlace = (one: Evidence) =>
    one.in === place && one.start < Math.max(start + text.length, start + 1) && one.end > start
  if (start === end ? kept !== null : kept?.some(isInPlace) === true) return 'stays'
  const known = new Set(before.findings.map(({ mistake }) => mistake))
  const fresh = after.findings.filter(({ mistake }) => !known.has(mistake)).map(({ mistake }) => mistake)
  if (fresh.length > 0) return `brings ${fresh.join(', ')}`
  return after.score < before.score ? `score ${before.score} to ${after.score}` : null
}

/** A suggestion put into its draft: what is wrong then (null: it works), and the words around it. */
export interface Tried {
  mistake: string
  fault: string | null
  words: string
}

/** Puts every suggestion of a labelled draft into it, in every form, and reads it again. */
export async function trySuggestions(draft: LabelledDraft): Promise<Tried[]> {
  const tried: Tried[] = []
  for (const request of forms.map(form => form(draft))) {
    const before = await evaluate(request, 0)
    for (const suggestion of before.findings.flatMap(suggestionsOf)) {
      const { mistake, place, start, end, text } = suggestion
      const fault = faultOf(suggestion, before, await evaluate(applied(request, suggestion), 0))
      const old = request.draft[place] ?? ''
      const words = `${old.slice(Math.max(0, start - 60), start)}[${old.slice(start, end)}→${text}]${old.slice(end, end + 40)}`
      tried.push({ mistake, fault, words })
    }
  }
  return tried
}
