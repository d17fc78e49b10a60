import { describe, expect, it } from 'vitest'

import { Callout } from '../../../components/text/Callout'
import { KeyPoints } from '../../../components/text/KeyPoints'
import { Note } from '../../../components/text/Note'
import { NoteList } from '../../../components/text/NoteList'
import { ReviewBox } from '../../../components/text/ReviewBox'
import { rendered, words } from './page'

describe('a note in the text', () => {
  const first = rendered(<Note work="tip2025" number="3" use="1" label={(number) => `Source ${number}`} />)

  it('shows its number and leads to the source', () => {
    expect(words(first)).toBe('3')
    expect(first('sup a').attr('href')).toBe('#source-3')
  })

  it('is read out as what it is, not as a bare number', () => {
    expect(first('a').attr('aria-label')).toBe('Source 3')
  })

  it('can be come back to at its first mention only', () => {
    expect(first('sup').attr('id')).toBe('text-3')
    const second = rendered(<Note work="tip2025" number="3" use="2" label={(number) => number} />)
    expect(second('sup').attr('id')).toBeUndefined()
  })
})

describe('the sources under a text', () => {
  const list = rendered(
    <NoteList
      heading="Булактар"
      backLabel="Текстке кайтуу"
      notes={[
        { id: 'tip2025', href: '/ky/about/sources/#tip2025', title: 'Report', language: 'en', origin: 'State, 2025' },
        { id: 'law', href: '/ky/about/sources/#law', title: 'Кодекс', language: 'ru', origin: 'ЦБД' },
      ]}
    />,
  )

  it('have the numbers of the text, by their order', () => {
    expect(list('ol > li').toArray().map((item) => list(item).attr('id'))).toEqual(['source-1', 'source-2'])
  })

  it('show title and origin, and lead to the bibliography', () => {
    expect(words(list, '#source-1')).toBe('Report. State, 2025 ↑')
    expect(list('#source-2 a').first().attr('href')).toBe('/ky/about/sources/#law')
  })

  it('are read out in the language they are written in', () => {
    expect(list('ol a[lang]').toArray().map((link) => list(link).attr('lang'))).toEqual(['en', 'ru'])
  })

  it('lead back to the place in the text, each with a name of its own', () => {
    const back = list('a[href^="#text-"]').toArray().map((link) => list(link).attr('aria-label'))
    expect(back).toEqual(['Текстке кайтуу: 1', 'Текстке кайтуу: 2'])
  })

  it('stand in a section that has a name', () => {
    expect(list(`#${list('section').attr('aria-labelledby')}`).text()).toBe('Булактар')
  })
})

describe('the key points of an article', () => {
  it('stand under their heading, one a line', () => {
    const page = rendered(<KeyPoints heading="Key points" points={['One.', 'Two.']} />)
    expect(words(page, 'h2')).toBe('Key points')
    expect(page('li').toArray().map((point) => page(point).text())).toEqual(['One.', 'Two.'])
    expect(page('section').attr('aria-labelledby')).toBe(page('h2').attr('id'))
  })
})

describe('a callout', () => {
  it.each(['note', 'caution'] as const)('of the kind "%s" shows its words', (kind) => {
    expect(words(rendered(<Callout kind={kind}>The law may have changed.</Callout>))).toBe('The law may have changed.')
  })
})

describe('the review of a text', () => {
  it('names each fact with its value', () => {
    const page = rendered(<ReviewBox facts={[{ label: 'Checked on', value: '24 November 2026' }, { label: 'Read by', value: 'nobody yet' }]} />)
    expect(page('dt').toArray().map((term) => page(term).text())).toEqual(['Checked on', 'Read by'])
    expect(page('dd').toArray().map((value) => page(value).text())).toEqual(['24 November 2026', 'nobody yet'])
  })
})
