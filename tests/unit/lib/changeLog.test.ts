import { parseFeed } from '@rowanmanning/feed-parser'
import { describe, expect, it } from 'vitest'

import type { Change } from '../../../content/schemas/changes'
import { changesAbout, contactChecks, feedEntries, notedChanges } from '../../../lib/changeLog'
import { changeFeed } from '../../../lib/feed'
import { exampleContact, inEveryLanguage } from './exampleContact'

const changes: Change[] = [
  { date: '2026-12-01', kind: 'law', text: inEveryLanguage('Article 167 <changed> & more') },
  { date: '2026-11-24', kind: 'site', text: inEveryLanguage('First pages') },
  { date: '2026-11-24', kind: 'contact', text: inEveryLanguage('A new number') },
]
const contacts = [exampleContact({ id: 'old', checkedOn: '2026-11-23' }), exampleContact({ id: 'new', checkedOn: '2026-12-02' }), exampleContact({ id: 'older', checkedOn: '2026-11-23' })]

const entries = feedEntries('en', notedChanges(changes), contactChecks(contacts), (count) => `${count} checked`)

describe('what has changed', () => {
  it('goes by its day and its place on that day, so that a new entry renames no other', () => {
    expect(notedChanges(changes).map(({ id }) => id)).toEqual(['change-2026-12-01-1', 'change-2026-11-24-1', 'change-2026-11-24-2'])
    const later: Change = { date: '2026-12-24', kind: 'site', text: inEveryLanguage('Later') }
    expect(notedChanges([later, ...changes]).slice(1)).toEqual(notedChanges(changes))
  })

  it('can be read by what it is about', () => {
    expect(changesAbout(['law', 'contact'], notedChanges(changes)).map(({ kind }) => kind)).toEqual(['law', 'contact'])
  })

  it('tells which contacts were checked on which day, the newest first', () => {
    expect(contactChecks(contacts).map(({ id, contacts: checked }) => [id, checked.map((contact) => contact.id)])).toEqual([
      ['checked-2026-12-02', ['new']],
      ['checked-2026-11-23', ['old', 'older']],
    ])
  })
})

describe('a reader who follows the feed', () => {
  const given = { locale: 'en' as const, title: 'Site. Changes', description: 'What has changed.', author: 'Site', rights: 'CC BY', page: 'https://site.example/en/about/changes/', self: 'https://site.example/en/feed.xml' }
  const feed = parseFeed(changeFeed({ ...given, entries }))

  it('sees the newest first, each with its day and its place on the page', () => {
    expect(feed.items.map(({ title, published, url }) => [title, published?.toISOString().slice(0, 10), url])).toEqual([
      ['1 checked', '2026-12-02', 'https://site.example/en/about/changes/#checked-2026-12-02'],
      ['Article 167 <changed> & more (en)', '2026-12-01', 'https://site.example/en/about/changes/#change-2026-12-01-1'],
      ['First pages (en)', '2026-11-24', 'https://site.example/en/about/changes/#change-2026-11-24-1'],
      ['A new number (en)', '2026-11-24', 'https://site.example/en/about/changes/#change-2026-11-24-2'],
      ['2 checked', '2026-11-23', 'https://site.example/en/about/changes/#checked-2026-11-23'],
    ])
  })

  it('is told the day of the newest entry and the language', () => {
    expect(feed.updated?.toISOString()).toBe('2026-12-02T00:00:00.000Z')
    expect(feed.language).toBe('en')
  })

  it('gets the same feed on any day', () => {
    expect(changeFeed({ ...given, entries })).toBe(changeFeed({ ...given, entries }))
    expect(() => changeFeed({ ...given, entries: [] })).toThrow('The feed of changes has no entry')
  })
})
