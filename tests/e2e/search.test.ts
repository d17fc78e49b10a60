import type { Locator, Page } from '@playwright/test'

import { expectNoFindings } from './support/axe'
import { openPage } from './support/openPage'
import { overflow } from './support/overflow'
import { languages, pageSource, siteAddress } from './support/site'
import { nothingStored, stored } from './support/stored'
import { expect, test } from './support/test'

const queries: Record<string, { distress: string; country: string }> = {
  ky: { distress: 'pasportumdu alyp koydu', country: 'россияга кетем' },
  ru: { distress: 'забрали пасспорт', country: 'работа в россии' },
  en: { distress: 'took my pasport', country: 'work in russia' },
}
const nonsense = 'zzqqxxyy'

const fieldOf = (page: Page): Locator => page.getByRole('searchbox')
const statusOf = (page: Page): Locator => page.locator('[data-search] [role=status]')
const results = (page: Page): Locator => page.locator('.search-results a')

for (const language of languages) {
  const { distress = '', country = '' } = queries[language] ?? {}

  test(`Results come while one types, with their kind and the words marked: ${language}`, async ({ page, watch, context }) => {
    await openPage(page, `/${language}/search/`)
    await fieldOf(page).fill(distress)
    await expect(results(page).first()).toHaveAttribute('href', `/${language}/check/family/#passport`)
    await expect(statusOf(page)).not.toBeEmpty()
    await expect(page.locator('.search-kind').first()).not.toBeEmpty()
    expect(await page.locator('.search-results mark').count()).toBeGreaterThan(0)

    expect(page.url()).toBe(`${siteAddress}/${language}/search/`)
    expect(await context.cookies()).toEqual([])
    expect(await stored(page)).toEqual(nothingStored)
    expect(watch.requests.filter((url) => url.includes('?') || decodeURIComponent(url).includes(distress))).toEqual([])
    expect(watch.requests.filter((url) => url.includes('/data/'))).toEqual([`${siteAddress}/data/search/${language}.js`])
    expect(watch.faults).toEqual([])
    await expectNoFindings(page)
    await page.setViewportSize({ width: 320, height: 568 })
    expect(await overflow(page)).toBe(0)
  })

  test(`The keyboard is enough, and Enter opens the first result: ${language}`, async ({ page }) => {
    await openPage(page, `/${language}/search/`)
    await fieldOf(page).focus()
    await page.keyboard.type(country)
    await expect(results(page).first()).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(results(page).first()).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await expect(fieldOf(page)).toBeFocused()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/${language}/check/countries/ru/`)
  })

  test(`Where nothing is found, the page says so and leads to help: ${language}`, async ({ page }) => {
    await openPage(page, `/${language}/search/`)
    await fieldOf(page).fill(nonsense)
    await expect(page.locator('.search-results a').first()).toHaveAttribute('href', `/${language}/help/`)
    await expect(statusOf(page)).not.toBeEmpty()
    await expectNoFindings(page)
    await fieldOf(page).fill('')
    await expect(page.locator('.search-results li')).toHaveCount(0)
    await expect(statusOf(page)).toBeEmpty()
  })
}

test('Enter right after the last letter does not open a result of an earlier text', async ({ page }) => {
  await openPage(page, '/ky/search/')
  await fieldOf(page).pressSequentially(queries['ky']?.country ?? '', { delay: 5 })
  await page.keyboard.press('Enter')
  await page.waitForURL('**/ky/check/countries/ru/')
})

test('Nothing is loaded before the field is touched', async ({ page, watch }) => {
  await openPage(page, '/ky/search/')
  expect(watch.requests.filter((url) => url.includes('/data/'))).toEqual([])
  await fieldOf(page).focus()
  await expect.poll(() => watch.requests.filter((url) => url.includes('/data/')).length).toBe(1)
})

test('When the index does not arrive, the page says so and the list remains', async ({ page }) => {
  await page.route('**/data/search/*', (route) => route.abort())
  await openPage(page, '/ky/search/')
  await fieldOf(page).fill('паспорт')
  await expect(statusOf(page)).not.toBeEmpty()
  await expect(page.getByRole('navigation', { name: 'Бардык барактар' }).getByRole('link').first()).toBeVisible()
})

test('After coming back the field is empty, so that nobody else reads what was typed', async ({ page }) => {
  await openPage(page, '/ky/search/')
  await fieldOf(page).fill('паспорт')
  await results(page).first().click()
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'))
  await page.goBack()
  await expect(fieldOf(page)).toHaveValue('')
})

test('Every page leads to the search', () => {
  for (const language of languages) {
    for (const path of ['', 'help/', 'learn/kyrgyzstan/', 'check/offer/']) expect(pageSource(`/${language}/${path}`)).toContain(`href="/${language}/search/"`)
  }
})

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const language of languages) {
    test(`the list of all pages stands there, and no field that does nothing: ${language}`, async ({ page }) => {
      await page.goto(`/${language}/search/`)
      await expect(fieldOf(page)).toBeHidden()
      await expect(page.locator('[data-without-script]')).toBeVisible()
      expect(await page.locator('main nav a').count()).toBeGreaterThan(40)
      await page.locator(`main nav a[href="/${language}/check/family/"]`).click()
      await expect(page).toHaveURL(`/${language}/check/family/`)
    })
  }
})
