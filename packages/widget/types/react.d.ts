/** `<afterword-review>` in the JSX of React 18 and 19. React 18 sets attributes only: there, set properties and listen through a ref. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { AfterwordReview, AfterwordReviewHandlers, AfterwordReviewProperties } from '../dist/index.js'

export * from '../dist/index.js'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'afterword-review': DetailedHTMLProps<HTMLAttributes<AfterwordReview>, AfterwordReview> &
        AfterwordReviewProperties &
        AfterwordReviewHandlers
    }
  }
}
