// Promises that what is rarely seen is as fit for everybody as the rest: few words, an old score, troubles, reasons, ignored findings.
import t from 'tap'
import { modes, openDesk } from './desk.ts'

const open = await openDesk(t)

/** Those of the looks, but for 320 px, which 400% comes to. */
const {
  wide,
  dark,
  phone,
  'zoomed-200': twice,
  'zoomed-400': fourfold,
  contrast,
  'contrast-dark': contrastDark
} = modes

for (const [name, options] of Object.entries({ wide, dark, phone, twice, fourfold, contrast, contrastDark }))
  void t.test(`${name}: no state has faults for assistive technology, or scrolls sideways`, async t => {
    const { page, review, body, load, settle, inspect } = await open(t, options)
    const look = async (state: string) => {
      await inspect(t, `${name}-${state}`)
      t.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), state)
    }
    await load('disastrous')
    const finding = review.locator('.finding[data-mistake=social-connect]')
    await finding.locator('.title').click()
    await finding.getByRole('button', { name: 'Ignore' }).click()
    await look('reasons')
    await finding.getByRole('button', { name: 'Another reason' }).click()
    await review.locator('.aside summary').click()
    await review.locator('.finding', { hasText: 'Replace with “Miriam”' }).locator('.title').click()
    await review.getByRole('button', { name: 'Replace with “Miriam”' }).click()
    await review.getByRole('button', { name: 'Undo last change' }).waitFor()
    await settle()
    await look('ignored')
    await page.route('**/evaluate', route =>
      route.fulfill({
        status: 422,
        contentType: 'application/problem+json',
        body: '{"type":"/problems/impossible-request","errors":[{"pointer":"/employer/timeZone","detail":"No such zone."}]}'
      })
    )
    await body.pressSequentially('x')
    const trouble = review.locator('.read .state.trouble')
    await trouble.waitFor()
    await trouble.locator('summary').click()
    await look('trouble')
    await page.unroute('**/evaluate')
    await page.click('[data-draft=empty]')
    await body.pressSequentially('Dear Miriam')
    await review.getByRole('button', { name: 'Check it now' }).waitFor()
    await look('few')
  })
