import { load, type CheerioAPI } from 'cheerio'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** What a component writes into the page, without any script. */
export function rendered(element: ReactElement): CheerioAPI {
  return load(renderToStaticMarkup(element), null, false)
}

/** The words a reader sees, with single spaces; what stands on lines of its own is kept apart. */
export function words(page: CheerioAPI, selector?: string): string {
  const html = selector ? page(selector).toArray().map((element) => page.html(element)).join(' ') : page.html()
  const apart = html.replaceAll(/<\/(?:p|li|summary|t[dh]|h[1-6]|legend|label|div|d[td])>/g, ' $&')
  return load(apart, null, false).text().replaceAll(/\s+/g, ' ').trim()
}
