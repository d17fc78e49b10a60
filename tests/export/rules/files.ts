import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { fileAt, inlineStyles, type BuiltSite } from '../builtSite'
import { scriptFilesOf } from './weight'

const compressible = /\.(html|css|js|svg|xml|txt|json)$/
const expectedKinds = /(^_headers|\.(html|js|svg|xml|txt|json|woff2|png|jpg))(\.br|\.gz)?$/

/** Asked for by hosts and search engines, not by pages. */
const wanted = new Set(['_headers', '404.html', 'robots.txt', 'sitemap.xml', 'fonts/LICENSE.txt'])

function isCompressed(file: string): boolean {
  return /\.(br|gz)$/.test(file)
}

function opens(content: Buffer | undefined, decompress: (content: Buffer) => Buffer, original: Buffer): boolean {
  try {
    return content !== undefined && decompress(content).equals(original)
  } catch {
    return false
  }
}

/** Compressed forms that are missing or hold something else than their file. */
export function compressionFaults({ files }: BuiltSite): string[] {
  const faults: string[] = []
  for (const [file, content] of files) {
    if (isCompressed(file)) {
      if (!files.has(file.slice(0, -3))) faults.push(`${file}: there is no ${file.slice(0, -3)}`)
      continue
    }
    if (!compressible.test(file)) continue
    if (!opens(files.get(`${file}.br`), brotliDecompressSync, content)) faults.push(`${file}: its form for brotli is missing or holds something else`)
    if (!opens(files.get(`${file}.gz`), gunzipSync, content)) faults.push(`${file}: its form for gzip is missing or holds something else`)
  }
  return faults
}

/** Files that nobody expects on a site: maps of sources, leftovers of editors. */
export function kindFaults({ files }: BuiltSite): string[] {
  return [...files.keys()].filter((file) => !expectedKinds.test(file)).map((file) => `${file}: is no kind of file that belongs to the site`)
}

/** Files that no page asks for, and files that a page asks for in vain. */
export function orphanFaults(site: BuiltSite): string[] {
  const asked = new Set<string>()
  for (const page of site.pages) {
    const { document: $ } = page
    for (const address of scriptFilesOf(page)) asked.add(address)
    for (const box of $('[data-offline]').toArray()) asked.add($(box).attr('data-offline') ?? '')
    for (const element of $('[src], link[href^="/"]').toArray()) asked.add($(element).attr('src') ?? $(element).attr('href') ?? '')
    for (const match of inlineStyles(page).matchAll(/url\(\s*["']?(\/[^"')]*)/g)) asked.add(match[1] ?? '')
  }
  const found = new Set([...asked].map((address) => fileAt(site, address)))
  const others = [...site.files.keys()].filter((file) => !isCompressed(file) && !file.endsWith('.html') && !wanted.has(file))
  return [
    ...[...asked].filter((address) => !fileAt(site, address)).map((address) => `${address}: a page asks for it, but it does not exist`),
    ...others.filter((file) => !found.has(file)).map((file) => `${file}: no page asks for it`),
  ]
}
