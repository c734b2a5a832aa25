import { partsOf } from '../work/dates.ts'
import type { Read, Reading } from './reading.ts'
import { dayAt } from './span.ts'
import { months } from './words.ts'

/** How far ahead a day off is looked for: without a month the next few, with one its next year. */
const ahead = { next: 190, named: 370 }

/** Where the words for a day off begin and end; a month before them says which one; null when there are none. */
function readWords(reading: Reading, i: number): { month: number | null; next: number } | null {
  const month = months.get(reading.text(i)) ?? null
  const at = month === null ? i : i + 1
  const [word, second] = [reading.text(at), reading.text(at + 1)]
  const isLong = /^(?:long|holiday|bank)$/.test(word) && /^(?:weekend|holiday|holidays)$/.test(second)
  if (isLong || (word === 'public' && second === 'holiday'))
    return { month, next: reading.text(at + 2) === 'weekend' ? at + 3 : at + 2 }
  return word === 'holiday' && month === null && reading.text(at - 1) === 'the'
    ? { month, next: at + 1 }
    : null
}

/** The next day off that "the long weekend" or "the August bank holiday" means; null when there is none. */
export function readDayOff(reading: Reading, i: number): Read | null {
  const words = readWords(reading, i)
  if (words === null) return null
  const { month, next } = words
  const part = reading.text(i - 1)
  const isWeekend = reading.text(next - 1) === 'weekend'
  const { calendar } = reading.resolver
  const last = reading.today + (month === null ? ahead.next : ahead.named)
  for (let off = reading.today + 1; off < last; off++) {
    const { month: here, date } = partsOf(off)
    if (month !== null && here !== month) continue
    if (month !== null && ((part === 'early' && date > 15) || (part === 'late' && date <= 15))) continue
    const isBridged = calendar.isBusinessDay(off + 1) && !calendar.isBusinessDay(off + 2) // a Thursday off makes a long weekend too
    const isBeside = isBridged || !calendar.isBusinessDay(off - 1) || !calendar.isBusinessDay(off + 1)
    if (!calendar.isClosed(off) || (isWeekend && !isBeside)) continue
    let [from, to] = [off, isBridged && isWeekend ? off + 1 : off]
    while (isBeside && !calendar.isBusinessDay(from - 1)) from--
    while (isBeside && !calendar.isBusinessDay(to + 1)) to++
    return { meaning: dayAt(to, 'holiday', { first: from, opens: from, kind: 'holiday' }), next }
  }
  return { meaning: reading.book.hasCountry ? 'unknown-holiday' : 'needs-country', next }
}
