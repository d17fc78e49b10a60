import { describe, expect, it } from 'vitest'

import { attachScripts, hasIsland } from '../../../scripts/finish/attachScripts'
import { openPage, pageHtml } from '../../../scripts/finish/page'
import { exampleScripts, finishedPage } from './examples'

const island = '<div data-island="self-check"></div>'

function withScripts(body: string, address = '/ky/'): string {
  const page = openPage(address, finishedPage({ body, head: '<style>p{top:0}</style>' }))
  attachScripts(page, exampleScripts)
  return pageHtml(page)
}

describe('attaching the scripts', () => {
  it('puts the guard before everything else, so that nothing is painted before it ran', () => {
    expect(withScripts('<p></p>')).toContain(`<head><script>${exampleScripts.backGuard}</script><meta charset`)
  })

  it('loads the behaviours as a module, which never holds up the page', () => {
    expect(withScripts('<p></p>')).toContain('<script type="module" src="/scripts/behaviours-AAAA.js"></script></head>')
  })

  it('gives a page without an island nothing of the islands', () => {
    const html = withScripts('<p></p>')
    expect(html).not.toContain('islands-BBBB')
    expect(html).not.toContain('modulepreload')
  })

  it('gives a page with an island its script, and fetches the parts of it early', () => {
    const html = withScripts(island)
    expect(html).toContain('<link rel="modulepreload" href="/scripts/part-CCCC.js">')
    expect(html).toContain('<script type="module" src="/scripts/islands-BBBB.js"></script>')
    expect(html.indexOf('part-CCCC')).toBeLessThan(html.indexOf('islands-BBBB'))
  })

  it('gives a card for frames none', () => {
    expect(withScripts('<p></p>', '/embed/ky/help/')).not.toContain('<script')
  })

  it('gives the search its own script and nothing of the islands', () => {
    const html = withScripts('<div data-search="/data/search/ky.js"></div>')
    expect(html).toContain('<script type="module" src="/scripts/search-EEEE.js"></script>')
    expect(html).not.toContain('islands-BBBB')
    expect(withScripts('<p></p>')).not.toContain('search-EEEE')
  })

  it('knows a page with an island by its mark', () => {
    expect(hasIsland(openPage('/ky/', finishedPage({ body: island })))).toBe(true)
    expect(hasIsland(openPage('/ky/', finishedPage()))).toBe(false)
  })
})
