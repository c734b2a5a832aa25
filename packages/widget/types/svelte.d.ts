/** `<afterword-review>` in Svelte 4 and 5, which set a property where the element has one. */
import type { HTMLAttributes } from 'svelte/elements'
import type { AfterwordReview, AfterwordReviewHandlers, AfterwordReviewProperties } from '../dist/index.js'

export * from '../dist/index.js'

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'afterword-review': HTMLAttributes<AfterwordReview> & AfterwordReviewProperties & AfterwordReviewHandlers
  }
}
