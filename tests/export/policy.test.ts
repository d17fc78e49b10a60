import { describe, expect, it } from 'vitest'

import { readBuiltSite } from './builtSite'
import { plantedPage } from './plantedPage'
import { attributeFaults, policyFaults } from './rules/policy'

const site = readBuiltSite()

describe('the policy of every page', () => {
  it('stands at the top, allows only files of the site, and fits the page to the letter', () => {
    expect(site.pages.flatMap(policyFaults)).toEqual([])
  })

  it('finds no style and no script in an attribute, which it would ignore', () => {
    expect(site.pages.flatMap(attributeFaults)).toEqual([])
  })
})

describe('the check of policies sees', () => {
  const edited = (from: string | RegExp, to: string) => policyFaults(plantedPage({ edit: (html) => html.replace(from, to) }))

  it('nothing wrong with a right policy, nor with data and files, which need no hash', () => {
    expect(policyFaults(plantedPage())).toEqual([])
    expect(policyFaults(plantedPage({ body: '<script type="application/json">{"a":1}</script>', head: '<script type="module" src="/a.js"></script>' }))).toEqual([])
    expect(attributeFaults(plantedPage())).toEqual([])
  })

  it('a page without a policy', () => {
    expect(edited(/<meta http-equiv[^>]*>/, '')).toEqual(['/ky/learn/one/: has 0 policies in place of one'])
  })

  it('a policy that comes late', () => {
    expect(edited(/(<meta http-equiv[^>]*>)(<script>.*?<\/script>)/, '$2$1')).toContain('/ky/learn/one/: the policy does not stand right behind the charset')
    expect(edited('<meta charset="utf-8">', '<title></title><meta charset="utf-8">')).toContain('/ky/learn/one/: the head does not start with the charset')
  })

  it.each([
    ["script-src 'self'", "script-src 'self' 'unsafe-inline'", "script-src allows 'unsafe-inline'"],
    ["img-src 'self'", "img-src 'self' https://elsewhere.example", 'img-src allows https://elsewhere.example'],
    ["font-src 'self'", "font-src 'self' data:", 'font-src allows data:'],
    ["img-src 'self'", 'img-src *', 'img-src allows *'],
    ["default-src 'none'", "default-src 'self'", "default-src is not 'none'"],
    ["; base-uri 'none'", '', "base-uri is not 'none'"],
    ["form-action 'none'", "form-action 'self'", "form-action is not 'none'"],
    ['style-src ', "style-src 'self' ", 'style-src allows files, but all styles stand in the page'],
  ])('a policy that is too wide: %s becomes %s', (from, to, fault) => {
    expect(edited(from, to)).toContain(`/ky/learn/one/: ${fault}`)
  })

  it('a script or a style that was changed after its hash was taken', () => {
    expect(edited('pagehide', 'pageshow')).toContainEqual(expect.stringMatching(/script-src does not allow what has the hash 'sha256-/))
    expect(edited('p{margin:0}', 'p{margin:1px}')).toContainEqual(expect.stringMatching(/style-src does not allow what has the hash 'sha256-/))
  })

  it('a hash of something that is not in the page', () => {
    expect(edited("script-src 'self'", "script-src 'self' 'sha256-AAAA'")).toEqual(["/ky/learn/one/: script-src allows 'sha256-AAAA', which is not in the page"])
  })

  it('styles and scripts in attributes', () => {
    expect(attributeFaults(plantedPage({ body: '<p style="">a</p><p onclick="a()">b</p><a href="javascript:a()">c</a>' }))).toEqual([
      '/ky/learn/one/: <p> has the attribute style',
      '/ky/learn/one/: <p> has the attribute onclick',
      '/ky/learn/one/: <a> has the attribute href',
    ])
  })
})
