import { readFileSync } from 'node:fs'
import { Refusal } from '../src/refusal.ts'
import { schedule } from '../src/schedule.ts'

/** The dates that the phrases of test/corpus/timelines-{dev,more}.json were said on, by the US calendar. */
const references: Readonly<Record<string, string>> = {
  R1: '2026-05-13',
  R2: '2026-11-17',
  R3: '2026-12-17',
  R4: '2026-05-15'
}
const corpus = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../test/corpus/${name}.json`, import.meta.url), 'utf8'))

/** The deadline read in a phrase said at 14:00 on a date, '' where none is stated, '!' where it is refused. */
function readDeadline(phrase: string, date: string, country = 'US'): string {
  try {
    return (
      schedule(
        {
          timeZone: 'America/New_York',
          employer: { country, workingDays: [1, 2, 3, 4, 5] },
          interview: { start: `${date}T14:00` },
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
  const rows = corpus(name) as string[][]
  const wrong = rows.flatMap(row => {
    const [reference = '', phrase = ''] = row
    const wanted = row.at(-1)!
    const found = readDeadline(phrase, references[reference]!)
    return found === wanted || (wanted === '' && found === '!' && row.length === 4)
      ? []
      : [`  ${reference} ${JSON.stringify(phrase)}: ${wanted}, read as ${found}`]
  })
  return [`${name}: ${rows.length - wrong.length} of ${rows.length} exact`, ...wrong]
}

/** How phrases were read: to the day; refused, though they can be read; anything else. The last two list the phrases. */
type Said = { phrases: number; exact: number; refused: string[]; wrong: string[] }

/** How the phrases of test/corpus/timelines-said.json are read, those developed on and those kept aside. */
export function readSaid(): { developed: Said; kept: Said } {
  const { kept, phrases } = corpus('timelines-said') as {
    kept: number[]
    phrases: Array<[id: number, date: string, country: string, phrase: string, by: string]>
  }
  const answer = {
    developed: { phrases: 0, exact: 0, refused: [], wrong: [] } as Said,
    kept: { phrases: 0, exact: 0, refused: [], wrong: [] } as Said
  }
  for (const [id, date, country, phrase, by] of phrases) {
    const said = kept.includes(id) ? answer.kept : answer.developed
    const found = readDeadline(phrase, date, country)
    said.phrases++
    if (found === by) said.exact++
    else
      said[found === '!' ? 'refused' : 'wrong'].push(
        `  ${id} ${date} ${country} ${JSON.stringify(phrase)}: ${by}, read as ${found}`
      )
  }
  return answer
}

/** The figures of `readSaid` in words; the phrases missed are listed of those developed on alone. */
export function measureSaid(): string[] {
  return Object.entries(readSaid()).flatMap(([name, { phrases, exact, refused, wrong }]) => [
    `timelines-said, ${name}: ${exact} of ${phrases} exact, ${refused.length} refused, ${wrong.length} wrong`,
    ...(name === 'developed' ? [...refused, ...wrong] : [])
  ])
}
