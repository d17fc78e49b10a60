import { brotliCompressSync, constants } from 'node:zlib'

/* Sizes in bytes of brotli at its best, unless said otherwise. Every host can do this. */

/** A page with the CSS it needs must fit into one connection that freezes after 16 KB. */
export const pageBudget = 12_000
/** The emergency page, which needs nothing else. */
export const emergencyBudget = 10_000
/** All script of a page to read, the part inside the page included. */
export const scriptBudget = 3_000
/** All script of a page with an island. */
export const islandScriptBudget = 15_000
/** All font files together, as they are. */
export const fontBudget = 45_000

/** Size of a text as it travels, in bytes. */
export function brotliSize(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}
