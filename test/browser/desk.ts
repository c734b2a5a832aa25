import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core'
import type { Test } from 'tap'
import type { Evaluation } from '../../schemas/evaluate.ts'
import { buildApp } from '../../src/http/app.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Where Debian puts it. */
const executablePath = '/usr/bin/chromium'

/** Where pictures of each state are kept, to be looked at. */
const pictures = process.env['SCREENSHOTS'] ?? 'out/screenshots'

/** Ways in which people look at a page; 1280 px are 640 at 200% and 320 at 400%. */
export const modes = {
  wide: {},
  dark: { colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  narrow: { viewport: { width: 320, height: 640 } },
  'narrow-dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  'zoomed-200': { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
  'zoomed-400': { viewport: { width: 320, height: 256 }, deviceScaleFactor: 2 },
  contrast: { forcedColors: 'active' },
  'contrast-dark': { forcedColors: 'active', colorScheme: 'dark' }
} as const satisfies Record<string, BrowserContextOptions>

/** A stretch that is underlined in the body. */
interface Underlined {
  mistake: string
  severity: string
  words: string
  isActive: boolean
  box: { x: number; y: number; top: number; bottom: number }
}

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
  marks: () => Promise<Underlined[]>
  /** What assistive technology was told, from now on. */
  listen: () => Promise<() => Promise<string[]>>
  /** What the element tells its host, from now on. */
  hear: () => Promise<() => Promise<Array<[event: string, detail: Record<string, unknown>]>>>
  /** Saves a picture, and has axe-core look for faults. */
  inspect: (t: Test, name: string) => Promise<void>
}

/** Starts the service and a browser for the tests of a file; ends both after them. */
export async function openDesk(
  t: Test
): Promise<(t: Test, options?: BrowserContextOptions, before?: string) => Promise<Desk>> {
  const app = await buildApp()
  const url = await app.listen({ port: 0 })
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] }) // containers have no user namespaces
  t.teardown(async () => {
    await browser.close()
    await app.close()
  })
  return async (t, options = {}, before = '') => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      reducedMotion: 'reduce',
      ...options
    })
    const page = await context.newPage()
    t.teardown(() => context.close())
    await page.addInitScript(before)
    page.on('pageerror', ({ message }) => {
      if (!message.startsWith('<afterword-review>')) t.fail(`the page threw: ${message}`) // a wrong setting, reported
    })
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
    await page.locator('.scroll:not([aria-busy])').waitFor()
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
    load: async draft => {
      const button = page.locator(`[data-draft=${draft}]`)
      if ((await button.getAttribute('aria-pressed')) === 'true') await settle()
      else await evaluated(() => button.click())
    },
    write: text => evaluated(() => body.fill(text)),
    score: async () => Number(await review.locator('.score [aria-hidden]').textContent()),
    marks: () => review.evaluate(readMarks),
    marked: async () => (await review.evaluate(readMarks)).map(({ mistake, words }) => [mistake, words]),
    listen: async () => {
      await review.evaluate(host => {
        const said: string[] = []
        Object.assign(window, { said })
        for (const region of host.shadowRoot?.querySelectorAll('[role=status]') ?? [])
          new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true })
      })
      return async () => await page.evaluate('said.splice(0)')
    },
    hear: async () => {
      await review.evaluate(host => {
        const heard: unknown[] = []
        Object.assign(window, { heard })
        for (const name of ['change', 'evaluation', 'plan', 'outcome', 'ignore', 'restore', 'copy', 'error'])
          host.addEventListener(`afterword-${name}`, event => {
            heard.push([name, (event as CustomEvent<object>).detail])
          })
      })
      return async () => await page.evaluate('heard.splice(0)')
    },
    inspect: async (t, name) => {
      await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
      await page.evaluate(axe)
      const faults = (await page.evaluate(
        'axe.run({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } }).then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`))'
      )) as string[]
      t.strictSame(faults, [], `axe finds nothing: ${name}`)
    }
  }
}

/** Reads the underlines of the body, be they painted by the browser or elements. Runs in the page. */
function readMarks(host: Element): Underlined[] {
  const { findings } = (host as unknown as { evaluation: Evaluation | null }).evaluation ?? { findings: [] }
  const layer = host.shadowRoot?.querySelector('.body .layer')
  const toBox = ({ x, y, top, bottom }: DOMRect) => ({ x, y, top, bottom })
  const elements = [...(layer?.querySelectorAll('mark') ?? [])]
  if (elements.length > 0)
    return elements.map(mark => ({
      mistake: mark.dataset['mistake'] ?? '',
      severity: mark.classList[0] ?? '',
      words: mark.textContent,
      isActive: mark.classList.contains('active'),
      box: toBox(mark.getBoundingClientRect())
    }))
  const painted = (line: string) =>
    [...(CSS.highlights?.get(`afterword-${line}`) ?? [])].filter(
      (range): range is Range => range instanceof Range && layer?.contains(range.startContainer) === true
    )
  const active = painted('active').map(({ startOffset }) => startOffset)
  return ['critical', 'major', 'minor', 'note']
    .flatMap(severity => painted(severity).map(range => ({ severity, range })))
    .toSorted((a, b) => a.range.startOffset - b.range.startOffset)
    .map(({ severity, range }) => {
      const words = range.toString()
      const finding = findings.find(
        finding =>
          finding.severity === severity && finding.evidence.some(({ quote }) => quote.includes(words))
      )
      return {
        mistake: finding?.mistake ?? '',
        severity,
        words,
        isActive: active.includes(range.startOffset),
        box: toBox(range.getBoundingClientRect())
      }
    })
}
