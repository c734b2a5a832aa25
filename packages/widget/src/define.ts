import { AfterwordReview } from './element.ts'

if (globalThis.customElements?.get('afterword-review') === undefined)
  globalThis.customElements?.define('afterword-review', AfterwordReview)
