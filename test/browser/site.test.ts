// The reference and the demo page in a real browser: nothing is asked of anybody else, and what is shown can be used.
import { execFile } from 'node:child_process'
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { chromium, type BrowserContextOptions } from 'playwright-core'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/http/app.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const key = { name: 'portal', digest: hash('sha256', 'sesame', 'buffer') }
const [open, keyed] = await Promise.all([buildApp(), buildApp({ apiKeys: [key] })])
const [openUrl, keyedUrl] = await Promise.all([open.listen({ port: 0 }), keyed.listen({ port: 0 })])
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] }) // containers have no user namespaces
t.teardown(async () => {
  await browser.close()
  await Promise.all([open.close(), keyed.close()])
})

/** Opens a page of the service, and fails the test when it throws, breaks its policy or asks elsewhere. */
async function visit(t: Test, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    ...options
  })
  t.teardown(() => context.close())
  context.setDefaultTimeout(120_000) // the script of the reference is 4 MB, and machines are slow
  const page = await context.newPage()
  page.on('pageerror', error => t.fail(`the page threw: ${error.message}`))
  page.on('console', message => {
    if (/Content.Security.Policy|TrustedHTML/i.test(message.text())) t.fail(message.text())
  })
  const { origin } = new URL(url)
  page.on('request', request => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(origin))
      t.fail(`asks ${request.url()}`)
  })
  await page.goto(url)
  const inspect = async (name: string) => {
    await page.screenshot({ path: `.screenshots/${name}.png` })
    t.ok(
      await page.evaluate('document.documentElement.scrollWidth <= innerWidth'),
      `nothing to scroll sideways: ${name}`
    )
  }
  return { page, inspect }
}

void t.test('the reference shows snippets, and tries a request with a key', async t => {
  const { page, inspect } = await visit(t, `${keyedUrl}/docs#tag/follow-ups/POST/schedule`)
  const operation = page.locator('[id$="tag/follow-ups/POST/schedule"]').last()
  await operation.getByRole('button', { name: /Test Request/ }).waitFor()
  await inspect('reference')
  await operation.getByText('Shell Curl').first().click()
  const offered = (await page.getByRole('option').allInnerTexts()).map(text => text.trim())
  t.strictSame(offered.toSorted(), [
    'Curl',
    'HttpClient',
    'Requests',
    'TypeScript',
    'cURL',
    'java.net.http',
    'net::http'
  ])
  await page.keyboard.press('Escape')

  const command = await operation.locator('pre').first().innerText()
  t.match(command, `curl ${keyedUrl}/schedule`)
  t.match(command, 'Bearer YOUR_SECRET_TOKEN', 'it shows where the key goes')
  const { stdout } = await promisify(execFile)('bash', [
    '-c',
    `${command.trimEnd().replace('YOUR_SECRET_TOKEN', 'sesame')} --silent`
  ])
  t.match(JSON.parse(stdout), { next: 'thank-you' }, 'the snippet runs in a shell')

  await operation.getByRole('button', { name: /Test Request/ }).click()
  const send = page.getByRole('button', { name: /^Send/ }).first()
  const answerTo = async () => {
    const answer = page.waitForResponse('**/schedule')
    await send.click()
    return (await answer).status()
  }
  t.equal(await answerTo(), 401, 'without a key')
  await page.keyboard.press('Escape')
  await page
    .getByPlaceholder(/^(?:QUx|Token)/)
    .first()
    .fill('sesame') // what the library shows in an empty field for a key
  await operation.getByRole('button', { name: /Test Request/ }).click()
  t.equal(await answerTo(), 200, 'with it')
  await inspect('reference-tried')
})

void t.test('the reference takes the colours of the system, and fits a phone', async t => {
  const { page, inspect } = await visit(t, `${openUrl}/docs`, {
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark'
  })
  await page.locator('#reference h1').first().waitFor()
  t.ok(await page.evaluate('document.body.classList.contains("dark-mode")'))
  await inspect('reference-phone-dark')
})

void t.test('pages are free of faults for assistive technology', async t => {
  for (const [name, options] of Object.entries({
    light: {},
    'phone-dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }
  } as const)) {
    const { page, inspect } = await visit(t, openUrl, options)
    for (const path of [
      '/catalogue',
      '/catalogue/pushy-tone',
      '/problems',
      '/guide',
      '/guide/ashby',
      '/search?q=thank',
      '/nope'
    ]) {
      await page.goto(openUrl + path)
      await inspect(`page-${name}${path.replaceAll(/\W/g, '-')}`)
      await page.evaluate(axe)
      const faults = (await page.evaluate(
        'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`))'
      )) as string[]
      t.strictSame(faults, [], `axe finds nothing: ${name} ${path}`)
    }
  }
})

void t.test('the demo page shows a letter already read, its plan beside it, and more letters', async t => {
  const { page, inspect } = await visit(t, openUrl)
  const review = page.locator('afterword-review')
  await review.locator('.finding').first().waitFor()
  const current = page.locator('#steps [aria-current=step]')
  t.match(await current.innerText(), /^Send your thank-you\nNow, until /)
  t.ok((await page.locator('#steps li').count()) >= 3)
  const [letter, plan] = [await review.boundingBox(), await page.locator('aside.when').boundingBox()]
  t.ok((plan?.x ?? 0) >= (letter?.x ?? 0) + (letter?.width ?? 0), 'beside the letter')
  t.ok((plan?.y ?? 900) + (plan?.height ?? 900) <= 900, 'without scrolling')
  await inspect('demo')
  t.strictSame(await page.locator('#samples button').allInnerTexts(), [
    'Almost there',
    'Ready to send',
    'Better not sent',
    'Still no answer',
    'Write my own'
  ])
  t.notOk(await page.locator('.key').isVisible(), 'nobody is asked for a key that nobody needs')
  t.notOk(await page.locator('#request').isVisible(), 'requests are for who looks for them')
  const answer = page.waitForResponse(
    async response =>
      response.url().endsWith('/evaluate') && (response.request().postData() ?? '').includes('check-in')
  )
  await page.click('[data-draft=waiting]')
  const evaluation = (await (await answer).json()) as { findings: Array<{ mistake: string }> }
  t.ok(
    evaluation.findings.some(({ mistake }) => mistake === 'pushy-tone'),
    'the check-in asks too much'
  )
  await page.locator('#steps [aria-current=step]', { hasText: 'Ask for news' }).waitFor()
  t.equal(await page.locator('[data-draft=waiting]').getAttribute('aria-pressed'), 'true')
  await page.click('[data-draft=good]')
  await page.locator('#steps [aria-current=step]', { hasText: 'Send your thank-you' }).waitFor()
})

void t.test('the demo page asks for a key where the service does', async t => {
  const { page } = await visit(t, keyedUrl, { viewport: { width: 390, height: 844 } })
  t.ok(await page.locator('.key').isVisible())
  const answer = page.waitForResponse(response => response.url().endsWith('/schedule') && response.ok())
  await page.fill('#key', 'sesame')
  await page.fill('#role', 'Architect')
  await answer
  await page.locator('#steps [aria-current=step]').waitFor()
  t.equal(await page.locator('#steps li:visible').count(), 1, 'on a phone, the next step alone')
})
