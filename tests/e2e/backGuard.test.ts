import { chromium, type Browser, type Page } from '@playwright/test'

import { exitAddress } from '../../content/site'
import { exitBar } from './support/exit'
import { targetColour } from './support/exitTarget'
import { launchOptions } from './support/launchOptions'
import { paintedFrames, strangeShares } from './support/paintedFrames'
import { homePages, siteAddress } from './support/site'
import { serveChangedSite } from './support/siteCopy'
import { expect, test } from './support/test'
import { startTravelling } from './support/travel'

const home = homePages[0] ?? ''
const blank = '#ffffff'
const steps = [-1, -1, -1, 1, 1, 1] as const

/** Reads five pages as a reader does, by clicks; the last one is the page for an emergency. */
async function readFivePages(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/`)
  const links = [
    `main a[href="${home}"]`,
    `footer a[href="${home}learn/"]`,
    `main a[href="${home}learn/kyrgyzstan/"]`,
    `footer a[href="${home}help/"]`,
  ]
  for (const link of links) {
    const href = (await page.locator(link).first().getAttribute('href')) ?? ''
    await page.locator(link).first().click()
    await page.waitForURL(`${site}${href}`)
  }
}

async function leave(page: Page): Promise<void> {
  await exitBar(page).click()
  await page.waitForURL(exitAddress)
}

/** Makes this computer as slow as a cheap phone, on which short flashes last longer. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
}

/** For each step, the largest share of our content in any picture painted on the way. */
async function contentSeen(page: Page, reader: Page): Promise<{ worst: number; atRest: number }[]> {
  const traveller = await startTravelling(page)
  const seen = []
  for (const by of steps) {
    const frames = await paintedFrames(page, () => traveller.go(by))
    const shares = await strangeShares(reader, frames, [blank, targetColour])
    seen.push({ worst: Math.max(...shares), atRest: shares.at(-1) ?? 1 })
  }
  return seen
}

for (const backForwardCache of [true, false]) {
  test.describe(backForwardCache ? 'Where pages are kept in memory for Back' : 'Where Back loads pages anew', () => {
    let browser: Browser
    let page: Page
    /** A page in another window, to work with pictures. */
    let reader: Page

    test.beforeEach(async ({ exitTarget }) => {
      browser = await chromium.launch(launchOptions({ targetPort: exitTarget.port, backForwardCache }))
      page = await browser.newPage({ viewport: { width: 360, height: 640 } })
      reader = await browser.newPage()
    })

    test.afterEach(() => browser.close())

    test('Back inside the site shows the page, as ever', async () => {
      await page.goto(`${siteAddress}${home}`)
      await page.goto(`${siteAddress}${home}help/`)
      const traveller = await startTravelling(page)
      await traveller.go(-1)

      // Otherwise the other tests of this group would not test what they say.
      expect(traveller.arrivals).toEqual([{ url: `${siteAddress}${home}`, fromMemory: backForwardCache }])
      await expect(page.locator('h1')).toBeVisible()
    })

    test('Back inside the site leads to the place in the text where the reader was', async () => {
      await page.goto(`${siteAddress}${home}learn/kyrgyzstan/`)
      await page.evaluate(() => window.scrollTo(0, 2_000))
      await page.waitForTimeout(300)
      await page.goto(`${siteAddress}${home}help/`)
      const traveller = await startTravelling(page)
      await traveller.go(-1)
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1_900)
    })

    test('after leaving, Back and Forward never paint the site', async () => {
      await readFivePages(page, siteAddress)
      await slowDown(page)
      await leave(page)

      const seen = await contentSeen(page, reader)
      expect(seen).toEqual(steps.map(() => ({ worst: 0, atRest: 0 })))
      await expect(page).toHaveURL(exitAddress)
      const resting = (await page.screenshot()).toString('base64')
      expect(await strangeShares(reader, [resting], [targetColour])).toEqual([0])
    })

    test('after leaving, only the page that was left blank is still in memory', async () => {
      await readFivePages(page, siteAddress)
      await leave(page)
      const traveller = await startTravelling(page)
      for (const by of [-1, -1, -1] as const) await traveller.go(by)

      // Chromium may paint the last picture of a page from memory before its script runs.
      const fromMemory = traveller.arrivals.filter((arrival) => arrival.fromMemory).map((arrival) => arrival.url)
      expect(fromMemory.filter((url) => url !== `${siteAddress}${home}help/`)).toEqual([])
      expect(traveller.arrivals.filter((arrival) => arrival.url === exitAddress)).toHaveLength(3)
    })

    test('without the guard, the same steps do paint the site', async () => {
      const site = await serveChangedSite((html) => html.replace(/<script>.*?<\/script>/s, ''))
      await readFivePages(page, site.address)
      await leave(page)

      const seen = await contentSeen(page, reader)
      expect(Math.max(...seen.map((step) => step.worst))).toBeGreaterThan(0.05)
      expect(Math.max(...seen.map((step) => step.atRest))).toBeGreaterThan(0.05)
      await site.close()
    })

    test('after leaving, an address of the site that is typed works at once', async () => {
      await readFivePages(page, siteAddress)
      await leave(page)
      const traveller = await startTravelling(page)
      await traveller.go(-1)

      for (const address of [home, `${home}help/`, '/']) {
        await page.goto(`${siteAddress}${address}`)
        await expect(page.locator('h1'), address).toBeVisible()
        expect(await page.title(), address).not.toBe('')
        expect(await page.evaluate(() => sessionStorage.length), address).toBe(0)
      }
    })
  })
}
