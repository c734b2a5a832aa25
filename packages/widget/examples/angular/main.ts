import { CUSTOM_ELEMENTS_SCHEMA, Component, ElementRef, signal, viewChild } from '@angular/core'
import { bootstrapApplication } from '@angular/platform-browser'
import type { AfterwordReview, AfterwordReviewEventMap, ApplicationFacts, Draft } from '@afterword/widget'
import '@afterword/widget'

@Component({
  selector: 'portal-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <afterword-review
      #review
      [facts]="facts"
      [draft]="draft()"
      (afterword-change)="draft.set($event.detail)"
      (afterword-evaluation)="evaluated($event)"
    ></afterword-review>
    <output>{{ score() }}</output>
    <button type="button" (click)="check()">Check</button>
  `
})
class Portal {
  readonly facts: ApplicationFacts = { timeZone: 'Europe/London', interview: { start: '2026-11-20T14:00' } }
  readonly draft = signal<Partial<Draft>>({ stage: 'thank-you' })
  readonly score = signal<number | undefined>(undefined)
  readonly review = viewChild.required<ElementRef<AfterwordReview>>('review')

  evaluated({ detail }: AfterwordReviewEventMap['afterword-evaluation']): void {
    this.score.set(detail.evaluation.score)
  }

  check(): void {
    this.review().nativeElement.check()
  }
}

bootstrapApplication(Portal)
