import { expectNoFindings, findings } from './support/axe'
import { openPage } from './support/openPage'
import { overflow } from './support/overflow'
import { articlePages, chooserPage, homePages, pagesWithQuestion } from './support/site'
import { expect, test } from './support/test'

const home = homePages[0] ?? ''
const article = articlePages[0] ?? ''

test.describe('In light and in dark colours, axe finds nothing', () => {
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
