import { describe, expect, it } from 'vitest'

import { sectionsIn } from '../../../content/markdown/sections'
import { furtherStems, shorten } from '../../../lib/searchIndex/shorten'

const body = `
Opening **words** with a [link](/help/).

## First part [#first]

Text of the first part.[^note]

### Inside it

- A point

## Second part [#second]

<Callout kind="note">A remark.</Callout>
`

describe('a text in sections', () => {
  it('has an opening and its sections with their ids, as words without markup', () => {
    expect(sectionsIn(body)).toEqual({
      opening: 'Opening words with a link.',
      sections: [
        { id: 'first', heading: 'First part', text: 'Text of the first part. Inside it A point' },
        { id: 'second', heading: 'Second part', text: 'A remark.' },
      ],
    })
  })

  it('has only an opening when it has no headings', () => {
    expect(sectionsIn('Words.')).toEqual({ opening: 'Words.', sections: [] })
  })
})

describe('a shortened text', () => {
  it('ends between words', () => {
    expect(shorten('Паспортуңузду эч кимге бербеңиз', 20)).toBe('Паспортуңузду эч…')
    expect(shorten('Short.', 20)).toBe('Short.')
  })

  it('is found by what it no longer shows', () => {
    expect(furtherStems('en', 'passport passports contract', 'passport', 10)).toBe('kontrakt')
    expect(furtherStems('en', 'alpha beta gamma', '', 2).split(' ')).toHaveLength(2)
  })
})
