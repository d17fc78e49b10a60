import { describe, expect, it } from 'vitest'

import { headersFile, headersFor, httpHeaders } from '../../../lib/httpHeaders'

type Block = { pattern: string; headers: Record<string, string> }

/** The file as Cloudflare Pages and Netlify read it: a pattern, then indented headers. */
function blocksOf(file: string): Block[] {
  const blocks: Block[] = []
  for (const line of file.split('\n').filter((one) => one.trim() !== '')) {
    const header = /^ {2}([A-Za-z-]+): (.+)$/.exec(line)
    if (header) Object.assign(blocks.at(-1)?.headers ?? {}, { [header[1] ?? '']: header[2] })
    else blocks.push({ pattern: line, headers: {} })
  }
  return blocks
}

/** What such a host answers with. A star stands at the end and for anything. */
function headersOfHost(file: string, address: string): Record<string, string> {
  const matching = blocksOf(file).filter(({ pattern }) => address.startsWith(pattern.replace(/\*$/, '')))
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>
}

const addresses = ['/', '/ky/', '/ru/help/', '/404.html', '/scripts/behaviours-AAAA.js', '/fonts/golos-kyrgyz.woff2', '/sitemap.xml', '/scripts', '/no-such-page/', '/offline-ky.js']

describe('headers of a response', () => {
  it.each(addresses)('to %s are the same from our server and from a static host', (address) => {
    expect(headersOfHost(headersFile(), address)).toEqual(headersFor(address))
  })

  it.each(addresses)('to %s let nobody frame the page and tell nobody where the reader came from', (address) => {
    expect(headersFor(address)).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Frame-Options': 'DENY',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    })
  })

  it('let nobody keep the worker, which brings new pages to those who have saved the old ones', () => {
    expect(headersFor('/offline-ky.js')['Cache-Control']).toBe('no-cache')
  })

  it('let browsers keep a script for a year, since its name changes with its content', () => {
    expect(headersFor('/scripts/behaviours-AAAA.js')['Cache-Control']).toBe('public, max-age=31536000, immutable')
  })

  it('let browsers keep fonts for a month', () => {
    expect(headersFor('/fonts/golos-kyrgyz.woff2')['Cache-Control']).toBe('public, max-age=2592000')
  })

  it('never let a browser keep an old page, whose numbers may be wrong', () => {
    for (const address of ['/', '/ky/help/', '/scripts', '/fonts']) expect(headersFor(address)['Cache-Control']).toBeUndefined()
  })
})

describe('the file of headers', () => {
  it('ends with a line break and holds one block per pattern', () => {
    expect(headersFile().endsWith('\n')).toBe(true)
    expect(blocksOf(headersFile()).map(({ pattern }) => pattern)).toEqual(httpHeaders.map(({ pattern }) => pattern))
  })

  it('sets no header twice for one address, since hosts would join the two', () => {
    const everywhere = new Set(Object.keys(httpHeaders[0]?.headers ?? {}))
    for (const { headers } of httpHeaders.slice(1)) expect(Object.keys(headers).filter((name) => everywhere.has(name))).toEqual([])
  })
})
