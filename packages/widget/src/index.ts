/** The package's entry: defines `<afterword-review>` where there is a document, and says in types what it takes and tells. */
import './define.ts'
import type { Evaluation, EvaluateRequest, Plan, ScheduleRequest } from '../../client/src/openapi.ts'
import type { AfterwordReview } from './element.ts'
import type { Label } from './labels.ts'
import type { Draft } from './review.ts'

export { AfterwordReview } from './element.ts'
export type { Draft } from './review.ts'
export type { Label } from './labels.ts'
export type { Evaluation, Finding, Plan, Step } from '../../client/src/openapi.ts'

/** What both endpoints are told of an application, as an object; the attribute takes it as JSON. */
export type Application = Omit<EvaluateRequest, 'draft'> & Partial<ScheduleRequest>
/** Translations of what the editor itself says, by label; the attribute takes them as JSON. */
export type Translations = Partial<Record<Label, string>>

/** The attributes of `<afterword-review>`. */
export interface AfterwordReviewAttributes {
  /** Where `/evaluate` and `/schedule` stand. Default `/afterword`, a proxy that adds the key. */
  endpoint?: string
  /** An Application, as JSON. */
  application?: string
  /** A BCP 47 tag, for dates and numbers. Default the browser's. */
  locale?: string
  /** Translations, as JSON. */
  labels?: string
}

/** The properties of `<afterword-review>` beside those of every element. */
export interface AfterwordReviewProperties {
  /** What is written. Setting it loads another draft. */
  draft?: Partial<Draft>
  /** Headers to send with each question. Never the service's key: a page cannot keep one. */
  headers?: Readonly<Record<string, string>>
}

/** The events of `<afterword-review>`. They bubble, and leave shadow trees. */
export interface AfterwordReviewEventMap {
  'afterword:changed': CustomEvent<Draft>
  'afterword:evaluated': CustomEvent<{ evaluation: Evaluation; request: EvaluateRequest }>
  'afterword:planned': CustomEvent<{ plan: Plan; request: ScheduleRequest }>
}

/** The events as properties of JSX: `on` and the name of the event. */
export type AfterwordReviewHandlers = {
  [Name in keyof AfterwordReviewEventMap as `on${Name}`]?: (event: AfterwordReviewEventMap[Name]) => void
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-review': AfterwordReview
  }
  interface HTMLElementEventMap extends AfterwordReviewEventMap {}
  interface DocumentEventMap extends AfterwordReviewEventMap {}
}
