import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'

import { frameCode, plainCode } from '../../../lib/embedCode'

describe('the code of a card', () => {
  const $ = load(frameCode({ address: 'https://site.example/embed/ky/help/', title: 'Help "now"', fullAddress: 'https://site.example/ky/help/', fullText: 'More & more' }))

  it('frames the card under a title that a screen reader can say', () => {
    expect($('iframe').attr()).toMatchObject({ src: 'https://site.example/embed/ky/help/', title: 'Help "now"' })
  })

  it('allows a tap to call and to leave, and no script', () => {
    expect($('iframe').attr('sandbox')?.split(' ')).toEqual(['allow-top-navigation-by-user-activation', 'allow-top-navigation-to-custom-protocols'])
  })

  it('tells us nothing of the page around it and costs nothing until it is near', () => {
    expect($('iframe').attr()).toMatchObject({ referrerpolicy: 'no-referrer', loading: 'lazy' })
  })

  it('leads whoever sees no frames to the full page', () => {
    expect($('p a').attr('href')).toBe('https://site.example/ky/help/')
    expect($('p a').text()).toBe('More & more')
  })
})

describe('the numbers as plain HTML', () => {
  const code = plainCode({
    language: 'en',
    heading: 'Kyrgyzstan: who to call',
    entries: [
      { name: 'Slavery & Exploitation <line>', numbers: [{ href: 'tel:102', number: '102', facts: 'from inside, free' }, { href: 'tel:103', number: '103', facts: 'from inside' }], hours: 'Every day.', status: 'Published' },
      { name: 'Consul', numbers: [{ href: 'tel:+996312301117', number: '+996 312', facts: 'from any country' }], hours: '', status: 'To confirm.' },
    ],
    checked: 'Checked on 1 May.',
    sourceAddress: 'https://site.example/en/',
    sourceText: 'Site',
  })
  const $ = load(code)

  it('say whom each number reaches, from where, and how sure it is', () => {
    expect($('li').toArray().map((line) => $(line).text())).toEqual([
      'Slavery & Exploitation <line>: 102 (from inside, free); 103 (from inside). Every day. Published.',
      'Consul: +996 312 (from any country). To confirm.',
    ])
  })

  it('can be called with one tap', () => {
    expect($('li a').toArray().map((link) => $(link).attr('href'))).toEqual(['tel:102', 'tel:103', 'tel:+996312301117'])
  })

  it('carry their language, their date and where they come from', () => {
    expect($('div').attr('lang')).toBe('en')
    expect($('p').last().text()).toBe('Checked on 1 May. Site, CC BY 4.0')
    expect($('p a').attr('href')).toBe('https://site.example/en/')
  })

  it('hold no words that could be taken for a tag', () => {
    expect(code).toContain('Slavery &amp; Exploitation &lt;line&gt;')
  })
})
