import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'

import { openPage, PageFault, pageHtml } from '../../../scripts/finish/page'
import { inlineStyles, usedStyles } from '../../../scripts/finish/usedStyles'

function stylesFor(body: string, css: string, scripts: string[] = []): Promise<string> {
  return usedStyles(css, load(`<!DOCTYPE html><html lang="ky"><head></head><body>${body}</body></html>`), scripts)
}

describe('the styles that a page uses', () => {
  it('are kept, and all others are dropped', async () => {
    const css = await stylesFor('<p class="lead" id="one">a</p>', '.lead{color:red}.other{color:#00f}p{margin:0}h4{margin:1px}#one{top:0}#two{top:1px}')
    expect(css).toBe('.lead{color:red}p{margin:0}#one{top:0}')
  })

  it('are minified', async () => {
    expect(await stylesFor('<p>a</p>', '/* why */ p {\n  color: rgb(255, 0, 0);\n}\n')).toBe('p{color:red}')
  })

  it('keep names with signs that have to be escaped', async () => {
    const css = await stylesFor('<p class="wide:px-2 max-[19.9rem]:grid w-1.5">a</p>', '.wide\\:px-2{top:0}.max-\\[19\\.9rem\\]\\:grid{top:1px}.w-1\\.5{top:2px}')
    expect(css).toBe('.wide\\:px-2{top:0}.max-\\[19\\.9rem\\]\\:grid{top:1px}.w-1\\.5{top:2px}')
  })

  it('keep rules by attribute, with and without a value', async () => {
    const css = await stylesFor('<input type="radio" hidden>', '[hidden]{top:0}[title]{top:1px}input[type=radio]{top:2px}')
    expect(css).toBe('[hidden]{top:0}input[type=radio]{top:2px}')
  })

  it('keep rules for states that come only when somebody uses the page', async () => {
    const css = await stylesFor('<a class="exit" href="/">a</a>', 'a:hover{top:0}.exit:focus-visible{top:1px}a:target{top:2px}')
    expect(css).toContain('a:hover{top:0}')
    expect(css).toContain('.exit:focus-visible{top:1px}')
    expect(css).toContain('a:target{top:2px}')
  })

  it('keep rules for print, dark mode and high contrast', async () => {
    const css = await stylesFor(
      '<p>a</p>',
      '@media print{p{color:#000}}@media (prefers-color-scheme:dark){p{color:#fff}}@media (forced-colors:active){p{border:1px solid}}',
    )
    expect(css).toContain('@media print')
    expect(css).toContain('prefers-color-scheme:dark')
    expect(css).toContain('forced-colors:active')
  })

  it('drop animations and colours that nothing uses', async () => {
    const css = await stylesFor('<p>a</p>', ':root{--used:red;--unused:blue}p{color:var(--used)}@keyframes turn{to{rotate:1turn}}.b{animation:1s turn}')
    expect(css).toContain('--used')
    expect(css).not.toContain('--unused')
    expect(css).not.toContain('turn')
  })

  it('keep a class that only a script adds', async () => {
    const css = '.later{color:red}.never{color:red}'
    expect(await stylesFor('<p>a</p>', css)).toBe('')
    expect(await stylesFor('<p>a</p>', css, ['element.className="first later"'])).toBe('.later{color:red}')
  })

  it('keep a class with signs in its name that only a script adds', async () => {
    expect(await stylesFor('<p>a</p>', '.wide\\:px-2{top:0}', ['e("p",{className:"a wide:px-2"})'])).toBe('.wide\\:px-2{top:0}')
  })
})

describe('layers, which old phones do not know', () => {
  it('are unwrapped in the order in which they stand', async () => {
    const css = await stylesFor('<p class="text"></p>', '@layer base,utilities;@layer base{p{color:red}}@layer utilities{.text{color:#00f}}')
    expect(css).toBe('p{color:red}.text{color:#00f}')
  })

  it('are unwrapped inside each other and inside media queries', async () => {
    const css = await stylesFor('<p></p>', '@layer a{@layer b{p{top:0}}@media print{@layer c{p{left:0}}}}')
    expect(css).not.toContain('@layer')
    expect(css).toContain('p{top:0}')
    expect(css).toContain('@media print{p{left:0}}')
  })

  it('leave nothing behind when they only name an order', async () => {
    expect(await stylesFor('<p></p>', '@layer theme, base;')).toBe('')
  })
})

describe('putting the styles into the page', () => {
  const head = '<meta charset="utf-8"><link rel="stylesheet" href="/one.css"><link rel="stylesheet" href="/two.css">'
  const sheets: Record<string, string> = { '/one.css': 'p{color:red}', '/two.css': '.text{color:#00f}.later{top:0}' }

  async function inlined(html: string, scripts: string[] = []): Promise<string> {
    const page = openPage('/ky/', html)
    await inlineStyles(page, async (href) => sheets[href] ?? '', scripts)
    return pageHtml(page)
  }

  it('replaces all stylesheets by one block in the head, in their order', async () => {
    const html = await inlined(`<head>${head}</head><body><p class="text"></p></body>`)
    expect(html).toContain('<meta charset="utf-8"><style>p{color:red}.text{color:#00f}</style></head>')
    expect(html).not.toContain('<link')
  })

  it('passes on what the scripts of the page may add', async () => {
    expect(await inlined(`<head>${head}</head><body><p></p></body>`, ['"later"'])).toContain('.later{top:0}')
  })

  it('stops when a page has no stylesheet', async () => {
    await expect(inlined('<head></head><body></body>')).rejects.toThrow(PageFault)
    await expect(inlined('<head></head><body></body>')).rejects.toThrow(
      '/ky/: has no stylesheet. Import app/globals.css in its root layout.',
    )
  })
})
