import { Dates } from './dates.ts'
import type { Facts } from './outcomes.ts'
import { toObject, toTranslation, type Translation } from './speak.ts'

/** Where a portal's own proxy is taken to stand. */
const defaultEndpoint = '/afterword'

/** A setting that says nothing. */
const nothing = '{}'
const toJson = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? {}))

/**
 * What the host has set, as an attribute or as a property of the same name: the later one counts. A wrong
 * value counts as absent, and `complain` hears what is wrong with it.
 */
export class Settings {
  readonly #host: HTMLElement
  readonly #complain: (name: string, fault: string) => void
  readonly #properties = new Map<'facts' | 'labels', unknown>()

  constructor(host: HTMLElement, complain: (name: string, fault: string) => void) {
    this.#host = host
    this.#complain = complain
  }

  /** Sets a property; false when it says what was there before. */
  set(name: 'facts' | 'labels', value: unknown): boolean {
    const before = toJson(this.#raw(name))
    this.#properties.set(name, value)
    return toJson(value) !== before
  }

  /** Lets the attribute count again. */
  forget(name: string): void {
    this.#properties.delete(name as 'facts' | 'labels')
  }

  has(name: 'facts' | 'labels'): boolean {
    return toJson(this.#raw(name)) !== nothing
  }

  get endpoint(): string {
    return (this.#host.getAttribute('endpoint') ?? defaultEndpoint).replace(/\/$/, '')
  }

  /** Where the pages of mistakes stand; empty when there are none. */
  get catalogue(): string {
    return (this.#host.getAttribute('catalogue') ?? `${this.endpoint}/catalogue`).replace(/\/$/, '')
  }

  get facts(): Facts {
    return this.#read('facts', {}, toObject)
  }

  get labels(): Translation {
    return this.#read('labels', {}, toTranslation)
  }

  get dates(): Dates {
    try {
      return new Dates(this.#host.getAttribute('locale') ?? undefined)
    } catch (error) {
      this.#complain('locale', String(error))
      return new Dates(undefined)
    }
  }

  /** As it was set. `application` is what the attribute of the facts was called before. */
  #raw(name: 'facts' | 'labels'): unknown {
    return (
      this.#properties.get(name) ??
      this.#host.getAttribute(name) ??
      (name === 'facts' ? this.#host.getAttribute('application') : null)
    )
  }

  #read<T>(name: 'facts' | 'labels', absent: T, parse: (value: unknown) => T): T {
    const value = this.#raw(name)
    try {
      return value === null ? absent : parse(value)
    } catch (error) {
      this.#complain(name, error instanceof Error ? error.message : String(error))
      return absent
    }
  }
}
