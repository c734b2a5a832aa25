import { findIana } from 'windows-iana'
import { findZone, type TableZone } from './zones.ts'

/** Windows zones whose country has changed its clocks since windows-iana was made (Unicode CLDR 48, windowsZones). */
const moved: ReadonlyMap<string, string> = new Map([
  ['Central Asia Standard Time', 'Asia/Bishkek'],
  ['Mountain Standard Time (Mexico)', 'America/Mazatlan']
])

/** IANA's names of Windows zones that were asked for: windows-iana walks its whole list each time. */
const found = new Map<string, string>()

function findWindowsZone(name: string): string | undefined {
  const known = found.get(name) ?? findIana(name)[0]
  if (known !== undefined) found.set(name, known)
  return known
}

/** UTC, also behind the path that Microsoft's `tzone://Microsoft/Utc` puts before it. */
const utcPattern = /(?:^|\/)(?:utc|uct|zulu)$|^etc\/gmt$/i

/** What calendar programs write as the id of a zone: a zone of our table, UTC (which tells no place), or a name that is neither. */
export function findForeignZone(id: string): TableZone | 'UTC' | null {
  const name = id.trim()
  if (utcPattern.test(name)) return 'UTC'
  const steps = name.split('/').slice(-3)
  // Some programs put a path of their own before the name: /example.org/20050126_1/Europe/London.
  return (
    findZone(name) ??
    findZone(steps.join('/')) ??
    findZone(steps.slice(-2).join('/')) ??
    findZone(moved.get(name) ?? findWindowsZone(name) ?? '') ??
    findZone(name.replace('-', '/')) // US-Eastern
  )
}
