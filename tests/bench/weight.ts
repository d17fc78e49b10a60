import type { Browser } from '@playwright/test'
import { load } from 'cheerio'

import { brotliSize } from '../../scripts/finish/budgets'
import { withPhone } from './phone'

/** What a page costs a new reader, in bytes as they travel, without headers. */
export type Weight = {
  html: number
  /** Everything together. */
  all: number
  /** Files of script, and the script inside the page on its own. */
  script: number
  /** Stylesheets beside the page. */
  style: number
  font: number
  /** Number of files asked for. */
  requests: number
}

const dataTypes = new Set(['application/json', 'application/ld+json', 'speculationrules'])

/** Size of all script inside a page, each piece compressed on its own. */
export function inlineScriptBytes(html: string): number {
  const $ = load(html)
  return $('script:not([src])')
    .toArray()
    .filter((script) => !dataTypes.has($(script).attr('type') ?? ''))
    .reduce((sum, script) => sum + brotliSize($(script).text()), 0)
}

type Received = { type: string; headers: number; bytes: number }

/** Loads a page once and counts what it fetches. */
export function weigh(browser: Browser, url: string): Promise<Weight> {
  return withPhone(browser, { slow: false }, async (page, session) => {
    const files = new Map<string, Received>()
    session.on('Network.responseReceived', ({ requestId, type, response }) => {
      // Chromium asks once per start for an icon that no page mentions.
      if (response.url.endsWith('/favicon.ico')) return
      files.set(requestId, { type, headers: response.encodedDataLength, bytes: 0 })
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const file = files.get(requestId)
      if (file) file.bytes = encodedDataLength - file.headers
    })
    const response = await page.goto(url, { waitUntil: 'networkidle' })
    const html = (await response?.text()) ?? ''

    const received = [...files.values()]
    const bytesOf = (type: string) => received.reduce((sum, file) => sum + (file.type === type ? file.bytes : 0), 0)
    return {
      html: bytesOf('Document'),
      all: received.reduce((sum, { bytes }) => sum + bytes, 0),
      script: bytesOf('Script') + inlineScriptBytes(html),
      style: bytesOf('Stylesheet'),
      font: bytesOf('Font'),
      requests: received.length,
    }
  })
}
