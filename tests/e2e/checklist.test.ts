import type { Locator, Page } from '@playwright/test'

import { openPage } from './support/openPage'
import { languages, siteAddress } from './support/site'
import { expect, test } from './support/test'

const language = languages[0] ?? 'ky'
const offer = `/${language}/check/list/offer/`
const working = `/${language}/check/list/working/`

function currentStep(page: Page): Locator {
  return page.locator('[data-step]:not([hidden])')
}

/** The questions of the page in their order: id, and which answer is fine, bad or unknown. */
async function questionsOn(page: Page): Promise<{ fine: string; bad: string; unknown: string; critical: boolean }[]> {
  return page.locator('fieldset.question:has(.answer-bad)').evaluateAll((fields) =>
    fields.map((field) => {
      const idOf = (kind: string) => field.querySelector(`.answer-${kind}`)?.id ?? ''
      return { fine: idOf('fine'), bad: idOf('bad'), unknown: idOf('unknown'), critical: field.querySelector('[data-effect=worst]') !== null }
    }),
  )
}

function mainAct(page: Page): Locator {
  return page.locator('.checklist .main-act')
}

/** Goes through the questions; `choose` names the answer to each. */
async function answerAll(page: Page, choose: (index: number) => 'fine' | 'bad' | 'unknown'): Promise<void> {
  const questions = await questionsOn(page)
  await mainAct(page).click()
  for (const [index, question] of questions.entries()) {
    await page.locator(`label[for="${question[choose(index)]}"]`).click()
    await mainAct(page).click()
  }
}

async function openChecklist(page: Page, address: string): Promise<void> {
  await openPage(page, address)
  await expect(mainAct(page)).toBeVisible()
}

test.describe('The questions', () => {
  test('are read out as groups with their question, and each answer has a name', async ({ page }) => {
    await openChecklist(page, offer)
    await mainAct(page).click()
    const group = currentStep(page).getByRole('group')
    await expect(group).toHaveAccessibleName(/\?/)
    const names = await group.getByRole('radio').evaluateAll((radios: HTMLInputElement[]) => radios.map((radio) => radio.labels?.[0]?.textContent?.trim() ?? ''))
    expect(names).toHaveLength(3)
    expect(names.every((name) => name !== '')).toBe(true)
  })

  test('come one at a time, and the result names what was answered and three acts', async ({ page, watch }) => {
    await openChecklist(page, offer)
    await page.locator('label[for=country-ru]').click()
    await answerAll(page, (index) => (index === 0 ? 'bad' : 'fine'))

    const result = currentStep(page)
    await expect(result.locator('.verdict-stop')).toBeVisible()
    await expect(result.locator('.verdict')).toHaveCount(1)
    await expect(result.locator('.own-answers li')).toHaveCount(1)
    expect(await result.locator('ol > li').count()).toBeGreaterThanOrEqual(3)
    expect(await result.locator('a[href^="tel:"]').count()).toBeGreaterThanOrEqual(2)
    expect(page.url()).not.toMatch(/yes|no|A01/)
    expect(watch.faults).toEqual([])
  })

  test('with a "don’t know" never end with the lowest result', async ({ page }) => {
    await openChecklist(page, offer)
    await answerAll(page, (index) => (index === 0 ? 'unknown' : 'fine'))
    await expect(currentStep(page).locator('.verdict-check')).toBeVisible()
  })

  test('with nothing against it end with the lowest result, which is not green', async ({ page }) => {
    await openChecklist(page, offer)
    await answerAll(page, () => 'fine')
    const verdict = currentStep(page).locator('.verdict-none')
    await expect(verdict).toBeVisible()
    const [red = 0, green = 0, blue = 0] = (await verdict.evaluate((box) => getComputedStyle(box).borderTopColor)).match(/\d+/g)?.map(Number) ?? []
    expect(green <= Math.max(red, blue)).toBe(true)
  })

  test('bring help and numbers first for somebody who is abroad', async ({ page }) => {
    await openChecklist(page, working)
    await page.locator('label[for=country-ru]').click()
    await answerAll(page, (index) => (index === 0 ? 'bad' : 'fine'))
    const result = currentStep(page)
    await expect(result.locator('.verdict-help')).toBeVisible()
    const number = await result.locator('a[href^="tel:"]').first().boundingBox()
    const verdict = await result.locator('.verdict-help').boundingBox()
    expect(number?.y ?? Infinity).toBeLessThan(verdict?.y ?? 0)
  })

  test('can be answered by keyboard alone on the smallest screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 })
    await openChecklist(page, offer)
    const questions = await questionsOn(page)
    await mainAct(page).focus()
    await page.keyboard.press('Enter')
    for (let index = 0; index < questions.length; index += 1) {
      // The focus stands on the new question; Tab goes to its answers, an arrow chooses.
      await expect(page.locator('legend:focus')).toHaveCount(1)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      await expect(currentStep(page).locator('.answer:checked')).toHaveCount(1)
      await page.keyboard.press('Tab')
      await expect(mainAct(page)).toBeFocused()
      await page.keyboard.press('Enter')
    }
    await expect(currentStep(page).locator('.verdict')).toBeVisible()
  })

  test('follow Back and Forward of the browser, and begin anew after a reload', async ({ page }) => {
    await openChecklist(page, offer)
    const [first, second] = await questionsOn(page)
    await mainAct(page).click()
    await page.locator(`label[for="${first?.fine}"]`).click()
    await mainAct(page).click()
    await expect(page.locator(`#${second?.fine}`)).toBeVisible()
    await page.goBack()
    await expect(page.locator(`#${first?.fine}`)).toBeVisible()
    await expect(page.locator(`#${first?.fine}`)).toBeChecked()
    await page.goForward()
    await expect(page.locator(`#${second?.fine}`)).toBeVisible()

    await page.reload()
    await expect(page.locator('#who-self')).toBeVisible()
    expect(page.url()).toBe(`${siteAddress}${offer}`)
  })
})

test.describe('On a touch screen of 320 px, the questions', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true })

  test('are answered by tapping', async ({ page }) => {
    await openChecklist(page, offer)
    const questions = await questionsOn(page)
    await mainAct(page).tap()
    for (const { fine } of questions) {
      await page.locator(`label[for="${fine}"]`).tap()
      await mainAct(page).tap()
    }
    await expect(currentStep(page).locator('.verdict-none')).toBeVisible()
  })
})

test.describe('The answers', () => {
  test('are kept only after the reader asks, and removed with one tap', async ({ page }) => {
    await openChecklist(page, offer)
    await answerAll(page, () => 'fine')
    expect(await page.evaluate(() => localStorage.length)).toBe(0)

    const tools = page.locator('.result .tools button')
    const save = tools.nth((await tools.count()) - 3)
    await save.click()
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['check-offer'])

    await page.reload()
    const [first] = await questionsOn(page)
    await expect(page.locator(`#${first?.fine}`)).toBeChecked()

    await page.locator('[data-forget]').click()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  test('that are damaged are dropped with a word about it', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('check-offer', '{"version":1,"given":{"A01":"maybe"}}'))
    await openChecklist(page, offer)
    await expect(page.locator('.checklist > p').first()).toBeVisible()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })
})

test.describe('Without script, the questions', () => {
  test.use({ javaScriptEnabled: false })

  test('stand on one page and give the same advice and the same result', async ({ page }) => {
    await page.goto(offer)
    const questions = await questionsOn(page)
    expect(questions.length).toBeLessThanOrEqual(12)
    for (const verdict of ['stop', 'check', 'none']) await expect(page.locator(`.verdict-${verdict}`)).toBeHidden()

    for (const { fine } of questions) await page.locator(`label[for="${fine}"]`).click()
    await expect(page.locator('.verdict-none')).toBeVisible()
    await expect(page.locator('.advice:visible')).toHaveCount(0)

    await page.locator(`label[for="${questions[0]?.unknown}"]`).click()
    await expect(page.locator('.verdict-check')).toBeVisible()
    await expect(page.locator('.verdict-none')).toBeHidden()
    await expect(page.locator('.advice:visible')).toHaveCount(1)

    const critical = questions.find((question) => question.critical)
    await page.locator(`label[for="${critical?.bad}"]`).click()
    await expect(page.locator('.verdict-stop')).toBeVisible()
    await expect(page.locator('.verdict-check')).toBeHidden()
  })
})

test.describe('On paper', () => {
  for (const address of [`/${language}/check/plan/`, `/${language}/check/list/offer/`]) {
    test(`${address} fits on one sheet for the wall`, async ({ page }) => {
      await openPage(page, address)
      if (address.includes('list')) await answerAll(page, (index) => (index === 0 ? 'bad' : 'fine'))
      const pdf = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(1)
    })
  }
})
