import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core'
import type { Test } from 'tap'
import { buildApp } from '../../src/http/app.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Where Debian puts it. */
const executablePath = '/usr/bin/chromium'

/** A page of the demo in a real browser, and ways to use the widget on it. */
export interface Desk {
  page: Page
  review: Locator
  body: Locator
  /** Loads a draft of the demo, or writes one, and waits until it is read. */
  load: (draft: 'good' | 'middling' | 'disastrous') => Promise<void>
  write: (text: string) => Promise<void>
  settle: () => Promise<void>
  score: () => Promise<number>
  /** The words underlined in the body, by mistake. */
  marked: () => Promise<Array<[mistake: string, words: string]>>
  /** Saves a picture, and has axe-core look for faults. */
  inspect: (t: Test, name: string) => Promise<void>
}

/** Starts the service and a browser for the tests of a file; ends both after them. */
export async function openDesk(
  t: Test
): Promise<(t: Test, options?: BrowserContextOptions) => Promise<Desk>> {
  const app = await buildApp()
  const url = await app.listen({ port: 0 })
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] }) // containers have no user namespaces
  t.teardown(async () => {
    await browser.close()
    await app.close()
  })
  return async (t, options = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      reducedMotion: 'reduce',
      ...options
    })
    const page = await context.newPage()
    t.teardown(() => context.close())
    page.on('pageerror', error => t.fail(`the page threw: ${error.message}`))
    page.on('console', message => {
      if (/Content.Security.Policy|TrustedHTML/i.test(message.text())) t.fail(message.text())
    })
    await page.goto(url)
    const desk = toDesk(page)
    await desk.review.locator('.steps li').first().waitFor()
    await desk.settle()
    return desk
  }
}

function toDesk(page: Page): Desk {
  const review = page.locator('afterword-review')
  const body = review.locator('#body')
  const settle = async () => {
    await review.locator('.state', { hasText: 'Up to date.' }).waitFor()
    await page.locator('.read:not([aria-busy])').waitFor()
  }
  const evaluated = async (act: () => Promise<void>) => {
    const answer = page.waitForResponse('**/evaluate')
    await act()
    await answer
    await settle()
  }
  return {
    page,
    review,
    body,
    settle,
    load: draft => evaluated(() => page.click(`[data-draft=${draft}]`)),
    write: text => evaluated(() => body.fill(text)),
    score: async () => Number(await review.locator('.score [aria-hidden]').textContent()),
    marked: () =>
      review
        .locator('.body mark')
        .evaluateAll(marks =>
          marks.map(mark => [(mark as HTMLElement).dataset['mistake'] ?? '', mark.textContent])
        ),
    inspect: async (t, name) => {
      await page.screenshot({ path: `.screenshots/${name}.png`, fullPage: true })
      await page.evaluate(axe)
      const faults = (await page.evaluate(
        'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`))'
      )) as string[]
      t.strictSame(faults, [], `axe finds nothing: ${name}`)
    }
  }
}
