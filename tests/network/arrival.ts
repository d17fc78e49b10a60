import type { Browser, Page } from '@playwright/test'

import { inkOf, screenshotNow } from './screenshot'
import { wordsOf } from './words'

/** What a reader gets of a page. */
export type Arrival = {
  /** Milliseconds until the first text or picture is painted; null when nothing ever is. */
  firstPaint: number | null
  /** Share of the first screen that is not background, from 0 to 1. */
  ink: number
  /** True when the first heading stands there with a size. */
  headingVisible: boolean
  /** True when the HTML has arrived to its end. */
  whole: boolean
  /** True when the page has the style of the site rather than that of the browser. */
  styled: boolean
  /** All words in the page that are not hidden, closed explanations included; without what only a script shows. */
  words: string[]
}

/** The screen of a cheap phone. */
export const smallPhone = { viewport: { width: 360, height: 640 } }

/** A screen with less ink than this is blank: not even the bar with the exit is there. */
export const leastInk = 0.01

/** After this many milliseconds nothing more arrives on a connection that froze at once. */
const patience = 10_000
const pause = 50

/** Milliseconds without a new word, on a frozen connection, after which no word is on its way inside the browser. */
const stillness = 600

const nothing: Arrival = { firstPaint: null, ink: 0, headingVisible: false, whole: false, styled: false, words: [] }

/** The words as the HTML brought them: a script that arrives may show one question instead of all. */
declare global {
  var arrivedText: string | undefined
}

/**
 * Runs in the page before anything else, and notes its text when the HTML is there or when
 * lookAt() asks. It holds no named functions, which tsx would wrap with a helper that no page has.
 */
function noteText(): void {
  for (const event of ['readystatechange', 'look']) {
    document.addEventListener(event, () => {
      // Scripts come to work between "interactive" and "complete".
      if (document.readyState === 'complete') return
      const nodes = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
      const texts: string[] = []
      while (nodes.nextNode()) {
        const hidden = nodes.currentNode.parentElement?.closest('head, script, style, noscript, template, [hidden], [data-enhancement]')
        if (!hidden) texts.push(nodes.currentNode.textContent ?? '')
      }
      // Two neighbours such as a number and its footnote are two words.
      globalThis.arrivedText = texts.join(' ')
    })
  }
}

/** What the browser knows of the page at this moment. Runs in the page, like noteText(). */
function lookAt(page: Page): Promise<Omit<Arrival, 'ink' | 'words'> & { text: string }> {
  return page.evaluate(() => {
    if (document.readyState === 'loading') document.dispatchEvent(new Event('look'))
    // Before the first bytes there is not even an <html>.
    const size = document.querySelector('h1')?.getBoundingClientRect()
    const [firstPaint] = performance.getEntriesByName('first-contentful-paint')
    return {
      firstPaint: firstPaint?.startTime ?? null,
      headingVisible: size !== undefined && size.width > 0 && size.height > 0,
      whole: document.readyState !== 'loading',
      styled: document.body !== null && getComputedStyle(document.body).margin === '0px',
      text: globalThis.arrivedText ?? '',
    }
  })
}

/**
 * Opens a page as a new reader would and looks at what arrives, without waiting for what
 * never will.
 *
 * @param origin where the site is, such as "https://127.0.0.1:12345"
 * @param address page of the site, such as "/ky/help/"
 * @param isFrozen tells that nothing more will come on the connection of the page
 */
export async function visitPage(browser: Browser, origin: string, address: string, isFrozen = () => false): Promise<Arrival> {
  const context = await browser.newContext({ ...smallPhone, ignoreHTTPSErrors: true })
  try {
    const blankPage = await context.newPage()
    const page = await context.newPage()
    await page.addInitScript(noteText)
    const session = await context.newCDPSession(page)
    const answered = await page.goto(origin + address, { waitUntil: 'commit', timeout: patience }).catch(() => null)
    if (!answered) return nothing

    const end = Date.now() + patience
    let seen = await lookAt(page)
    let lastChange = Date.now()
    while ((!seen.whole || seen.firstPaint === null) && Date.now() < end) {
      await page.waitForTimeout(pause)
      const before = seen
      seen = await lookAt(page)
      if (!isFrozen() || seen.firstPaint === null || seen.text !== before.text) lastChange = Date.now()
      if (Date.now() - lastChange > stillness) break
    }

    const { text, ...rest } = seen
    // A browser that has painted nothing keeps one waiting for its picture.
    const picture = rest.firstPaint === null ? null : await screenshotNow(session)
    return { ...rest, ink: picture === null ? 0 : await inkOf(blankPage, picture), words: wordsOf(text) }
  } finally {
    await context.close()
  }
}

/** True when a reader sees the page: something is painted and it is no empty sheet. */
export function isPainted(arrival: Arrival): boolean {
  return arrival.firstPaint !== null && arrival.ink >= leastInk
}
