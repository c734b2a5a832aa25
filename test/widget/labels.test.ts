import t from 'tap'
import { adviceIds } from '../../schemas/schedule.ts'
import { statuses, stepNames } from '../../schemas/step.ts'
import { verdicts } from '../../schemas/evaluate.ts'
import { Outcome } from '../../schemas/interview.ts'
import { channels, severities, stages } from '../../schemas/vocabulary.ts'
import { mistakes } from '../../src/catalogue/index.ts'
import { Dates } from '../../packages/widget/src/dates.ts'
import { english } from '../../packages/widget/src/labels.ts'
import { named, speak, toObject, toTranslation } from '../../packages/widget/src/speak.ts'

void t.test('every word of the service that the editor shows has a label', async t => {
  for (const word of [
    ...stages,
    ...channels,
    ...severities,
    ...verdicts,
    ...statuses,
    ...stepNames,
    ...(Outcome as unknown as { enum: string[] }).enum
  ])
    t.ok(Object.hasOwn(english, word), word)
  t.notOk(adviceIds.some(id => Object.hasOwn(english, id)))
  for (const field of Object.values(mistakes).flatMap(({ needs }) => needs))
    t.ok(Object.hasOwn(english, field), field)
  t.equal(named(speak({}), 'novelty'), 'novelty')
})

void t.test('labels can be translated, and a wrong one is named', async t => {
  t.equal(speak({ score: '{score} von 100' })('score', { score: 79 }), '79 von 100')
  t.equal(speak({})('score'), '{score} out of 100')
  t.equal(
    speak({})('to', { names: 'דנה' }),
    'To \u2068דנה\u2069',
    'words of another direction keep to themselves'
  )
  t.equal(speak({ to: 'אל {names}' })('to', { names: 'דנה' }), 'אל דנה')
  t.strictSame(toTranslation(''), {})
  t.strictSame(toTranslation('{"send":"Bereit"}'), { send: 'Bereit' })
  t.strictSame(toTranslation({ send: 'Bereit' }), { send: 'Bereit' }, 'an object is as good as its JSON')
  for (const [labels, message] of [
    ['{', /JSON object/],
    ['[]', /JSON object/],
    [[], /JSON object/],
    [7, /JSON object/],
    ['{"sned":""}', /no label “sned”/],
    ['{"send":1}', /“send” must be a text/],
    [{ toString: '' }, /no label “toString”/]
  ] as const)
    t.throws(() => toTranslation(labels), message)
  const given = { timeZone: 'Europe/London' }
  t.not(toObject(given), given, 'a copy, which the host cannot change behind its back')
})

void t.test('times are shown as the service gives them, whatever zones the browser knows', async t => {
  const dates = new Dates('en-GB')
  t.match(dates.moment('2026-11-21T09:00:00-08:00'), /Sat,? 21 Nov,? 09:00/)
  t.equal(dates.day('2026-12-25'), '25 Dec')
  t.equal(dates.momentBeside('2026-11-21T04:00:00-05:00', '2026-11-21T09:00:00+00:00'), '04:00')
  t.match(
    dates.momentBeside('2026-11-20T23:00:00-05:00', '2026-11-21T04:00:00+00:00'),
    /Fri,? 20 Nov,? 23:00/
  )
  t.equal(
    speak({}, value => dates.number(value))('tooLong', { count: 20_379, limit: 20_000 }),
    'This is too long to check: 20,379 characters. The most is 20,000.'
  )
  t.match(dates.whole('2026-11-21T09:00:00-08:00'), /Sat,? 21 Nov 2026,? 09:00 \(UTC-08:00\)/)
  t.match(dates.whole('2026-11-21T09:00:00Z'), /09:00 \(UTC\+00:00\)/)
  for (const [seconds, text] of [
    [0, '0 seconds'],
    [1, '1 second'],
    [89, '89 seconds'],
    [90, '2 minutes'],
    [130, '2 minutes']
  ] as const)
    t.equal(dates.duration(seconds), text)
  t.match(new Dates('de').day('2026-12-25'), /25\. Dez/)
  t.throws(() => new Dates('not_a_locale'), RangeError)
})
