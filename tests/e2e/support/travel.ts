import type { CDPSession, Page } from '@playwright/test'

/** One page that came to be shown: its address, and whether it had been kept in memory. */
export type Arrival = { url: string; fromMemory: boolean }

export type Traveller = {
  /** Everything shown since the start, also what was replaced at once. */
  arrivals: Arrival[]
  /** Presses Back (-1) or Forward (1) and waits until the page shown has come to rest. */
  go: (by: -1 | 1) => Promise<void>
}

async function position(session: CDPSession): Promise<{ index: number; entries: { id: number; url: string }[] }> {
  const { currentIndex, entries } = await session.send('Page.getNavigationHistory')
  return { index: currentIndex, entries }
}

/**
 * Moves through the history of a tab as its buttons do. Playwright's own `goBack` waits
 * for an event that a page from memory does not send.
 *
 * @param rest time without a new page after which the tab is taken to be at rest, in milliseconds
 */
export async function startTravelling(page: Page, rest = 500): Promise<Traveller> {
  const session = await page.context().newCDPSession(page)
  const arrivals: Arrival[] = []
  let lastArrival = 0
  await session.send('Page.enable')
  session.on('Page.frameNavigated', ({ frame, type }) => {
    if (frame.parentId) return
    arrivals.push({ url: frame.url, fromMemory: type === 'BackForwardCacheRestore' })
    lastArrival = Date.now()
  })

  return {
    arrivals,
    async go(by) {
      const { index, entries } = await position(session)
      const entry = entries[index + by]
      if (!entry) throw new Error(`The history has ${entries.length} entries; there is none at number ${index + by + 1}.`)
      const seen = arrivals.length
      await session.send('Page.navigateToHistoryEntry', { entryId: entry.id })
      const end = Date.now() + 15_000
      while (arrivals.length === seen || Date.now() - lastArrival < rest) {
        if (Date.now() > end) throw new Error(`Nothing came of going ${by < 0 ? 'back' : 'forward'} to ${entry.url}.`)
        await page.waitForTimeout(50)
      }
    },
  }
}
