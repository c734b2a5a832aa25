import type { Evaluation } from '../../../schemas/evaluate.ts'
import { make, served } from './elements.ts'
import { named, type Labels } from './labels.ts'
import { toLedger } from './ledger.ts'

/** A ring that is filled as far as the score. */
function drawScore(score: number, name: string, ...said: Node[]): HTMLElement {
  const ring = make('p', { class: `score ${name}`, part: 'score' }, ...said)
  ring.style.setProperty('--filled', `${score}%`)
  return ring
}

/** What stands there before anything is read. */
export const showNothing = (say: Labels): Node[] => [
  drawScore(0, 'none', make('span', { 'aria-hidden': 'true' }, '–')),
  make('p', { class: 'words' }, say('empty'))
]

/** Score, verdict in words, and ledger. */
export function showVerdict(evaluation: Evaluation, say: Labels): Node[] {
  const { score, verdict } = evaluation
  return [
    drawScore(
      score,
      verdict,
      make('span', { 'aria-hidden': 'true' }, String(score)),
      make('span', { class: 'unseen' }, say('score', { score }))
    ),
    make(
      'div',
      { class: 'words' },
      make('h3', { class: 'judged', id: 'judged', part: 'verdict', tabindex: -1 }, say(verdict)),
      make('p', {}, say(`${verdict}Text`)),
      make(
        'p',
        { class: 'ledger', part: 'ledger' },
        ...toLedger(evaluation, say)
          .split(/ (?=[−=])/)
          .flatMap(term => [' ', make('span', {}, term)])
          .slice(1)
      )
    )
  ]
}

/** What the draft does well, what could not be checked, and whom all this is for. Made anew for each answer, so that nothing is seen to move. */
export function showRest(evaluation: Evaluation | undefined, say: Labels): HTMLElement {
  const { findings, strengths, unchecked } = evaluation ?? { findings: [], strengths: [], unchecked: [] }
  const list = (title: string, name: string, items: string[]) =>
    items.length === 0
      ? []
      : [
          make('h3', {}, title),
          make('ul', { class: name, part: name }, ...items.map(item => make('li', served, item)))
        ]
  return make(
    'div',
    { class: 'rest' },
    ...(evaluation !== undefined && findings.length === 0 ? [make('p', {}, say('noFindings'))] : []),
    ...list(
      say('strengths'),
      'strengths',
      strengths.map(({ title }) => title)
    ),
    ...(unchecked.length === 0
      ? []
      : [
          make(
            'details',
            { part: 'unchecked' },
            make('summary', {}, say('unchecked')),
            make(
              'ul',
              {},
              ...unchecked.map(({ title, needs }) =>
                make(
                  'li',
                  {},
                  say('needs', { mistake: title, fields: needs.map(field => named(say, field)).join(', ') })
                )
              )
            )
          )
        ]),
    make('p', { class: 'quiet private', part: 'private' }, say('private'))
  )
}
