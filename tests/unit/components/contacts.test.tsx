import { describe, expect, it } from 'vitest'

import { ContactCard } from '../../../components/contacts/ContactCard'
import { NumberButtons } from '../../../components/contacts/NumberButtons'
import { rendered, words } from './page'

describe('large numbers', () => {
  const page = rendered(
    <NumberButtons
      buttons={[
        { id: 'kg-102', href: 'tel:102', number: '102', label: 'милиция' },
        { id: 'kg-mfa', href: 'tel:+996999312002', number: '+996\u00a0999\u00a0312\u00a0002', label: 'консулдук' },
      ]}
    />,
  )

  it('each call with one tap', () => {
    expect(page('li > a').toArray().map((link) => page(link).attr('href'))).toEqual(['tel:102', 'tel:+996999312002'])
  })

  it('say whom they reach, inside the same link', () => {
    expect(words(page, 'li:first-child a')).toContain('милиция')
    expect(words(page, 'li:first-child a')).toContain('102')
  })

  it('read from left to right, in one piece', () => {
    expect(page('bdi').toArray().map((number) => page(number).text())).toEqual(['102', '+996\u00a0999\u00a0312\u00a0002'])
  })

  it('are a list, so that a screen reader tells how many there are', () => {
    expect(page('ul > li')).toHaveLength(2)
  })
})

describe('a contact', () => {
  const embassy = {
    name: 'Embassy, Seoul',
    href: '/ky/contacts/kr/emb-kr/',
    numbers: [{ href: 'tel:+8223790951', number: '+82 2 379 0951', callLabel: 'Call +82 2 379 0951', facts: 'landline, from any country' }],
    detailsLabel: 'More',
    description: 'Protects citizens.',
    facts: ['free', 'day and night'],
    status: 'Published. Checked on 23 November 2026.',
    sourcesLabel: 'Source',
    sources: [
      { publisher: 'time.kg', date: 'December 2025', url: 'https://time.kg/one.html' },
      { publisher: 'Leaflet', date: 'undated', url: null },
    ],
  }

  it('shows at once whom the number reaches, the number, and from where it works', () => {
    const page = rendered(<ContactCard {...embassy} />)
    page('details').remove()
    expect(words(page)).toBe('Embassy, Seoul +82 2 379 0951 landline, from any country')
  })

  it('is called with one tap, and the link says so', () => {
    expect(rendered(<ContactCard {...embassy} />)('a[href="tel:+8223790951"]').attr('aria-label')).toBe('Call +82 2 379 0951')
  })

  it('tells more on demand, which needs no script', () => {
    expect(words(rendered(<ContactCard {...embassy} />), 'details')).toBe(
      'More Protects citizens. free · day and night Published. Checked on 23 November 2026. Source: time.kg, December 2025; Leaflet, undated',
    )
  })

  it('names every source, and links those that have an address', () => {
    const page = rendered(<ContactCard {...embassy} />)
    expect(page('details a').toArray().map((link) => page(link).attr('href'))).toEqual(['https://time.kg/one.html'])
  })

  it('has no empty line when nothing is known about its costs and hours', () => {
    const page = rendered(<ContactCard {...embassy} facts={[]} />)
    expect(page('p').toArray().map((paragraph) => page(paragraph).text().trim())).not.toContain('')
  })

  it('says at once, not only on demand, when its check is overdue', () => {
    const page = rendered(<ContactCard {...embassy} overdue={<b data-due="2027-02-21">Overdue.</b>} />)
    page('details').remove()
    expect(words(page, 'b')).toBe('Overdue.')
  })

  it('is shown without a number when none is known', () => {
    const page = rendered(<ContactCard {...embassy} numbers={[]} />)
    expect(page('a[href^="tel:"]')).toHaveLength(0)
    expect(words(page)).toContain('Embassy, Seoul')
  })
})
