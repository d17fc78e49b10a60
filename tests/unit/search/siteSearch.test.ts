import { describe, expect, it } from 'vitest'

import { packIndex, unpackIndex, type SearchEntry, type SearchIndex } from '../../../lib/search/searchIndex'
import { createSiteSearch, mostResults } from '../../../lib/search/siteSearch'

function entry(address: string, kind: SearchEntry['kind'], title: string, more: Partial<SearchEntry> = {}): SearchEntry {
  return { kind, address, title, page: '', text: '', more: '', ...more }
}

const index: SearchIndex = {
  language: 'ky',
  entries: [
    entry('/help/', 'help', 'Мага жардам керек', { text: 'Коркунуч болсо, ушул номерлерге чалыңыз.' }),
    entry('/family/#passport', 'check', 'Паспортун алып коюшкан', { page: 'Үй-бүлөгө', text: 'Документти эч ким кармап турууга укугу жок.' }),
    entry('/learn/law/', 'learn', 'Мыйзам эмне дейт', { text: 'Паспортту тартып алуу жана кармап туруу тууралуу берене. Зомбулук.' }),
    entry('/contacts/kg/kg-112/', 'contact', 'Куткаруу кызматы', { more: '112' }),
    entry('/contacts/kg/office/', 'contact', 'Консулдук департамент', { more: '0999312002 996999312002' }),
    entry('/words/#patent', 'word', 'патент', { text: 'Россияда иштөөгө уруксат.' }),
    entry('/countries/ru/', 'country', 'Россияда иштөө', { text: 'Патент керекпи, кайсы документтер керек.', more: 'moskv' }),
  ],
  topics: [
    { phrases: ['сабап жатышат', 'уруп жатат', 'зомбулук'], entries: [0, 2] },
    { phrases: ['документ алып койду', 'паспортту бербейт'], entries: [1, 0] },
  ],
  ignored: ['мени', 'жатат', 'жатышат', 'и'],
}

const search = await createSiteSearch(index)
const found = (query: string) => search(query).map((result) => result.entry.address)

describe('a reader finds', () => {
  it.each([
    ['a title', 'мыйзам', '/learn/law/'],
    ['a word in another form', 'россиядан', '/countries/ru/'],
    ['a word typed without ө and ү', 'уй-булого', '/family/#passport'],
    ['a word in Latin letters', 'konsulduk', '/contacts/kg/office/'],
    ['a word with a typing error', 'консулдк', '/contacts/kg/office/'],
    ['a word that is not typed to its end', 'конс', '/contacts/kg/office/'],
    ['what is not shown but belongs to it', 'Москва', '/countries/ru/'],
    ['a short number', '112', '/contacts/kg/kg-112/'],
    ['a long number with spaces and hyphens', '0999 312-002', '/contacts/kg/office/'],
    ['a number as one dials it from abroad', '+996 999 312002', '/contacts/kg/office/'],
    ['the beginning of a number', '0999', '/contacts/kg/office/'],
  ])('%s', (_what, query, address) => {
    expect(found(query)[0]).toBe(address)
  })

  it('help before the law when somebody is in distress', () => {
    expect(found('мени сабап жатышат')).toEqual(['/help/', '/learn/law/'])
    expect(found('зомбулук')[0]).toBe('/help/')
  })

  it('what people say in other words than the page, the most important page first', () => {
    expect(found('паспортумду бербейт').slice(0, 2)).toEqual(['/family/#passport', '/help/'])
  })

  it('an entry that is called just what was typed before one that mentions it', () => {
    expect(found('патент')[0]).toBe('/words/#patent')
  })

  it('entries with all words before entries with some of them', () => {
    expect(found('кармап мыйзам')[0]).toBe('/learn/law/')
    expect(found('кармап мыйзам')).toContain('/family/#passport')
  })

  it('a number only as it stands, since another number is another office', () => {
    expect(found('113')).toEqual([])
  })

  it('nothing where nothing is, and nothing for signs, silent words or a very long text', () => {
    for (const query of ['квантмеханика', '', '   ', '?!', '😀', 'мени', 'и', '\ud800']) expect(found(query), query).toEqual([])
    expect(() => found('жардам '.repeat(2_000))).not.toThrow()
  })
})

describe('what was found', () => {
  it('is marked in the title and in the text, also when the ending differs', () => {
    const [first] = search('паспорт кармап')
    const marked = (pieces: { text: string; found: boolean }[] = []) => pieces.filter((piece) => piece.found).map(({ text }) => text)
    expect([...marked(first?.title), ...marked(first?.text)]).toEqual(expect.arrayContaining(['кармап']))
    expect(first?.title.map(({ text }) => text).join('')).toBe(first?.entry.title)
    expect(first?.text.map(({ text }) => text).join('')).toBe(first?.entry.text)
  })

  it('is never more than a person looks through', async () => {
    const many = await createSiteSearch({ ...index, entries: Array.from({ length: 40 }, (_, place) => entry(`/${place}/`, 'learn', 'Мыйзам')), topics: [] })
    expect(many('мыйзам')).toHaveLength(mostResults)
  })
})

it('The index is the same after its journey', () => {
  expect(unpackIndex(JSON.parse(JSON.stringify(packIndex(index))) as ReturnType<typeof packIndex>)).toEqual(index)
})
