import { createHash } from 'node:crypto'

import { PageFault, type FinishedPage } from './page'

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Blocks of data are not run by the browser and need no permission. */
const dataTypes = new Set(['application/json', 'application/ld+json'])

/**
 * Writes the Content-Security-Policy of a page into its head: nothing runs and nothing is
 * loaded but the page's own style and scripts and the files of this site. Directives that
 * only work as real headers are in lib/httpHeaders.ts.
 *
 * @throws PageFault when the page has no <meta charset>, behind which the policy must stand
 */
export function writePolicy({ address, document: $ }: FinishedPage): void {
  const styles = $('style').toArray().map((style) => hashOf($(style).text()))
  const scripts = $('script:not([src])')
    .toArray()
    .filter((script) => !dataTypes.has($(script).attr('type') ?? ''))
    .map((script) => hashOf($(script).text()))

  const policy = [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    // Only where a reader can ask for pages to be saved does the site start a worker.
    ...($('[data-offline]').length > 0 ? ["worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

  const charset = $('meta[charset]').first()
  if (charset.length === 0) {
    throw new PageFault(address, 'has no <meta charset>.', 'Next has always written one; look at the export.')
  }
  $('head').prepend(charset)
  charset.after(`<meta http-equiv="Content-Security-Policy" content="${policy}">`)
}
