import { describe, expect, it } from 'vitest'

import { addressOf, embedOf, existingPages, isEmbed, localeAddress, pageAddresses, pageExists, siteAddresses } from '../../../lib/addresses'
import { locales } from '../../../locales/languages'

describe('the addresses of the site', () => {
  it('are those that were promised; they stand in print and never change', () => {
    expect(Object.values(pageAddresses).sort()).toEqual([
      '/',
      '/about/',
      '/about/brief/',
      '/about/changes/',
      '/about/data/',
      '/about/sources/',
      '/check/',
      '/check/agency/',
      '/check/countries/',
      '/check/family/',
      '/check/list/',
      '/check/offer/',
      '/check/plan/',
      '/check/practice/',
      '/contacts/',
      '/contacts/cards/',
      '/help/',
      '/learn/',
      '/learn/words/',
      '/quiz/',
      '/safety/',
      '/search/',
      '/share/',
      '/teach/',
    ])
    expect([
      addressOf.article('kyrgyzstan'),
      addressOf.contactsIn('ru'),
      addressOf.cards('wallet'),
      addressOf.border('ru'),
      addressOf.countryCheck('kr'),
      addressOf.stage('offer'),
      addressOf.tickList('offer'),
      addressOf.story('one'),
      addressOf.lesson('one'),
      addressOf.slides('one'),
      addressOf.shareCountry('kr'),
    ]).toEqual(['/learn/kyrgyzstan/', '/contacts/ru/', '/contacts/cards/wallet/', '/contacts/border/ru/', '/check/countries/kr/', '/check/list/offer/', '/check/list/offer/all/', '/stories/one/', '/teach/one/', '/teach/one/slides/', '/share/kr/'])
    expect(siteAddresses).toEqual({ chooser: '/', embed: '/embed/', data: '/data/', previews: '/og/' })
  })

  it('of cards carry their language behind the part that may be framed', () => {
    const cards = [embedOf.contacts('ky'), embedOf.contactsIn('ru', 'kr'), embedOf.help('en')]
    expect(cards).toEqual(['/embed/ky/contacts/', '/embed/ru/contacts/kr/', '/embed/en/help/'])
    expect(cards.every(isEmbed)).toBe(true)
    expect(['/ky/help/', '/embedded/', '/'].some(isEmbed)).toBe(false)
  })

  it('start with the language the link was sent in', () => {
    expect(localeAddress('ky', pageAddresses.help)).toBe('/ky/help/')
    expect(localeAddress('en', pageAddresses.home)).toBe('/en/')
  })

  it('end with a slash, so that no link is redirected', () => {
    for (const address of [...Object.values(pageAddresses), ...existingPages()]) expect(address).toMatch(/^\/([a-z]+\/)*$/)
  })

  it('name no language that could be taken for a page', () => {
    for (const address of Object.values(pageAddresses)) expect(locales).not.toContain(address.split('/')[1])
  })
})

describe('a page', () => {
  it('is linked when it has been built', () => {
    for (const address of existingPages()) expect(pageExists(address)).toBe(true)
    expect(pageExists(pageAddresses.help)).toBe(true)
  })

  it('is not linked when nobody has built it', () => {
    expect(pageExists('/no-such-page/')).toBe(false)
  })

  it('that exists is one of the promised ones, and named once', () => {
    const promised = new Set<string>(Object.values(pageAddresses))
    expect(existingPages().filter((address) => !promised.has(address))).toEqual([])
    expect(new Set(existingPages()).size).toBe(existingPages().length)
  })
})
