// Promises that no trouble loses a word of the draft: each is told in a plain sentence, with another try.
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
    await review.locator('.state.trouble', { hasText: 'again in 2 seconds' }).waitFor()
    await inspect(t, `busy-${status}`)
    await settle()
    t.ok(refusals >= 2)
  })
}

void t.test('an endpoint that is no review service is said to be none', async t => {
  for (const [name, kind, reply, words] of [
    [
      'html',
      'unreadable',
      { status: 200, contentType: 'text/html', body: '<!doctype html><title>Portal</title>' },
      'does not work on this page'
    ],
    ['nothing', 'unreadable', { status: 204, body: '' }, 'does not work on this page'],
    [
      'other-version',
      'other-version',
      { status: 200, contentType: 'application/json', body: '{"score":"A+","findings":{}}' },
      'out of date'
    ],
    [
      'no-key',
      'refused',
      { status: 401, contentType: 'application/problem+json', body: '{}' },
      'sign in again'
    ],
    [
      'wrong-address',
      'refused',
      { status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' },
      'does not work on this page'
    ],
    [
      'faults',
      'refused',
      {
        status: 422,
        contentType: 'application/problem+json',
        body: '{"type":"/problems/impossible-request","errors":[{"pointer":"/timeZone","detail":"No such zone."}]}'
      },
      'could not use some of the details'
    ],
    [
      'broken',
      'unreachable',
      { status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' },
      'not answering'
    ]
  ] as const) {
    const { page, review, body, settle, hear, inspect } = await open(t)
    const heard = await hear()
    await page.route('**/evaluate', route => route.fulfill(reply))
    await body.fill(draft)
    const state = review.locator('.state.trouble', { hasText: words })
    await state.waitFor()
    t.equal(await review.locator('.trouble').count(), 1)
    t.match(
      await state.locator('> p').textContent(),
      /Your text is safe here\. The review below is of an earlier/
    )
    t.equal(await body.inputValue(), draft, 'the draft is kept')
    t.notMatch(
      await state.locator('> p').textContent(),
      /key|endpoint|address|HTTP|JSON|\//,
      'no word for integrators'
    )
    await inspect(t, `trouble-${name}`)
    const [error] = (await heard()).filter(([event]) => event === 'error')
    t.match(error, ['error', { about: 'evaluate', kind }], 'the host hears more')
    await page.unroute('**/evaluate')
    await state.getByRole('button', { name: 'Try again' }).press('Enter')
    await settle()
    t.equal(await review.locator('.state.trouble').count(), 0, 'and another try ends it')
    t.equal(await review.evaluate(host => host.shadowRoot?.activeElement?.id), 'review-title')
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
  const again = page.waitForRequest(
    request => request.url().endsWith('/schedule') && request.headers()['accept'] === 'text/calendar'
  )
  await state.getByRole('button', { name: 'Try again' }).click()
  await again
  await state.filter({ hasText: 'could not be fetched' }).waitFor()
  await page.fill('#zone', 'Middle/Earth')
  await state.filter({ hasText: '/timeZone' }).waitFor()
  t.match(await state.locator('> p').textContent(), /some of the details .*earlier details/)
  await page.fill('#country', 'XQ')
  await state.filter({ hasText: '/employer/country' }).waitFor()
  const bottomOf = (selector: string) =>
    review.locator(selector).evaluate(element => element.getBoundingClientRect().bottom)
  t.ok((await bottomOf('.verdict')) < (await bottomOf('.read')), 'and leaves room for the review')
  await page.fill('#country', 'US')
  await inspect(t, 'trouble-plan')
  await page.fill('#zone', 'Asia/Kathmandu')
  await review.locator('.plan .state:not(.trouble)').waitFor({ state: 'attached' })
  await page.route('**/schedule', route =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Portal</h1>' })
  )
  await page.fill('#role', 'Architect')
  await state.filter({ hasText: 'does not work on this page' }).waitFor()
})

void t.test('what cannot be read is said before, or after, it is sent', async t => {
  const { review, body, inspect } = await open(t)
  await body.fill(
    'Bonjour Miriam, je vous remercie de votre accueil et de cet entretien qui fut passionnant. J’espère avoir bientôt de vos nouvelles et vous souhaite une belle semaine.'
  )
  await review.locator('.state.trouble', { hasText: 'Only messages in English' }).waitFor()
  await body.fill('a '.repeat(10_001))
  await review.locator('.state.trouble', { hasText: 'too long' }).waitFor()
  await body.fill('')
  await review.locator('.verdict', { hasText: 'Write or paste' }).waitFor()
  await inspect(t, 'empty')
})
