import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { openAllDetails, openPage } from './support/openPage'
import { articlePages, chooserPage, homePages, layoutPages, pageGroups, pagesWithQuestion, sitemapPages, unknownAddress } from './support/site'
import { expect, test } from './support/test'

const everyPage = [...sitemapPages, unknownAddress]
const home = homePages[0] ?? ''
const article = articlePages[0] ?? ''

/** What axe finds, one line for each element, by these rules or by all of them. */
async function findings(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  if (rules) axe.withRules(rules)
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`))
}

/** How far the page can be scrolled sideways, in pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.scrollTo(10_000, 0)
    const scrolled = window.scrollX
    window.scrollTo(0, 0)
    return Math.max(scrolled, document.documentElement.scrollWidth - document.documentElement.clientWidth)
  })
}

/** The page as it is now, by all rules; in the other colours by those that colours can break. */
async function expectNoFindings(page: Page, inBothColours = true): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await findings(page), 'in light colours').toEqual([])
  if (!inBothColours) return
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findings(page, ['color-contrast', 'link-in-text-block']), 'in dark colours').toEqual([])
}

test.describe('In light and in dark colours, axe finds nothing', () => {
  for (const address of everyPage) {
    test(`on ${address}`, async ({ page }) => {
      await openPage(page, address)
      await openAllDetails(page)
      // Dark colours are the same in every language.
      await expectNoFindings(page, layoutPages.includes(address))
    })
  }

  test('in the answer to a question', async ({ page }) => {
    await openPage(page, pagesWithQuestion[0] ?? '')
    await page.getByRole('radio').first().check()
    await expect(page.locator('[data-island] [role=status]')).not.toBeEmpty()
    await expectNoFindings(page)
  })

  test('in the offer to delete what is stored', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('language', 'ky'))
    await openPage(page, home)
    await expect(page.locator('[data-stored]')).toBeVisible()
    await expectNoFindings(page)
  })
})

test('A field without a label and a text that is too pale are noticed', async ({ page }) => {
  await openPage(page, home)
  await page.evaluate(() => {
    const pale = document.createElement('p')
    pale.textContent = 'Pale'
    Object.assign(pale.style, { color: '#ccc', background: '#fff' })
    document.querySelector('main')?.append(document.createElement('input'), pale)
  })
  const found = await findings(page)
  expect(found).toContainEqual(expect.stringMatching(/^label: /))
  expect(found).toContainEqual(expect.stringMatching(/^color-contrast: /))
})

for (const [name, viewport] of [
  ['on a screen of 320 px', { width: 320, height: 568 }],
  // A window of 1280x800 at a zoom of 400 % has this many CSS pixels.
  ['at a zoom of 400 %', { width: 320, height: 200 }],
] as const) {
  test.describe(`Nothing runs off the side ${name}`, () => {
    test.use({ viewport })

    for (const { name: pages, addresses } of pageGroups) {
      test(`on ${pages}`, async ({ page }) => {
        for (const address of addresses) {
          await openPage(page, address)
          await openAllDetails(page)
          expect(await overflow(page), address).toBe(0)
        }
      })
    }
  })
}

test('A page that runs off the side is noticed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await openPage(page, home)
  await page.evaluate(() => {
    const wide = document.createElement('p')
    wide.textContent = 'Ж'.repeat(60)
    wide.style.overflowWrap = 'normal'
    document.querySelector('main')?.append(wide)
  })
  expect(await overflow(page)).toBeGreaterThan(0)
})

for (const address of [chooserPage, home, article]) {
  test(`What has the focus is never under the exit bar: ${address}`, async ({ page }) => {
    await openPage(page, address)
    // Going backwards brings each link up to the top edge, where the bar is.
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    await page.locator('a[href], button, input, summary').last().focus()
    const hidden: string[] = []
    let moves = 0
    for (; moves < 150; moves += 1) {
      await page.keyboard.press('Shift+Tab')
      const where = await page.evaluate(() => {
        const focused = document.activeElement
        const bar = document.querySelector('[data-pressed-once]')
        if (!focused || focused === document.body || focused === bar) return null
        return { bottom: focused.getBoundingClientRect().bottom, bar: bar?.getBoundingClientRect().bottom ?? 0, words: focused.textContent }
      })
      if (!where) break
      if (where.bottom <= where.bar) hidden.push(where.words ?? '')
    }
    expect(hidden).toEqual([])
    expect(moves).toBeGreaterThan(2)
  })
}
