import { openPage } from './support/openPage'
import { languages } from './support/site'
import { expect, test } from './support/test'

const country = (language: string, code: string) => `/${language}/contacts/${code}/`

test.describe('The list of a country', () => {
  test('shows what answers one need when its link is pressed, and all again at the second press', async ({ page }) => {
    await openPage(page, country('ky', 'kg'))
    const rows = page.locator('[data-needs]')
    const all = await rows.count()
    await page.locator('[data-need-links] a[href="#child"]').click()
    await expect(page.locator('#kg-111')).toBeVisible()
    await expect(page.locator('#kg-101')).toBeHidden()
    await expect(page.locator('[data-need-links] [aria-current]')).toHaveCount(1)
    for (const row of await rows.filter({ visible: true }).all()) await expect(row).toHaveAttribute('data-needs', /child/)

    await page.locator('[data-need-links] a[href="#child"]').click()
    await expect(rows.filter({ visible: true })).toHaveCount(all)
  })

  test('opens with one need when the address names it', async ({ page }) => {
    await openPage(page, `${country('ru', 'kg')}#work`)
    await expect(page.locator('#kg-mlsp-hotline')).toBeVisible()
    await expect(page.locator('#kg-102')).toBeHidden()
  })

  test('marks who answers now, by the clock of the contact', async ({ page }) => {
    // Tuesday, 10:00 in Bishkek.
    await page.clock.setFixedTime('2026-11-24T04:00:00Z')
    await openPage(page, country('en', 'kg'))
    await expect(page.locator('#kg-legal-aid [data-hours]')).toBeVisible()
    await page.clock.setFixedTime('2026-11-24T20:00:00Z')
    await openPage(page, country('en', 'kg'))
    await expect(page.locator('#kg-legal-aid [data-hours]')).toBeHidden()
  })
})

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a link to a need leads to it, and everybody is on the page', async ({ page }) => {
    for (const language of languages) {
      await page.goto(country(language, 'kg'))
      await page.locator('[data-need-links] a[href="#child"]').click()
      expect(page.url()).toContain('#child')
      await expect(page.locator('#child')).toBeInViewport()
      await expect(page.locator('#kg-101')).toBeVisible()
    }
  })
})

test.describe('The page of a contact', () => {
  test('copies the number', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openPage(page, '/ky/contacts/kg/kg-mfa-consular/')
    await page.locator('[data-copy]').click()
    await expect(page.locator('[data-copy] + [role=status], [data-copy] ~ [role=status]').first()).not.toBeEmpty()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.replaceAll(/\D/g, '')).toBe('996999312002')
  })

  test('selects the number where the phone allows no copying', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await openPage(page, '/ky/contacts/kg/kg-102/')
    await page.locator('[data-copy]').click()
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('102')
  })
})
