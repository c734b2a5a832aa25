import type {
  DraftInput,
  EvaluateRequest,
  Evaluation,
  Finding,
  Measures,
  Strength
} from '../schemas/evaluate.ts'
import { strengthIds } from '../schemas/evaluate.ts'
import { defaults } from '../schemas/limits.ts'
import type { MistakeId } from '../schemas/vocabulary.ts'
import { readConduct } from './calendar/plan/conduct.ts'
import { withInvited } from './calendar/request/meeting.ts'
import { mistakes } from './catalogue/index.ts'
import { judge } from './catalogue/judge.ts'
import { knownFrom } from './catalogue/readers.ts'
import { evidenceAt } from './catalogue/evidence.ts'
import { faults, type Draft, type Label, type Span } from './draft/draft.ts'
import { changed, scoreOf, withTriedOffers, type Change } from './catalogue/tried.ts'
import { readingsOf } from './draft/reading/belief.ts'
import type { Encoder } from './draft/reading/encoder.ts'
import { findLeftovers } from './draft/reading/leftovers.ts'
import { readHtml, textOf } from './draft/format/html.ts'
import { evidenceInHtml, insertionInHtml } from './draft/format/html-places.ts'
import { isForeign } from './draft/structure/language.ts'
import { readPlain } from './draft/structure/plain.ts'
import { readDraft } from './draft/read.ts'
import { unite, unitsWithin } from './draft/stretches.ts'
import { Refusal } from './refusal.ts'
import { versions } from './versions.ts'
import { resolvePolicy } from '../schemas/policy.ts'

export { inTurns } from './draft/reading/encoder.ts'

/** Mistakes that no edit of the draft can undo: they lower the score but not the verdict. */
const past: ReadonlySet<MistakeId> = new Set<MistakeId>([
  'late-thank-you',
  'skipped-thank-you',
  'skipped-check-in',
  'missed-interviewer'
])

const strengthTitles: Readonly<Record<Strength['id'], string>> = {
  thanks: 'Says thank you',
  interest: 'Shows interest in this job',
  fit: 'Ties your experience to the job',
  recalls: 'Recalls the conversation',
  'asks-news': 'Asks politely for news',
  introduces: 'Says who you are',
  'wishes-well': 'Keeps the door open'
}

/**
 * Code units that may be read again to try corrections, and as many for sentences: six readings of a letter of 150 words each. The time
 * must stay linear in the draft.
 */
const mostRead = 6000

/** Words a minute: silent reading 238 (Brysbaert 2019), speech 150 (the usual pace of a careful speaker). */
const readingPace = { silent: 238, spoken: 150 }

function verdictOf(findings: readonly Finding[]): Evaluation['verdict'] {
  const undoable = findings.filter(({ mistake }) => !past.has(mistake))
  const left = scoreOf(undoable)
  if (left < 50 || undoable.some(({ severity }) => severity === 'critical')) return 'rewrite'
  return left >= 85 && undoable.every(({ severity }) => severity === 'minor' || severity === 'note')
    ? 'send'
    : 'revise'
}

/** What a message that could have gone to anybody cannot do, whatever its phrases say. */
const ownWords: ReadonlySet<Strength['id']> = new Set(['interest', 'fit', 'recalls'])

/** What the draft does well; a sentence that commits a fault is not praised for what else it does, nor one that a template left open. */
function strengthsOf(draft: Draft, findings: readonly Finding[]): Strength[] {
  const isGeneric = findings.some(({ mistake }) => mistake === 'generic-message')
  const placesOf = (label: Label) => readingsOf(draft, label).flatMap(({ places }) => places)
  const faulty = faults.flatMap(placesOf).toSorted((a, b) => a.start - b.start)
  let next = 0
  const faultySentences = draft.sentences.filter(({ start, end }) => {
    while (next < faulty.length && faulty[next]!.start < start) next++
    let isFaulty = false
    for (; next < faulty.length && faulty[next]!.start < end; next++) isFaulty ||= faulty[next]!.end <= end
    return isFaulty
  })
  const open = unite(findLeftovers(draft.body))
  const isFaulty = (span: Span) => unitsWithin(span, faultySentences) === span.end - span.start
  const isOpen = (span: Span) => unitsWithin(span, open) > 0
  return strengthIds.flatMap(id => {
    if (isGeneric && ownWords.has(id)) return []
    const evidence = placesOf(id)
      .filter(span => !isFaulty(span) && !isOpen(span))
      .map(span => evidenceAt(draft, span))
    return evidence.length === 0 ? [] : [{ id, title: strengthTitles[id], evidence }]
  })
}

function measure({ words, sentences, paragraphs, channel, talkingPoints }: Draft): Measures {
  const pace = channel === 'phone' ? readingPace.spoken : readingPace.silent
  return {
    words,
    sentences: sentences.length,
    paragraphs: paragraphs.length,
    readingSeconds: Math.round((words / pace) * 60),
    talkingPoints
  }
}

/**
 * Judges one draft. `now`: the clock in epoch milliseconds, used when the request has none. `toOthers`: drafts to other readers that it must not
 * repeat. `encode`: the service's own by default. Rejects with a Refusal that holds every fault of the request.
 */
export async function evaluate(
  stated: EvaluateRequest,
  now: number,
  toOthers: readonly DraftInput[] = [],
  encode?: Encoder
): Promise<Evaluation> {
  const request = withInvited(stated)
  const others = toOthers.map(textOf)
  return (request.draft.format ?? defaults.format) === 'html'
    ? evaluateHtml(request, now, others, encode)
    : evaluateText(request, now, others, encode)
}

/** Judges the text that an HTML draft shows; what was found is told in places of the source. */
async function evaluateHtml(
  request: EvaluateRequest,
  now: number,
  toOthers: readonly string[],
  encode?: Encoder
): Promise<Evaluation> {
  const html = readHtml(request.draft.body)
  if (!/\p{L}/u.test(html.text))
    throw new Refusal('invalid-request', [
      { code: 'no-letter', pointer: '/draft/body', detail: 'Expected at least one letter outside of tags.' }
    ])
  const { findings, strengths, ...rest } = await evaluateText(
    { ...request, draft: { ...request.draft, body: html.text, format: 'text' } },
    now,
    toOthers,
    encode
  )
  const inSource = <T extends Finding | Strength>(found: T): T => ({
    ...found,
    evidence: found.evidence.map(evidence => evidenceInHtml(evidence, html))
  })
  return {
    ...rest,
    strengths: strengths.map(inSource),
    findings: findings.map(finding =>
      finding.insertAt === undefined
        ? inSource(finding)
        : { ...inSource(finding), insertAt: insertionInHtml(finding.insertAt, html) }
    )
  }
}

/** Judges a text as its message reads; what was found is quoted as sent. */
async function evaluateText(
  sent: EvaluateRequest,
  now: number,
  toOthers: readonly string[],
  encode?: Encoder
): Promise<Evaluation> {
  const request = { ...sent, draft: { ...sent.draft, body: readPlain(sent.draft.body).text } }
  const foreign = isForeign(request.draft.body)
    ? [
        {
          code: 'unsupported-language',
          pointer: '/draft/body',
          detail:
            'Only drafts in English are read; names and a few words of another language are no hindrance.'
        }
      ]
    : []
  const conduct = readConductOr(foreign, request, now)
  const known = knownFrom(request)
  const policy = resolvePolicy(request.policy)
  const judgeWith = async (changes: readonly Change[]) => {
    const { subject = '', body } = request.draft
    const draft = await readDraft(
      {
        ...request.draft,
        subject: changed(subject, 'subject', changes),
        body: changed(body, 'body', changes)
      },
      known,
      encode
    )
    return { draft, ...judge({ draft, request, policy, conduct, toOthers }, Object.values(mistakes)) }
  }
  const { draft, unchecked, ...judged } = await judgeWith([])
  const findings = await withTriedOffers(
    judged.findings,
    async changes => {
      const after = await judgeWith(changes)
      return after.findings
    },
    Math.floor(mostRead / request.draft.body.length)
  )
  return {
    score: scoreOf(findings),
    verdict: verdictOf(findings),
    findings: findings.map(finding => asSent(finding, sent.draft.body)),
    strengths: strengthsOf(draft, findings).map(strength => asSent(strength, sent.draft.body)),
    unchecked,
    measures: measure(draft),
    policy,
    versions: versions()
  }
}

/** What was found in a text, in the words and with the apostrophes of the body as sent. */
function asSent<Found extends Finding | Strength>(found: Found, body: string): Found {
  const hasCurly = body.includes('’') && !body.includes("'")
  const asWritten = (text: string) => (hasCurly ? text.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’') : text)
  return {
    ...found,
    ...('insertAt' in found && found.insertAt !== undefined
      ? { insertAt: { ...found.insertAt, text: asWritten(found.insertAt.text) } }
      : {}),
    evidence: found.evidence.map(one => ({
      ...one,
      ...(one.in === 'body' ? { quote: body.slice(one.start, one.end) } : {}),
      ...(one.replacements === undefined ? {} : { replacements: one.replacements.map(asWritten) })
    }))
  }
}

/** The facts of conduct; what else is wrong with the request is refused in the same breath as its language. */
function readConductOr(foreign: Refusal['faults'], request: EvaluateRequest, now: number) {
  try {
    const conduct = readConduct(request, now)
    if (foreign.length === 0) return conduct
  } catch (error) {
    if (error instanceof Refusal)
      throw foreign.length === 0 ? error : new Refusal(error.slug, [...foreign, ...error.faults])
    throw error
  }
  throw new Refusal('unsupported-language', foreign)
}
