import type { Page } from '@playwright/test'

import { exitAddress } from '../../content/site'
import { coveredPoints, exitBar, historyOf, isShown, openEyes, type Sight } from './support/exit'
import { articlePages, chooserPage, homePages, layoutPages, unknownAddress } from './support/site'
import { expect, test } from './support/test'

const home = homePages[0] ?? ''
const article = articlePages[0] ?? ''

test.afterEach(({ exitTarget }) => exitTarget.release())

async function pressShift(page: Page, ...keys: ('ShiftLeft' | 'ShiftRight')[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

function expectNothingToSee(seen: Sight, empty: Sight, before: Sight): void {
  expect(before.picture === empty.picture, 'the page was not blank before').toBe(false)
  expect(seen.picture === empty.picture, 'the page is blank').toBe(true)
  // Chromium shows the address where a page has no title.
  expect(seen.title).not.toBe(before.title)
  expect(seen.title).toMatch(/^127\.0\.0\.1/)
}

/** What a screen reader is told about Shift. */
function announcement(page: Page) {
  return page.locator('body > [role=status]')
}

test.describe('The exit', () => {
  test('is a plain link, twice, in the same tab, on every kind of page', async ({ page }) => {
    for (const address of layoutPages) {
      await page.goto(address)
      const links = await page
        .locator('a[data-quick-exit]')
        .evaluateAll((all: HTMLAnchorElement[]) =>
          all.map((link) => ({ href: link.href, target: link.getAttribute('target'), words: link.innerText })),
        )

      expect(links.length, address).toBeGreaterThanOrEqual(2)
      for (const link of links) {
        expect(link, address).toMatchObject({ href: exitAddress, target: null })
        expect(link.words.trim(), address).not.toBe('')
      }
    }
    expect(exitAddress).toMatch(/^https:\/\//)
  })

  test('comes right after the skip link for a keyboard, and then the bar', async ({ page }) => {
    for (const address of [chooserPage, home, article, unknownAddress]) {
      await page.goto(address)
      const focused = page.locator(':focus')

      await page.keyboard.press('Tab')
      await expect(focused, address).toHaveAttribute('href', '#main')
      await expect(focused, address).toBeInViewport({ ratio: 1 })
      await page.keyboard.press('Tab')
      await expect(focused, address).toHaveAttribute('data-quick-exit')
      await expect(focused, address).not.toHaveAttribute('data-pressed-once')
      await expect(focused, address).toBeInViewport({ ratio: 1 })
      await page.keyboard.press('Tab')
      await expect(focused, address).toHaveAttribute('data-pressed-once')
    }
  })

  for (const viewport of [
    { width: 320, height: 568 },
    { width: 360, height: 800 },
    { width: 1280, height: 800 },
  ]) {
    test(`is a bar of 48 px on top of the page, never covered, at ${viewport.width}x${viewport.height}`, async ({ page }) => {
      await page.setViewportSize(viewport)
      for (const address of layoutPages) {
        await page.goto(address)
        const bar = exitBar(page)
        for (const part of [0, 0.5, 1]) {
          await page.evaluate((share) => window.scrollTo(0, document.documentElement.scrollHeight * share), part)
          const box = await bar.boundingBox()
          expect(box, `${address} scrolled to ${part}`).toMatchObject({ x: 0, y: 0, width: viewport.width })
          expect(box?.height, address).toBeGreaterThanOrEqual(48)
          expect(await coveredPoints(bar), `${address} scrolled to ${part}`).toEqual([])
        }
      }
    })
  }

  test('is seen to be covered when something lies on it', async ({ page }) => {
    await page.goto(home)
    await page.evaluate(() => {
      const cover = document.createElement('div')
      Object.assign(cover.style, { position: 'fixed', top: '40px', right: '0', width: '60px', height: '20px', zIndex: '99' })
      document.body.append(cover)
    })
    expect(await coveredPoints(exitBar(page))).not.toEqual([])
  })

  test('has a visible edge in forced colours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(home)
    const bar = exitBar(page)
    await expect(bar).toBeVisible()

    const look = await bar.evaluate((element) => {
      const { borderTopWidth, borderBottomWidth, borderBottomStyle, borderBottomColor, backgroundColor, color } = getComputedStyle(element)
      return { widths: [borderTopWidth, borderBottomWidth], borderBottomStyle, borderBottomColor, backgroundColor, color }
    })
    for (const width of look.widths) expect(Number.parseFloat(width)).toBeGreaterThanOrEqual(1)
    expect(look.borderBottomStyle).toBe('solid')
    expect(look.borderBottomColor).not.toBe(look.backgroundColor)
    expect(look.color).not.toBe(look.backgroundColor)
  })

  test('does not stand on paper', async ({ page }) => {
    for (const address of layoutPages) {
      await page.goto(address)
      await page.emulateMedia({ media: 'screen' })
      await expect(exitBar(page), address).toBeVisible()
      await page.emulateMedia({ media: 'print' })
      for (const link of await page.locator('[data-quick-exit]').all()) await expect(link, address).toBeHidden()
    }
  })
})

test.describe('Without script, the exit', () => {
  test.use({ javaScriptEnabled: false })

  test('leads away by a click', async ({ page, exitTarget }) => {
    for (const address of [chooserPage, home, unknownAddress]) {
      const visits = exitTarget.visits
      await page.goto(address)
      await exitBar(page).click()
      await expect(page, address).toHaveURL(exitAddress)
      expect(exitTarget.visits, address).toBe(visits + 1)
    }
  })

  test('leads away by the keyboard', async ({ page }) => {
    await page.goto(home)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(exitAddress)
  })

  test('does not tell where the reader came from', async ({ page, exitTarget }) => {
    exitTarget.referrer = 'not asked yet'
    await page.goto(home)
    await exitBar(page).click()
    await expect(page).toHaveURL(exitAddress)
    expect(exitTarget.referrer).toBeUndefined()
  })
})

test.describe('With script, the exit', () => {
  test('blanks the page and its title before the other page has arrived', async ({ page, exitTarget }) => {
    const look = await openEyes(page)
    const empty = await look()
    await page.goto(home)
    const before = await look()

    exitTarget.hold()
    await exitBar(page).click({ noWaitAfter: true })
    expectNothingToSee(await look(), empty, before)

    exitTarget.release()
    await expect(page).toHaveURL(exitAddress)
  })

  test('opens no window and rewrites no history', async ({ page }) => {
    await page.goto(chooserPage)
    await page.goto(home)
    const before = await historyOf(page)
    expect(before.length).toBeGreaterThanOrEqual(2)

    await exitBar(page).click()
    await expect(page).toHaveURL(exitAddress)
    expect(await historyOf(page)).toEqual([...before, exitAddress])
    expect(page.context().pages()).toEqual([page])
  })

  test('works where nothing may be stored', async ({ page, watch }) => {
    await page.addInitScript(() => {
      function refuse(): never {
        throw new DOMException('The reader has switched storage off.', 'SecurityError')
      }
      for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, { get: refuse })
      // Firefox refuses channels between pages too when cookies are switched off.
      Object.assign(window, { BroadcastChannel: refuse })
    })
    await page.goto(home)
    await exitBar(page).click()
    await expect(page).toHaveURL(exitAddress)
    expect(watch.faults).toEqual([])
  })
})

test.describe('Shift', () => {
  for (const [name, keys] of [
    ['left', ['ShiftLeft', 'ShiftLeft', 'ShiftLeft']],
    ['right', ['ShiftRight', 'ShiftRight', 'ShiftRight']],
    ['left and right in turn', ['ShiftLeft', 'ShiftRight', 'ShiftLeft']],
  ] as const) {
    test(`pressed three times leaves: ${name}`, async ({ page }) => {
      await page.goto(home)
      await pressShift(page, ...keys)
      await expect(page).toHaveURL(exitAddress)
    })
  }

  test('pressed on the right while the left one is down counts too', async ({ page }) => {
    await page.goto(home)
    await page.keyboard.down('ShiftLeft')
    await pressShift(page, 'ShiftRight', 'ShiftRight')
    await expect(page).toHaveURL(exitAddress)
  })

  test('blanks the page at the third press', async ({ page, exitTarget }) => {
    const look = await openEyes(page)
    const empty = await look()
    await page.goto(home)
    const before = await look()
    exitTarget.hold()
    await pressShift(page, 'ShiftLeft', 'ShiftLeft')
    expect(await isShown(page)).toBe(true)

    await pressShift(page, 'ShiftLeft')
    expectNothingToSee(await look(), empty, before)
  })

  test('is announced politely after each press', async ({ page }) => {
    for (const address of [...homePages, chooserPage, unknownAddress]) {
      await page.goto(address)
      const bar = exitBar(page)
      await expect(announcement(page), address).toHaveText('')

      await pressShift(page, 'ShiftLeft')
      await expect(announcement(page), address).toHaveText((await bar.getAttribute('data-pressed-once')) ?? 'no words')
      await pressShift(page, 'ShiftLeft')
      await expect(announcement(page), address).toHaveText((await bar.getAttribute('data-pressed-twice')) ?? 'no words')
    }
  })

  test('leaves when each press follows within five seconds', async ({ page }) => {
    await page.clock.install()
    await page.goto(home)
    // A clock that stands still: a busy machine takes nothing of the five seconds.
    await page.clock.pauseAt(Date.now() + 60_000)
    await pressShift(page, 'ShiftLeft')
    await page.clock.fastForward(4_500)
    await pressShift(page, 'ShiftLeft')
    await page.clock.fastForward(4_500)
    await pressShift(page, 'ShiftLeft')
    await expect(page).toHaveURL(exitAddress)
  })

  test('starts anew after a pause of more than five seconds', async ({ page }) => {
    await page.clock.install()
    await page.goto(home)
    await pressShift(page, 'ShiftLeft', 'ShiftLeft')
    await page.clock.fastForward(5_100)
    await pressShift(page, 'ShiftLeft')
    expect(await isShown(page)).toBe(true)
    await expect(announcement(page)).toHaveText((await exitBar(page).getAttribute('data-pressed-once')) ?? 'no words')

    await pressShift(page, 'ShiftLeft', 'ShiftLeft')
    await expect(page).toHaveURL(exitAddress)
  })

  test('does not leave while somebody types capital letters', async ({ page }) => {
    await page.goto(home)
    for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`)
    expect(await isShown(page)).toBe(true)

    // The last letter ended the count, so three more presses are needed.
    await pressShift(page, 'ShiftLeft', 'ShiftLeft')
    expect(await isShown(page)).toBe(true)
    await pressShift(page, 'ShiftLeft')
    await expect(page).toHaveURL(exitAddress)
  })

  test('held down does not leave', async ({ page }) => {
    await page.goto(home)
    // Playwright marks a key that is pressed again without being let go as a repeat.
    for (let presses = 0; presses < 5; presses += 1) await page.keyboard.down('ShiftLeft')
    expect(await isShown(page)).toBe(true)
  })
})

test.describe('Shift on a phone', () => {
  test.use({ isMobile: true, hasTouch: true })

  test('does not leave while a field has the focus', async ({ page }) => {
    await page.goto(chooserPage)
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true)
    const box = page.getByRole('checkbox')
    await box.focus()
    await pressShift(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft', 'ShiftLeft')
    expect(await isShown(page)).toBe(true)

    // A keyboard may be connected to a phone, so outside a field the keys do leave.
    await box.blur()
    await pressShift(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft')
    await expect(page).toHaveURL(exitAddress)
  })
})

test('Shift leaves from a field where there is no touch screen', async ({ page }) => {
  await page.goto(chooserPage)
  await page.getByRole('checkbox').focus()
  await pressShift(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft')
  await expect(page).toHaveURL(exitAddress)
})
