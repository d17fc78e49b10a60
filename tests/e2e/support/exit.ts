import type { Locator, Page } from '@playwright/test'

/** The bar that stays on top of every page. */
export function exitBar(page: Page): Locator {
  return page.locator('a[data-quick-exit][data-pressed-once]')
}

/** What somebody sees who looks at the browser: the picture as PNG, and the title of the tab. */
export type Sight = { picture: string; title: string }

/**
 * Prepares to look at the browser. The browser itself is asked: while another page is on
 * its way, Chromium answers no question to a page, and starts no new conversation.
 */
export async function openEyes(page: Page): Promise<() => Promise<Sight>> {
  const session = await page.context().newCDPSession(page)
  return async () => {
    const { data } = await session.send('Page.captureScreenshot')
    const { targetInfo } = await session.send('Target.getTargetInfo')
    return { picture: data, title: targetInfo.title }
  }
}

/** True while the page shows its words and its title, so that nobody has left it. */
export function isShown(page: Page): Promise<boolean> {
  return page.evaluate(() => document.title !== '' && document.body.checkVisibility({ visibilityProperty: true }))
}

/**
 * Points of the bar at which something else lies on top or nothing of the bar is.
 * Empty when the bar is on top of the page, in whole.
 */
export function coveredPoints(bar: Locator): Promise<string[]> {
  return bar.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const across = [0.02, 0.25, 0.5, 0.75, 0.98]
    const down = [0.05, 0.5, 0.95]
    return across
      .flatMap((x) => down.map((y) => ({ x: left + width * x, y: top + height * y })))
      .filter(({ x, y }) => !element.contains(document.elementFromPoint(x, y)))
      .map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`)
  })
}

/** Addresses in the history of the tab, oldest first. */
export async function historyOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { entries } = await session.send('Page.getNavigationHistory')
  await session.detach()
  return entries.map((entry) => entry.url)
}
