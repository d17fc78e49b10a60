import { openPage } from './support/openPage'
import { articlePages, chooserPage, layoutPages, unknownAddress } from './support/site'
import { expect, test } from './support/test'

test.describe('On paper', () => {
  test('nothing stands that works only on a screen', async ({ page }) => {
    for (const address of layoutPages.filter((one) => one !== chooserPage && one !== unknownAddress)) {
      await openPage(page, address)
      const onlyOnScreen = [page.locator('a[data-quick-exit][data-pressed-once]'), page.locator('header nav'), page.locator('footer nav')]
      await page.emulateMedia({ media: 'screen' })
      for (const part of onlyOnScreen) await expect(part, address).toBeVisible()
      await page.emulateMedia({ media: 'print' })
      for (const part of onlyOnScreen) await expect(part, address).toBeHidden()
    }
  })

  for (const address of articlePages) {
    test(`${address} has its text, its sources and its date`, async ({ page }) => {
      await openPage(page, address)
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator('h1')).toBeVisible()
      await expect(page.locator('.prose > p').first()).toBeVisible()

      const sources = page.locator('[id^=source-]')
      expect(await sources.count()).toBeGreaterThan(10)
      for (const source of await sources.all()) await expect(source).toBeVisible()

      const date = page.locator('dl dd').first()
      await expect(date).toBeVisible()
      await expect(date).toContainText(/20\d\d/)
    })
  }

  test('text is dark on white, also when the screen is dark', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await openPage(page, articlePages[0] ?? '')
    const colours = await page.locator('.prose > p').first().evaluate((text) => ({
      ink: getComputedStyle(text).color,
      page: getComputedStyle(document.documentElement).backgroundColor,
    }))
    expect(colours).toEqual({ ink: 'rgb(0, 0, 0)', page: 'rgb(255, 255, 255)' })
  })
})
