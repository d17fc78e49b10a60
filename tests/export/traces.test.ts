import { describe, expect, it } from 'vitest'

import { readBuiltSite } from './builtSite'
import { plantedPage } from './plantedPage'
import { titleFaults, traceFaults } from './rules/traces'

const site = readBuiltSite()

describe('in the history of a phone and in a chat', () => {
  it('no title, preview or address names a crime', () => {
    expect(site.pages.flatMap(traceFaults)).toEqual([])
  })

  it('every page has a title of its own and a description', () => {
    expect(site.pages.flatMap(titleFaults)).toEqual([])
  })
})

describe('the check of traces sees', () => {
  const titled = (title: string) => traceFaults(plantedPage({ edit: (html) => html.replace(/<title>.*?<\/title>/, `<title>${title}</title>`) }))

  it.each([
    'Кимге чалса болот · Аман бол',
    'Кантип алдашат?',
    'Тартипкул, кулак, окуялар',
    'Работа за границей: рабочая виза, заработок',
    'Как обманывают',
    'Check an offer',
    'Sources',
  ])('nothing wrong with "%s"', (title) => {
    expect(titled(title)).toEqual([])
  })

  it.each([
    ['Адам сатуу', 'адам сат'],
    ['Адамдарды сатууга каршы', 'адамдарды сат'],
    ['Кулчулук', 'кулчулук'],
    ['Кылмыш-жаза кодекси', 'кылмыш'],
    ['Торговля людьми', 'торговл'],
    ['Эксплуатация', 'эксплуата'],
    ['В рабстве', 'рабстве'],
    ['Преступление', 'преступ'],
    ['Жертвам', 'жертв'],
    ['Human trafficking', 'traffick'],
    ['Labour exploitation', 'exploit'],
    ['Modern slavery', 'slave'],
    ['Organised crime', 'crime'],
    ['Help for victims', 'victim'],
  ])('the title "%s"', (title, word) => {
    expect(titled(title)).toEqual([`/ky/learn/one/: the title says "${word}": ${title}`])
  })

  it('the same in a description, in a preview and in an address', () => {
    expect(traceFaults(plantedPage({ head: '<meta name="description" content="Crime">' }))).toEqual(['/ky/learn/one/: the description says "crime": Crime'])
    expect(traceFaults(plantedPage({ head: '<meta property="og:title" content="Рабство">' }))).toEqual(['/ky/learn/one/: the og:title says "рабство": Рабство'])
    expect(traceFaults(plantedPage({ head: '<meta name="twitter:title" content="Кул">' }))).toEqual(['/ky/learn/one/: the twitter:title says "кул": Кул'])
    expect(traceFaults(plantedPage({ address: '/en/learn/trafficking/' }))).toContain('/en/learn/trafficking/: the address says "traffick": /en/learn/trafficking/')
  })

  it('nothing wrong with the one address that was announced before, but with any like it', () => {
    expect(traceFaults(plantedPage({ address: '/en/learn/what-is-trafficking/' }))).toEqual([])
    expect(traceFaults(plantedPage({ address: '/en/learn/what-is-trafficking-now/' }))[0]).toContain('the address says "traffick"')
  })

  it('a page without a title or a description, and two pages with the same title', () => {
    const files = { 'ky/other/index.html': '<html lang="ky"><title>Whom to call · Аман бол</title></html>' }
    expect(titleFaults(plantedPage({ files }))).toContain('/ky/learn/one/: has the same title as /ky/other/')
    expect(titleFaults(plantedPage({ edit: (html) => html.replace(/<title>.*?<\/title>/, '').replace(/<meta name="description"[^>]*>/, '') }))).toEqual([
      '/ky/learn/one/: has no title',
      '/ky/learn/one/: has no description',
    ])
  })
})
