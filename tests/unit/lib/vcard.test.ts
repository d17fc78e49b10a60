import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'

import { cardCountries, cardName, cardsFor, foldLine, hasCard, vcard, type CardWords } from '../../../lib/vcard'
import { exampleContact, longNumber } from './exampleContact'

const words: CardWords = {
  name: 'Балдар үчүн ишеним телефону, 111',
  country: 'Кыргызстан',
  operator: 'Министрлик; эмгек, миграция',
  note: ['111, өлкөнүн ичинен гана.', 'Биз чалып текшере элекпиз; жарыяланган.'],
  labels: [],
  url: 'https://site.example/ky/help/',
}

function fieldsOf(card: string): Map<string, string> {
  const component = new ICAL.Component(ICAL.parse(card) as unknown[])
  // This reader leaves the escape of a semicolon in texts, which the form asks for.
  return new Map(component.getAllProperties().map((property) => [property.name, String(property.getFirstValue()).replaceAll('\\;', ';')]))
}

describe('a card that a reader saves', () => {
  it('gives back the name, the number and the note, with all their marks', () => {
    const fields = fieldsOf(vcard(exampleContact(), words))
    expect(fields.get('fn')).toBe('Балдар үчүн ишеним телефону, 111 (Кыргызстан)')
    expect(fields.get('tel')).toBe('0111')
    expect(fields.get('note')).toBe(words.note.join('\n'))
    expect(fields.get('org')).toBe('Министрлик; эмгек, миграция')
    expect(fields.get('url')).toBe(words.url)
  })

  it('leaves out who runs it where that would tell too much', () => {
    const { name, country, note, labels, url } = words
    expect(vcard(exampleContact(), { name, country, note, labels, url })).not.toContain('ORG')
  })

  it('dials the international form where there is one', () => {
    expect(fieldsOf(vcard(exampleContact({ phones: [longNumber] }), words)).get('tel')).toBe('+996999312002')
  })

  it('says what each number is for when there are several', () => {
    const card = vcard(exampleContact({ phones: [longNumber, longNumber] }), { ...words, labels: ['1-номер, эки булакта', ''] })
    expect(card).toContain('item1.TEL;TYPE=VOICE:+996999312002\r\nitem1.X-ABLabel:1-номер\\, эки булакта\r\nTEL;TYPE=VOICE:+996999312002\r\n')
  })

  it('has lines that every phone reads: 75 octets or fewer, with a line break of two marks', () => {
    const card = vcard(exampleContact(), { ...words, name: 'ң'.repeat(200) })
    const lines = card.split('\r\n')
    expect(lines.at(-1)).toBe('')
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\r\n]/)
    }
    expect(fieldsOf(card).get('fn')).toBe(`${'ң'.repeat(200)} (Кыргызстан)`)
  })

  it('is not made for a contact that may not be called', () => {
    for (const contact of [exampleContact({ status: 'unconfirmed' }), exampleContact({ status: 'organisation', phones: [] })]) {
      expect(hasCard(contact)).toBe(false)
      expect(() => vcard(contact, words)).toThrow('has no number that may be called, and so no card')
    }
  })
})

describe('a long line', () => {
  it('is broken between letters, never inside one', () => {
    const line = `NOTE:${'ө'.repeat(100)}`
    expect(foldLine(line).replaceAll('\r\n ', '')).toBe(line)
    expect(foldLine(line)).not.toContain('\ufffd')
  })

  it('of 75 octets stays whole', () => {
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75))
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`)
    expect(foldLine('')).toBe('')
  })
})

describe('the name in an address book', () => {
  const short = exampleContact()

  it('tells 112 of one country from 112 of another', () => {
    expect(cardName(short, { name: 'Emergency, 112', country: 'Türkiye' })).toBe('Emergency, 112 (Türkiye)')
  })

  it('tells the country once', () => {
    expect(cardName(short, { name: 'Emergency, 112 (Türkiye)', country: 'Türkiye' })).toBe('Emergency, 112 (Türkiye)')
    expect(cardName(short, { name: '112 (Бириккен Араб Эмираттары)', country: 'БАЭ' })).toBe('112 (Бириккен Араб Эмираттары)')
    expect(cardName(short, { name: '111 (балдар үчүн)', country: 'БАЭ' })).toBe('111 (балдар үчүн) (БАЭ)')
  })

  it('needs no country where the number itself tells it', () => {
    expect(cardName(exampleContact({ phones: [longNumber] }), { name: 'Embassy', country: 'Russia' })).toBe('Embassy')
  })
})

describe('the cards of a country', () => {
  const contacts = [
    exampleContact({ id: 'one', country: 'ru', alsoFor: ['kz'] }),
    exampleContact({ id: 'two', country: 'kg' }),
    exampleContact({ id: 'three', country: 'pl', phones: [], status: 'organisation' }),
  ]

  it('hold its own contacts and those that are there for it too', () => {
    expect(cardsFor('kz', contacts).map(({ id }) => id)).toEqual(['one'])
    expect(cardsFor('kg', contacts).map(({ id }) => id)).toEqual(['two'])
  })

  it('exist only where there is somebody to call', () => {
    expect(cardCountries(contacts)).toEqual(['kg', 'kz', 'ru'])
    expect(cardsFor('pl', contacts)).toEqual([])
  })
})
