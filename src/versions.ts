import manifest from '../package.json' with { type: 'json' }
import type { Versions } from '../schemas/follow-up.ts'
import { holidayRelease } from './calendar/work/holidays/table.ts'
import { zoneRelease } from './calendar/work/zones.ts'
import { catalogue } from './catalogue/index.ts'

/** What answers are made with. */
export function versions(): Versions {
  return {
    service: manifest.version,
    catalogue: catalogue.version,
    holidays: holidayRelease,
    timeZones: zoneRelease
  }
}
