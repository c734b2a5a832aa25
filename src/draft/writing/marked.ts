import type { Slip, SlipMark, Span } from '../draft.ts'
import { confusable } from './confusable.ts'
import { isSure } from './sloppiness.ts'

/**
 * From which probability of sloppy writing the encoder's marks are told, from which confidence, and under which probability even the
 * proofreader tells only of what is certain by itself. Set on letters of writers left out: more was told there of letters without slips.
 */
const sure = { marksFrom: 0.5, mark: 0.5, doubtUnder: 0.1 }
/** So many marks that are as sure as this tell of sloppy writing too: in a long message the whole is less sure of it. */
const several = { marks: 2, confidence: 0.8 }

/** Real words of which one is written for the other, and for no third. */
const pairs =
  "accept/except advice/advise affect/effect affects/effects allowed/aloud board/bored brake/break breath/breathe career/carrier chose/choose complement/compliment complements/compliments costumer/customer costumers/customers council/counsel course/coarse desert/dessert device/devise does/dose flour/flower from/form heal/heel hear/here hole/whole knew/new know/no lead/led lessen/lesson loose/lose loosing/losing mail/male manager/manger managers/mangers meat/meet meeting/meting mist/missed minor/miner moral/morale of/off passed/past patience/patients peace/piece personal/personnel plain/plane practice/practise principal/principle quiet/quite role/roll roles/rolls root/route sail/sale scene/seen sight/site sites/sights stationary/stationery than/then trail/trial wander/wonder wandering/wondering weak/week weather/whether were/where who's/whose it's/its you're/your"
const meant = new Map(
  pairs.split(' ').flatMap(pair => {
    const [one = '', other = ''] = pair.split('/')
    return [
      [one, other],
      [other, one]
    ] as const
  })
)
/** Written for this and nothing else. */
for (const [wrong, right] of [
  ['defiantly', 'definitely'],
  ['i', 'I'],
  ['pubic', 'public'],
  ['untill', 'until']
] as const)
  meant.set(wrong, right)

/** Where their grammar slips, another form of the same word is meant: “the list were”, “they does”. */
const forms = new Set(['were', 'does', 'knew', 'passed', 'affects', 'effects', 'led'])

/** What is said of a mark for which no correction is certain. */
const notes: Readonly<Record<SlipMark['kind'], string>> = {
  spelling: 'This may be the wrong word, or misspelt.',
  grammar: 'The grammar slips here: read it aloud.',
  punctuation: 'A mark is missing here, or one too many.',
  capitals: 'Check the capital letters here.'
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** The one thing that a marked stretch can have meant, or null. */
function correct(text: string, { start, end, kind }: SlipMark): string | null {
  const found = text.slice(start, end)
  const doubled = /^([\p{L}'’]+)\s+\1$/iu.exec(found)
  if (doubled !== null) return doubled[1]!
  const isSmall = found === found.toLowerCase()
  const word = found.toLowerCase().replace('’', "'")
  const isForm = kind === 'grammar' && forms.has(word)
  const other = isForm ? null : (meant.get(word) ?? null)
  const right = kind === 'capitals' ? (isSmall ? capitalised(found) : null) : other
  if (right === null) return null
  const written = isSmall ? right : capitalised(right)
  // “I” is its own correction, and a number has no capitals
  return written === found ? null : written
}

/** Whether a marked word can be a slip of spelling although it is one in the dictionary, or in none: others are names, trades and dialects. */
function isConfusable(text: string, { start, end, kind }: SlipMark): boolean {
  if (kind !== 'spelling') return true
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}']+/gu) ?? []
  return words.some((word, i) => confusable.has(word) || word === words[i - 1])
}

/**
 * The slips of the proofreader, and those that only the encoder marks; in order and apart. `known` are lower-case words that pass,
 * `sloppiness` is how likely the message as a whole is sloppy writing.
 */
export function withMarks(
  text: string,
  slips: readonly Slip[],
  marks: readonly SlipMark[],
  known: ReadonlySet<string>,
  sloppiness: number
): Slip[] {
  const isName = ({ start, end }: Span) => known.has(text.slice(start, end).toLowerCase())
  const likely = marks.filter(
    mark => mark.confidence >= sure.mark && !isName(mark) && isConfusable(text, mark)
  )
  const strong = likely.filter(({ confidence }) => confidence >= several.confidence).length
  const isMarked = sloppiness >= sure.marksFrom || strong >= several.marks
  const own = slips.filter(
    slip => isMarked || slip.kind !== 'grammar' || sloppiness >= sure.doubtUnder || isSure(text, slip)
  )
  if (!isMarked) return own
  const isFree = ({ start, end }: Span) => !own.some(slip => slip.start < end && slip.end > start)
  const marked = likely.filter(isFree).map((mark): Slip => {
    const { start, end, kind } = mark
    const right = correct(text, mark)
    const note = right === null ? notes[kind] : `“${right}” is meant here.`
    return { start, end, kind, note, replacements: right === null ? [] : [right], isMarked: true }
  })
  return [...own, ...marked].toSorted((a, b) => a.start - b.start)
}
