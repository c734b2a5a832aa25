import { dayFrom, partsOf, type Day } from '../work/dates.ts'
import { dayAt, type Meaning, type Span } from './span.ts'
import type { Token } from './token.ts'

/** Days of a holiday, both inclusive. */
interface HolidayDays {
  first: Day
  last: Day
}

/** What is known of the holidays of the employer's country, or of those named anywhere when no country was sent. */
export interface HolidayBook {
  hasCountry: boolean
  /** The days of a holiday by its English name, the first that are not over on a day; null when the country has none such. */
  find: (name: string, from: Day) => HolidayDays | null
  /** The first holiday that a text names, with its place in the text (UTF-16 offsets); null when it names none. */
  search: (text: string, from: Day) => (HolidayDays & { start: number; end: number }) | null
}

/** Where a holiday lies: a date that is the same everywhere, days from Easter Sunday, days from one of the country's, or the days around New Year. */
type Place =
  | { date: readonly [month: number, date: number] }
  | { easter: number }
  | { name: string; shift: number }
  | 'season'

const on = (month: number, date: number): Place => ({ date: [month, date] })
const easter = (days: number): Place => ({ easter: days })
const named = (name: string, shift = 0): Place => ({ name, shift })

/** Names as said, lower-case, without the possessive. The longest that fits counts. */
const spoken: ReadonlyArray<readonly [names: string, place: Place]> = [
  ['christmas eve|xmas eve', on(12, 24)],
  ['christmas day|christmas|xmas', on(12, 25)],
  ['boxing day|st stephen day', on(12, 26)],
  ['new year eve|new years eve|nye', on(12, 31)],
  ['new year day|new years day|new years|new year', on(1, 1)],
  ['epiphany', on(1, 6)],
  ['valentine day|valentines day|valentines|valentine', on(2, 14)],
  ['st patrick day|st patricks day', on(3, 17)],
  ['cinco de mayo', on(5, 5)],
  ['juneteenth', on(6, 19)],
  ['canada day', on(7, 1)],
  ['bastille day', on(7, 14)],
  ['halloween', on(10, 31)],
  ['veterans day|veteran day|remembrance day|armistice day', on(11, 11)],
  ['australia day', on(1, 26)],
  ['waitangi day', on(2, 6)],
  ['anzac day', on(4, 25)],
  ['good friday', easter(-2)],
  ['easter sunday|easter', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['whit monday', easter(50)],
  ['thanksgiving day|thanksgiving', named('thanksgiving')],
  ['black friday', named('thanksgiving', 1)],
  ['cyber monday', named('thanksgiving', 4)],
  ['memorial day', named('memorial day')],
  ['labor day|labour day', named('labor day')],
  ['may day', named('may day')],
  ['mlk day|mlk|martin luther king day|martin luther king jr day', named('mlk day')],
  ['presidents day|president day|washington birthday', named('presidents day')],
  ['columbus day', named('columbus day')],
  ['indigenous peoples day|indigenous people day', named('indigenous peoples day')],
  ['independence day', named('independence day')],
  ['victoria day', named('victoria day')],
  ['family day', named('family day')],
  ['national day', named('national day')],
  ['republic day', named('republic day')],
  ['diwali|deepavali', named('diwali')],
  ['eid al fitr', named('eid al fitr')],
  ['eid al adha', named('eid al adha')],
  ['eid', named('eid')],
  ['chinese new year|lunar new year', named('lunar new year')],
  [
    'christmas holidays|christmas holiday|christmas break|christmas period|holiday season|festive season|festive period|festive break|winter break|winter holidays|holiday break|holiday period|the holidays',
    'season'
  ]
]
const byFirstWord = new Map<string, Array<{ words: readonly string[]; place: Place }>>()
for (const [names, place] of spoken) {
  for (const name of names.split('|')) {
    const words = name.split(' ')
    byFirstWord.set(
      words[0]!,
      [...(byFirstWord.get(words[0]!) ?? []), { words, place }].sort(
        (a, b) => b.words.length - a.words.length
      )
    )
  }
}

/** Whether a holiday's name may begin with a word; "the" and "new" begin too much else. */
export function opensHoliday(word: string): boolean {
  return word !== 'the' && word !== 'new' && byFirstWord.has(word)
}

/** Easter Sunday of a year (the anonymous Gregorian computus). */
function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayFrom(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** The first of a yearly day that is not before another. */
function next(dayIn: (year: number) => Day, from: Day): Day {
  const { year } = partsOf(from)
  return dayIn(year) >= from ? dayIn(year) : dayIn(year + 1)
}

const holidayOn = (last: Day, first = last): Span =>
  dayAt(last, 'holiday', { kind: 'holiday', first, opens: first })

function meaningOf(place: Place, from: Day, book: HolidayBook): Meaning {
  if (place === 'season') {
    const end = next(year => dayFrom(year, 1, 1), from)
    return holidayOn(end, end - 8)
  }
  if ('date' in place) return holidayOn(next(year => dayFrom(year, place.date[0], place.date[1]), from))
  if ('easter' in place) return holidayOn(next(year => easterOf(year) + place.easter, from))
  if (!book.hasCountry) return 'needs-country'
  const days = book.find(place.name, from - place.shift)
  return days === null ? 'unknown-holiday' : holidayOn(days.last + place.shift, days.first + place.shift)
}

/** Reads a holiday's name at a token; null when there is none. */
export function readHoliday(
  tokens: readonly Token[],
  i: number,
  from: Day,
  book: HolidayBook
): { meaning: Meaning; next: number } | null {
  for (const { words, place } of byFirstWord.get(tokens[i]?.text ?? '') ?? []) {
    if (words.every((word, k) => tokens[i + k]?.text === word))
      return { meaning: meaningOf(place, from, book), next: i + words.length }
  }
  return null
}

const before = /^(?:by|before|after|until|till|around|over|during|past|following|on|at)$/
/** Places of a phrase that are looked up in the country's own list, and characters read from each. */
const searched = { places: 2, length: 40 }

/** A holiday that only the country's own list names, behind a preposition; null when there is none. */
export function searchHoliday(
  tokens: readonly Token[],
  text: string,
  from: Day,
  book: HolidayBook
): { meaning: Meaning; start: number; next: number } | null {
  let places = 0
  for (let i = 0; i + 1 < tokens.length && places < searched.places; i++) {
    if (!before.test(tokens[i]!.text)) continue
    places++
    const { at } = tokens[i + 1]!
    const found = book.search(text.slice(at, at + searched.length), from)
    if (found === null || found.start > 4) continue // nothing but "the" may stand between
    const next = tokens.findIndex(token => token.at >= at + found.end)
    return {
      meaning: holidayOn(found.last, found.first),
      start: i + 1,
      next: next < 0 ? tokens.length : next
    }
  }
  return null
}
