/** `<afterword-review>` in the templates of Vue 3. Tell its compiler: `isCustomElement: tag => tag === 'afterword-review'`. */
import type { DefineComponent, HTMLAttributes } from 'vue'
import type { AfterwordReviewEventMap, AfterwordReviewProperties } from '../dist/index.js'

export * from '../dist/index.js'

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name
/** `@afterword-change` in a template is `onAfterwordChange` to Vue. */
type Handlers = {
  [Name in keyof AfterwordReviewEventMap as `on${Capitalize<Camel<Name>>}`]?: (
    event: AfterwordReviewEventMap[Name]
  ) => void
}
type Props = AfterwordReviewProperties & Handlers

declare module 'vue' {
  interface GlobalComponents {
    'afterword-review': DefineComponent<Props>
  }
  interface IntrinsicElementAttributes {
    'afterword-review': HTMLAttributes & Props
  }
}
