import { make, served } from './elements.ts'
import type { FindingActions } from './findings.ts'
import { ignoreReasons } from './ignored.ts'
import type { Labels } from './speak.ts'
import type { LiveFinding } from './stretches.ts'

/** Shapes beside the words, so that severity is told without colour. */
export const signs = { critical: '■', major: '▲', minor: '◆', note: '○' } as const

/**
 * How a finding is drawn: `at` is its place in the list, `catalogue` where the pages of mistakes stand, or
 * empty.
 */
interface Drawing {
  say: Labels
  actions: FindingActions
  at: number
  isOpen: boolean
  catalogue: string
}

/**
 * A button of a finding; `key` names it among those of all findings, so that the focus can come back to it.
 */
const button = (mistake: string, key: string, text: string, click: () => void, name = 'act') =>
  make(
    'button',
    {
      type: 'button',
      class: name,
      part: name === 'quote' ? name : 'button',
      'data-key': `${mistake}:${key}`,
      click
    },
    text
  )

/** What was found, with the words that it stands on and what can take their place. */
function drawQuotes({ mistake, evidence }: LiveFinding, { say, actions }: Drawing): Node[] {
  const items = evidence.flatMap((each, n) =>
    each === null
      ? []
      : [
          make(
            'li',
            {},
            button(
              mistake,
              `show-${n}`,
              `“${each.quote.trim()}”`,
              () => {
                actions.show(mistake, n)
              },
              'quote'
            ),
            ...(each.note === undefined ? [] : [make('p', { class: 'remark', ...served }, each.note)]),
            ...(each.replacements ?? []).map((words, r) =>
              button(
                mistake,
                `replace-${n}-${r}`,
                words === '' ? say('delete') : say('replace', { text: words }),
                () => {
                  actions.replace(mistake, n, words)
                },
                'act main'
              )
            )
          )
        ]
  )
  return items.length === 0 ? [] : [make('ul', { class: 'quotes' }, ...items)]
}

/** The way to the catalogue and its sources, and to ignore the finding for a reason. */
function drawFoot({ mistake, title, sources }: LiveFinding, { say, actions, at, catalogue }: Drawing) {
  const link = (hash: string, text: string) =>
    make(
      'a',
      {
        href: `${catalogue}/${encodeURIComponent(mistake)}${hash}`,
        target: '_blank',
        rel: 'noopener',
        part: 'link',
        'aria-label': `${text}: ${title}`
      },
      text
    )
  const reasons = make(
    'div',
    { class: 'reasons', id: `reasons-${at}`, role: 'group', 'aria-labelledby': `ask-${at}`, hidden: true },
    make('p', { id: `ask-${at}` }, say('ignoreWhy')),
    ...ignoreReasons.map(reason =>
      button(mistake, reason, say(reason), () => {
        actions.ignore(mistake, reason)
      })
    )
  )
  const toggle = button(mistake, 'ignore', say('ignore'), () => {
    reasons.hidden = !reasons.hidden
    toggle.setAttribute('aria-expanded', String(!reasons.hidden))
    if (!reasons.hidden) reasons.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  })
  toggle.setAttribute('aria-expanded', 'false')
  toggle.setAttribute('aria-controls', reasons.id)
  return [
    make(
      'div',
      { class: 'links' },
      ...(catalogue === '' ? [] : [link('', say('more'))]),
      ...(catalogue === '' || sources.length === 0
        ? []
        : [link('#sources', say('sources', { count: sources.length }))]),
      toggle
    ),
    reasons
  ]
}

function drawTitle(finding: LiveFinding, { say, actions, at, isOpen }: Drawing): HTMLElement {
  const { mistake, title, severity, deduction, disputed } = finding
  return make(
    'button',
    {
      type: 'button',
      class: 'title',
      part: 'finding-title',
      'data-key': `${mistake}:title`,
      'aria-expanded': String(isOpen),
      'aria-controls': `more-${at}`,
      click: () => {
        actions.toggle(mistake)
      }
    },
    make('span', { class: 'sign', 'aria-hidden': 'true' }, signs[severity]),
    make('span', { class: 'name', ...served }, title),
    make(
      'span',
      { class: 'cost' },
      [
        say(severity),
        deduction === 0 ? say('noPoints') : say('points', { points: `−${deduction}` }),
        ...(disputed ? [say('disputedBadge')] : [])
      ].join(', ')
    )
  )
}

/** A finding of the list: a title that opens to why, advice, example and what can be done at once. */
export function drawFinding(finding: LiveFinding, drawing: Drawing): HTMLElement {
  const { mistake, severity, disputed, insertAt, why, advice, example } = finding
  const { say, actions, at, isOpen } = drawing
  return make(
    'li',
    {
      class: `finding ${severity}${isOpen ? ' opened' : ''}`,
      part: `finding finding-${severity}`,
      'data-mistake': mistake
    },
    drawTitle(finding, drawing),
    make(
      'div',
      { class: 'more', id: `more-${at}`, hidden: !isOpen },
      ...(disputed ? [make('p', { class: 'disputed' }, say('disputed'))] : []),
      ...drawQuotes(finding, drawing),
      make('h4', {}, say('why')),
      make('p', served, why),
      make('h4', {}, say('advice')),
      make('p', served, advice),
      make('h4', {}, say('example')),
      make('blockquote', served, insertAt === null ? example : insertAt.text.trim()),
      ...(insertAt === null
        ? []
        : [
            button(
              mistake,
              'insert',
              say('insert'),
              () => {
                actions.insert(mistake)
              },
              'act main'
            )
          ]),
      ...drawFoot(finding, drawing)
    )
  )
}
