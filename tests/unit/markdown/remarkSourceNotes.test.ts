import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'

import { citedWorks } from '../../../content/markdown/sourceNotes'
import { rendered } from './examples'

/** What a reader and a screen reader get of each note: its number, its work, its place. */
async function notesIn(markdown: string) {
  const $ = load(await rendered(markdown), null, false)
  return $('sup')
    .toArray()
    .map((note) => ({ number: $(note).text(), label: $('a', note).attr('aria-label'), href: $('a', note).attr('href'), id: $(note).attr('id') }))
}

describe('a note behind a sentence', () => {
  it('has a number, a label and leads to its source under the text', async () => {
    expect(await notesIn('A fact.[^tip2025]')).toEqual([{ number: '1', label: 'tip2025, 1', href: '#source-1', id: 'text-1' }])
  })

  it('has numbers in the order of the text', async () => {
    expect((await notesIn('One.[^b] Two.[^a]\n\nThree.[^c]')).map(({ number, label }) => `${number}: ${label}`)).toEqual(['1: b, 1', '2: a, 2', '3: c, 3'])
  })

  it('has the same number again when a work is cited again', async () => {
    expect((await notesIn('One.[^a] Two.[^b] Three.[^a]')).map(({ number }) => number)).toEqual(['1', '2', '1'])
  })

  it('is the place to come back to only at its first mention, since an id must stand once', async () => {
    expect((await notesIn('One.[^a] Two.[^a] Three.[^a]')).map(({ id }) => id)).toEqual(['text-1', undefined, undefined])
  })

  it('may stand beside another note', async () => {
    expect((await notesIn('A fact.[^a][^b][^a]')).map(({ number }) => number)).toEqual(['1', '2', '1'])
  })

  it('works in lists, tables, headings and bold words', async () => {
    const markdown = '## Heading[^a]\n\n- item[^b]\n\n**bold[^c]**\n\n| a |\n|---|\n| cell[^d] |\n'
    expect((await notesIn(markdown)).map(({ number }) => number)).toEqual(['1', '2', '3', '4'])
  })

  it('leaves code and other brackets as they are', async () => {
    expect(await notesIn('`[^a]` [b] [^ c] [^]')).toEqual([])
  })
})

describe('the works a text cites', () => {
  it('stand once each, in the order of their numbers', () => {
    expect(citedWorks('One.[^b] Two.[^a] Three.[^b] Four.[^fn-01]')).toEqual(['b', 'a', 'fn-01'])
  })

  it('are none in a text without notes', () => {
    expect(citedWorks('Text with [a link](/help/) and [#id].')).toEqual([])
  })

  it('have the numbers that the text shows', async () => {
    const markdown = '## One[^c]\n\nTwo.[^a][^b] Three.[^a]\n\n- Four.[^d]'
    const works = citedWorks(markdown)
    for (const { number, label } of await notesIn(markdown)) expect(label).toBe(`${works[Number(number) - 1]}, ${number}`)
  })

  it('are found again on a second call', () => {
    expect([citedWorks('A.[^a]'), citedWorks('A.[^a]')]).toEqual([['a'], ['a']])
  })
})
