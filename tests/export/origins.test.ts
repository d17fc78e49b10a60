import { describe, expect, it } from 'vitest'

import { exitAddress } from '../../content/site'
import { readBuiltSite } from './builtSite'
import { plantedPage } from './plantedPage'
import { originFaults, scriptFaults } from './rules/origins'

const site = readBuiltSite()

describe('nothing leaves the phone:', () => {
  it('no page loads anything from another place, or sends anything there', () => {
    expect(site.pages.flatMap(originFaults)).toEqual([])
  })

  it('no script can send anything, keep a cookie, or knows another address than that of the exit', () => {
    expect(scriptFaults(site)).toEqual([])
  })
})

describe('the check of origins sees', () => {
  it('nothing wrong with links, which load nothing, and with files of the site', () => {
    const page = plantedPage({
      body: '<a href="https://elsewhere.example/">a</a><img src="/a.svg" srcset="/a.svg 1x, /b.svg 2x" alt=""><svg><use href="#a"></use></svg>',
      style: '@font-face{font-display:swap;src:url(/fonts/a.woff2)}.a{fill:url(#b)}',
    })
    expect(originFaults(page)).toEqual([])
    expect(scriptFaults(page.site)).toEqual([])
  })

  it.each([
    ['<img src="https://elsewhere.example/a.png" alt="">', 'loads "https://elsewhere.example/a.png"'],
    ['<img src="//elsewhere.example/a.png" alt="">', 'loads "//elsewhere.example/a.png"'],
    ['<img src="data:image/gif;base64,AA" alt="">', 'loads "data:image/gif;base64,AA"'],
    ['<img src="/a.png" srcset="/a.png 1x, https://elsewhere.example/b.png 2x" alt="">', 'loads "https://elsewhere.example/b.png"'],
    ['<video poster="https://elsewhere.example/a.png"></video>', 'loads "https://elsewhere.example/a.png"'],
    ['<a href="/ky/" ping="https://elsewhere.example/">a</a>', 'loads "https://elsewhere.example/"'],
    ['<form action="https://elsewhere.example/"></form>', 'loads "https://elsewhere.example/"'],
    ['<svg><use href="https://elsewhere.example/a.svg#b"></use></svg>', 'loads "https://elsewhere.example/a.svg#b"'],
    ['<iframe title="a"></iframe>', 'leads elsewhere by itself'],
  ])('%s', (body, fault) => {
    expect(originFaults(plantedPage({ body }))).toEqual([`/ky/learn/one/: ${fault}`])
  })

  it.each([
    ['<link rel="preconnect" href="https://fonts.example">', 'loads "https://fonts.example"'],
    ['<link rel="stylesheet" href="https://fonts.example/a.css">', 'loads "https://fonts.example/a.css"'],
    ['<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">', 'leads elsewhere by itself'],
  ])('in the head %s', (head, fault) => {
    expect(originFaults(plantedPage({ head }))).toEqual([`/ky/learn/one/: ${fault}`])
  })

  it('what styles load', () => {
    expect(originFaults(plantedPage({ style: '@import "https://fonts.example/a.css";.a{background:url(https://elsewhere.example/a.png)}' }))).toEqual([
      '/ky/learn/one/: loads "https://elsewhere.example/a.png"',
      '/ky/learn/one/: loads ""https://fonts.example/a.css""',
    ])
  })

  it.each([
    'fetch("/collect")',
    'new XMLHttpRequest',
    'navigator.sendBeacon("/a")',
    'new WebSocket("/a")',
    'document.cookie="a=b"',
    'indexedDB.open("a")',
    'navigator.serviceWorker.register("/a.js")',
  ])('a script with %s', (code) => {
    expect(scriptFaults(plantedPage({ files: { 'scripts/behaviours-AAAAAAAA.js': code } }).site)).toHaveLength(1)
    expect(scriptFaults(plantedPage({ script: `${code};addEventListener("pagehide",a)` }).site)).toHaveLength(1)
  })

  it('more than saving on the phone in the scripts that do it', () => {
    const faults = (file: string, code: string) => scriptFaults(plantedPage({ files: { [file]: code } }).site)
    expect(faults('offline-ky.js', 'fetch(request);caches.open("a")')).toEqual([])
    expect(faults('scripts/offline-AAAAAAAA.js', 'navigator.serviceWorker;caches.keys()')).toEqual([])
    expect(faults('scripts/offline-AAAAAAAA.js', 'fetch("/collect")')).toHaveLength(1)
    expect(faults('offline-ky.js', 'indexedDB.open("a")')).toHaveLength(1)
  })

  it('a script that knows another address, but not that of the exit or a name of SVG', () => {
    const code = `a("${exitAddress}","http://www.w3.org/2000/svg","https://elsewhere.example/","//elsewhere.example")`
    expect(scriptFaults(plantedPage({ files: { 'scripts/behaviours-AAAAAAAA.js': code } }).site)).toEqual([
      'scripts/behaviours-AAAAAAAA.js: the script knows the address "https://elsewhere.example/"',
      'scripts/behaviours-AAAAAAAA.js: the script knows the address "//elsewhere.example"',
    ])
  })
})
