import { openPage } from './support/openPage'
import { languages } from './support/site'
import { expect, test } from './support/test'

const fraud = 'Работа в Дубае! Визу откроем туристическую, потом переделаем. Паспорт останется у нас. Предоплата 300$ на карту.'
const honest = 'Швейному цеху в Бишкеке нужна швея. Договор, зарплата два раза в месяц, адрес: улица Льва Толстого, 36.'

for (const language of languages) {
  test(`An advert is checked on the phone, and its signs are marked: ${language}`, async ({ page, watch }) => {
    await openPage(page, `/${language}/check/offer/`)
    await page.locator('#offer-text').fill(fraud)
    const before = watch.requests.length
    await page.locator('.main-act').click()

    await expect(page.locator('.verdict-stop')).toBeVisible()
    expect(await page.locator('mark').count()).toBeGreaterThan(1)
    expect(await page.locator('.checklist ol > li').count()).toBeGreaterThan(1)
    expect(watch.requests.length).toBe(before)
    expect(watch.faults).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    expect(page.url()).toMatch(/\/check\/offer\/$/)
  })
}

test('An advert without a sign is never called good, and the same steps stand there', async ({ page }) => {
  await openPage(page, `/${languages[0]}/check/offer/`)
  const steps = await page.locator('section ol > li').allInnerTexts()
  expect(steps.length).toBeGreaterThanOrEqual(3)
  await page.locator('#offer-text').fill(honest)
  await page.locator('.main-act').click()
  await expect(page.locator('.verdict-none')).toBeVisible()
  await expect(page.locator('mark')).toHaveCount(0)
  for (const step of steps) await expect(page.getByText(step)).toBeVisible()
})

test('An empty field and an absurd one are answered in words', async ({ page, watch }) => {
  await openPage(page, `/${languages[0]}/check/offer/`)
  await page.locator('.main-act').click()
  await expect(page.locator('.checklist [role=status]')).not.toBeEmpty()
  await page.locator('#offer-text').fill('\u202e😀'.repeat(2_000))
  await page.locator('.main-act').click()
  await expect(page.locator('.verdict-none')).toBeVisible()
  expect(watch.faults).toEqual([])
})
