import { describe, expect, it } from 'vitest'

import type { SiteScripts } from '../../../scripts/finish/bundleScripts'
import { checkPage } from '../../../scripts/finish/checkPage'
import { openPage, PageFault } from '../../../scripts/finish/page'
import { exampleScripts, finishedPage, incompressible } from './examples'

type Planted = {
  fault: string
  body?: string
  head?: string
  address?: string
  scripts?: Partial<SiteScripts>
  /** What the sentence says after the address of the page. */
  rule: string
  remedy: string
}

const island = '<div data-island="self-check"></div>'

const planted: Planted[] = [
  { fault: 'a style attribute', body: '<p style="color:red">a</p>', rule: 'has a style attribute on <p>.', remedy: 'use a class' },
  {
    fault: 'a style attribute that sets nothing',
    body: '<img style="" src="/a.svg" alt="">',
    rule: 'has a style attribute on <img>.',
    remedy: 'use a class',
  },
  {
    fault: 'content of React that waits for a script',
    body: '<div id="S:0"><p>a</p></div>',
    rule: 'hides content until a script runs.',
    remedy: 'Remove loading.tsx or <Suspense> around it.',
  },
  {
    fault: 'a gap of React that a script would fill',
    body: '<template id="B:0"></template>',
    rule: 'hides content until a script runs.',
    remedy: 'Remove loading.tsx or <Suspense> around it.',
  },
  { fault: 'a hidden element', body: '<p hidden>a</p>', rule: 'hides <p>.', remedy: 'mark it with data-enhancement' },
  {
    fault: 'a file of Next',
    head: '<link rel="icon" href="/_next/static/icon.svg">',
    rule: 'still refers to files of Next.',
    remedy: 'Extend scripts/finish/removeFramework.ts.',
  },
  {
    fault: 'data of Next',
    body: '<script type="application/json">{"a":"__next_f"}</script>',
    rule: 'still refers to files of Next.',
    remedy: 'Extend scripts/finish/removeFramework.ts.',
  },
  {
    fault: 'a picture from another place',
    body: '<img src="https://elsewhere.example/a.png" alt="">',
    rule: 'loads "https://elsewhere.example/a.png" from another place.',
    remedy: 'Keep the file on this site.',
  },
  {
    fault: 'a script from another place without a scheme',
    head: '<script type="module" src="//elsewhere.example/a.js"></script>',
    rule: 'loads "//elsewhere.example/a.js" from another place.',
    remedy: 'Keep the file on this site.',
  },
  {
    fault: 'a connection opened early to another place',
    head: '<link rel="preconnect" href="https://fonts.example">',
    rule: 'loads "https://fonts.example" from another place.',
    remedy: 'Keep the file on this site.',
  },
  {
    fault: 'more than 12,000 bytes',
    body: `<p>${incompressible(12_500)}</p>`,
    rule: 'is 12',
    remedy: 'more than the 12000 that arrive on a bad connection. Shorten or split it.',
  },
  {
    fault: 'an emergency page of more than 10,000 bytes',
    address: '/ky/help/',
    body: `<p>${incompressible(10_200)}</p>`,
    rule: 'is 10',
    remedy: 'more than the 10000 that arrive on a bad connection. Shorten or split it.',
  },
  {
    fault: 'more than 3,000 bytes of script',
    scripts: { files: new Map([['/scripts/behaviours-AAAA.js', incompressible(3_100)]]) },
    rule: 'needs 3',
    remedy: 'bytes of script, more than 3000. Take something out of it.',
  },
  {
    fault: 'a guard in the page that makes the script too large',
    scripts: { backGuard: incompressible(3_100) },
    rule: 'needs 3',
    remedy: 'bytes of script, more than 3000. Take something out of it.',
  },
  {
    fault: 'an island with more than 15,000 bytes of script',
    body: island,
    scripts: { files: new Map([['/scripts/part-CCCC.js', incompressible(15_100)]]) },
    rule: 'needs 15',
    remedy: 'bytes of script, more than 15000. Take something out of it.',
  },
]

describe('a finished page is refused when it has', () => {
  it.each(planted)('$fault', async ({ body = '', head = '', address = '/ky/learn/', scripts = {}, rule, remedy }) => {
    const page = openPage(address, finishedPage({ body, head }))
    const check = () => checkPage(page, { ...exampleScripts, ...scripts })
    await expect(check()).rejects.toThrow(PageFault)
    await expect(check()).rejects.toThrow(`${address}: ${rule}`)
    await expect(check()).rejects.toThrow(remedy)
  })

  it('no exit, or only one', async () => {
    const withoutExit = finishedPage().replace(/<a data-quick-exit.*?<\/a>/, '')
    await expect(checkPage(openPage('/ky/', withoutExit), exampleScripts)).rejects.toThrow('/ky/: has no exit. Show components/frame/TopLinks.tsx')
  })

  it('an exit that leads to another page of the site', async () => {
    const inside = finishedPage().replaceAll('https://encyclopedia.example/', '/ky/')
    await expect(checkPage(openPage('/ky/', inside), exampleScripts)).rejects.toThrow('/ky/: has no exit.')
  })
})

describe('a card for frames', () => {
  const checkCard = (body: string) => {
    const inWholeTab = finishedPage({ body }).replaceAll('<a data-quick-exit', '<a target="_top" data-quick-exit')
    return checkPage(openPage('/embed/ky/contacts/', inWholeTab), exampleScripts)
  }

  it('is refused when it holds a script', async () => {
    await expect(checkCard('<script type="module" src="/scripts/behaviours-AAAA.js"></script>')).rejects.toThrow('/embed/ky/contacts/: holds a script, but other sites frame it.')
  })

  it('is refused when a link or the exit would open another page inside the frame', async () => {
    await expect(checkCard('<a href="/ky/help/">a</a>')).rejects.toThrow('/embed/ky/contacts/: opens "/ky/help/" inside the frame. Give the link target="_top"')
    const withoutTarget = checkPage(openPage('/embed/ky/help/', finishedPage()), exampleScripts)
    await expect(withoutTarget).rejects.toThrow('/embed/ky/help/: opens "https://encyclopedia.example/" inside the frame.')
  })

  it('is accepted with numbers, with links to other cards, and with links for the whole tab', async () => {
    await expect(checkCard('<a href="#main">a</a><a href="tel:102">102</a><a href="/embed/ru/contacts/">b</a><a href="/ky/" target="_top">c</a>')).resolves.toBeUndefined()
  })
})

describe('a finished page is accepted', () => {
  const accepted: [title: string, parts: { body?: string; head?: string }, address?: string][] = [
    ['when nothing is wrong', {}],
    ['with a box that is of use only with script', { body: '<label data-enhancement hidden>a</label><p data-stored hidden>b</p>' }],
    ['with links to other places, which load nothing', { body: '<a href="https://elsewhere.example/">a</a>' }],
    [
      'with its own address and its other languages, written out in full',
      { head: '<link rel="canonical" href="https://aman-bol.example/"><link rel="alternate" hreflang="ru" href="https://aman-bol.example/ru/">' },
    ],
    ['when it is just within 12,000 bytes', { body: `<p>${incompressible(11_500)}</p>` }],
    ['when the emergency page is just within 10,000 bytes', { body: `<p>${incompressible(9_500)}</p>` }, '/ru/help/'],
  ]

  it.each(accepted)('%s', async (_title, parts, address = '/ky/') => {
    await expect(checkPage(openPage(address, finishedPage(parts)), exampleScripts)).resolves.toBeUndefined()
  })

  it('with an island and up to 15,000 bytes of script', async () => {
    const scripts = { ...exampleScripts, files: new Map([['/scripts/part-CCCC.js', incompressible(14_000)]]) }
    await expect(checkPage(openPage('/ky/', finishedPage({ body: island })), scripts)).resolves.toBeUndefined()
  })

  it('without counting the script of islands where there is none', async () => {
    const scripts = { ...exampleScripts, files: new Map([['/scripts/part-CCCC.js', incompressible(14_000)]]) }
    await expect(checkPage(openPage('/ky/', finishedPage()), scripts)).resolves.toBeUndefined()
  })
})
