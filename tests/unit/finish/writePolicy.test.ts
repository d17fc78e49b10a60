import { createHash } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { openPage, PageFault, pageHtml } from '../../../scripts/finish/page'
import { writePolicy } from '../../../scripts/finish/writePolicy'

function withPolicy(head: string, body = ''): string {
  const page = openPage('/ky/', `<!DOCTYPE html><html lang="ky"><head>${head}</head><body>${body}</body></html>`)
  writePolicy(page)
  return pageHtml(page)
}

/** The policy as a browser would find it in the file. */
function policyIn(html: string): string {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? ''
}

/** Hashes of what stands between the tags of the written file, without a parser. */
function hashesOf(html: string, blocks: RegExp): string[] {
  return [...html.matchAll(blocks)].map((match) => `'sha256-${createHash('sha256').update(match[1] ?? '', 'utf8').digest('base64')}'`)
}

describe('the policy of a page', () => {
  it('stands right behind the charset, which stands first in the head', () => {
    const html = withPolicy('<title>Hello</title><script>1</script><meta charset="utf-8"><style>p{top:0}</style>')
    expect(html).toMatch(/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]*"><title>/)
  })

  it('forbids everything that it does not allow, and allows only files of the site', () => {
    const directives = policyIn(withPolicy('<meta charset="utf-8">')).split('; ')
    expect(directives[0]).toBe("default-src 'none'")
    expect(directives).toContain("img-src 'self'")
    expect(directives).toContain("font-src 'self'")
    expect(directives).toContain("base-uri 'none'")
    expect(directives).toContain("form-action 'none'")
    expect(directives.join()).not.toMatch(/unsafe|https?:|data:|\*/)
  })

  it('allows a worker only where a reader can ask for pages to be saved', () => {
    expect(policyIn(withPolicy('<meta charset="utf-8">'))).not.toContain('worker-src')
    expect(policyIn(withPolicy('<meta charset="utf-8">', '<section data-offline="/offline-ky.js"></section>'))).toContain("; worker-src 'self'")
  })

  it('names each script and style in the page by its hash, as the written file holds it', () => {
    const html = withPolicy(
      '<meta charset="utf-8"><script>"Аман бол" && 1 < 2</script><style>p > a{content:"ң ө ү"}</style><style>a{top:0}</style>',
      '<script>\n  second()\n</script>',
    )
    const scripts = hashesOf(html, /<script>([\s\S]*?)<\/script>/g)
    const styles = hashesOf(html, /<style>([\s\S]*?)<\/style>/g)
    expect(scripts).toHaveLength(2)
    expect(styles).toHaveLength(2)
    expect(policyIn(html)).toContain(`script-src 'self' ${scripts.join(' ')};`)
    expect(policyIn(html)).toContain(`style-src ${styles.join(' ')};`)
  })

  it('gives no hash to files and to blocks of data, which need none', () => {
    const html = withPolicy(
      '<meta charset="utf-8"><script type="module" src="/scripts/a.js"></script>',
      '<script type="application/json">{"a":1}</script><script type="application/ld+json">{"b":2}</script>',
    )
    expect(policyIn(html)).not.toContain('sha256')
  })

  it('stops when the page has no charset to stand behind', () => {
    expect(() => withPolicy('<title>Hello</title>')).toThrow(PageFault)
    expect(() => withPolicy('<title>Hello</title>')).toThrow('/ky/: has no <meta charset>.')
  })
})
