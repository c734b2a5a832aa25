import type { Plan } from '../../../schemas/schedule.ts'
import type { Step } from '../../../schemas/step.ts'
import { wallTime, type Dates } from './dates.ts'
import { make, place, served } from './elements.ts'
import { named, type Labels } from './speak.ts'
import { toTimes } from './times.ts'

const dayLength = 86_400_000
/** Days between dates on the axis: the smallest of these that leaves at most five. */
const spacings = [1, 2, 7, 14, 28, 91, 364]
/** Further along, a date would stick out of the picture. */
const lastTick = 0.86

const isPast = ({ status }: Step): boolean => status === 'skipped' || status === 'done'
const isMoment = ({ opens, closes }: Step): boolean => opens === closes

/** The line of time that the picture shows: whole days around every window and the present. */
function toLine({ steps, asOf }: Plan) {
  const moments = [asOf, ...steps.flatMap(({ opens, closes }) => [opens, closes])].map(wallTime)
  const from = Math.floor(Math.min(...moments) / dayLength) * dayLength
  const to = (Math.floor(Math.max(...moments) / dayLength) + 1) * dayLength
  const at = (time: number) => Math.min(Math.max((time - from) / (to - from), 0), 1)
  const days = (to - from) / dayLength
  const spacing = spacings.find(each => days / each <= 5) ?? days
  return {
    from,
    to,
    at,
    ticks: Array.from({ length: Math.ceil(days / spacing) }, (_, i) => from + i * spacing * dayLength).filter(
      time => at(time) < lastTick
    )
  }
}

const toDate = (time: number): string => new Date(time).toISOString().slice(0, 10)

/**
 * Windows, best times, days off and the present on one line of time. The list of steps says the same in
 * words.
 */
export function drawPlan(plan: Plan, say: Labels, dates: Dates): HTMLElement {
  const line = toLine(plan)
  const between = (from: number, to: number) => [line.at(from), line.at(to) - line.at(from)] as const
  const daysOff = plan.daysOff.map(({ date }) =>
    place(make('i', { class: 'off' }), ...between(wallTime(date), wallTime(date) + dayLength))
  )
  const row = (step: Step, i: number) =>
    [
      make('span', { class: 'name' }, named(say, step.step)),
      make('span', { class: 'when' }, isPast(step) ? named(say, step.status) : dates.day(step.best)),
      make(
        'div',
        { class: 'track' },
        ...(isMoment(step)
          ? []
          : [
              place(
                make('i', { class: `bar ${step.status}` }),
                ...between(wallTime(step.opens), wallTime(step.closes))
              )
            ]),
        ...(isPast(step) ? [] : [place(make('i', { class: 'best' }), line.at(wallTime(step.best)))])
      )
    ].map(cell => {
      cell.style.setProperty('--row', String(i))
      return cell
    })
  const steps = plan.steps.map(
    ({ step, status, best }) => `${named(say, step)}, ${named(say, status)}, ${dates.moment(best)}`
  )
  const legend = (name: string, label: string) => make('span', {}, make('i', { class: name }), label)
  return make(
    'figure',
    { class: 'picture', part: 'timeline' },
    make(
      'div',
      {
        role: 'img',
        'aria-label': say('picture', {
          from: dates.day(toDate(line.from)),
          to: dates.day(toDate(line.to)),
          steps: steps.join('; ')
        })
      },
      make(
        'div',
        { class: 'rows' },
        make(
          'div',
          { class: 'axis' },
          ...line.ticks.map(time => place(make('span', {}, dates.day(toDate(time))), line.at(time)))
        ),
        make('div', { class: 'behind' }, ...daysOff),
        ...plan.steps.flatMap(row),
        make('div', { class: 'front' }, place(make('i', { class: 'now' }), line.at(wallTime(plan.asOf))))
      )
    ),
    make(
      'figcaption',
      { class: 'legend' },
      legend('bar open', say('window')),
      legend('best', say('best')),
      legend('now', say('now')),
      ...(daysOff.length === 0 ? [] : [legend('off', say('dayOff'))])
    )
  )
}

/**
 * The steps in words: state, best time in both zones, window and reasons. `copy` takes the times of a step
 * away.
 */
export function listSteps(plan: Plan, say: Labels, dates: Dates, copy: (text: string) => void): Node[] {
  const item = (step: Step) => {
    const { best, opens, closes, employerLocal, status, because, to } = step
    return make(
      'li',
      { class: `step ${status}${step.step === plan.next ? ' next' : ''}`, part: 'step' },
      make(
        'p',
        { class: 'what' },
        make('strong', {}, named(say, step.step)),
        ' ',
        make('span', { class: 'badge' }, named(say, status))
      ),
      ...(isPast(step)
        ? []
        : [
            make(
              'p',
              {},
              isMoment(step)
                ? say('from', { from: dates.moment(opens) })
                : say('bestAt', { time: dates.moment(best) }),
              ...(best.slice(0, 16) === employerLocal.best.slice(0, 16)
                ? []
                : [' (', say('theirTime', { time: dates.momentBeside(employerLocal.best, best) }), ')'])
            ),
            ...(isMoment(step)
              ? []
              : [
                  make(
                    'p',
                    { class: 'quiet' },
                    say('fromTo', { from: dates.moment(opens), to: dates.moment(closes) })
                  )
                ]),
            ...(to.length === 0 ? [] : [make('p', { class: 'quiet' }, say('to', { names: dates.list(to) }))]),
            make(
              'button',
              {
                type: 'button',
                class: 'quote',
                part: 'button copy',
                'aria-label': `${say('copyTimes')}: ${named(say, step.step)}`,
                click: () => {
                  copy(toTimes(step, say, dates))
                }
              },
              say('copyTimes')
            )
          ]),
      ...(because.length === 0
        ? []
        : [
            make(
              'details',
              {},
              make(
                'summary',
                { 'aria-label': `${say('reasons')}: ${named(say, step.step)}` },
                say('reasons')
              ),
              make('ul', {}, ...because.map(({ text }) => make('li', served, text)))
            )
          ])
    )
  }
  const more = (title: string, texts: string[], isOpen: boolean) =>
    texts.length === 0
      ? []
      : [
          make(
            'details',
            { open: isOpen },
            make('summary', {}, title),
            make('ul', {}, ...texts.map(text => make('li', served, text)))
          )
        ]
  const { daysOff, warnings, advice, assumptions } = plan
  return [
    make('ol', { class: 'steps', part: 'steps' }, ...plan.steps.map(item)),
    ...(daysOff.length === 0
      ? []
      : [
          make(
            'p',
            { class: 'quiet' },
            say('daysOff', {
              days: dates.list(
                daysOff.map(({ date, name }) =>
                  name === null ? dates.day(date) : `${dates.day(date)} (${name})`
                )
              )
            })
          )
        ]),
    ...more(
      say('warnings'),
      [...warnings.map(({ title, advice }) => `${title}. ${advice}`), ...advice.map(({ text }) => text)],
      warnings.length > 0
    ),
    ...more(
      say('assumptions'),
      assumptions.map(({ text }) => text),
      false
    )
  ]
}
