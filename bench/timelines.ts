import { readFileSync } from 'node:fs'
import { Refusal } from '../src/refusal.ts'
import { schedule } from '../src/schedule.ts'

/** The dates that the phrases of test/corpus/timelines-*.json were said on, by the US calendar. */
const references: Readonly<Record<string, string>> = {
  R1: '2026-05-13',
  R2: '2026-11-17',
  R3: '2026-12-17',
  R4: '2026-05-15'
}

/** The deadline read in a phrase, '' where none is stated, '!' where it is refused. */
function readDeadline(phrase: string, reference: string): string {
  try {
    return (
      schedule(
        {
          timeZone: 'America/New_York',
          employer: { country: 'US' },
          interview: { start: `${references[reference]}T14:00` },
          timeline: phrase
        },
        0
      ).timeline?.by ?? ''
    )
  } catch (error) {
    if (error instanceof Refusal) return '!'
    throw error
  }
}

/** How many phrases of a corpus are read to the day, and those that are not. A row ends with its deadline: '' is none stated (with four columns: or refused), '!' is refused. */
export function measureTimelines(name: string): string[] {
  const rows = JSON.parse(
    readFileSync(new URL(`../test/corpus/${name}.json`, import.meta.url), 'utf8')
  ) as string[][]
  const wrong = rows.flatMap(row => {
    const [reference = '', phrase = ''] = row
    const wanted = row.at(-1)!
    const found = readDeadline(phrase, reference)
    return found === wanted || (wanted === '' && found === '!' && row.length === 4)
      ? []
      : [`  ${reference} ${JSON.stringify(phrase)}: ${wanted}, read as ${found}`]
  })
  return [`${name}: ${rows.length - wrong.length} of ${rows.length} exact`, ...wrong]
}
