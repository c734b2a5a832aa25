import { dispatch } from './events.ts'
import type { Facts } from './outcomes.ts'
import { Settings } from './settings.ts'
import type { Translation } from './speak.ts'

/** On a portal's server there are no elements, and the module is loaded all the same. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement)

/** What changed settings ask for: to read the facts again, or to build everything again. */
export type Due = 'read' | 'build'

/**
 * An element with the settings of the editor, each an attribute or a property of the same name. Those that
 * change together are taken over once.
 */
export abstract class Configured extends Base {
  static readonly observedAttributes = ['endpoint', 'catalogue', 'facts', 'application', 'locale', 'labels']
  protected readonly settings = new Settings(this, (name, fault) => {
    reportError(new TypeError(`<afterword-review> ${name}: ${fault}`)) // the console, and what watches the page
    dispatch(this, 'afterword-error', { about: name, kind: 'wrong-attribute', details: [fault] })
  })
  #headers: Readonly<Record<string, string>> = {}
  #due: Due | undefined
  /** Whether the settings were taken over once; until then changes of them are no news. */
  protected isReady = false

  /** Takes the settings over. */
  protected abstract takeOver(due: Due): void

  /** Headers to send with each question, such as a token of the portal's. Kept in memory. */
  get headers(): Readonly<Record<string, string>> {
    return this.#headers
  }
  set headers(headers: Readonly<Record<string, string>>) {
    const isSame = JSON.stringify(headers) === JSON.stringify(this.#headers)
    this.#headers = { ...headers }
    if (!isSame) this.#changed('read')
  }

  /** What is known of the application. */
  get facts(): Facts {
    return this.settings.facts
  }
  set facts(facts: Facts | string) {
    if (this.settings.set('facts', facts)) this.#changed('read')
  }

  /** Texts that take the place of English ones. */
  get labels(): Translation {
    return this.settings.labels
  }
  set labels(labels: Translation | string) {
    if (this.settings.set('labels', labels)) this.#changed('build')
  }

  /** Where `/evaluate` and `/schedule` stand. */
  get endpoint(): string {
    return this.settings.endpoint
  }
  set endpoint(endpoint: string) {
    this.setAttribute('endpoint', endpoint)
  }

  /** Where the pages of mistakes stand; empty when there are none. */
  get catalogue(): string {
    return this.settings.catalogue
  }
  set catalogue(catalogue: string) {
    this.setAttribute('catalogue', catalogue)
  }

  /** The BCP 47 tag that dates and numbers are written by; empty for the browser's. */
  get locale(): string {
    return this.getAttribute('locale') ?? ''
  }
  set locale(locale: string) {
    this.setAttribute('locale', locale)
  }

  attributeChangedCallback(name: string): void {
    this.settings.forget(name === 'application' ? 'facts' : name)
    this.#changed(name === 'locale' || name === 'labels' ? 'build' : 'read')
  }

  /** A framework may have set properties before the script came, which then hide those of the class. */
  protected adopt(names: readonly string[]): void {
    for (const name of names) {
      const value = Object.getOwnPropertyDescriptor(this, name)?.value as unknown
      if (value !== undefined && Reflect.deleteProperty(this, name)) Reflect.set(this, name, value)
    }
  }

  #changed(due: Due): void {
    if (!this.isConnected || !this.isReady) return
    const isFirst = this.#due === undefined
    this.#due = this.#due === 'build' ? 'build' : due
    if (!isFirst) return
    queueMicrotask(() => {
      const latest = this.#due ?? due
      this.#due = undefined
      if (this.isConnected) this.takeOver(latest)
    })
  }
}
