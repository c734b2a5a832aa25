import { opensHoliday } from './holiday-names.ts'
import { nearlySpelt } from './spelling.ts'
import type { Token } from './token.ts'

/** Units of time; `weekend` and `half` (of a year) are periods only. */
export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'business-day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'

/** Splits the entries of a table written as `word word: value`. */
function table<Value>(rows: ReadonlyArray<readonly [words: string, value: Value]>): Map<string, Value> {
  return new Map(rows.flatMap(([words, value]) => words.split(' ').map(word => [word, value] as const)))
}

/** ISO weekdays by name and abbreviation. */
export const weekdays = table([
  ['monday mondays mon', 1],
  ['tuesday tuesdays tues tue', 2],
  ['wednesday wednesdays weds wed', 3],
  ['thursday thursdays thurs thur thu', 4],
  ['friday fridays fri', 5],
  ['saturday saturdays sat', 6],
  ['sunday sundays sun', 7]
])

/** Months by name and abbreviation, 1 = January. */
export const months = table([
  ['january jan', 1],
  ['february feb', 2],
  ['march mar', 3],
  ['april apr', 4],
  ['may', 5],
  ['june jun', 6],
  ['july jul', 7],
  ['august aug', 8],
  ['september sept sep', 9],
  ['october oct', 10],
  ['november nov', 11],
  ['december dec', 12]
])

/** Seasons by their first month in the northern half of the world; winter opens in December. */
export const seasons = table([
  ['spring springtime', 3],
  ['summer summertime', 6],
  ['autumn fall', 9],
  ['winter wintertime', 12]
])

/** Words of schools and universities whose dates differ from one to the next. */
export const openSchool: ReadonlySet<string> = new Set(
  'semester semesters trimester halfterm michaelmas school'.split(' ')
)

/** Names of months and weekdays that are other words or people too: they need a neighbour that speaks of time. */
export const homonyms: ReadonlySet<string> = new Set(
  'may march mar april june jan august sat sun wed mon'.split(' ')
)

export const units = table<Unit>([
  ['minute minutes min mins', 'minute'],
  ['hour hours hr hrs', 'hour'],
  ['day days', 'day'],
  ['week weeks wk wks', 'week'],
  ['fortnight fortnights', 'fortnight'],
  ['weekend weekends', 'weekend'],
  ['month months mth mths', 'month'],
  ['quarter quarters', 'quarter'],
  ['year years yr yrs', 'year']
])

/** Cardinal numbers in words up to ninety; `hundred` is read apart. */
export const cardinals = new Map<string, number>([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, 20 + 10 * i] as const)
])

/** Ordinal numbers in words; `twenty-first` and its like are read as a ten and one of these. */
export const ordinals = new Map<string, number>([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
  ['thirtieth', 30]
])

/** Days by name, counted from today. */
export const dayWords = table([
  ['today tonight tonite', 0],
  ['tomorrow tmrw tmr tomo overnight', 1]
])

/** Parts of the day: they never move a date. */
export const dayParts: ReadonlySet<string> = new Set(
  'morning afternoon arvo evening night noon midday lunchtime lunch teatime dinnertime midnight'.split(' ')
)

/** Words beside names, numbers and units that are at the heart of a time: without one of these nearby no time begins. */
const hearts: ReadonlySet<string> = new Set(
  'couple few several dozen handful half midweek yesterday eod cob cop eob eow eom eoq eoy q h w wc play business trading weekday weekdays workday workdays holiday holidays fy fye eofy fiscal financial tax cw kw jfm amj jas ond'.split(
    ' '
  )
)

/** Whether a token is at the heart of a time. */
export function isHeart({ kind, text }: Token): boolean {
  return (
    kind === 'number' ||
    kind === 'ordinal' ||
    (kind === 'word' &&
      (units.has(text) ||
        weekdays.has(text) ||
        months.has(text) ||
        cardinals.has(text) ||
        ordinals.has(text) ||
        dayWords.has(text) ||
        seasons.has(text) ||
        openSchool.has(text) ||
        dayParts.has(text) ||
        hearts.has(text) ||
        opensHoliday(text)))
  )
}

/** Words that may stand first in a time without being its heart. */
export const openers: ReadonlySet<string> = new Set(
  (
    'the a an this these next last past previous coming upcoming following current same our that new end close early earlier late later mid middle midway midpoint ' +
    'back latter front opening tail top start beginning other final very first another long bank public same on over calendar full penultimate'
  ).split(' ')
)

/** Words that say nothing about a time by themselves and may stand between its words. */
export const hedges: ReadonlySet<string> = new Set(
  (
    'the about around roughly approximately approx circa maybe perhaps possibly probably likely hopefully ideally say sometime some at on in or either even as ' +
    'early late another next coming just only well very sometime time point stage up closer nearer near toward towards somewhere more very'
  ).split(' ')
)

/** Letters with dots between, a number with or without an ordinal ending, a word, or any other mark: no alternative can take back what another left, so it is linear. */
const pieces =
  /((?:(?<![a-z])[a-z]\.){2,4})|(\d{1,9})(?:(st|nd|rd|th)(?![a-z]))?|([a-z\u00c0-\u024f]+(?:'[a-z]+)*)|[^\s'"()[\]*_]/g

const known = (word: string) =>
  weekdays.has(word) ||
  months.has(word) ||
  units.has(word) ||
  dayWords.has(word) ||
  cardinals.has(word) ||
  ordinals.has(word)

/** A phrase lower-cased, with plain quotes and dashes. */
export function plainly(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll(/[\u2018\u2019\u02bc\u2032`]/g, "'")
    .replaceAll(/[\u2010-\u2013\u2212]/g, '-')
    .replaceAll(/[\u2014\u2015]/g, ';')
}

/** Cuts a phrase into tokens; `text` is the phrase as `plainly` leaves it. */
export function tokenise(phrase: string, text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(pieces)) {
    const [piece, dotted, digits, ordinal, word] = match
    const isGlued = match.index === end && end > 0
    end = match.index + piece.length
    const token: Token = {
      kind: 'mark',
      text: piece,
      at: match.index,
      value: 0,
      isGlued,
      isTitle: false,
      isDoubted: false
    }
    if (digits !== undefined) {
      token.kind = ordinal === undefined ? 'number' : 'ordinal'
      token.value = Number(digits)
      if (ordinal === undefined && digits.length === 2 && text[match.index - 1] === "'") {
        token.text = `20${digits}` // '26
        token.value += 2000
      }
    } else if (dotted !== undefined || word !== undefined) {
      token.kind = 'word'
      token.text =
        dotted?.replaceAll('.', '') ?? word!.replace(/(?:'s|s')$/, ending => (ending === "s'" ? 's' : ''))
      token.isTitle = /[A-Z]/.test(phrase[match.index] ?? '') && !/[A-Z]/.test(phrase[match.index + 1] ?? '')
      if (!known(token.text)) {
        const corrected = nearlySpelt(token.text)
        if (corrected !== null) {
          token.text = corrected
          token.isDoubted = true
        }
      }
    }
    tokens.push(token)
  }
  return tokens
}
