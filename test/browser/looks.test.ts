// Promises that each state can be seen and used by everybody: axe, narrow and zoomed windows, dark, forced colours, right to left.
import t from 'tap'
import { modes, openDesk } from './desk.ts'

const open = await openDesk(t)

void t.test('every state is free of faults for assistive technology', async t => {
  const { wide, dark, narrow, 'narrow-dark': narrowDark, 'zoomed-400': zoomed, contrast } = modes
  for (const [name, options] of Object.entries({ wide, dark, narrow, narrowDark, zoomed, contrast })) {
    const { page, review, load, inspect } = await open(t, options)
    await review.locator('.steps li').first().waitFor()
    for (const draft of ['good', 'middling', 'disastrous'] as const) {
      await load(draft)
      const first = review.locator('.title').first()
      if ((await first.count()) > 0) await first.click()
      for (const details of await review.locator('summary:visible').all()) await details.click()
      await inspect(t, `${name}-${draft}`)
      t.ok(
        await page.evaluate('document.documentElement.scrollWidth <= innerWidth'),
        'nothing to scroll sideways'
      )
    }
    const small = await page.evaluate(() =>
      [
        ...(document
          .querySelector('afterword-review')
          ?.shadowRoot?.querySelectorAll('button, select, summary, textarea, a') ?? [])
      ]
        .filter(target => target.checkVisibility())
        .map(target => [target.textContent, target.getBoundingClientRect().height] as const)
        .filter(([, height]) => height < 24)
    )
    t.strictSame(small, [], 'targets are 24 px high at least')
  }
})

void t.test('right to left, translated, in a narrow panel of a wide page', async t => {
  const { page, review, load, inspect } = await open(t)
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl'
    const host = document.querySelector('afterword-review') as HTMLElement
    host.style.maxInlineSize = '320px'
    host.setAttribute('locale', 'de')
    host.setAttribute('labels', JSON.stringify({ findings: 'Was zu bessern ist', score: '{score} von 100' }))
  })
  await review.getByRole('heading', { name: 'Was zu bessern ist' }).waitFor({ state: 'attached' })
  await load('middling')
  await inspect(t, 'panel-rtl')
  const [write, read] = [
    await review.locator('.write').boundingBox(),
    await review.locator('.read').boundingBox()
  ]
  t.ok((read?.y ?? 0) >= (write?.y ?? 0) + (write?.height ?? 0), 'one below the other')
  const languageOf = (selector: string) =>
    review
      .locator(selector)
      .first()
      .evaluate(element => (element.closest('[lang]') as HTMLElement | null)?.lang)
  for (const [selector, language] of [
    ['#review-title', 'de'],
    ['#plan-title', 'de'],
    ['.finding .name', 'en'],
    ['.strengths li', 'en'],
    ['.more blockquote', 'en'],
    ['#body', 'en']
  ] as const)
    t.equal(await languageOf(selector), language, selector)
})

void t.test('a phone shows no keys it lacks', async t => {
  const { review } = await open(t, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })
  t.strictSame(
    await review.locator('#keys').evaluate(({ clientHeight, clientWidth }) => [clientWidth, clientHeight]),
    [1, 1]
  )
  t.equal(await review.locator('#body').getAttribute('aria-describedby'), 'keys', 'but tells who listens')
})

void t.test('who asks for less motion gets none', async t => {
  for (const [reducedMotion, moves] of [
    ['reduce', false],
    ['no-preference', true]
  ] as const) {
    const { review } = await open(t, { reducedMotion })
    const durations = await review.evaluate(host =>
      [...(host.shadowRoot?.querySelectorAll('*') ?? [])].flatMap(element => {
        const { transitionDuration, animationName } = getComputedStyle(element)
        return [...transitionDuration.split(', '), ...(animationName === 'none' ? [] : [animationName])]
      })
    )
    t.equal(
      durations.some(duration => duration !== '0s'),
      moves
    )
  }
})

void t.test('forced colours leave it seen which draft is shown', async t => {
  const { page } = await open(t, { forcedColors: 'active' })
  const colourOf = (draft: string) =>
    page.locator(`[data-draft=${draft}]`).evaluate(button => getComputedStyle(button).backgroundColor)
  t.not(await colourOf('middling'), await colourOf('good'))
})

void t.test('a switch to dark and to a narrow panel keeps what is open and where the marks lie', async t => {
  const { page, review, load, marked } = await open(t)
  await load('disastrous')
  await review.locator('.title').nth(1).click()
  const before = await marked()
  const paper = () =>
    review.locator('.body .paper').evaluate(element => getComputedStyle(element).backgroundColor)
  const light = await paper()
  await page.emulateMedia({ colorScheme: 'dark' })
  t.not(await paper(), light, 'the colours follow')
  for (const width of [320, 700, 1280]) {
    await review.evaluate((host, width) => {
      ;(host as HTMLElement).style.inlineSize = `${width}px`
    }, width)
    const [layer, area] = [
      await review.locator('.body .layer').boundingBox(),
      await review.locator('#body').boundingBox()
    ]
    t.strictSame(layer, area, `${width} px`)
    t.notOk(
      await review.locator('#body').evaluate(area => area.scrollHeight > area.clientHeight),
      'no line is hidden'
    )
  }
  const [write, read] = [
    await review.locator('.write').boundingBox(),
    await review.locator('.read').boundingBox()
  ]
  t.equal(read?.height, write?.height, 'side by side, as high as the draft')
  t.ok(
    await review.locator('.scroll').evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight),
    'and what is said scrolls by itself'
  )
  t.strictSame(await marked(), before)
  t.equal(await review.locator('.opened').count(), 1)
})

void t.test('long drafts can be typed in, and nothing jumps', async t => {
  const { page, review, body, load, write, marked } = await open(t)
  await page.evaluate(() => {
    const seen = { shift: 0, longest: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver(list => {
      for (const { value, hadRecentInput } of list.getEntries() as Array<
        PerformanceEntry & { value: number; hadRecentInput: boolean }
      >)
        if (!hadRecentInput) seen.shift += value
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
    }).observe({ type: 'longtask' })
  })
  await load('good')
  t.equal(await page.evaluate('seen.shift'), 0, 'the page loads without a layout shift')
  await load('disastrous')
  t.equal(await page.evaluate('seen.shift'), 0, 'findings arrive without a layout shift')
  await page.setViewportSize({ width: 320, height: 640 })
  await body.scrollIntoViewIfNeeded()
  await page.evaluate('seen.shift = 0')
  await load('middling')
  t.equal(await page.evaluate('seen.shift'), 0, 'nor in a narrow window')
  const text =
    `Dear Miriam,\n\n${'Thank you for the talk about the freight tracking pipeline. I need an answer by Monday morning, and I recieved your note. '.repeat(82)}\n\nTomás`.slice(
      0,
      10_000
    )
  await write(text)
  await body.evaluate((area: HTMLTextAreaElement) => {
    area.setSelectionRange(5_000, 5_000)
  })
  await page.keyboard.type('It is a pleasure to type in the middle of it. ', { delay: 30 })
  await review.locator('.state', { hasText: 'Up to date.' }).waitFor()
  t.equal((await body.inputValue()).length, text.length + 46)
  t.ok((await marked()).length > 50, 'every place is marked')
  t.ok(
    await page.evaluate('seen.longest < 100'),
    `no task of 100 ms while typing in 10,000 characters: ${(await page.evaluate('seen.longest')) as number} ms (0: none above 50)`
  )
  const paint = (await page.evaluate(
    'performance.getEntriesByName("first-contentful-paint")[0].startTime'
  )) as number
  const first = await page.evaluate(
    () =>
      new Promise<number>(resolve => {
        const start = performance.now()
        document.body.append(document.createElement('afterword-review'))
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener(
            'message',
            () => {
              resolve(performance.now() - start)
            },
            { once: true }
          )
          port1.start()
          port2.postMessage(0)
        })
      })
  )
  t.comment(
    `first paint of the demo page: ${Math.round(paint)} ms; first render of one more widget: ${Math.round(first)} ms`
  )
})
