/** `<afterword-review>` in the templates of Vue 3. Tell its compiler: `isCustomElement: tag => tag === 'afterword-review'`. */
import type { DefineComponent, HTMLAttributes } from 'vue'
import type {
  AfterwordReviewAttributes,
  AfterwordReviewHandlers,
  AfterwordReviewProperties
} from '../dist/index.js'

export * from '../dist/index.js'

type Props = AfterwordReviewAttributes & AfterwordReviewProperties & AfterwordReviewHandlers

declare module 'vue' {
  interface GlobalComponents {
    'afterword-review': DefineComponent<Props>
  }
  interface IntrinsicElementAttributes {
    'afterword-review': HTMLAttributes & Props
  }
}
