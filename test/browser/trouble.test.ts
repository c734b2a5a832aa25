import t from 'tap'
import { openDesk } from './desk.ts'

const open = await openDesk(t)
const draft = 'Dear Miriam,\n\nThank you for the talk about the freight tracking pipeline.\n\nTomás'

void t.test('the network goes and comes back', async t => {
  const { page, review, body, load, settle, inspect } = await open(t)
  await load('middling')
  await page.context().setOffline(true)
  await body.fill(draft)
  await review.locator('.state.trouble', { hasText: 'offline' }).waitFor()
  t.match(
    await review.locator('.read .state').textContent(),
    /earlier text/,
    'and the old review is said to be old'
  )
  t.equal(await body.inputValue(), draft, 'the draft is kept')
  await inspect(t, 'offline')
  await page.context().setOffline(false)
  await settle()
  t.notOk(await review.locator('.state.trouble').count())
})

for (const status of [429, 503]) {
  void t.test(`${status} waits as long as it is told, and asks again`, async t => {
    const { page, review, body, settle, inspect } = await open(t)
    let refusals = 0
    await page.route('**/evaluate', route =>
      refusals++ === 0
        ? route.fulfill({ status, headers: { 'retry-after': '2' }, body: '' })
        : route.continue()
    )
    await body.fill(draft)
    await review.locator('.state.trouble', { hasText: 'again in 2 s' }).waitFor()
    await inspect(t, `busy-${status}`)
    await settle()
    t.ok(refusals >= 2)
  })
}

void t.test('an endpoint that is no review service is said to be none', async t => {
  for (const [name, reply, words] of [
    [
      'html',
      { status: 200, contentType: 'text/html', body: '<!doctype html><title>Portal</title>' },
      'set up wrongly'
    ],
    ['nothing', { status: 204, body: '' }, 'set up wrongly'],
    [
      'other-version',
      { status: 200, contentType: 'application/json', body: '{"score":"A+","findings":{}}' },
      'another version'
    ],
    ['no-key', { status: 401, contentType: 'application/problem+json', body: '{}' }, 'does not accept'],
    [
      'faults',
      {
        status: 422,
        contentType: 'application/problem+json',
        body: '{"type":"/problems/impossible-request","errors":[{"pointer":"/timeZone","detail":"No such zone."}]}'
      },
      '/timeZone: No such zone.'
    ],
    ['broken', { status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }, 'cannot be reached']
  ] as const) {
    const { page, review, body, inspect } = await open(t)
    await page.route('**/evaluate', route => route.fulfill(reply))
    await body.fill(draft)
    await review.locator('.state.trouble', { hasText: words }).waitFor()
    t.equal(await review.locator('.trouble').count(), 1)
    await inspect(t, `trouble-${name}`)
  }
})

void t.test('a plan that cannot be had says why, and so does its calendar', async t => {
  const { page, review, inspect } = await open(t)
  const state = review.locator('.plan .state')
  await page.route('**/schedule', route =>
    route.request().headers()['accept'] === 'text/calendar'
      ? route.fulfill({ status: 503, body: '' })
      : route.continue()
  )
  await review.getByRole('button', { name: /calendar/ }).click()
  await state.filter({ hasText: 'could not be fetched' }).waitFor()
  await page.fill('#zone', 'Middle/Earth')
  await state.filter({ hasText: '/timeZone' }).waitFor()
  t.match(await state.textContent(), /earlier details/)
  await page.fill('#country', 'XQ')
  await state.filter({ hasText: '/employer/country' }).waitFor()
  const bottomOf = (selector: string) =>
    review.locator(selector).evaluate(element => element.getBoundingClientRect().bottom)
  t.ok((await bottomOf('.verdict')) < (await bottomOf('.read')), 'and leaves room for the review')
  await page.fill('#country', 'US')
  await inspect(t, 'trouble-plan')
  await page.fill('#zone', 'Asia/Kathmandu')
  await state.filter({ hasText: /^$/ }).waitFor({ state: 'attached' })
  await page.route('**/schedule', route =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Portal</h1>' })
  )
  await page.fill('#role', 'Architect')
  await state.filter({ hasText: 'set up wrongly' }).waitFor()
})

void t.test('what cannot be read is said before, or after, it is sent', async t => {
  const { review, body, inspect } = await open(t)
  await body.fill(
    'Bonjour Miriam, je vous remercie de votre accueil et de cet entretien qui fut passionnant. J’espère avoir bientôt de vos nouvelles et vous souhaite une belle semaine.'
  )
  await review.locator('.state.trouble', { hasText: 'Only drafts in English' }).waitFor()
  await body.fill('a '.repeat(10_001))
  await review.locator('.state.trouble', { hasText: 'too long' }).waitFor()
  await body.fill('')
  await review.locator('.verdict', { hasText: 'Write or paste' }).waitFor()
  await inspect(t, 'empty')
})

void t.test('wrong attributes are named on the page', async t => {
  const { page, review, inspect } = await open(t)
  for (const [name, value, words] of [
    ['application', '{"timeZone":', 'JSON object'],
    ['labels', '{"sned":"x"}', '“sned”'],
    ['locale', 'not_a_locale', 'locale']
  ] as const) {
    await review.evaluate(
      (host, [name, value]) => {
        host.setAttribute(name, value)
      },
      [name, value] as const
    )
    await review.locator('[role=alert]', { hasText: words }).waitFor()
    if (name === 'labels') await inspect(t, 'wrong-attribute')
    await review.evaluate((host, name) => {
      host.removeAttribute(name)
    }, name)
  }
  await page.waitForTimeout(50)
  t.equal(await review.locator('[role=alert]').count(), 0, 'and forgotten once they are right')
})
