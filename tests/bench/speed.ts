import type { Browser } from '@playwright/test'

import type { Network } from './conditions'
import { withPhone } from './phone'
import { median } from './statistics'

/** How fast a page appeared on a slow phone. */
export type Speed = {
  /** Milliseconds until the first text or picture. */
  firstPaint: number
  /** Milliseconds until the largest text or picture of the first screen. */
  largestPaint: number
  /** How much of the page moved after it was there: the sum of all shifts, without unit. */
  shift: number
}

/** Fonts that arrive last may still move something, in milliseconds after the load. */
const settling = 400

/** Loads a page once as a new reader. */
export function measureSpeed(browser: Browser, url: string, network: Network): Promise<Speed> {
  return withPhone(browser, { network }, async (page) => {
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForTimeout(settling)
    const [paints = [], largest = [], shifts = []] = await page.evaluate(() =>
      Promise.all(
        ['paint', 'largest-contentful-paint', 'layout-shift'].map(
          (type) =>
            new Promise<{ name: string; startTime: number; value: number }[]>((resolve) => {
              new PerformanceObserver((list) => {
                resolve(list.getEntries().map((entry) => ({ name: entry.name, startTime: entry.startTime, value: (entry as PerformanceEntry & { value?: number }).value ?? 0 })))
              }).observe({ type, buffered: true })
              // Nothing moved, so nothing is reported.
              setTimeout(() => resolve([]), 300)
            }),
        ),
      ),
    )
    const firstPaint = paints.find(({ name }) => name === 'first-contentful-paint')
    const largestPaint = largest.at(-1)
    if (!firstPaint || !largestPaint) throw new Error(`Nothing was painted at ${url}, so there is no speed to measure.`)
    return {
      firstPaint: firstPaint.startTime,
      largestPaint: largestPaint.startTime,
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
    }
  })
}

/** The middle of several loads, each figure for itself. */
export function middleSpeed(speeds: readonly Speed[]): Speed {
  return {
    firstPaint: median(speeds.map(({ firstPaint }) => firstPaint)),
    largestPaint: median(speeds.map(({ largestPaint }) => largestPaint)),
    shift: median(speeds.map(({ shift }) => shift)),
  }
}
