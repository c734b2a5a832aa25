import { Dates } from './dates.ts'
import type { Facts } from './outcomes.ts'
import { toObject, toTranslation, type Translation } from './speak.ts'

/** Where a portal's own proxy is taken to stand. */
const defaultEndpoint = '/afterword'

/** What the host has set, as an attribute or as a property of the same name: the later one counts. A wrong value counts as absent, and `complain` hears what is wrong with it. */
export class Settings {
  readonly #host: HTMLElement
  readonly #complain: (name: string, fault: string) => void
  readonly #properties = new Map<'facts' | 'labels', unknown>()

  constructor(host: HTMLElement, complain: (name: string, fault: string) => void) {
    this.#host = host
    this.#complain = complain
  }

  /** Sets a property; false when it says what the last one did. */
  set(name: 'facts' | 'labels', value: unknown): boolean {
    const isSame =
      this.#properties.has(name) && JSON.stringify(this.#properties.get(name)) === JSON.stringify(value)
    this.#properties.set(name, value)
    return !isSame
  }

  /** Lets the attribute count again. */
  forget(name: string): void {
    this.#properties.delete(name as 'facts' | 'labels')
  }

  has(name: 'facts' | 'labels'): boolean {
    return (this.#properties.get(name) ?? this.#host.getAttribute(name)) !== null
  }

  get endpoint(): string {
    return (this.#host.getAttribute('endpoint') ?? defaultEndpoint).replace(/\/$/, '')
  }

  /** Where the pages of mistakes stand; empty when there are none. */
  get catalogue(): string {
    return (this.#host.getAttribute('catalogue') ?? `${this.endpoint}/catalogue`).replace(/\/$/, '')
  }

  /** `application` is what the attribute was called before. */
  get facts(): Facts {
    return this.#read('facts', 'application', {}, toObject)
  }

  get labels(): Translation {
    return this.#read('labels', 'labels', {}, toTranslation)
  }

  get dates(): Dates {
    try {
      return new Dates(this.#host.getAttribute('locale') ?? undefined)
    } catch (error) {
      this.#complain('locale', String(error))
      return new Dates(undefined)
    }
  }

  #read<T>(name: 'facts' | 'labels', formerly: string, absent: T, parse: (value: unknown) => T): T {
    const value =
      this.#properties.get(name) ?? this.#host.getAttribute(name) ?? this.#host.getAttribute(formerly)
    try {
      return value === null ? absent : parse(value)
    } catch (error) {
      this.#complain(name, error instanceof Error ? error.message : String(error))
      return absent
    }
  }
}
