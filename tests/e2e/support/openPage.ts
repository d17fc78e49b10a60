import type { Page } from '@playwright/test'

/** Opens a page and waits until it is as a reader has it: fonts there, islands alive. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(async () => {
    await document.fonts.ready
  })
  // An island fetches its parts after the page has loaded.
  if (await page.locator('[data-island]').count()) await page.waitForLoadState('networkidle')
}

/** Opens everything that can be opened, so that a check sees all of a page. */
export async function openAllDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}
