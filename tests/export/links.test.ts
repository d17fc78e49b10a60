import { describe, expect, it } from 'vitest'

import { site as owner } from '../../content/site'
import { readBuiltSite } from './builtSite'
import { plantedPage } from './plantedPage'
import { linkFaults, linkHabitFaults, orphanFaults } from './rules/links'

const site = readBuiltSite()

describe('every link', () => {
  it('leads to a page that exists, and to a place on it that exists', () => {
    expect(site.pages.flatMap(linkFaults)).toEqual([])
  })

  it('is found: no page stands alone', () => {
    expect(orphanFaults(site)).toEqual([])
  })

  it('opens in the same tab and has words', () => {
    expect(site.pages.flatMap(linkHabitFaults)).toEqual([])
  })

  it('was looked at: the pages lead to each other and to their own parts', () => {
    const hrefs = site.pages.flatMap(({ document: $ }) => $('a').toArray().map((link) => $(link).attr('href') ?? ''))
    for (const kind of [/^\/ky\/help\/$/, /^#main$/, /^\/\w\w\/about\/sources\/#/, /^tel:/, /^https:/]) expect(hrefs.some((href) => kind.test(href))).toBe(true)
  })
})

describe('the check of links sees', () => {
  const faults = (href: string) => linkFaults(plantedPage({ body: `<p id="place">a</p><p id="жай">b</p><a href="${href}">a</a>` }))

  it.each([
    '/ru/learn/one/',
    '#place',
    '/ky/learn/one/#place',
    '#%D0%B6%D0%B0%D0%B9',
    '/icon.svg',
    `${owner.url}/ky/learn/one/#place`,
    'https://elsewhere.example/a?b#c',
    'tel:102',
    'mailto:a@elsewhere.example',
  ])('nothing wrong with %s', (href) => {
    expect(faults(href)).toEqual([])
  })

  it.each([
    ['/ky/gone/', 'leads to no page'],
    ['/ky/learn/one', 'lacks the slash at its end'],
    ['#gone', 'leads to no "gone" on that page'],
    ['/ru/learn/one/#place', 'leads to no "place" on that page'],
    ['/icon.svg#part', 'leads to no "part" on that page'],
    [`${owner.url}/ky/gone/`, 'leads to no page'],
    ['//elsewhere.example/', 'has no scheme'],
    ['help/', 'is no address that a browser can open'],
    ['', 'is no address that a browser can open'],
    ['http:/elsewhere.example', 'is no address that a browser can open'],
    ['tel:+996 312', 'is no address that a browser can open'],
  ])('%s, which %s', (href, fault) => {
    expect(faults(href)).toEqual([`/ky/learn/one/: the link "${href}" ${fault}`])
  })

  it('a link without an address', () => {
    expect(linkFaults(plantedPage({ body: '<a>Words</a>' }))).toEqual(['/ky/learn/one/: the link "Words" leads nowhere'])
  })

  it('a page that only itself and its other languages lead to', () => {
    const body = '<a href="/ky/learn/one/#main">here</a><a href="/ru/learn/one/">Рус</a>'
    expect(orphanFaults(plantedPage({ body }).site)).toContain('/ky/learn/one/: no page of this language leads here')
    const other = { 'ky/index.html': '<a href="/ky/learn/one/#part">there</a>' }
    expect(orphanFaults(plantedPage({ files: other }).site)).not.toContain('/ky/learn/one/: no page of this language leads here')
  })

  it('a link of a card that opens in the wrong place', () => {
    const address = '/embed/ky/help/'
    const body = '<a href="/ky/">Out</a><a href="/embed/ru/help/" target="_top">Card</a><a href="tel:102" target="_top">102</a><a href="/ky/" target="_top">Right</a>'
    const planted = linkHabitFaults(plantedPage({ address, body }))
    expect(planted.filter((fault) => !fault.includes('"Leave"'))).toEqual([
      '/embed/ky/help/: the link "Out" opens inside of the frame',
      '/embed/ky/help/: the link "Card" opens outside of the frame',
      '/embed/ky/help/: the link "102" opens outside of the frame',
    ])
    // The exit of the planted page leaves only the frame, twice.
    expect(planted.filter((fault) => fault.includes('"Leave"'))).toHaveLength(2)
  })

  it('a new tab, a link without words, and a file from elsewhere', () => {
    const body = '<a href="/ky/" target="_blank">New</a><a href="/ru/"><svg></svg></a><a href="https://elsewhere.example/a" download>File</a>'
    expect(linkHabitFaults(plantedPage({ body }))).toEqual([
      '/ky/learn/one/: the link "New" opens a new tab',
      '/ky/learn/one/: the link to "/ru/" has no words',
      '/ky/learn/one/: the link "File" downloads from elsewhere',
    ])
  })
})
