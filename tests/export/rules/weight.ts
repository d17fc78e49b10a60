import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

import postcss from 'postcss'

import { fileAt, inlineScripts, inlineStyles, isEmergencyPage, isReferencePage, type BuiltPage, type BuiltSite } from '../builtSite'

/* The promised figures, written down here a second time on purpose. */
const pageLimit = 12_000
const emergencyLimit = 10_000
const referenceLimit = 40_000
const scriptLimit = 3_000
const islandScriptLimit = 15_000
const offerScriptLimit = 30_000
const searchScriptLimit = 15_000
const searchIndexLimit = 60_000
const fontLimit = 45_000

const known = new Map<string, number>()

/** Bytes that travel. Most scripts stand in every page, so each content is compressed once. */
function travelSize(content: string | Buffer): number {
  const text = content.toString()
  const size = known.get(text) ?? brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
  known.set(text, size)
  return size
}

/** A page, with the styles inside it, that would not arrive whole on a bad connection. */
export function pageWeightFaults(page: BuiltPage): string[] {
  const limit = isEmergencyPage(page) ? emergencyLimit : isReferencePage(page) ? referenceLimit : pageLimit
  const size = travelSize(page.html)
  return size > limit ? [`${page.address}: the page takes ${size} bytes, more than ${limit}`] : []
}

/** Files that a script loads at once. What an island loads later, its page names to be fetched early. */
function importsIn(code: string, address: string): string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g)].map((match) => new URL(match[1] ?? '', `https://a.example${address}`).pathname)
}

/** Addresses of all script files a page may load, those that others load included. */
export function scriptFilesOf({ document: $, site }: BuiltPage): string[] {
  const addresses = $('script[src], link[rel="modulepreload"]')
    .toArray()
    .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
  const found = new Set(addresses)
  for (const address of found) {
    const code = site.files.get(fileAt(site, address) ?? '')?.toString('utf8') ?? ''
    for (const imported of importsIn(code, address)) found.add(imported)
  }
  return [...found]
}

function scriptLimitOf({ document: $ }: BuiltPage): number {
  if ($('[data-offer-check]').length > 0) return offerScriptLimit
  if ($('[data-search]').length > 0) return searchScriptLimit
  return $('[data-island]').length > 0 ? islandScriptLimit : scriptLimit
}

/** Files of the search that are too large for a phone that pays for each byte. */
export function searchIndexFaults({ files }: BuiltSite): string[] {
  return [...files]
    .filter(([file]) => /^data\/search\/.*\.js$/.test(file))
    .map(([file, content]): [string, number] => [file, gzipSync(content, { level: 9 }).length])
    .filter(([, size]) => size > searchIndexLimit)
    .map(([file, size]) => `${file}: takes ${size} bytes of gzip, more than ${searchIndexLimit}`)
}

/** A page that makes a phone load and run too much script. */
export function scriptWeightFaults(page: BuiltPage): string[] {
  const { site, address } = page
  const files = scriptFilesOf(page)
  const missing = files.filter((file) => !fileAt(site, file)).map((file) => `${address}: the script ${file} does not exist`)

  const codes = [...inlineScripts(page), ...files.map((file) => site.files.get(fileAt(site, file) ?? '') ?? '')]
  const size = codes.reduce((sum, code) => sum + travelSize(code), 0)
  const limit = scriptLimitOf(page)
  return size > limit ? [...missing, `${address}: all script takes ${size} bytes, more than ${limit}`] : missing
}

/** Something that must arrive before a page is shown. */
export function blockingFaults(page: BuiltPage): string[] {
  const { address, document: $ } = page
  const faults = $('link[rel="stylesheet"], script[src]:not([type="module"]):not([async]):not([defer])')
    .toArray()
    .map((element) => `${address}: the page waits for ${$(element).attr('href') ?? $(element).attr('src')}`)
  postcss.parse(inlineStyles(page)).walkAtRules('font-face', (face) => {
    const declared = new Map(face.nodes?.filter((node) => node.type === 'decl').map((node) => [node.prop, node.value]))
    if (!declared.get('src')?.includes('url(') || ['swap', 'optional'].includes(declared.get('font-display') ?? '')) return
    faults.push(`${address}: the text waits for the font "${declared.get('font-family')}"`)
  })
  return faults
}

/** Fonts that are too large together. */
export function fontWeightFaults({ files }: BuiltSite): string[] {
  const fonts = [...files].filter(([file]) => /\.(woff2?|ttf|otf)$/.test(file))
  const size = fonts.reduce((sum, [, content]) => sum + content.length, 0)
  return size > fontLimit ? [`All ${fonts.length} fonts take ${size} bytes, more than ${fontLimit}`] : []
}
