import { offerScriptBudget, scriptBudget } from './budgets'

/**
 * Plain scripts that only some pages need. A page gets one when it holds an element that
 * matches `marker`; `budget` is what all script of such a page may weigh, in bytes of brotli.
 */
export const pageScripts = [
  { name: 'offer', entry: 'components/offer/entry.ts', marker: '[data-offer-check]', budget: offerScriptBudget },
  { name: 'contacts', entry: 'components/contacts/entry.ts', marker: '[data-contacts]', budget: scriptBudget },
  { name: 'offline', entry: 'components/offline/entry.ts', marker: '[data-offline]', budget: scriptBudget },
] as const

export type PageScriptName = (typeof pageScripts)[number]['name']
