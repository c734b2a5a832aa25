// Promises that a host can use the element as its framework does: properties before and after, no loops, events, texts.
import t from 'tap'
import { openDesk } from './desk.ts'

const open = await openDesk(t)

/** The element as a host sees it. */
type Host = HTMLElement & {
  draft: object
  facts: object
  headers: object
  ignored: object
  labels: object
  plan: object | null
  evaluation: object | null
}

void t.test('a host that sets the draft from its own events does not loop, and the caret stays', async t => {
  const { page, review, body, load, settle } = await open(t)
  await load('good')
  await review.evaluate(element => {
    const host = element as Host
    const count = { change: 0 }
    Object.assign(window, { count })
    host.addEventListener('input', () => {
      host.draft = { ...host.draft }
    })
    host.addEventListener('afterword-change', event => {
      count.change++
      host.draft = { ...(event as CustomEvent<object>).detail }
      host.facts = { ...host.facts }
      host.headers = { ...host.headers }
      host.labels = { ...host.labels }
    })
  })
  let asked = 0
  page.on('request', request => {
    if (/evaluate|schedule/.test(request.url())) asked++
  })
  await body.evaluate((area: HTMLTextAreaElement) => {
    area.focus()
    area.setSelectionRange(5, 5)
  })
  await page.keyboard.type('est')
  await settle()
  await page.waitForTimeout(700)
  t.equal(await page.evaluate('count.change'), 3, 'one event a keystroke')
  t.ok(asked <= 2, `and no question but of the new text: ${asked}`)
  t.equal(await body.evaluate((area: HTMLTextAreaElement) => area.selectionStart), 8)
})

void t.test('a host that changes what is written is obeyed, and hears nothing of it', async t => {
  const { review, body, settle, hear } = await open(t)
  const heard = await hear()
  const text =
    'Dear Miriam,\n\nThank you for the talk about the freight tracking pipeline, and for the customs records that you showed me on Monday.\n\nTomás'
  await review.evaluate((host, body) => {
    ;(host as Host).draft = { stage: 'check-in', channel: 'letter', body }
  }, text)
  await review.locator('.verdict.old').waitFor()
  await settle()
  t.equal(await body.inputValue(), text)
  t.equal(await review.locator('#stage').inputValue(), 'check-in')
  t.notOk(await review.locator('#subject').isVisible(), 'a letter has no subject')
  t.strictSame(
    (await heard()).map(([event]) => event),
    ['evaluation']
  )
  t.match(
    await review.evaluate(host => [
      (host as Host).draft,
      (host as Host).evaluation !== null,
      (host as Host).plan !== null
    ]),
    [{ stage: 'check-in', channel: 'letter', subject: '', body: text }, true, true]
  )
})

void t.test('events tell what changed and what was found, by their old names too', async t => {
  const { page, review, write, hear } = await open(t)
  const heard = await hear()
  await review.evaluate(() => {
    const old: string[] = []
    Object.assign(window, { old })
    for (const name of ['changed', 'evaluated', 'planned'])
      document.addEventListener(`afterword:${name}`, () => old.push(name))
  })
  await write('Dear Miriam,\n\nThank you for your time.\n\nTomás')
  t.match(
    (await heard()).map(([event, detail]) => [event, Object.keys(detail)]),
    [
      ['change', ['stage', 'channel', 'subject', 'body']],
      ['evaluation', ['evaluation', 'request']]
    ]
  )
  t.strictSame(await page.evaluate('old'), ['changed', 'evaluated'])
})

void t.test('properties that were set before the script came are taken over', async t => {
  const { page } = await open(t)
  const facts = { timeZone: 'Europe/London', interview: { start: '2026-11-20T14:00', outcome: 'rejected' } }
  const request = page.waitForRequest(
    request => request.url().endsWith('/schedule') && request.method() === 'POST'
  )
  await page.evaluate(facts => {
    const host = document.createElement('not-yet')
    const early = document.createElement('div')
    host.append(early)
    // As a framework does before the class is defined: own properties on the bare element.
    const proto = Object.getPrototypeOf(document.querySelector('afterword-review') as Element) as object
    const Late = class extends (proto.constructor as new () => HTMLElement) {}
    const element = document.createElement('afterword-late')
    Object.assign(element, {
      facts,
      endpoint: '.',
      labels: { review: 'Durchsicht' },
      draft: { body: 'Dear Miriam' }
    })
    document.body.append(element)
    customElements.define('afterword-late', Late)
  }, facts)
  t.match((await request).postDataJSON(), facts)
  const late = page.locator('afterword-late')
  t.equal(await late.locator('#review-title').textContent(), 'Durchsicht')
  t.equal(await late.locator('#body').inputValue(), 'Dear Miriam')
  t.equal(await late.locator('#stage').inputValue(), 'thank-you', 'a draft says what it is')
  t.equal(await late.getAttribute('endpoint'), '.')
})

void t.test('a wrong setting is told to the host, not to the candidate', async t => {
  const { review, hear } = await open(t)
  const heard = await hear()
  for (const [name, value, about, fault] of [
    ['application', '{"timeZone":', 'facts', /JSON object/],
    ['facts', '[]', 'facts', /JSON object/],
    ['labels', '{"sned":"x"}', 'labels', /“sned”/],
    ['locale', 'not_a_locale', 'locale', /not_a_locale/]
  ] as const) {
    await review.evaluate(
      (host, [name, value]) => {
        host.setAttribute(name, value)
      },
      [name, value] as const
    )
    const errors = (await heard()).filter(([event]) => event === 'error')
    t.match(errors, [['error', { about, kind: 'wrong-attribute', details: [fault] }]], name)
    t.equal(await review.locator('.trouble').count(), 0, 'the candidate can write on')
    await review.evaluate((host, name) => {
      host.removeAttribute(name)
    }, name)
  }
})

void t.test('what assistive technology is told, in its order', async t => {
  const { page, review, load, listen, settle, body } = await open(t)
  await load('good')
  const said = await listen()
  await load('disastrous')
  t.match(await said(), [/^Better to start again: \d+ out of 100\. Findings: \d+\.$/])
  await review.getByRole('button', { name: /gap of the template/ }).click()
  let answer = page.waitForResponse('**/evaluate')
  await review.getByRole('button', { name: 'Replace with “Miriam”' }).click()
  await answer
  await settle()
  t.match(await said(), ['Done. Your message has changed.', /^Better to start again: /])
  answer = page.waitForResponse('**/evaluate')
  await review.getByRole('button', { name: 'Undo last change' }).click()
  await answer
  await settle()
  t.match(await said(), ['The change is undone.', /^Better to start again: /])
  answer = page.waitForResponse('**/evaluate')
  await body.press('Control+End')
  await page.keyboard.type(' ')
  await answer
  await settle()
  t.strictSame(await said(), [], 'the same news is not said twice')
  await page.route('**/evaluate', route => route.fulfill({ status: 502, body: '' }))
  await page.keyboard.type('x')
  await review.locator('.state.trouble').waitFor()
  t.match(await said(), [/^The service is not answering.*Your text is safe here/])
})
