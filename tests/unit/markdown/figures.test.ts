import { describe, expect, it } from 'vitest'

import { figuresIn } from '../../../content/markdown/figures'

describe('the figures a text shows', () => {
  it('are found by their ids, in their order', () => {
    expect(figuresIn('Text\n\n<Figure id="poverty" />\n\nMore\n\n<Figure id="cases" />')).toEqual(['poverty', 'cases'])
  })

  it('are none in a text without figures', () => {
    expect(figuresIn('A figure of speech.')).toEqual([])
  })
})
