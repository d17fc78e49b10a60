import { describe, expect, it } from 'vitest'

import { site } from '../../../content/site'
import { pageMetadata } from '../../../lib/pageMetadata'

const words = { locale: 'ru', title: 'Кому звонить', description: 'Номера.' } as const

describe('the head of a page', () => {
  it('names the page first and the site after it', () => {
    expect(pageMetadata({ ...words, address: '/help/' }).title).toBe(`Кому звонить · ${site.name}`)
  })

  it('names the site first on the home page', () => {
    expect(pageMetadata({ ...words, address: '/' }).title).toBe(`${site.name}. Кому звонить`)
  })

  it('gives the address of the page in every language, and Kyrgyz to all others', () => {
    expect(pageMetadata({ ...words, address: '/help/' }).alternates).toEqual({
      canonical: `${site.url}/ru/help/`,
      languages: {
        ky: `${site.url}/ky/help/`,
        ru: `${site.url}/ru/help/`,
        en: `${site.url}/en/help/`,
        'x-default': `${site.url}/ky/help/`,
      },
    })
  })

  it('sends readers of other languages from the home page to the choice of languages', () => {
    expect(pageMetadata({ ...words, address: '/' }).alternates?.languages).toMatchObject({ 'x-default': `${site.url}/` })
  })

  it('tells messengers the language and the kind of page', () => {
    expect(pageMetadata({ ...words, address: '/help/' }).openGraph).toMatchObject({ locale: 'ru_RU', type: 'article', url: `${site.url}/ru/help/` })
    expect(pageMetadata({ ...words, address: '/' }).openGraph).toMatchObject({ type: 'website' })
  })

  it('forbids phones to make links of numbers by themselves', () => {
    expect(pageMetadata({ ...words, address: '/help/' }).formatDetection).toEqual({ telephone: false })
  })
})
