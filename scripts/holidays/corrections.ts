import { readFileSync } from 'node:fs'
import { datesOfRule, years, type Calendars, type DayOff } from './library.ts'
import { divisionsOf } from './places.ts'
import { addSubstitutes } from './substitutes.ts'

const correctionsFile = new URL('../../src/calendar/work/holidays/corrections.tsv', import.meta.url)

const changes = [
  'add',
  'drop',
  'set',
  'rename',
  'work',
  'moves',
  'substitute',
  'announced',
  'same',
  'observe',
  'differs'
] as const

/** A line of corrections.tsv. */
export interface Correction {
  line: number
  places: string[]
  change: (typeof changes)[number]
  days: string
  name: string
  source: string
}
/** What the corrections leave: days off, weekend days worked in exchange, and the last year that was announced where dates wait for it. */
export interface Corrected {
  calendars: Calendars
  worked: Map<string, string[]>
  announced: Map<string, number>
  /** Subdivisions that are countries of their own as well. */
  apart: Set<string>
  /** Dates of days that people name though they are no days off, by country ('' anywhere) and name. */
  observances: Map<string, Map<string, string[]>>
}

/** Every correction. Throws with the line's number when one is not in form. */
export function readCorrections(): Correction[] {
  return readFileSync(correctionsFile, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      if (text === '' || text.startsWith('#')) return []
      const [places = '', change = '', days = '', name = '', source = '', ...rest] = text.split('\t')
      const known = changes.find(one => one === change)
      if (known === undefined || source === '' || rest.length > 0)
        throw new Error(`corrections.tsv:${index + 1}: place, change, days, name and source are needed`)
      return {
        line: index + 1,
        places: places.split(','),
        change: known,
        days,
        name: name === '-' ? '' : name,
        source
      }
    })
}

/** Dates of a correction: dates and ranges (`a..b`, weekends included), or a rule of the library. */
function datesOf(days: string): string[] {
  if (!/^\d{4}-\d\d-\d\d/.test(days) || /[a-z]/i.test(days)) return datesOfRule(days)
  return days.split(' ').flatMap(part => {
    const [first = '', last = first] = part.split('..')
    const dates: string[] = []
    for (
      let time = Date.parse(`${first}T00:00:00Z`);
      time <= Date.parse(`${last}T00:00:00Z`);
      time += 86_400_000
    )
      dates.push(new Date(time).toISOString().slice(0, 10))
    if (dates.length === 0 || dates.some(date => !years.includes(Number(date.slice(0, 4)))))
      throw new Error(`No dates of the table: ${part}`)
    return dates
  })
}

/** The calendars a place stands for: `*` all, a country with all its subdivisions, `US!` without them, or one subdivision (which begins as its country's copy). */
function calendarsOf(place: string, calendars: Calendars): Array<[string, Map<string, DayOff>]> {
  if (place === '*') return [...calendars]
  const country = place.slice(0, 2)
  if (place.endsWith('!')) return [[country, calendars.get(country)!]]
  const whole = calendars.get(country) ?? new Map<string, DayOff>()
  calendars.set(country, whole)
  if (place === country)
    return [...calendars].filter(([code]) => code === country || code.startsWith(`${country}-`))
  if (!divisionsOf(country).has(place.slice(3))) throw new Error(`${place} is not in ISO 3166-2`)
  const calendar = calendars.get(place) ?? new Map(whole)
  calendars.set(place, calendar)
  return [[place, calendar]]
}

/** Changes one calendar; whether that made a difference. */
function change({ change: kind, days, name }: Correction, calendar: Map<string, DayOff>): boolean {
  const isNamed = (day: DayOff) => name === '' || day.name === name
  const put = (date: string, isMoving: boolean) => calendar.set(date, { date, name, isMoving })
  const before = [...calendar.values()]
  if (kind === 'add') for (const date of datesOf(days)) put(date, calendar.get(date)?.isMoving ?? false)
  if (kind === 'drop')
    for (const day of days === '*' ? before : datesOf(days).flatMap(date => calendar.get(date) ?? []))
      if (isNamed(day)) calendar.delete(day.date)
  if (kind === 'set') {
    const dates = datesOf(days)
    const touched = new Set(dates.map(date => date.slice(0, 4)))
    const replaced = before.filter(day => day.name === name && touched.has(day.date.slice(0, 4)))
    for (const { date } of replaced) calendar.delete(date)
    for (const date of dates) put(date, replaced[0]?.isMoving ?? false)
  }
  if (kind === 'rename')
    for (const day of before) if (day.name === days) calendar.set(day.date, { ...day, name })
  if (kind === 'moves')
    for (const day of before)
      if (isNamed(day) || day.name.startsWith(`${name} (`)) calendar.set(day.date, { ...day, isMoving: true })
  if (kind === 'substitute') addSubstitutes(calendar, days, name === '' ? [] : name.split('; '), years)
  return JSON.stringify(before) !== JSON.stringify([...calendar.values()])
}

/** Applies the corrections in the file's order. Throws when one changes nothing: it is no longer needed. */
export function correct(calendars: Calendars, corrections: readonly Correction[]): Corrected {
  const worked = new Map<string, string[]>()
  const announced = new Map<string, number>()
  const apart = new Set<string>()
  const observances: Corrected['observances'] = new Map()
  for (const correction of corrections) {
    if (correction.change === 'differs') continue
    if (correction.change === 'observe') {
      for (const place of correction.places)
        observances.set(
          place.replace('*', ''),
          (observances.get(place.replace('*', '')) ?? new Map<string, string[]>()).set(
            correction.name,
            datesOf(correction.days)
          )
        )
      continue
    }
    let hasEffect = false
    for (const [code, calendar] of correction.places.flatMap(place => calendarsOf(place, calendars))) {
      if (correction.change === 'work')
        worked.set(code, [...(worked.get(code) ?? []), ...datesOf(correction.days)])
      else if (correction.change === 'announced') announced.set(code, Number(correction.days))
      else if (correction.change === 'same') {
        calendars.set(code, calendars.get(correction.days)!)
        announced.set(code, announced.get(correction.days) ?? 0)
        if (correction.days.length === 2) apart.add(code)
      } else {
        hasEffect = change(correction, calendar) || hasEffect
        continue
      }
      hasEffect = true
    }
    if (!hasEffect) throw new Error(`corrections.tsv:${correction.line}: changes nothing`)
  }
  return { calendars, worked, announced, apart, observances }
}
