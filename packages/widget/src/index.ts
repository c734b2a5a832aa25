/**
 * The package's entry: defines `<afterword-review>` where there is a document, and says in types what it
 * takes and tells.
 */
import './define.ts'
import type { EvaluateRequest, ScheduleRequest } from '../../client/src/openapi.ts'
import type { AfterwordReview } from './element.ts'
import type { AfterwordEvents } from './events.ts'
import type { Ignored } from './ignored.ts'
import type { Draft } from './review.ts'
import type { Translation } from './speak.ts'

export { AfterwordReview } from './element.ts'
export type { AfterwordEvents } from './events.ts'
export type { Ignored, IgnoreReason } from './ignored.ts'
export type { Draft } from './review.ts'
export type { Translation } from './speak.ts'
export type { Report } from './trouble.ts'
export type { Evaluation, Finding, Plan, Step } from '../../client/src/openapi.ts'

/** What both endpoints are told of an application. */
export type ApplicationFacts = Omit<EvaluateRequest, 'draft'> & Partial<ScheduleRequest>

/** The attributes of `<afterword-review>`, as HTML has them. */
export interface AfterwordReviewAttributes {
  endpoint?: string
  catalogue?: string
  locale?: string
  /** JSON of ApplicationFacts. */
  facts?: string
  /** JSON of a Translation. */
  labels?: string
}

/**
 * What JSX and templates may set on `<afterword-review>`; where a framework sets properties, objects may be
 * given as they are.
 */
export interface AfterwordReviewProperties extends Omit<AfterwordReviewAttributes, 'facts' | 'labels'> {
  facts?: ApplicationFacts | string
  labels?: Translation | string
  draft?: Partial<Draft>
  headers?: Readonly<Record<string, string>>
  ignored?: readonly Ignored[]
}

/** The events of `<afterword-review>`. They bubble, and leave shadow trees. */
export type AfterwordReviewEventMap = {
  [Name in keyof AfterwordEvents]: CustomEvent<AfterwordEvents[Name]>
}

/** The events as JSX takes them: `on` and the name of the event. */
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
