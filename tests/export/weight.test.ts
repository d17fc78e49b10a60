import { createHash } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { readBuiltSite } from './builtSite'
import { plantedPage } from './plantedPage'
import { blockingFaults, fontWeightFaults, pageWeightFaults, scriptFilesOf, scriptWeightFaults, searchIndexFaults } from './rules/weight'

const site = readBuiltSite()

/** Text that no method can compress much, the same on every run. */
function incompressible(bytes: number): string {
  let text = ''
  for (let round = 0; text.length < bytes * 2; round += 1) text += createHash('sha256').update(String(round)).digest('hex')
  return text.slice(0, bytes * 2)
}

describe('on a bad connection', () => {
  it('every page arrives whole, with the styles inside it', () => {
    expect(site.pages.flatMap(pageWeightFaults)).toEqual([])
    // Compressing some hundred pages as well as possible takes a while on a busy computer.
  }, 180_000)

  it('the script of every page is small enough', () => {
    expect(site.pages.flatMap(scriptWeightFaults)).toEqual([])
  })

  it('no page waits for a stylesheet, a script or a font', () => {
    expect(site.pages.flatMap(blockingFaults)).toEqual([])
  })

  it('all fonts together are small enough', () => {
    expect(fontWeightFaults(site)).toEqual([])
    expect([...site.files.keys()].some((file) => file.endsWith('.woff2'))).toBe(true)
  })

  it('what the search of each language loads is small enough', () => {
    expect(searchIndexFaults(site)).toEqual([])
    expect([...site.files.keys()].filter((file) => /^data\/search\/[a-z]{2}\.js$/.test(file))).toHaveLength(3)
  })

  it('a page with a question loads its script, and a page without one does not', () => {
    for (const page of site.pages) {
      expect(scriptFilesOf(page).some((file) => file.includes('/islands-'))).toBe(page.document('[data-island]').length > 0)
    }
    expect(site.pages.some((page) => page.document('[data-island]').length > 0)).toBe(true)
  })
})

describe('the check of weight sees', () => {
  it('nothing wrong with a small page', () => {
    const page = plantedPage()
    expect([...pageWeightFaults(page), ...scriptWeightFaults(page), ...blockingFaults(page), ...fontWeightFaults(page.site)]).toEqual([])
  })

  it('a page that is too large', () => {
    expect(pageWeightFaults(plantedPage({ body: incompressible(12_000) }))).toEqual([
      expect.stringMatching(/^\/ky\/learn\/one\/: the page takes \d+ bytes, more than 12000$/),
    ])
  })

  it('an emergency page that would be small enough as another page', () => {
    const body = incompressible(10_000)
    expect(pageWeightFaults(plantedPage({ body }))).toEqual([])
    expect(pageWeightFaults(plantedPage({ body, address: '/ru/help/' }))).toEqual([expect.stringMatching(/^\/ru\/help\/: .* more than 10000$/)])
  })

  it('that a page to look something up in may weigh more, up to its own limit', () => {
    const address = '/ky/about/brief/'
    expect(pageWeightFaults(plantedPage({ body: incompressible(35_000), address }))).toEqual([])
    expect(pageWeightFaults(plantedPage({ body: incompressible(40_000), address }))).toEqual([expect.stringMatching(/more than 40000$/)])
  })

  it('too much script in a file, in the page, or in a part that another part loads', () => {
    const expected = [expect.stringMatching(/all script takes \d+ bytes, more than 3000$/)]
    expect(scriptWeightFaults(plantedPage({ files: { 'scripts/behaviours-AAAAAAAA.js': incompressible(3_100) } }))).toEqual(expected)
    expect(scriptWeightFaults(plantedPage({ script: incompressible(3_100) }))).toEqual(expected)
    const files = {
      'scripts/behaviours-AAAAAAAA.js': 'import{a}from"./part-B.js";',
      'scripts/part-B.js': 'import"./part-C.js"',
      'scripts/part-C.js': incompressible(3_100),
    }
    expect(scriptWeightFaults(plantedPage({ files }))).toEqual(expected)
  })

  it('that a page with an island may have more script, up to its own limit', () => {
    const body = '<div data-island="self-check"></div>'
    const withScript = (bytes: number) => scriptWeightFaults(plantedPage({ body, files: { 'scripts/behaviours-AAAAAAAA.js': incompressible(bytes) } }))
    expect(withScript(14_000)).toEqual([])
    expect(withScript(15_100)).toEqual([expect.stringMatching(/more than 15000$/)])
  })

  it('that the search page may have more script, up to its own limit', () => {
    const body = '<div data-search="/data/search/ky.js"></div>'
    const withScript = (bytes: number) => scriptWeightFaults(plantedPage({ body, files: { 'scripts/behaviours-AAAAAAAA.js': incompressible(bytes) } }))
    expect(withScript(14_000)).toEqual([])
    expect(withScript(15_100)).toEqual([expect.stringMatching(/more than 15000$/)])
  })

  it('a search that loads too much', () => {
    const { site: planted } = plantedPage({ files: { 'data/search/ky.js': incompressible(60_000), 'data/search/ru.js': '' } })
    expect(searchIndexFaults(planted)).toEqual([expect.stringMatching(/^data\/search\/ky\.js: takes \d+ bytes of gzip, more than 60000$/)])
  })

  it('a script that does not exist', () => {
    expect(scriptWeightFaults(plantedPage({ head: '<script type="module" src="/scripts/gone.js"></script>' }))).toEqual([
      '/ky/learn/one/: the script /scripts/gone.js does not exist',
    ])
  })

  it('what holds up a page', () => {
    expect(blockingFaults(plantedPage({ head: '<link rel="stylesheet" href="/a.css"><script src="/a.js"></script>' }))).toEqual([
      '/ky/learn/one/: the page waits for /a.css',
      '/ky/learn/one/: the page waits for /a.js',
    ])
    expect(blockingFaults(plantedPage({ style: '@font-face{font-family:Golos;src:url(/fonts/a.woff2)}' }))).toEqual([
      '/ky/learn/one/: the text waits for the font "Golos"',
    ])
  })

  it('fonts that are too large together', () => {
    const { site: planted } = plantedPage({ files: { 'fonts/a.woff2': Buffer.alloc(30_000), 'fonts/b.woff2': Buffer.alloc(15_001) } })
    expect(fontWeightFaults(planted)).toEqual(['All 2 fonts take 45001 bytes, more than 45000'])
  })
})
