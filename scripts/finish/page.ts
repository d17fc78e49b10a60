import { load, type CheerioAPI } from 'cheerio'

/** One exported page on its way to the finished site. Passes change `document` in place. */
export type FinishedPage = {
  /** Address as a browser asks for it: "/ky/help/", "/404.html". */
  address: string
  document: CheerioAPI
}

/** Parses the HTML of a page. */
export function openPage(address: string, html: string): FinishedPage {
  return { address, document: load(html) }
}

/** The page as it is written to disk. */
export function pageHtml(page: FinishedPage): string {
  return page.document.html()
}

/** A rule is broken: says on which page, which rule, and what to do. */
export class PageFault extends Error {
  constructor(address: string, rule: string, remedy: string) {
    super(`${address}: ${rule} ${remedy}`)
    this.name = 'PageFault'
  }
}
