import { isoWeekday, type Day } from '../dates.ts'
import { findHolidays, observances, type Holidays } from './table.ts'

/** Days from first to last, inclusive. */
export interface Span {
  first: Day
  last: Day
}
/** What a holiday's name in a text stands for: where it is (UTF-16 offsets) and all its days of the table's years, in order. */
export interface NamedHoliday {
  start: number
  end: number
  spans: readonly Span[]
}

/** How a calendar writes the holiday that people mean, as `fold` leaves it; or the stretch at the year's end; or any public holiday. */
type Meaning = RegExp | 'season' | 'any'
/** Phrases, as `fold` leaves them, that mean a holiday beside its own name; and what calendars call it. */
const sayings: ReadonlyArray<[phrases: string, meaning: Meaning]> = [
  [
    'the holidays|holiday season|festive season|festive period|holiday period|christmas period|christmas break|winter break|holiday break|festive break|year end break|christmas holiday|christmas holidays|winter holidays|christmas shutdown|winter shutdown',
    'season'
  ],
  [
    'bank holiday|public holiday|national holiday|federal holiday|statutory holiday|stat holiday|the long weekend|the holiday weekend',
    'any'
  ],
  [
    'christmas|christmas day|xmas|xmas day|x mas',
    /^(christmas|christmas day|first christmas day|1st christmas day|(first|1st) day of christmas|nativity.*|birth of (jesus|christ))$/
  ],
  ['xmas eve', /^christmas eve$/],
  [
    'boxing day|saint stephens day',
    /^(boxing day|saint stephens day|(second|2nd) christmas day|(second|2nd) day of christmas|day of goodwill|day after christmas)$/
  ],
  ['new year|new years|new years day', /^new years? day$/],
  ['nye|hogmanay', /^new years eve$/],
  ['easter|easter day|easter sunday', /^(orthodox |catholic )?easter( sunday)?$/],
  ['orthodox easter|pascha', /^(orthodox easter( sunday)?|pascha)$/],
  ['easter monday', /^(orthodox )?easter monday$/],
  ['good friday', /^((orthodox )?good|great) friday$/],
  ['whit sunday|whitsun|pentecost', /^(pentecost|whit ?sunday)$/],
  ['whit monday|pentecost monday', /^(whit|pentecost) monday$/],
  ['ascension|ascension day', /^ascension( day| of jesus)?$/],
  ['assumption|assumption day', /^(feast of the )?assumption( day| of mary)?$/],
  ['carnival|mardi gras|shrove tuesday|pancake day', /^(carnival.*|mardi gras|shrove tuesday)$/],
  ['all saints', /^all saints day$/],
  ['all souls|day of the dead', /^(all souls day|day of the dead)$/],
  ['thanksgiving|thanksgiving day|turkey day', /^thanksgiving( day)?$/],
  ['black friday|day after thanksgiving', /^(black friday|day after thanksgiving( day)?)$/],
  ['martin luther king day|martin luther king jr day|mlk|mlk day|mlk jr day', /^martin luther king/],
  ['presidents day|washingtons birthday', /washingtons birthday|presidents day/],
  ['independence day|fourth of july|4th of july|july fourth', /independence day$/],
  [
    'labor day|workers day|international workers day',
    /^(labor day|(international )?workers day|day of labor|labor and )/
  ],
  ['may day', /^(may day.*|early may bank holiday)$/],
  ['columbus day', /columbus day/],
  ['indigenous peoples day', /indigenous peoples?/],
  ['armistice day', /^(armistice|remembrance) day/],
  [
    'august bank holiday|summer bank holiday|late august bank holiday',
    /^((late )?summer|august) bank holiday$/
  ],
  ['spring bank holiday|late may bank holiday', /^spring bank holiday$/],
  ['saint patricks day|paddys day|saint paddys day', /^saint patricks day$/],
  ['kings birthday|queens birthday', /(kings|queens|sovereigns) (official )?birthday$/],
  ['bastille day', /^(bastille day|national day)$/],
  ['national day', /national day$/],
  ['eid', /\beid\b|fitr|adha|hari raya (puasa|haji)|ramadan feast|feast of (the )?sacrifice/],
  [
    'eid al fitr|eid ul fitr|hari raya|hari raya puasa|hari raya aidilfitri|idul fitri|lebaran',
    /fitr|hari raya puasa|lebaran|korite|end of ramadan|ramadan feast/
  ],
  ['eid al adha|eid ul adha|hari raya haji|idul adha', /adha|hari raya haji|tabaski|bakrid|sacrifice/],
  ['diwali|deepavali|divali', /diwali|deepavali|divali/],
  [
    'lunar new year|chinese new year|korean new year|spring festival|seollal|tet|cny',
    /(lunar|chinese|korean|vietnamese) new ?year|spring festival|seollal|^tet\b/
  ],
  ['mid autumn|mid autumn festival|moon festival|chuseok', /mid autumn|chuseok|^korean thanksgiving/],
  ['dragon boat festival', /^(dragon boat|tuen ng)/],
  ['qingming|tomb sweeping day', /^(qingming|ching ming|tomb sweeping)/],
  ['golden week', /^golden week$/],
  ['pesach|passover', /^(passover|pesach)/],
  ['chanukah', /^hanukkah$/],
  ['rosh hashanah|jewish new year', /^rosh hashanah/],
  ['sukkot', /^(sukkot|feast of tabernacles)/],
  ['mothering sunday', /^mothers day$/],
  ['super bowl|superbowl', /^super bowl sunday$/],
  ['valentines', /^valentines day$/]
]
const meanings: ReadonlyMap<string, Meaning> = new Map(
  sayings.flatMap(([phrases, meaning]) => phrases.split('|').map(phrase => [phrase, meaning] as const))
)
const longestName = 7

/** A name as it is compared: bare lower-case words, one spelling, what is in brackets left out. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\([^()]*\)|\p{M}|['’.]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll('labour', 'labor')
    .replaceAll(/\bst\b/g, 'saint')
}

/** Merges days into spans of neighbours. */
function spansOf(days: readonly Day[]): Span[] {
  const spans: Span[] = []
  for (const day of days.toSorted((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last !== undefined && day <= last.last + 1) last.last = day
    else spans.push({ first: day, last: day })
  }
  return spans
}

/** Days by folded name, and the words that some name begins with. */
interface Names {
  days: ReadonlyMap<string, readonly Day[]>
  firstWords: ReadonlySet<string>
}
const firstWord = (name: string) => name.split(' ', 1)[0]!
const phraseWords = new Set([...meanings.keys()].map(firstWord))

function collect(rows: Iterable<readonly [name: string, days: readonly Day[]]>): Names {
  const days = new Map<string, Day[]>()
  for (const [name, itsDays] of rows) days.set(fold(name), [...(days.get(fold(name)) ?? []), ...itsDays])
  return { days, firstWords: new Set([...days.keys()].map(firstWord)) }
}

/** A day in lieu is not the holiday that people name. */
const isInLieu = (name: string) => /substitute|observed|in lieu|additional|bridge|day off/i.test(name)
const ownNames = new WeakMap<Holidays, Names>()
function namesOf(holidays: Holidays): Names {
  let names = ownNames.get(holidays)
  if (names === undefined) {
    names = collect(
      holidays
        .days()
        .map(day => [holidays.nameOf(day)!, [day]] as const)
        .filter(([name]) => !isInLieu(name))
    )
    ownNames.set(holidays, names)
  }
  return names
}
const observed = new Map<string, Names>()
function observedIn(country: string): Names {
  let names = observed.get(country)
  if (names === undefined) {
    names = collect(observances(country))
    observed.set(country, names)
  }
  return names
}

/** Where a name is looked up: among the days off of a place, then among those observed there, then among those observed anywhere. */
interface Place {
  holidays: Holidays | null
  sources: readonly Names[]
}
function placeOf(country: string | undefined, subdivision: string | undefined): Place {
  const holidays = country === undefined ? null : findHolidays(country, subdivision)
  return {
    holidays,
    sources: [...(holidays === null ? [] : [namesOf(holidays), observedIn(country!)]), observedIn('')]
  }
}

/** A weekend with the days off beside it; a Thursday brings its Friday. */
function weekendAround({ first, last }: Span, holidays: Holidays | null): Span {
  const isFree = (day: Day) => isoWeekday(day) > 5 || holidays?.isHoliday(day) === true
  if (isoWeekday(last) === 4) last++
  while (isFree(first - 1)) first--
  while (isFree(last + 1)) last++
  return { first, last }
}

/** The weekend of each span; two days off beside one weekend share it. */
function weekendsAround(spans: readonly Span[], holidays: Holidays | null): readonly Span[] {
  const weekends = spans.map(span => weekendAround(span, holidays))
  return weekends.filter(({ first }, i) => first !== weekends[i - 1]?.first)
}

/** Days of a folded name in the first source that has any. */
function daysNamed(name: string, { holidays, sources }: Place): readonly Day[] {
  const meaning = meanings.get(name)
  if (meaning === 'any') return holidays?.days() ?? []
  for (const { days } of sources) {
    const found =
      meaning === undefined
        ? days.get(name)
        : meaning === 'season'
          ? days.get('holiday season')
          : [...days].flatMap(([written, itsDays]) =>
              written === name || meaning.test(written) ? itsDays : []
            )
    if (found !== undefined && found.length > 0) return found
  }
  return []
}

function spansNamed(name: string, place: Place): readonly Span[] {
  const spans = spansOf(daysNamed(name, place))
  return name.endsWith('weekend') ? weekendsAround(spans, place.holidays) : spans
}

/** The days that people mean by a holiday's English name ("Thanksgiving", "the holidays", "bank holiday weekend") in a place, over the table's years and in order; none when the name is unknown. */
export function holidaysNamed(name: string, country?: string, subdivision?: string): readonly Span[] {
  const found = findHolidayName(name, country, subdivision)
  return found !== null &&
    fold(name.slice(0, found.start)).replace(/^the$/, '') + fold(name.slice(found.end)) === ''
    ? found.spans
    : []
}

/** The first holiday that a text names, the longest name where several begin there; null when it names none. */
export function findHolidayName(text: string, country?: string, subdivision?: string): NamedHoliday | null {
  const place = placeOf(country, subdivision)
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*['’]?/gu)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    word: fold(match[0])
  }))
  const isWeekend = (i: number) => words[i]?.word === 'weekend'
  for (let i = 0; i < words.length; i++) {
    const { word, start } = words[i]!
    if (!phraseWords.has(word) && !place.sources.some(({ firstWords }) => firstWords.has(word))) continue
    for (let j = Math.min(words.length, i + longestName); j > i; j--) {
      const spans = spansNamed(
        words
          .slice(i, j)
          .map(one => one.word)
          .join(' '),
        place
      )
      if (spans.length === 0) continue
      const weekend = isWeekend(j) ? j : words[j]?.word === 'long' && isWeekend(j + 1) ? j + 1 : null
      return weekend === null
        ? { start, end: words[j - 1]!.end, spans }
        : { start, end: words[weekend]!.end, spans: weekendsAround(spans, place.holidays) }
    }
  }
  return null
}
