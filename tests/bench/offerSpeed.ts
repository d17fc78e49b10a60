import type { Browser } from '@playwright/test'

import { readOffers } from './offerScore'
import { withPhone } from './phone'
import { median } from './statistics'

/** How long the script of a phone works on one long advert, in milliseconds, marks and explanations included. */
export type OfferSpeed = {
  /** The first check after the page has come. */
  first: number
  /** The middle of those that follow. */
  later: number
}

/** Characters of the advert. */
const length = 5_000
const laterRuns = 9

/** Nobody pastes and presses faster than this, in milliseconds. */
const pasting = 2_000

/** Different texts, so that nothing is remembered from the one before. */
function longAdverts(): string[] {
  const texts = readOffers('dev-').map(({ text }) => text)
  return Array.from({ length: laterRuns + 1 }, (_, run) => [...texts.slice(run * 15), ...texts].join('\n').slice(0, length))
}

/** Opens the check of adverts on a slow phone, and checks long ones. */
export function measureOfferSpeed(browser: Browser, url: string): Promise<OfferSpeed> {
  return withPhone(browser, {}, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.locator('[data-offer-check] textarea').tap()
    await page.waitForTimeout(pasting)
    const times: number[] = []
    for (const text of longAdverts()) {
      times.push(
        await page.evaluate((advert) => {
          const form = document.querySelector('[data-offer-check]')
          const field = form?.querySelector('textarea')
          if (!form || !field) return Number.NaN
          field.value = advert
          // Moving the focus makes the browser lay out the whole page, which is not the work of the check.
          HTMLElement.prototype.focus = () => undefined
          const start = performance.now()
          form.querySelector('button')?.click()
          const end = performance.now()
          if (!form.querySelector('[data-offer-result] .verdict')) throw new Error('The check of adverts showed no result.')
          return end - start
        }, text),
      )
    }
    const [first = Number.NaN, ...later] = times
    return { first, later: median(later) }
  })
}
