// Compiles the table of public holidays: date-holidays' rules for the table's years, then our corrections. `--check` fails when the committed table is not what they give.
import { readFileSync, writeFileSync } from 'node:fs'
import { correct, readCorrections } from './holidays/corrections.ts'
import { readLibrary } from './holidays/library.ts'
import { packTable } from './holidays/pack.ts'

const file = new URL('../src/calendar/work/holidays/table.json', import.meta.url)
const { names, dates, holidays, observances, places, ...head } = packTable(
  correct(readLibrary(), readCorrections())
)

/** One place a line, so that a review shows which calendars a change touches. */
const text = `{${JSON.stringify(head).slice(1, -1)},
"names":${JSON.stringify(names)},
"dates":${JSON.stringify(dates)},
"holidays":${JSON.stringify(holidays)},
"observances":${JSON.stringify(observances)},
"places":{
${Object.entries(places)
  .map(([code, place]) => `${JSON.stringify(code)}:${JSON.stringify(place)}`)
  .join(',\n')}
}}
`
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(
      'The table of holidays is not what date-holidays and corrections.tsv give: npm run holidays\n'
    )
    process.exitCode = 1
  }
} else {
  writeFileSync(file, text)
}
process.stdout.write(
  `${Object.keys(places).length} countries, ${Object.values(places).reduce((sum, { divisions }) => sum + Object.keys(divisions).length, 0)} subdivisions with days of their own, ${head.first}–${head.last}, release ${head.release}, ${Buffer.byteLength(text)} bytes\n`
)
