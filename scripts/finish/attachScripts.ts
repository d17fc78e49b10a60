import type { SiteScripts } from './bundleScripts'
import type { FinishedPage } from './page'

/** True when some component of the page comes to life in the browser. */
export function hasIsland({ document: $ }: FinishedPage): boolean {
  return $('[data-island]').length > 0
}

/**
 * Adds the site's own scripts: the guard to the head, where it must run before anything
 * is painted, the others as modules, which never hold up the page.
 */
export function attachScripts(page: FinishedPage, scripts: SiteScripts): void {
  const { document: $ } = page
  $('head').prepend(`<script>${scripts.backGuard}</script>`)
  $('head').append(`<script type="module" src="${scripts.behaviours}"></script>`)
  if (!hasIsland(page)) return

  for (const chunk of scripts.islandChunks) $('head').append(`<link rel="modulepreload" href="${chunk}">`)
  $('head').append(`<script type="module" src="${scripts.islands}"></script>`)
}
