/** `<afterword-review>` in the JSX of Preact, which sets a property where the element has one, and listens to `on` and the event's name. */
import type { HTMLAttributes } from 'preact'
import type { AfterwordReview, AfterwordReviewHandlers, AfterwordReviewProperties } from '../dist/index.js'

export * from '../dist/index.js'

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'afterword-review': HTMLAttributes<AfterwordReview> &
        AfterwordReviewProperties &
        AfterwordReviewHandlers
    }
  }
}
