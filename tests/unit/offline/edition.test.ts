import { describe, expect, it } from 'vitest'

import { cutFrom } from '../../../scripts/finish/offline/edition'
import { linkedPages, neededBy, savedFiles, countryPage } from '../../../scripts/finish/offline/savedFiles'
import { incompressible } from '../finish/examples'

const cut = (main: string) => cutFrom(`<body><main>${main}</main></body>`, { address: '/ky/help/', part: 'help', selector: 'main', deeper: 1 })

describe('a part of the edition in one file', () => {
  it('keeps words, numbers and links, and nothing that needs the site', () => {
    expect(cut('<div class="a"><h1>Жар\u00adдам</h1><button type="button">x</button><p data-x="1"><a href="tel:102"><bdi>102</bdi></a></p></div><script>1</script>')).toBe(
      '<h2>Жардам</h2><p><a href="tel:102"><bdi>102</bdi></a></p>',
    )
  })

  it('has ids of its own, and its inner links know the page they came from', () => {
    expect(cut('<p id="one">a</p><a href="#one">b</a>')).toBe('<p id="help-one">a</p><a href="/ky/help/#one">b</a>')
  })

  it('says which page has lost what it is cut from', () => {
    expect(() => cutFrom('<p>a</p>', { address: '/ky/help/', part: 'help', selector: 'main', deeper: 1 })).toThrow('/ky/help/: has no "main"')
  })
})

const pages = ['', 'help/', 'check/', 'check/offer/', 'check/list/offer/', 'learn/your-rights/', 'safety/']

/** A small site; countries weigh so much that only two of them fit. */
function site(page = '', country = incompressible(120_000)) {
  const files = new Map<string, string>([
    ['/', 'chooser'],
    ...pages.map((name) => [`/ky/${name}`, `<main>${page}</main><link rel="icon" href="/icon.svg?v1">`] as [string, string]),
    ['/ky/check/list/', '<main><a href="/ky/check/list/offer/">a</a></main><script src="/scripts/a.js"></script>'],
    ['/ky/contacts/', '<main><a href="/ky/contacts/kg/#child">a</a><a href="/ky/contacts/kg/">a</a><a href="/ky/contacts/ru/">b</a><a href="/ky/contacts/kz/">c</a></main>'],
    ...['kg', 'ru', 'kz'].map((code) => [`/ky/contacts/${code}/`, code + country] as [string, string]),
    ['/icon.svg', '<svg></svg>'],
    ['/scripts/a.js', 'import"./b.js"'],
    ['/scripts/b.js', 'import("./later.js")'],
  ])
  return async (address: string) => (files.has(address) ? Buffer.from(files.get(address) ?? '') : undefined)
}

describe('what is saved on the phone', () => {
  it('is help, the checks, rights and all they load, then the countries that fit, in their order', async () => {
    const { files, bytes } = await savedFiles('ky', site())
    expect(files).toEqual(expect.arrayContaining(['/', '/ky/help/', '/icon.svg', '/scripts/a.js', '/scripts/b.js', '/ky/check/list/offer/']))
    expect(files.filter((file) => countryPage.test(file))).toEqual(['/ky/contacts/kg/', '/ky/contacts/ru/'])
    expect(bytes).toBeLessThanOrEqual(350_000)
  })

  it('is never more than promised', async () => {
    await expect(savedFiles('ky', site(incompressible(400_000)))).rejects.toThrow('more than 350000')
  })

  it('has another build when any file changes, and the same when none does', async () => {
    const first = await savedFiles('ky', site())
    expect((await savedFiles('ky', site())).build).toBe(first.build)
    expect((await savedFiles('ky', site('new'))).build).not.toBe(first.build)
  })

  it('cannot hold a page that does not exist', async () => {
    await expect(neededBy('/ky/gone/', site())).rejects.toThrow('/ky/gone/: cannot be saved')
  })

  it('takes the order of the links and each page once', async () => {
    expect(linkedPages('<main><a href="/ky/contacts/ru/">a</a><a href="/ky/contacts/kg/#x">b</a><a href="/ky/contacts/kg/">c</a></main>', countryPage)).toEqual(['/ky/contacts/ru/', '/ky/contacts/kg/'])
  })
})
