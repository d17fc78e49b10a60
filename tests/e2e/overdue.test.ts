import { findings } from './support/axe'
import { openPage } from './support/openPage'
import { overflow } from './support/overflow'
import { languages, pageSource, sitemapPages } from './support/site'
import { expect, test } from './support/test'

/* The reader's own clock decides, so each test sets one. No test here depends on today. */

/** Days by which the checks of a page are due, oldest first. */
function dueDays(address: string): string[] {
  return [...pageSource(address).matchAll(/data-due="([\d-]+)"/g)].map((match) => match[1] ?? '').sort()
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString()
}

const pages = languages.flatMap((language) => [`/${language}/learn/law/`, `/${language}/about/changes/`, `/${language}/check/plan/`, `/${language}/help/`])

test('Every page that says when it was checked knows when that is overdue', () => {
  const dated = sitemapPages.filter((address) => dueDays(address).length > 0)
  expect(dated.length).toBeGreaterThan(sitemapPages.length / 2)
  for (const address of pages) expect(dated, address).toContain(address)
})

for (const address of pages) {
  const days = dueDays(address)

  test.describe(`On ${address}`, () => {
    test('nothing is said while no check is overdue', async ({ page }) => {
      await page.clock.setFixedTime(dayAfter(days[0] ?? '', -1))
      await openPage(page, address)
      await expect(page.locator('[data-due]:visible')).toHaveCount(0)
    })

    test('every check that is overdue says so, in words', async ({ page, watch }) => {
      await page.clock.setFixedTime(dayAfter(days.at(-1) ?? '', 2))
      await openPage(page, address)
      await expect(page.locator('[data-due]:visible')).toHaveCount(days.length)
      for (const sentence of await page.locator('[data-due]').allTextContents()) expect(sentence.trim().length).toBeGreaterThan(10)
      expect(await overflow(page)).toBe(0)
      expect(await findings(page)).toEqual([])
      expect(watch.faults).toEqual([])
    })
  })
}
