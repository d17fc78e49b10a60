import type { SiteScripts } from './bundleScripts'
import { PageFault, type FinishedPage } from './page'

/** True when some component of the page comes to life in the browser. */
export function hasIsland({ document: $ }: FinishedPage): boolean {
  return $('[data-island]').length > 0
}

/** True when an advert can be checked on the page. */
export function hasOfferCheck({ document: $ }: FinishedPage): boolean {
  return $('[data-offer-check]').length > 0
}

/** True when the page holds the search of the site. */
export function hasSearch({ document: $ }: FinishedPage): boolean {
  return $('[data-search]').length > 0
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
  if (hasOfferCheck(page)) return [scripts.offer]
  if (hasSearch(page)) return [scripts.search]
  return hasIsland(page) ? [scripts.islands, ...chunksOf(page, scripts)] : []
}

/**
 * Adds the site's own scripts: the guard to the head, where it must run before anything
 * is painted, the others as modules, which never hold up the page.
 */
export function attachScripts(page: FinishedPage, scripts: SiteScripts): void {
  const { document: $ } = page
  $('head').prepend(`<script>${scripts.backGuard}</script>`)
  $('head').append(`<script type="module" src="${scripts.behaviours}"></script>`)
  if (hasOfferCheck(page)) $('head').append(`<script type="module" src="${scripts.offer}"></script>`)
  if (hasSearch(page)) $('head').append(`<script type="module" src="${scripts.search}"></script>`)
  if (!hasIsland(page)) return

  for (const chunk of chunksOf(page, scripts)) $('head').append(`<link rel="modulepreload" href="${chunk}">`)
  $('head').append(`<script type="module" src="${scripts.islands}"></script>`)
}
