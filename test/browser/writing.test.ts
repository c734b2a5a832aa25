// Promises help while writing: a gentle start, changes that can be undone, findings that can be ignored.
import t from 'tap'
import { openDesk } from './desk.ts'

const open = await openDesk(t)
const focused = (host: Element) => host.shadowRoot?.activeElement?.id

void t.test('nobody is judged before there are twenty words, unless they ask', async t => {
  const { page, review, body, settle, inspect } = await open(t)
  await page.click('[data-draft=empty]')
  await review.locator('.verdict', { hasText: 'Write or paste' }).waitFor()
  let asked = 0
  page.on('request', request => {
    if (request.url().endsWith('/evaluate')) asked++
  })
  await body.pressSequentially('Hey Miriam, i recieved your note and want an answer')
  await review.locator('.verdict', { hasText: 'Keep writing' }).waitFor()
  await page.waitForTimeout(700)
  t.equal(asked, 0)
  t.equal(await review.locator('.finding').count(), 0)
  t.equal(await review.locator('.count').textContent(), 'Words: 10. Time to read: 3 seconds.')
  await inspect(t, 'few-words')
  await review.getByRole('button', { name: 'Check it now' }).press('Enter')
  await settle()
  t.equal(asked, 1)
  t.ok((await review.locator('.finding').count()) > 0)
  t.equal(await review.evaluate(focused), 'review-title')
  await body.fill('')
  await review.locator('.verdict', { hasText: 'Write or paste' }).waitFor()
  await body.pressSequentially('Dear Miriam, thank you for the talk about the freight tracking pipeline')
  t.equal(asked, 1, 'a new start is gentle again')
  await body.pressSequentially(' and the customs records, which I enjoyed very much.')
  await settle()
  t.equal(
    await review.locator('.score.send, .score.revise, .score.rewrite').count(),
    1,
    'with enough words it is read'
  )
})

void t.test('a score of an earlier text is dimmed, and says so', async t => {
  const { page, review, body, load, settle, inspect } = await open(t)
  await load('middling')
  const colour = () => review.locator('.score').evaluate(score => getComputedStyle(score).color)
  const fresh = await colour()
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/evaluate', async route => {
    await held
    await route.continue()
  })
  await body.press('Control+End')
  await page.keyboard.type(' More.')
  t.equal(await review.locator('.verdict.old').count(), 1)
  t.not(await colour(), fresh)
  t.match(await review.locator('.score .unseen').textContent(), /for an earlier text/)
  await inspect(t, 'stale')
  release()
  await settle()
  t.equal(await review.locator('.verdict.old').count(), 0)
  t.equal(await colour(), fresh)
})

void t.test('changes from the list are undone one by one, whatever is written in between', async t => {
  const { page, review, body, load, settle, inspect } = await open(t)
  await load('middling')
  const before = await body.inputValue()
  const undo = review.getByRole('button', { name: 'Undo last change' })
  t.notOk(await undo.isVisible())
  const missing = review.locator('.finding[data-mistake=missing-interest]')
  await missing.locator('.title').click()
  await missing.getByRole('button', { name: 'Insert this sentence' }).click()
  await undo.waitFor()
  const inserted = await body.inputValue()
  t.not(inserted, before)
  await settle()
  await review.getByRole('button', { name: /^Slips that a second reading/ }).click()
  await review.getByRole('button', { name: 'Replace with “received”' }).click()
  t.equal(await body.inputValue(), inserted.replace('recieved', 'received'))
  await settle()
  await body.press('Control+End')
  await page.keyboard.type('!')
  await inspect(t, 'undo')
  await undo.press('Enter')
  t.equal(await body.inputValue(), `${inserted}!`)
  await undo.click()
  t.equal(await body.inputValue(), `${before}!`)
  await undo.waitFor({ state: 'hidden' })
})

void t.test('a finding is ignored for a reason, told to the host, and shown again', async t => {
  const { review, load, settle, marks, listen, hear, inspect } = await open(t)
  await load('disastrous')
  const said = await listen()
  const heard = await hear()
  const acts = async () => (await heard()).filter(([event]) => ['ignore', 'restore'].includes(event))
  const finding = review.locator('.finding[data-mistake=social-connect]')
  await finding.locator('.title').click()
  t.match(await finding.locator('.disputed').textContent(), /disagree/)
  const ignore = finding.getByRole('button', { name: 'Ignore' })
  t.equal(await ignore.getAttribute('aria-expanded'), 'false')
  await ignore.press('Enter')
  t.equal(await ignore.getAttribute('aria-expanded'), 'true')
  await inspect(t, 'ignore-reasons')
  await finding
    .getByRole('group', { name: 'Why ignore this?' })
    .getByRole('button', { name: 'I mean it this way' })
    .press('Enter')
  t.equal(await review.locator('.finding[data-mistake=social-connect]').count(), 0)
  t.notOk(
    (await marks()).some(({ mistake }) => mistake === 'social-connect'),
    'nor underlined'
  )
  t.strictSame(await acts(), [
    [
      'ignore',
      {
        mistake: 'social-connect',
        reason: 'on-purpose',
        ignored: [{ mistake: 'social-connect', reason: 'on-purpose' }]
      }
    ]
  ])
  t.match(await said(), [/Ignored/])
  t.ok(
    await review.evaluate(host => host.shadowRoot?.activeElement?.matches('.title')),
    'focus goes to a neighbour'
  )
  await review.evaluate(host => {
    host.setAttribute('locale', 'de')
  })
  await settle()
  t.equal(await review.locator('.finding[data-mistake=social-connect]').count(), 0, 'it stays so')
  await review.locator('.aside summary').click()
  t.match(await review.locator('.aside li').textContent(), /I mean it this way/)
  await inspect(t, 'ignored')
  await review.getByRole('button', { name: /^Show again/ }).click()
  t.equal(await review.locator('.finding[data-mistake=social-connect]').count(), 1)
  t.equal(
    await review.evaluate(host =>
      host.shadowRoot?.activeElement?.closest('.finding')?.getAttribute('data-mistake')
    ),
    'social-connect'
  )
  t.strictSame((await acts()).at(-1), ['restore', { mistake: 'social-connect', ignored: [] }])
})
