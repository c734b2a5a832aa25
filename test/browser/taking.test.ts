// Promises what a candidate takes away: the way through all findings, copies, the score in words, the catalogue, a plan that follows.
import t from 'tap'
import { openDesk } from './desk.ts'

const open = await openDesk(t)

void t.test('next and previous go through all findings, with and without a place', async t => {
  const { review, load, listen } = await open(t)
  await load('disastrous')
  const said = await listen()
  const count = await review.locator('.finding').count()
  const opened = () => review.locator('.finding.opened').getAttribute('data-mistake')
  const seen: Array<string | null> = []
  for (let i = 0; i < count; i++) {
    await review.getByRole('button', { name: 'Next finding' }).press('Enter')
    seen.push(await opened())
  }
  t.equal(new Set(seen).size, count)
  t.match((await said()).at(-1), new RegExp(`^Finding ${count} of ${count}: `))
  await review.getByRole('button', { name: 'Next finding' }).press('Enter')
  t.equal(await opened(), seen[0], 'and round')
  await review.getByRole('button', { name: 'Previous finding' }).press('Enter')
  t.equal(await opened(), seen.at(-1))
})

void t.test('message, subject and times are copied', async t => {
  const { page, review, body, load, listen, hear } = await open(t, {
    permissions: ['clipboard-read', 'clipboard-write']
  })
  await load('middling')
  const said = await listen()
  const heard = await hear()
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await review.getByRole('button', { name: 'Copy message' }).click()
  await review.locator('.copies', { hasText: 'Copied.' }).waitFor()
  t.equal(await clipboard(), await body.inputValue())
  await review.getByRole('button', { name: 'Copy subject' }).click()
  await page.waitForTimeout(100)
  t.equal(await clipboard(), await review.locator('#subject').inputValue())
  await review.getByRole('button', { name: 'Copy times: Check-in' }).click()
  await review.locator('.plan .state', { hasText: 'Copied.' }).waitFor()
  t.match(
    await clipboard(),
    /^Check-in\nBest: .*\(UTC\+00:00\); .*\(UTC-0[56]:00\) where they are\nNot before: .*\nNot after: /
  )
  t.strictSame(
    (await heard()).map(([event, { what }]) => [event, what]),
    [
      ['copy', 'body'],
      ['copy', 'subject'],
      ['copy', 'times']
    ]
  )
  t.ok((await said()).every(text => text === 'Copied.'))
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    document.execCommand = () => false
  })
  await review.getByRole('button', { name: 'Copy message' }).click()
  await review.locator('.copies', { hasText: 'copy it yourself' }).waitFor()
  t.equal(
    await body.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart),
    (await body.inputValue()).length,
    'what can be copied by hand is selected'
  )
})

void t.test('the score adds up in words, and findings lead to the catalogue', async t => {
  const { page, review, load, score } = await open(t)
  await load('disastrous')
  await review.locator('[part=ledger-words] summary').click()
  const lines = await review.locator('[part=ledger-words] li').allTextContents()
  t.equal(lines[0], 'Every message starts with 100 points.')
  t.ok(lines.includes('Anger on the page: −35 points'))
  t.equal(lines.at(-1), `That leaves ${await score()} out of 100.`)
  await load('middling')
  t.ok(await review.locator('[part=ledger-words][open]').count(), 'it stays open')
  await review.locator('.title').first().click()
  const more = review.locator('.opened').getByRole('link', { name: /^Read more/ })
  const url = await more.evaluate((link: HTMLAnchorElement) => link.href)
  const answer = await page.request.get(url, { headers: { accept: 'text/html' } })
  t.ok(answer.ok(), url)
  const sources = review.locator('.opened').getByRole('link', { name: /^Sources/ })
  t.match(await sources.getAttribute('href'), /#sources$/)
  t.match(await answer.text(), /id="sources"/, 'which the page has')
  await review.evaluate(host => {
    host.setAttribute('catalogue', '')
  })
  await more.waitFor({ state: 'detached' })
})

void t.test('message and outcome follow each other, and so does the plan', async t => {
  const { page, review, hear } = await open(t)
  const heard = await hear()
  const [stage, outcome] = [review.locator('#stage'), review.locator('[part=outcome]')]
  const planned = page.waitForRequest('**/schedule')
  await stage.selectOption('rejection-reply')
  t.equal(await outcome.inputValue(), 'rejected')
  t.match((await planned).postDataJSON(), { interview: { outcome: 'rejected' } })
  await review.locator('.steps li', { hasText: 'Reply to a no' }).waitFor()
  await outcome.selectOption('offered')
  t.equal(await stage.inputValue(), 'thank-you')
  await review.locator('.steps li', { hasText: 'Thank them for the offer' }).waitFor()
  t.strictSame(
    (await heard()).filter(([event]) => event === 'outcome').map(([, { outcome }]) => outcome),
    ['rejected', 'offered']
  )
  await page.selectOption('#interview #outcome', 'rejected')
  await review.locator('.steps li', { hasText: 'Reply to a no' }).waitFor()
  t.equal(await stage.inputValue(), 'rejection-reply', 'what the host knows counts as well')
})
