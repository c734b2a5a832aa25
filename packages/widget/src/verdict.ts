import type { Evaluation } from '../../../schemas/evaluate.ts'
import { make, served } from './elements.ts'
import { toLedger } from './ledger.ts'
import { named, type Labels } from './speak.ts'

/** A ring that is filled as far as the score. */
function drawScore(score: number, name: string, ...said: Node[]): HTMLElement {
  const ring = make('p', { class: `score ${name}`, part: 'score' }, ...said)
  ring.style.setProperty('--filled', `${score}%`)
  return ring
}

/** What stands there before anything is read: a sentence, and perhaps a way to ask for more. */
export const drawNothing = (text: string, ...acts: Node[]): Node[] => [
  drawScore(0, 'none', make('span', { 'aria-hidden': 'true' }, '–')),
  make('div', { class: 'words' }, make('p', {}, text), ...acts)
]

/** Score, verdict in words, and the sum behind it. */
export function drawVerdict(evaluation: Evaluation, say: Labels): Node[] {
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

const fold = (name: string, title: string, ...items: Array<Node | string>) =>
  make('details', { part: name }, make('summary', {}, title), make('ul', {}, ...items))

/** The score in words: what each finding costs, from 100 down. */
function drawLedger({ score, findings }: Evaluation, say: Labels, hasIgnored: boolean): HTMLElement {
  const total = 100 - findings.reduce((sum, { deduction }) => sum + deduction, 0)
  const line = (text: string) => make('li', {}, text)
  return fold(
    'ledger-words',
    say('ledger'),
    line(say('ledgerStart')),
    ...findings.map(({ title, deduction }) =>
      make(
        'li',
        {},
        make('span', served, title),
        ': ',
        deduction === 0 ? say('noPoints') : say('points', { points: `−${deduction}` })
      )
    ),
    line(say('ledgerEnd', { score })),
    ...(total < score ? [line(say('ledgerFloor'))] : []),
    ...(hasIgnored ? [line(say('ledgerIgnored'))] : [])
  )
}

/**
 * What the draft does well, how the score adds up, what could not be checked, and whom all this is for. Made
 * again for each answer, so that nothing is seen to move.
 */
export function drawRest(evaluation: Evaluation | undefined, say: Labels, hasIgnored: boolean): HTMLElement {
  const { findings, strengths, unchecked } = evaluation ?? { findings: [], strengths: [], unchecked: [] }
  return make(
    'div',
    { class: 'rest' },
    ...(evaluation !== undefined && findings.length === 0 ? [make('p', {}, say('noFindings'))] : []),
    ...(strengths.length === 0
      ? []
      : [
          make('h3', {}, say('strengths')),
          make(
            'ul',
            { class: 'strengths', part: 'strengths' },
            ...strengths.map(({ title }) => make('li', served, title))
          )
        ]),
    ...(evaluation === undefined ? [] : [drawLedger(evaluation, say, hasIgnored)]),
    ...(unchecked.length === 0
      ? []
      : [
          fold(
            'unchecked',
            say('unchecked'),
            ...unchecked.map(({ title, needs }) =>
              make(
                'li',
                {},
                say('needs', { mistake: title, fields: needs.map(field => named(say, field)).join(', ') })
              )
            )
          )
        ]),
    make('p', { class: 'quiet private', part: 'private' }, say('private'))
  )
}
