import type { Evaluation, Evidence, Finding } from '../schemas/evaluate.ts'
import { textMistakes, type MistakeId } from '../schemas/vocabulary.ts'
import { faults } from '../src/draft/draft.ts'
import type { Judged, LabelledDraft } from './letters.ts'

/** Counts of a mistake over drafts; those where readers differ on it are left out. */
export interface Counts {
  hits: number
  false: number
  missed: number
}

const isText = new Set<string>(textMistakes)
/** The mistakes found. A lone slip, told at no cost, is not yet sloppy writing. */
const found = ({ findings }: Evaluation): MistakeId[] =>
  findings
    .filter(({ mistake, severity }) => mistake !== 'sloppy-writing' || severity !== 'note')
    .map(({ mistake }) => mistake)
const isIn = (id: MistakeId, list: readonly string[]) => list.includes(id)

function countsOf(judged: readonly Judged[], id: MistakeId): Counts {
  const counted = judged.filter(({ draft }) => !isIn(id, draft.uncertain))
  const count = (isLabelled: boolean, isFound: boolean) =>
    counted.filter(
      ({ draft, evaluation }) =>
        isIn(id, draft.labels) === isLabelled && isIn(id, found(evaluation)) === isFound
    ).length
  return { hits: count(true, true), false: count(false, true), missed: count(true, false) }
}

export const f1Of = ({ hits, false: alarms, missed }: Counts): number =>
  hits === 0 ? 0 : (2 * hits) / (2 * hits + alarms + missed)

/** The findings of a good draft that no reader raised: all, and the major or critical ones. */
export function alarmsOf({ draft, evaluation }: Judged): { any: MistakeId[]; grave: MistakeId[] } {
  // That there is a slip, told at no cost, is no alarm where there is one
  const isTrueNote = ({ mistake, severity }: Finding) =>
    mistake === 'sloppy-writing' && severity === 'note' && (draft.slips ?? []).length > 0
  const alarms = evaluation.findings.filter(
    finding =>
      isText.has(finding.mistake) &&
      !isIn(finding.mistake, draft.uncertain) &&
      !isIn(finding.mistake, draft.labels) &&
      !isTrueNote(finding)
  )
  const isGrave = (severity: string) => severity === 'major' || severity === 'critical'
  return {
    any: alarms.map(({ mistake }) => mistake),
    grave: alarms.filter(({ severity }) => isGrave(severity)).map(({ mistake }) => mistake)
  }
}

/** The chance that a good draft outscores a bad one; ties count half. */
function areaUnderCurve(good: readonly number[], bad: readonly number[]): number {
  const wins = good.reduce((sum, g) => sum + bad.reduce((w, b) => w + (g > b ? 1 : g === b ? 0.5 : 0), 0), 0)
  return wins / (good.length * bad.length)
}

interface Place {
  start: number
  end: number
}

/** Whether two stretches are about the same words: half of the shorter lies in the other. */
const isSame = (a: Place, b: Place): boolean =>
  2 * (Math.min(a.end, b.end) - Math.max(a.start, b.start)) >= Math.min(a.end - a.start, b.end - b.start)

const placeOf = (body: string, quote: string): Place[] => {
  const start = body.indexOf(quote)
  return start < 0 ? [] : [{ start, end: start + quote.length }]
}

/** Quoted stretches that lie on a labelled clause, and labelled clauses that are quoted, of faults that were rightly found. */
function clausesOf(judged: readonly Judged[]): {
  quoted: number
  on: number
  labelled: number
  told: number
} {
  const counts = { quoted: 0, on: 0, labelled: 0, told: 0 }
  for (const { draft, evaluation } of judged) {
    for (const fault of faults) {
      const finding = evaluation.findings.find(({ mistake }) => mistake === fault)
      if (finding === undefined || !isIn(fault, draft.labels)) continue
      const quotes = finding.evidence.filter(evidence => evidence.in === 'body')
      const clauses = (draft.spans ?? [])
        .filter(({ label }) => label === fault)
        .flatMap(({ quote }) => placeOf(draft.body, quote))
      if (clauses.length === 0) continue
      counts.quoted += quotes.length
      counts.on += quotes.filter(quote => clauses.some(clause => isSame(quote, clause))).length
      counts.labelled += clauses.length
      counts.told += clauses.filter(clause => quotes.some(quote => isSame(quote, clause))).length
    }
  }
  return counts
}

/** Slips marked by the writers that are told, and drafts without a slip in which one is told. */
function slipsOf(judged: readonly Judged[]) {
  const told = ({ findings }: Evaluation): Evidence[] =>
    findings.find(({ mistake }) => mistake === 'sloppy-writing')?.evidence ?? []
  const counts = { slips: 0, told: 0, clean: 0, accused: 0 }
  for (const { draft, evaluation } of judged) {
    if (draft.slips === undefined || draft.channel === 'phone') continue
    const evidence = told(evaluation)
    if (draft.slips.length === 0) {
      counts.clean++
      if (evidence.length > 0 && !isIn('sloppy-writing', draft.uncertain)) counts.accused++
    }
    for (const place of draft.slips.flatMap(({ quote }) => placeOf(draft.body, quote))) {
      counts.slips++
      if (evidence.some(one => one.in === 'body' && one.start < place.end && one.end > place.start))
        counts.told++
    }
  }
  return counts
}

export interface Figures {
  drafts: number
  mistakes: Map<MistakeId, Counts>
  macroF1: number
  microF1: number
  /** Good drafts with no fault in the readers' eyes. */
  good: number
  flagged: number
  gravely: number
  auc: number
  bad: number
  badSent: number
  /** Drafts by the readers' quality and the service's verdict. */
  verdicts: Array<[quality: LabelledDraft['quality'], counts: Array<[Evaluation['verdict'], number]>]>
  clauses: ReturnType<typeof clausesOf>
  slips: ReturnType<typeof slipsOf>
}

export const isGood = ({ quality, labels }: LabelledDraft): boolean =>
  quality === 'good' && labels.length === 0

/** Everything that is measured on labelled drafts. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const mistakes = new Map(
    textMistakes
      .map(id => [id, countsOf(judged, id)] as const)
      .filter(([, { hits, false: alarms, missed }]) => hits + alarms + missed > 0)
  )
  const withCases = [...mistakes.values()].filter(({ hits, missed }) => hits + missed > 0)
  const sum = (key: keyof Counts) => [...mistakes.values()].reduce((total, counts) => total + counts[key], 0)
  const good = judged.filter(({ draft }) => isGood(draft))
  const scores = (quality: string) =>
    judged.filter(({ draft }) => draft.quality === quality).map(({ evaluation }) => evaluation.score)
  const bad = judged.filter(({ draft }) => draft.quality === 'bad')
  const isSent = ({ evaluation }: Judged) => evaluation.verdict === 'send'
  return {
    drafts: judged.length,
    mistakes,
    macroF1: withCases.reduce((total, counts) => total + f1Of(counts), 0) / withCases.length,
    microF1: f1Of({ hits: sum('hits'), false: sum('false'), missed: sum('missed') }),
    good: good.length,
    flagged: good.filter(one => alarmsOf(one).any.length > 0).length,
    gravely: good.filter(one => alarmsOf(one).grave.length > 0).length,
    auc: areaUnderCurve(scores('good'), scores('bad')),
    bad: bad.length,
    badSent: bad.filter(isSent).length,
    verdicts: (['good', 'middling', 'bad'] as const).map(quality => [
      quality,
      (['send', 'revise', 'rewrite'] as const).map(verdict => [
        verdict,
        judged.filter(one => one.draft.quality === quality && one.evaluation.verdict === verdict).length
      ])
    ]),
    clauses: clausesOf(judged),
    slips: slipsOf(judged)
  }
}
