import type { Page } from '@playwright/test'

import { historyOf } from './support/exit'
import { chooserPage, languages, siteAddress } from './support/site'
import { expect, test } from './support/test'

function choice(page: Page, language: string) {
  return page.locator(`main a[data-language=${language}]`)
}

function storedLanguage(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('language'))
}

test.describe('Without script, the first page', () => {
  test.use({ javaScriptEnabled: false })

  test('leads to each language', async ({ page }) => {
    expect(languages).toEqual(['ky', 'ru', 'en'])
    for (const language of languages) {
      await page.goto(chooserPage)
      await expect(choice(page, language)).toBeVisible()
      await choice(page, language).click()
      await expect(page).toHaveURL(`${siteAddress}/${language}/`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
    }
  })

  test('does not offer to remember, which it could not', async ({ page }) => {
    await page.goto(chooserPage)
    await expect(page.locator('[data-remember-language]')).toBeHidden()
  })
})

test.describe('The first page', () => {
  test('names each language in that language', async ({ page }) => {
    await page.goto(chooserPage)
    for (const [language, name] of [
      ['ky', 'Кыргызча'],
      ['ru', 'Русский'],
      ['en', 'English'],
    ] as const) {
      await expect(choice(page, language)).toContainText(name)
      await expect(page.locator(`main li[lang=${language}]`)).toHaveCount(1)
    }
  })

  test('does not remember the choice unless asked', async ({ page }) => {
    await page.goto(chooserPage)
    await expect(page.getByRole('checkbox')).toBeVisible()
    await expect(page.getByRole('checkbox')).not.toBeChecked()
    await choice(page, 'ru').click()
    await expect(page).toHaveURL(`${siteAddress}/ru/`)
    expect(await storedLanguage(page)).toBeNull()

    await page.goto(chooserPage)
    await expect(choice(page, 'ky')).toBeVisible()
    expect(page.url()).toBe(`${siteAddress}${chooserPage}`)
  })

  test('does not remember when the reader changes their mind', async ({ page }) => {
    await page.goto(chooserPage)
    await page.getByRole('checkbox').check()
    await page.getByRole('checkbox').uncheck()
    await choice(page, 'en').click()
    await expect(page).toHaveURL(`${siteAddress}/en/`)
    expect(await storedLanguage(page)).toBeNull()
  })

  for (const language of ['ky', 'ru', 'en']) {
    test(`leads on to the remembered language when asked to remember: ${language}`, async ({ page }) => {
      await page.goto(chooserPage)
      await page.getByRole('checkbox').check()
      await choice(page, language).click()
      await expect(page).toHaveURL(`${siteAddress}/${language}/`)
      expect(await storedLanguage(page)).toBe(language)

      await page.goto(chooserPage)
      await expect(page).toHaveURL(`${siteAddress}/${language}/`)
      // The first page is replaced, or Back would always lead forward again.
      expect((await historyOf(page)).at(-1)).toBe(`${siteAddress}/${language}/`)
      expect((await historyOf(page)).at(-2)).toBe(`${siteAddress}/${language}/`)
    })
  }
})

test.describe('Another language in the header', () => {
  test('leads to the same page in that language', async ({ page }) => {
    await page.goto('/ky/help/')
    await page.locator('header a[data-language=en]').click()
    await expect(page).toHaveURL(`${siteAddress}/en/help/`)
    await expect(page.locator('header a[data-language=en]')).toHaveAttribute('aria-current', 'true')
    expect(await storedLanguage(page)).toBeNull()
  })

  test('is remembered when a language was remembered before', async ({ page }) => {
    await page.goto(chooserPage)
    await page.getByRole('checkbox').check()
    await choice(page, 'ky').click()
    await page.waitForURL('**/ky/')

    await page.locator('header a[data-language=ru]').click()
    await page.waitForURL('**/ru/')
    expect(await storedLanguage(page)).toBe('ru')
    await page.goto(chooserPage)
    await expect(page).toHaveURL(`${siteAddress}/ru/`)
  })

  test('is not remembered any more after the reader has deleted it', async ({ page }) => {
    await page.goto(chooserPage)
    await page.getByRole('checkbox').check()
    await choice(page, 'ky').click()
    await page.waitForURL('**/ky/')
    await page.locator('[data-forget]').click()
    await page.locator('header a[data-language=ru]').click()
    await page.waitForURL('**/ru/')
    expect(await storedLanguage(page)).toBeNull()
  })
})
