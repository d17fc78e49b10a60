import { addressesOf, hasIsland, hasOfferCheck, hasSearch } from './attachScripts'
import { brotliSize, budgetOf, islandScriptBudget, offerScriptBudget, scriptBudget, searchScriptBudget } from './budgets'
import type { SiteScripts } from './bundleScripts'
import { PageFault, pageHtml, type FinishedPage } from './page'

/*
 * The rules that no finished page may break. Each throws a PageFault, so that a page that
 * breaks one is never written. tests/export checks the written site once more, by other means.
 */

function checkNoInlineStyle({ address, document: $ }: FinishedPage): void {
  const styled = $('[style]').first()
  if (styled.length === 0) return
  throw new PageFault(address, `has a style attribute on <${styled.prop('tagName')?.toLowerCase()}>.`, 'The policy forbids it; use a class.')
}

function checkNothingWaits({ address, document: $ }: FinishedPage): void {
  if ($('[id^="S:"], template[id^="B:"]').length === 0) return
  throw new PageFault(address, 'hides content until a script runs.', 'Remove loading.tsx or <Suspense> around it.')
}

function checkNothingHidden({ address, document: $ }: FinishedPage): void {
  // Only what needs a script to be of any use may wait for one.
  const hidden = $('[hidden]:not([data-enhancement]):not([data-stored])').first()
  if (hidden.length === 0) return
  throw new PageFault(
    address,
    `hides <${hidden.prop('tagName')?.toLowerCase()}>.`,
    'Show it, or mark it with data-enhancement if it is of no use without script.',
  )
}

function checkNoFramework({ address, document: $ }: FinishedPage): void {
  if (!$.html().includes('/_next/') && !$.html().includes('__next')) return
  throw new PageFault(address, 'still refers to files of Next.', 'Extend scripts/finish/removeFramework.ts.')
}

function checkOwnFilesOnly({ address, document: $ }: FinishedPage): void {
  const loaded = $('[src], link[href]:not([rel="canonical"]):not([rel="alternate"])')
    .toArray()
    .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
    .find((href) => !href.startsWith('/') || href.startsWith('//'))
  if (loaded === undefined) return
  throw new PageFault(address, `loads "${loaded}" from another place.`, 'Keep the file on this site.')
}

function checkExit({ address, document: $ }: FinishedPage): void {
  if ($('a[data-quick-exit][href^="https://"]').length >= 2) return
  throw new PageFault(address, 'has no exit.', 'Show components/frame/TopLinks.tsx at the top of the page.')
}

function checkSize(page: FinishedPage): void {
  const limit = budgetOf(page.address)
  const size = brotliSize(pageHtml(page))
  if (size <= limit) return
  throw new PageFault(page.address, `is ${size} bytes, more than the ${limit} that arrive on a bad connection.`, 'Shorten or split it.')
}

function limitOf(page: FinishedPage): number {
  if (hasOfferCheck(page)) return offerScriptBudget
  if (hasSearch(page)) return searchScriptBudget
  return hasIsland(page) ? islandScriptBudget : scriptBudget
}

function checkScriptSize(page: FinishedPage, scripts: SiteScripts): void {
  const limit = limitOf(page)
  const files = [scripts.behaviours, ...addressesOf(page, scripts)].map((address) => scripts.files.get(address) ?? '')
  const size = [scripts.backGuard, ...files].reduce((sum, code) => sum + brotliSize(code), 0)
  if (size <= limit) return
  throw new PageFault(page.address, `needs ${size} bytes of script, more than ${limit}.`, 'Take something out of it.')
}

/**
 * Checks a finished page against all rules.
 *
 * @throws PageFault that names the page, the rule and the remedy
 */
export function checkPage(page: FinishedPage, scripts: SiteScripts): void {
  checkNoFramework(page)
  checkNothingWaits(page)
  checkNothingHidden(page)
  checkNoInlineStyle(page)
  checkOwnFilesOnly(page)
  checkExit(page)
  checkSize(page)
  checkScriptSize(page, scripts)
}
