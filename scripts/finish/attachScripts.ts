import { isEmbed } from '../../lib/addresses'
import type { SiteScripts } from './bundleScripts'
import { PageFault, type FinishedPage } from './page'
import { pageScripts } from './pageScripts'

/** True when some component of the page comes to life in the browser. */
export function hasIsland({ document: $ }: FinishedPage): boolean {
  return $('[data-island]').length > 0
}

/** Plain scripts that the page needs beside those of every page. */
export function pageScriptsOf({ document: $ }: FinishedPage): (typeof pageScripts)[number][] {
  return pageScripts.filter(({ marker }) => $(marker).length > 0)
}

/** Addresses of the parts that the islands of a page need, each once. */
export function chunksOf({ address, document: $ }: FinishedPage, scripts: SiteScripts): string[] {
  const names = $('[data-island]').toArray().map((island) => $(island).attr('data-island') ?? '')
  const chunks = names.flatMap((name) => {
    const own = scripts.islandChunks.get(name)
    if (!own) throw new PageFault(address, `shows the island "${name}", which was not bundled.`, 'Add it to components/islands/registry.ts; its file is called like the island.')
    return own
  })
  return [...new Set(chunks)]
}

/** Addresses of the scripts of a page that may write markup of their own, with their styles. */
export function addressesOf(page: FinishedPage, scripts: SiteScripts): string[] {
  const plain = pageScriptsOf(page).map(({ name }) => scripts.pageScripts[name])
  return hasIsland(page) ? [...plain, scripts.islands, ...chunksOf(page, scripts)] : plain
}

/**
 * Adds the site's own scripts: the guard to the head, where it must run before anything
 * is painted, the others as modules, which never hold up the page. A card for frames gets
 * none: it could only blank itself, not the page around it, and a frame without the right
 * to run scripts would fill the console of that page with complaints.
 */
export function attachScripts(page: FinishedPage, scripts: SiteScripts): void {
  const { document: $ } = page
  if (isEmbed(page.address)) return
  $('head').prepend(`<script>${scripts.backGuard}</script>`)
  $('head').append(`<script type="module" src="${scripts.behaviours}"></script>`)
  for (const { name } of pageScriptsOf(page)) $('head').append(`<script type="module" src="${scripts.pageScripts[name]}"></script>`)
  if (!hasIsland(page)) return

  for (const chunk of chunksOf(page, scripts)) $('head').append(`<link rel="modulepreload" href="${chunk}">`)
  $('head').append(`<script type="module" src="${scripts.islands}"></script>`)
}
