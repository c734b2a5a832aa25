// Promises that what is found is marked where it stands, and the way from text to list and back is open to keyboard and pointer.
import t from 'tap'
import { openDesk } from './desk.ts'

const open = await openDesk(t)
const opened = '.finding.opened'

for (const [painter, before] of [
  ['the browser', ''],
  ['elements', "Object.defineProperty(CSS, 'highlights', { value: undefined })"]
] as const)
  void t.test(`what is found is underlined where it stands, by ${painter}`, async t => {
    const { review, write, marked, marks: readMarks, page } = await open(t, {}, before)
    await write(
      'Dear Miriam,\n\nThank you for your time. 👋 I need an answer by Monday morning. I recieved your note.\n\nKind regards,\nTomás'
    )
    const marks = await marked()
    t.ok(
      marks.some(
        ([mistake, words]) => mistake === 'pushy-tone' && words === 'I need an answer by Monday morning'
      ),
      `the very words: ${JSON.stringify(marks)}`
    )
    const text = await review.locator('.body .layer').textContent()
    t.equal(text, `${await review.locator('#body').inputValue()}\n`, 'the layer holds the same words')
    t.equal(await review.locator('.body mark').count(), painter === 'elements' ? marks.length : 0)
    const styles = await review.evaluate(
      (host, severities) =>
        severities.map(severity => {
          const mark = host.shadowRoot?.querySelector(`.body mark.${severity}`)
          const layer = host.shadowRoot?.querySelector('.body .layer') as Element
          return getComputedStyle(mark ?? layer, mark ? null : `::highlight(afterword-${severity})`)
            .textDecorationStyle
        }),
      [...new Set((await readMarks()).map(({ severity }) => severity))]
    )
    t.equal(new Set(styles).size, styles.length, 'severities differ by line')
    t.ok(styles.length > 1)
    const [layer, area] = [
      await review.locator('.body .layer').boundingBox(),
      await review.locator('#body').boundingBox()
    ]
    t.strictSame(layer, area, 'the layer lies exactly under the text')
    t.ok(
      await page.evaluate(
        'document.querySelector("afterword-review").shadowRoot.adoptedStyleSheets.length > 0'
      )
    )
  })

void t.test('a replacement is applied, and the score rises', async t => {
  const { review, load, body, score, settle, page } = await open(t)
  await load('disastrous')
  const before = await score()
  await review.getByRole('button', { name: /gap of the template/ }).click()
  await review.getByRole('button', { name: 'Replace with “Miriam”' }).click()
  await page.waitForFunction(
    (low: number) =>
      Number(
        document.querySelector('afterword-review')?.shadowRoot?.querySelector('.score [aria-hidden]')
          ?.textContent
      ) > low,
    before
  )
  await settle()
  t.match(await body.inputValue(), /^Hey Miriam!!/)
  t.ok(
    await review.evaluate(host => host.shadowRoot?.activeElement?.matches('.title')),
    'focus went to the next finding'
  )
  await body.press('Control+z')
  t.match(await body.inputValue(), /^Hey \[Interviewer Name\]/, 'undo takes it back')
})

void t.test('the starter sentence is inserted, and the score rises', async t => {
  const { review, load, body, score, page } = await open(t)
  await load('middling')
  const before = await score()
  const finding = review.locator('[data-mistake=missing-interest].finding')
  await finding.locator('.title').click()
  const sentence = (await finding.locator('blockquote').textContent()) ?? ''
  await finding.getByRole('button', { name: 'Insert this sentence' }).click()
  await page.waitForFunction(
    (low: number) =>
      Number(
        document.querySelector('afterword-review')?.shadowRoot?.querySelector('.score [aria-hidden]')
          ?.textContent
      ) > low,
    before
  )
  t.ok((await body.inputValue()).includes(sentence))
  t.match(await review.locator('.ledger').textContent(), /^100( − \d+)+ = \d+$/)
})

void t.test('the keyboard goes to every mark, to its finding and back', async t => {
  const { page, review, body, load, marked, marks: readMarks } = await open(t)
  await load('disastrous')
  await body.focus()
  await page.keyboard.press('Control+Home')
  const selected = () =>
    body.evaluate(area =>
      (area as HTMLTextAreaElement).value.slice(
        (area as HTMLTextAreaElement).selectionStart,
        (area as HTMLTextAreaElement).selectionEnd
      )
    )
  const marks = await marked()
  for (const [mistake, words] of marks) {
    await page.keyboard.press('F8')
    t.equal(await selected(), words)
    t.equal(await review.locator(opened).getAttribute('data-mistake'), mistake)
    t.equal((await readMarks()).find(({ isActive }) => isActive)?.mistake, mistake)
  }
  await page.keyboard.press('F8')
  t.equal(await selected(), marks[0]?.[1], 'and round')
  await page.keyboard.press('Shift+F8')
  t.equal(await selected(), marks.at(-1)?.[1], 'and back')
  await page.keyboard.press('Alt+Enter')
  t.equal(
    await review.evaluate(host =>
      host.shadowRoot?.activeElement?.closest('.finding')?.getAttribute('data-mistake')
    ),
    marks.at(-1)?.[0]
  )
  await page.keyboard.press('Escape')
  t.equal(await review.evaluate(host => host.shadowRoot?.activeElement?.id), 'body')
  const titles = review.locator('.title')
  await titles.first().focus()
  for (let i = 1; i < (await titles.count()); i++) {
    await page.keyboard.press('ArrowDown')
    t.ok(
      await titles.nth(i).evaluate(title => (title.getRootNode() as ShadowRoot).activeElement === title),
      `finding ${i + 1}`
    )
  }
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  const first = review.locator('.finding').first()
  await first.locator('.quote').first().press('Enter')
  t.equal(
    `“${(await selected()).trim()}”`,
    await first.locator('.quote').first().textContent(),
    'from the list to the place'
  )
})

void t.test('a pointer goes to a mark, to its finding and back, and the page stays where it is', async t => {
  for (const width of [1280, 390]) {
    const { page, review, body, load, marks, inspect } = await open(t, { viewport: { width, height: 844 } })
    await load('disastrous')
    await body.evaluate(area => {
      area.scrollIntoView({ block: 'center' })
    })
    const { mistake, box } = (await marks()).at(-1) ?? { mistake: '', box: { x: 0, y: 0 } }
    await page.mouse.click(box.x + 30, box.y + 8)
    t.equal(await review.locator(opened).getAttribute('data-mistake'), mistake)
    const here = review.locator('.here')
    t.equal(
      await here.textContent(),
      `○${await review.locator(`${opened} .name`).textContent()}`,
      'said below the draft'
    )
    await inspect(t, `at-a-mark-${width}`)
    await here.click()
    t.equal(
      await review.evaluate(host =>
        host.shadowRoot?.activeElement?.closest('.finding')?.getAttribute('data-mistake')
      ),
      mistake
    )
    t.ok(
      await review.locator(`${opened} .title`).evaluate(title => {
        const { top, bottom } = title.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      }),
      'in view'
    )
    const before = await page.evaluate('scrollY')
    await review.locator('.title').nth(3).click()
    await page.waitForTimeout(100)
    if (width < 700)
      t.equal(await page.evaluate('scrollY'), before, 'a phone stays at the finding that was opened')
    await review.locator(`${opened} .quote`).first().click()
    t.equal(await review.evaluate(host => host.shadowRoot?.activeElement?.id), 'body')
    const active = (await marks()).find(({ isActive }) => isActive)
    t.ok(active !== undefined && active.box.top >= 0 && active.box.bottom <= 844, 'and the place in view')
  }
})

void t.test('a slip inside a longer mark has a line of its own', async t => {
  const { review, page, body, marks } = await open(t)
  await page.route('**/evaluate', async route => {
    const response = await route.fetch()
    const answer = (await response.json()) as { findings: Array<{ evidence: object[] }> }
    const [long, slip] = answer.findings.toSpliced(2)
    if (long !== undefined && slip !== undefined) {
      long.evidence = [{ in: 'body', start: 0, end: 19, quote: 'I look foward to it' }]
      slip.evidence = [
        { in: 'body', start: 7, end: 13, quote: 'foward' },
        { in: 'body', start: 1, end: 5, quote: 'none' }
      ]
    }
    await route.fulfill({ response, json: answer })
  })
  await body.fill('I look foward to it, hopefully by Monday, as I need an answer.')
  await review.locator('.quote', { hasText: 'I look foward to it' }).first().waitFor({ state: 'attached' })
  t.strictSame(
    (await marks()).slice(0, 3).map(({ words }) => words),
    ['I look ', 'foward', ' to it']
  )
  await body.press('Control+Home')
  for (const words of ['I look foward to it', 'foward']) {
    await page.keyboard.press('F8')
    t.equal(
      await body.evaluate((area: HTMLTextAreaElement) =>
        area.value.slice(area.selectionStart, area.selectionEnd)
      ),
      words
    )
    t.equal(
      await review.locator(`${opened} .quote`).first().textContent(),
      `“${words}”`,
      'each with its own finding'
    )
  }
})

void t.test('a mark never lies under other words while one types', async t => {
  const { page, body, load, marked } = await open(t)
  await load('middling')
  const before = await marked()
  await page.route('**/evaluate', () => {
    /* never answered */
  })
  await body.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Oh! ')
  t.strictSame(await marked(), before, 'marks move with their words')
  await body.evaluate((area: HTMLTextAreaElement) => {
    area.setSelectionRange(area.value.indexOf('Wednesday') + 3, area.value.indexOf('Wednesday') + 3)
  })
  await page.keyboard.type('x')
  t.strictSame(
    await marked(),
    before.filter(([, words]) => !words.includes('Wednesday')),
    'and go when those change'
  )
})

void t.test('an answer to an older text is never shown', async t => {
  const { page, review, body, load, settle } = await open(t)
  await load('good')
  let first = true
  await page.route('**/evaluate', async route => {
    if (!first) return route.continue()
    first = false
    const response = await route.fetch()
    await new Promise(resolve => setTimeout(resolve, 1_500))
    await route.fulfill({ response }).catch(() => {
      /* given up by the page */
    })
  })
  await body.fill('Dear Miriam,\n\nI need an answer by Monday morning, or I will go elsewhere.\n\nTomás')
  await page.waitForRequest('**/evaluate')
  await body.fill(
    'Dear Miriam,\n\nThank you for taking the time to talk with me about the Data Engineer role. I would be glad to join you.\n\nTomás'
  )
  await settle()
  await page.waitForTimeout(1_500)
  t.equal(await review.locator('[data-mistake=pushy-tone]').count(), 0)
})

void t.test('text from Word, right to left, and emoji keep their places', async t => {
  const { review, write, marked } = await open(t)
  for (const [script, text] of Object.entries({
    // named apart: tap loses every assertion of a test with a line separator in a name
    word: '“Dear Miriam”,\u00a0\n\nThank you\u2009—\u2009truly… I need an answer by Monday morning.\u200b\u2028Kind regards,\nTomás\u0000',
    emoji: '👩🏽‍💻🎉 Dear Miriam,\n\nThank you 🙏🏿 for the talk. I need an answer by Monday morning 😀.\n\nTomás',
    hebrew:
      'Dear Miriam,\n\nשלום. Thank you for the talk about the role and the team. I need an answer by Monday morning.\n\nמרים'
  })) {
    await write(text)
    t.ok(
      (await marked()).some(([, words]) => /^I need an answer by Monday morning(?: 😀)?$/u.test(words)),
      script
    )
    const [layer, area] = [
      await review.locator('.body .layer').boundingBox(),
      await review.locator('#body').boundingBox()
    ]
    t.strictSame(layer, area, script)
  }
})

void t.test(
  "Enter takes an input method's words in the subject, and only then goes on to the draft",
  async t => {
    const { review } = await open(t)
    const subject = review.locator('#subject')
    await subject.focus()
    const press = (isComposing: boolean) =>
      subject.evaluate(
        (area, isComposing) =>
          area.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Enter', isComposing, bubbles: true, cancelable: true })
          ),
        isComposing
      )
    const focused = () => review.evaluate(host => host.shadowRoot?.activeElement?.id)
    t.ok(await press(true), 'left to the browser')
    t.equal(await focused(), 'subject')
    t.notOk(await press(false))
    t.equal(await focused(), 'body')
  }
)

void t.test('the plan comes as picture, in words, and as a calendar file', async t => {
  const { page, review } = await open(t)
  await review.locator('.steps li').first().waitFor()
  t.match(await review.locator('.picture [role=img]').getAttribute('aria-label'), /Thank-you, .*Check-in, /)
  t.equal(await review.locator('.picture .track').count(), await review.locator('.steps > li').count())
  t.ok(await review.locator('.picture .rows i.now').isVisible())
  const why = review.locator('.steps summary').first()
  await why.click()
  const again = page.waitForResponse('**/schedule')
  await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))')
  await again
  await page.waitForTimeout(100)
  t.ok(
    await why.evaluate(
      summary =>
        summary.parentElement?.hasAttribute('open') === true &&
        (summary.getRootNode() as ShadowRoot).activeElement === summary
    ),
    'a page that comes back in sight asks what time it is, and closes nothing'
  )
  const download = page.waitForEvent('download')
  await review.getByRole('button', { name: /calendar/ }).click()
  t.equal((await download).suggestedFilename(), 'follow-ups.ics')
})
