import type { AfterwordReview, Draft } from '@afterword/widget/react'
import { useEffect, useRef } from 'react'

/** React 18 sets attributes only, so the draft and the events go through a ref. */
export function Review({ draft, onScore }: { draft: Draft; onScore: (score: number) => void }) {
  const review = useRef<AfterwordReview>(null)
  useEffect(() => {
    if (review.current) review.current.draft = draft
  }, [draft])
  useEffect(() => {
    const element = review.current
    const listen = ({ detail }: HTMLElementEventMap['afterword-evaluation']) =>
      onScore(detail.evaluation.score)
    element?.addEventListener('afterword-evaluation', listen)
    return () => element?.removeEventListener('afterword-evaluation', listen)
  }, [onScore])
  return (
    <afterword-review
      ref={review}
      endpoint="/afterword"
      facts={JSON.stringify({ timeZone: 'Europe/London' })}
    />
  )
}

// @ts-expect-error there is no such setting
export const mistaken = <afterword-review endpoints="/afterword" />
