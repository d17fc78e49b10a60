import type { Page } from '@playwright/test'

import { openAllDetails } from './openPage'

/**
 * The words that a reader can see, without what is of use only with a script. Works
 * without script too, since the browser itself reads the page then.
 */
export async function visibleWords(page: Page): Promise<string> {
  await openAllDetails(page)
  return page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-enhancement], [data-stored], [data-without-script]')) element.remove()
    return document.body.innerText.normalize().replaceAll(/\s+/g, ' ').trim()
  })
}
