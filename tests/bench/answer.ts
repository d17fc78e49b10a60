import type { Browser } from '@playwright/test'

import { withPhone } from './phone'

/** How a page answers when somebody chooses an answer of its question. */
export type Answer = {
  /** Milliseconds from the click to the next picture, in steps of 8. The browser does not tell less than 16. */
  delay: number
  /** True when the explanation opened, so that a script was at work. */
  opened: boolean
}

/** The browser reports an interaction a moment after it, in milliseconds. */
const reporting = 1_000
const leastReported = 16

/** Loads a page on a slow phone, waits until it is alive and chooses the first answer. */
export function measureAnswer(browser: Browser, url: string): Promise<Answer> {
  return withPhone(browser, {}, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    const delays = await page.evaluateHandle((durationThreshold) => {
      const durations: number[] = []
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
          if (entry.interactionId) durations.push(entry.duration)
        }
      }).observe({ type: 'event', durationThreshold } as PerformanceObserverInit)
      return durations
    }, leastReported)

    await page.locator('fieldset input[type="radio"]').first().tap()
    await page.waitForTimeout(reporting)
    return {
      delay: await delays.evaluate((durations, least) => Math.max(least, ...durations), leastReported),
      opened: await page.locator('fieldset ~ details[open]').count().then((count) => count > 0),
    }
  })
}
