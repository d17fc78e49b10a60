import { openPage } from './support/openPage'
import { languages } from './support/site'
import { expect, test } from './support/test'

const unknownAddresses = ['/no-such-page/', '/ky/no-such-page/', '/xx/help/', '/ky/help/x.html', '/%D0%B6/']

test.describe('An unknown address', () => {
  for (const address of unknownAddresses) {
    test(`is answered as not found: ${address}`, async ({ page, request }) => {
      const answer = await request.get(address)
      expect(answer.status()).toBe(404)
      expect(answer.headers()['content-type']).toBe('text/html; charset=utf-8')

      await openPage(page, address)
      for (const language of languages) {
        const section = page.locator(`main section[lang=${language}]`)
        await expect(section.getByRole('heading')).toBeVisible()
        await expect(section.getByRole('heading')).not.toBeEmpty()
      }
    })
  }

  test('shows in each language a way on that works', async ({ page, request }) => {
    await page.goto('/no-such-page/')
    for (const language of languages) {
      const links = page.locator(`main section[lang=${language}] a`)
      const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      expect(hrefs).toContain(`/${language}/`)
      expect(hrefs).toContain(`/${language}/help/`)
      for (const href of hrefs) expect((await request.get(href)).status(), href).toBe(200)
    }

    await page.locator('main section[lang=ru] a').first().click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
    await expect(page.locator('h1')).toBeVisible()
  })

  test('does not turn up as a page that search engines keep', async ({ page }) => {
    await page.goto('/no-such-page/')
    await expect(page.locator('link[rel=canonical]')).toHaveCount(0)
  })
})
