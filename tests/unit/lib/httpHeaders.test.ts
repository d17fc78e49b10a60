import { describe, expect, it } from 'vitest'

import { fileOf } from '../../../lib/addresses'
import { headersFile, headersFor, httpHeaders, notFoundAddress } from '../../../lib/httpHeaders'
import { locales } from '../../../locales/languages'

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

/** What such a host answers with. A star stands at the end and for anything; two values of a header are joined. */
function headersOfHost(file: string, address: string): Record<string, string> {
  const answer: Record<string, string> = {}
  for (const { pattern, headers } of blocksOf(file)) {
    const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/\*$/, '.*')}$`)
    if (!expression.test(address)) continue
    for (const [name, value] of Object.entries(headers)) answer[name] = name in answer ? `${answer[name]}, ${value}` : value
  }
  return answer
}

const cards = ['/embed/ky/help/', '/embed/ru/contacts/', '/embed/en/contacts/kr/']
const others = ['/', '/index.html', '/ky/', '/ru/help/', '/en/share/kg/', '/404.html', '/scripts/behaviours-AAAA.js', '/fonts/golos-kyrgyz.woff2', '/sitemap.xml', '/data/contacts.json', '/data/contacts.csv', '/data/ky/kg-102.vcf', '/ru/feed.xml']
/** Answered with the page for unknown addresses. */
const unknown = ['/scripts', '/embed', '/embedded/', '/no-such-page/']

describe('headers of a response', () => {
  it.each([...cards, ...others, ...unknown])('to %s are the same from our server and from a static host', (address) => {
    expect(headersOfHost(headersFile(), address)).toEqual(headersFor(address))
  })

  it.each([...cards, ...others, ...unknown])('to %s tell nobody where the reader came from', (address) => {
    expect(headersFor(address)).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' })
  })

  it.each([...others, notFoundAddress])('to %s let nobody frame the page', (address) => {
    expect(headersFor(address)).toMatchObject({ 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' })
  })

  it.each(cards)('to %s let everybody frame the card, in old browsers too', (address) => {
    expect(headersFor(address)['Content-Security-Policy']).toBe('frame-ancestors *')
    expect(headersFor(address)).not.toHaveProperty('X-Frame-Options')
    expect(headersFor(address)).not.toHaveProperty('Cross-Origin-Opener-Policy')
  })

  it.each(unknown)('to %s say nothing of frames by itself', (address) => {
    expect(headersFor(address)).not.toHaveProperty('Content-Security-Policy')
  })

  it('give the fonts to a card in a sandbox, which has no origin', () => {
    expect(headersFor('/fonts/golos-kyrgyz.woff2')['Access-Control-Allow-Origin']).toBe('*')
    expect(headersFor('/ky/')).not.toHaveProperty('Access-Control-Allow-Origin')
  })

  it('let browsers keep a script for a year, since its name changes with its content', () => {
    expect(headersFor('/scripts/behaviours-AAAA.js')['Cache-Control']).toBe('public, max-age=31536000, immutable')
  })

  it('let browsers keep fonts for a month', () => {
    expect(headersFor('/fonts/golos-kyrgyz.woff2')['Cache-Control']).toBe('public, max-age=2592000')
  })

  it('tell a phone that a card is for its address book', () => {
    for (const locale of locales) expect(headersFor(fileOf.vcard(locale, 'kg-102'))['Content-Type']).toBe('text/vcard; charset=utf-8')
  })

  it('tell a feed reader that the feed is one, and a spreadsheet the letters of the table', () => {
    for (const locale of locales) expect(headersFor(fileOf.feed(locale))['Content-Type']).toBe('application/atom+xml; charset=utf-8')
    expect(headersFor(fileOf.contactsCsv)['Content-Type']).toBe('text/csv; charset=utf-8')
  })

  it('let pages of others read the open data, and nothing else', () => {
    expect(headersFor(fileOf.contactsJson)['Access-Control-Allow-Origin']).toBe('*')
    for (const address of ['/', '/ky/help/', '/ru/feed.xml']) expect(headersFor(address)['Access-Control-Allow-Origin']).toBeUndefined()
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

  it('sets no header twice for one address, since one host joins the two and another drops one', () => {
    for (const [index, one] of httpHeaders.entries()) {
      for (const other of httpHeaders.slice(index + 1)) {
        const [short = '', long = ''] = [one.pattern, other.pattern].sort((a, b) => a.length - b.length)
        const meet = short.endsWith('*') ? long.startsWith(short.slice(0, -1)) : short === long
        const same = Object.keys(one.headers).filter((name) => name in other.headers)
        expect(meet ? same : [], `${one.pattern} and ${other.pattern}`).toEqual([])
      }
    }
  })

  it('takes no header back, which only one of the hosts understands', () => {
    expect(headersFile()).not.toContain('!')
  })
})
