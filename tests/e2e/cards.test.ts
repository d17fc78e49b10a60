import type { FrameLocator, Page } from '@playwright/test'

import { exitAddress } from '../../content/site'
import { expectNoFindings } from './support/axe'
import { codeOf, serveHost, type HostSite } from './support/hostSite'
import { openPage } from './support/openPage'
import { overflow } from './support/overflow'
import { cardPages, homePages, siteAddress, unknownAddress } from './support/site'
import { nothingStored, stored } from './support/stored'
import { expect, test } from './support/test'

const home = homePages[0] ?? ''
const language = home.slice(1, -1)
const shareKyrgyzstan = `${home}share/kg/`

let host: HostSite | undefined
test.afterEach(() => {
  host?.close()
  host = undefined
})

/** Opens a page of another site that holds the code of a box, and returns the card in it. */
async function openHost(page: Page, code: string): Promise<FrameLocator> {
  host = await serveHost(code)
  await page.goto(host.address)
  return page.frameLocator('iframe')
}

function shownExit(card: FrameLocator) {
  return card.locator('a[data-quick-exit]').last()
}

test.describe('On another site, the copied code', () => {
  test('shows the numbers, each to be called with a tap, and asks nobody but us', async ({ page, watch, context }) => {
    const card = await openHost(page, codeOf(shareKyrgyzstan, 'frame'))
    const police = card.locator('a[href="tel:102"]')
    await expect(police).toBeVisible()
    expect(await card.locator('main a[href^="tel:"]').count()).toBeGreaterThanOrEqual(4)
    await expect(card.locator('h1')).toBeVisible()

    await page.waitForLoadState('networkidle')
    const origins = new Set(watch.requests.map((url) => new URL(url).origin).filter((origin) => origin !== 'null'))
    expect([...origins].sort()).toEqual([host?.address, siteAddress].sort())
    expect(watch.faults).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(await stored(page)).toEqual(nothingStored)
  })

  test('looks like the site: its typeface arrives in the sandbox too', async ({ page }) => {
    const card = await openHost(page, codeOf(shareKyrgyzstan, 'frame'))
    await expect(card.locator('h1')).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(await card.locator('body').evaluate(() => document.fonts.check('16px "Golos Text"', 'Кыргызстан'))).toBe(true)
  })

  test('lets a number be called from inside the sandbox', async ({ page, watch }) => {
    const card = await openHost(page, codeOf(shareKyrgyzstan, 'frame'))
    await card.locator('a[href="tel:102"]').click()
    await page.waitForTimeout(500)
    expect(watch.faults).toEqual([])
    await expect(card.locator('h1')).toBeVisible()
  })

  test('without its permissions would let nobody call, which is noticed', async ({ page, watch }) => {
    const card = await openHost(page, codeOf(shareKyrgyzstan, 'frame').replace(/sandbox="[^"]*"/, 'sandbox'))
    await card.locator('a[href="tel:102"]').click()
    await expect.poll(() => watch.faults.join()).toContain('sandbox')
  })

  test('leads to the full page in place of the page around it', async ({ page }) => {
    const card = await openHost(page, codeOf(shareKyrgyzstan, 'frame'))
    const link = card.locator('footer a')
    const href = await link.getAttribute('href')
    await link.click()
    await expect(page).toHaveURL(`${siteAddress}${href}`)
    await expect(page.locator('h1')).toBeVisible()
  })

  test('changes language and country inside the frame', async ({ page }) => {
    const card = await openHost(page, codeOf(`${home}share/`, 'all'))
    await card.locator('main nav a').nth(1).click()
    await expect(card.locator('.card-list')).toBeVisible()
    await card.locator('[data-language=en]').click()
    await expect(card.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page).toHaveURL(`${host?.address}/`)
  })

  test('works where the numbers are copied as plain HTML', async ({ page, watch }) => {
    host = await serveHost(codeOf(shareKyrgyzstan, 'plain'))
    await page.goto(host.address)
    await expect(page.locator('a[href="tel:102"]')).toBeVisible()
    await expect(page.locator('p').last()).toContainText(/20\d\d/)
    expect(watch.requests.filter((url) => url.startsWith(siteAddress))).toEqual([])
  })
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'The exit of a card' : 'Without script, the exit of a card', () => {
    test.use({ javaScriptEnabled })

    for (const id of ['all', 'help']) {
      test(`leaves the whole page around it: ${id}`, async ({ page, exitTarget }) => {
        exitTarget.referrer = 'not asked yet'
        const card = await openHost(page, codeOf(`${home}share/`, id))
        await expect(shownExit(card)).toBeInViewport()
        await shownExit(card).click()
        await expect(page).toHaveURL(exitAddress)
        expect(exitTarget.referrer).toBeUndefined()
      })
    }

    test('does the same where the host uses no sandbox, and where the card is opened by itself', async ({ page }) => {
      const card = await openHost(page, codeOf(`${home}share/`, 'help').replace(/sandbox="[^"]*"/, ''))
      await shownExit(card).click()
      await expect(page).toHaveURL(exitAddress)
      await page.goto(`/embed/${language}/help/`)
      await page.locator('a[data-quick-exit]').last().click()
      await expect(page).toHaveURL(exitAddress)
    })
  })
}

test('A card says nothing to the console in the strictest sandbox', async ({ page, watch }) => {
  const card = await openHost(page, codeOf(shareKyrgyzstan, 'frame').replace(/sandbox="[^"]*"/, 'sandbox'))
  await expect(card.locator('a[href="tel:102"]')).toBeVisible()
  expect(watch.faults).toEqual([])
})

test.describe('No frame shows', () => {
  for (const address of ['/', home, `${home}help/`, `${home}share/`, unknownAddress, '/embed/no-such-card/']) {
    test(`the page ${address}`, async ({ page }) => {
      const card = await openHost(page, `<iframe src="${siteAddress}${address}" title="Refused"></iframe>`)
      await page.waitForLoadState('load')
      await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/')
      await expect(card.locator('[data-quick-exit]')).toHaveCount(0)
    })
  }

  test('but that is not for want of a server: the same page opens by itself', async ({ page }) => {
    await page.goto(home)
    await expect(page.locator('h1')).toBeVisible()
  })
})

test.describe('A card', () => {
  test('fits a frame of 280 px in every language', async ({ page }) => {
    await page.setViewportSize({ width: 280, height: 560 })
    expect(cardPages.length).toBeGreaterThan(10)
    for (const address of cardPages) {
      await openPage(page, address)
      expect(await overflow(page), address).toBe(0)
    }
  })

  for (const card of ['contacts/', 'contacts/kg/', 'contacts/ru/', 'help/']) {
    test(`passes axe in light and in dark colours: ${card}`, async ({ page }) => {
      await openPage(page, `/embed/${language}/${card}`)
      await expectNoFindings(page)
    })
  }

  test('has numbers that are large enough for a finger', async ({ page }) => {
    await openPage(page, `/embed/${language}/contacts/kg/`)
    const heights = await page.locator('main a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height))
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(44)
  })
})

test.describe('The button beside the code', () => {
  test('copies the code', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openPage(page, shareKyrgyzstan)
    const button = page.locator('[data-copy=frame]')
    await button.click()
    await expect(button.locator('xpath=..').getByRole('status')).toHaveText((await button.getAttribute('data-copied')) ?? 'no words')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.replaceAll('\r\n', '\n')).toBe(await page.locator('#frame').inputValue())
  })

  test('marks the code in a viewer that cannot copy', async ({ page, watch }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { get: () => undefined })
      document.execCommand = () => false
    })
    await openPage(page, shareKyrgyzstan)
    const button = page.locator('[data-copy=plain]')
    await button.click()
    await expect(button.locator('xpath=..').getByRole('status')).toHaveText((await button.getAttribute('data-selected')) ?? 'no words')
    const marked = await page.locator('#plain').evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd) === box.value)
    expect(marked).toBe(true)
    expect(watch.faults).toEqual([])
  })

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false })

    test('is not shown, and the code can be marked by hand', async ({ page }) => {
      await page.goto(shareKyrgyzstan)
      await expect(page.locator('[data-copy=frame]')).toBeHidden()
      await expect(page.locator('#frame')).toBeVisible()
    })
  })
})
