import type { Draft } from '@afterword/widget/preact'

export const Review = ({ draft, onScore }: { draft: Draft; onScore: (score: number) => void }) => (
  <afterword-review
    endpoint="/afterword"
    facts={{ timeZone: 'Europe/London' }}
    draft={draft}
    onafterword-evaluation={({ detail }) => onScore(detail.evaluation.score)}
  />
)

// @ts-expect-error there is no such stage
export const mistaken = <afterword-review draft={{ stage: 'farewell' }} />
