import type { Page } from '@playwright/test'

/** What a page asks the network for, and what it complains about. */
export type Watch = {
  requests: string[]
  /** Errors of scripts, breaches of the policy, and files that did not arrive. */
  faults: string[]
}

/** Watches a page from now on. */
export function watchPage(page: Page): Watch {
  const watch: Watch = { requests: [], faults: [] }
  page.on('request', (request) => watch.requests.push(request.url()))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') watch.faults.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => watch.faults.push(`script error: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // A file that was still on its way when the page was left is no fault.
    if (reason !== 'net::ERR_ABORTED') watch.faults.push(`not loaded: ${request.url()} ${reason}`)
  })
  return watch
}
