import { describe, expect, it } from 'vitest'

import { openPage, PageFault, pageHtml } from '../../../scripts/finish/page'
import { removeFramework } from '../../../scripts/finish/removeFramework'
import { exportedPage, finishedPage } from './examples'

function withoutFramework(html: string): string {
  const page = openPage('/ky/', html)
  removeFramework(page)
  return pageHtml(page)
}

describe('removing the runtime of Next', () => {
  it('leaves no script and no data of Next', () => {
    const html = withoutFramework(exportedPage())
    expect(html).not.toContain('<script')
    expect(html).not.toContain('__next')
    expect(html).not.toContain('runtime.js')
  })

  it('keeps every word of the page', () => {
    expect(withoutFramework(exportedPage({ body: '<main><h1>Кош келиңиз<!-- -->!</h1><p>Texts &amp; numbers</p></main>' }))).toContain(
      '<main><h1>Кош келиңиз!</h1><p>Texts &amp; numbers</p></main>',
    )
  })

  it('keeps the data that islands and search engines read', () => {
    const data = '<script type="application/json">{"a":1}</script><script type="application/ld+json">{"b":2}</script>'
    expect(withoutFramework(exportedPage({ body: data }))).toContain(data)
  })

  it('drops what was to be fetched early for Next, and keeps the rest of the head', () => {
    const kept = '<link rel="preload" as="font" href="/fonts/a.woff2"><link rel="icon" href="/icon.svg">'
    const html = withoutFramework(exportedPage({ head: `<link rel="modulepreload" href="/_next/a.js">${kept}` }))
    expect(html).not.toContain('modulepreload')
    expect(html).not.toContain('as="script"')
    expect(html).toContain(kept)
    expect(html).toContain('rel="stylesheet"')
  })

  it('drops the comments of React wherever they stand', () => {
    const html = withoutFramework(exportedPage({ head: '<!-- in the head -->', body: '<p>a<!--$-->b</p><svg><!-- c --><g></g></svg>' }))
    expect(html).not.toContain('<!--')
    expect(html).toContain('<p>ab</p><svg><g></g></svg>')
  })

  it('drops the empty box of React, but not a box with something in it', () => {
    const html = withoutFramework(exportedPage({ body: '<div hidden=""><p>Kept</p></div>' }))
    expect(html.match(/<div hidden/g)).toHaveLength(1)
    expect(html).toContain('<div hidden=""><p>Kept</p></div>')
  })

  it('stops when a page holds nothing of Next, because then the export has changed', () => {
    expect(() => withoutFramework(finishedPage())).toThrow(PageFault)
    expect(() => withoutFramework(finishedPage())).toThrow('/ky/: holds no script of Next to remove.')
    expect(() => withoutFramework(finishedPage())).toThrow('adapt scripts/finish/removeFramework.ts')
  })

  it('does not take the data of an island for a script of Next', () => {
    const html = finishedPage({ body: '<script type="application/json">{"word":"__next_f"}</script>' })
    expect(() => withoutFramework(html)).toThrow('holds no script of Next')
  })
})
