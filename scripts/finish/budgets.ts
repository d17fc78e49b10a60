import { brotliCompressSync, constants } from 'node:zlib'

/* Sizes in bytes of brotli at its best, unless said otherwise. Every host can do this. */

/** A page with the CSS it needs must fit into one connection that freezes after 16 KB. */
export const pageBudget = 12_000
/** The emergency page, which needs nothing else. */
export const emergencyBudget = 10_000
/** Pages to look something up in: of these the first screen is enough, the rest may come late. */
export const referenceBudget = 40_000
/** All script of a page to read, the part inside the page included. */
export const scriptBudget = 3_000
/** All script of a page with an island. */
export const islandScriptBudget = 15_000
/** All script of the page that checks an advert: the patterns of three languages. */
export const offerScriptBudget = 30_000
/**
 * All that "save on this phone" loads for a language: pages and scripts as they travel, in
 * brotli, fonts as they are. It is what a reader with prepaid data pays for; unpacked on the
 * phone it is about four times as much.
 */
export const offlineBudget = 350_000
/** The edition in one file, as it is: a messenger or a USB stick does not compress it. */
export const editionBudget = 150_000
/** All font files together, as they are. */
export const fontBudget = 45_000

const referencePage = /\/(about\/brief|about\/sources|learn\/words)\/$/

/** What a page may weigh, in bytes. */
export function budgetOf(address: string): number {
  if (address.endsWith('/help/')) return emergencyBudget
  return referencePage.test(address) ? referenceBudget : pageBudget
}

/** Size of a text as it travels, in bytes. */
export function brotliSize(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}
