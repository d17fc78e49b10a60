import type { Page } from '@playwright/test'

/** How far the page can be scrolled sideways, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.scrollTo(10_000, 0)
    const scrolled = window.scrollX
    window.scrollTo(0, 0)
    return Math.max(scrolled, document.documentElement.scrollWidth - document.documentElement.clientWidth)
  })
}
