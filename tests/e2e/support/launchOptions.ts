import type { LaunchOptions } from '@playwright/test'

import { findChromium, isRoot } from '../../../scripts/chromium.mjs'
import { exitAddress } from '../../../content/site'

type Choices = {
  /** Port of the server that stands in for the place the exit leads to. */
  targetPort?: number
  /** Keeps pages in memory for Back, as browsers of readers do and Playwright does not. */
  backForwardCache?: boolean
}

/** How Chromium is started: it reaches this computer and nothing else. */
export function launchOptions({ targetPort, backForwardCache = false }: Choices = {}): LaunchOptions {
  const executablePath = findChromium()
  const target = targetPort === undefined ? [] : [`MAP ${new URL(exitAddress).hostname} 127.0.0.1:${targetPort}`]
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      // Chromium refuses to start its sandbox as root.
      ...(isRoot() ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--host-resolver-rules=${[...target, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
      // The stand-in of the target has a certificate of its own making.
      '--ignore-certificate-errors',
    ],
    ...(backForwardCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
  }
}
