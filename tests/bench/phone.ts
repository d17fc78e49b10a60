import type { Browser, CDPSession, Page } from '@playwright/test'

import { cpuSlowdown, phone, type Network } from './conditions'

const bytesPerKilobit = 1_000 / 8

/** A page that hangs is given up after this many milliseconds. */
const longestLoad = 45_000

/**
 * Lends a phone that has never seen the site.
 *
 * @param network undefined for the speed of this machine
 * @param slow false for the processor of this machine
 * @returns what `act` returns
 */
export async function withPhone<Result>(
  browser: Browser,
  { network, slow = true }: { network?: Network; slow?: boolean },
  act: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(longestLoad)
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    if (network) {
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: network.latency,
        downloadThroughput: network.down * bytesPerKilobit,
        uploadThroughput: network.up * bytesPerKilobit,
      })
    }
    if (slow) await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
    return await act(page, session)
  } finally {
    await context.close()
  }
}
