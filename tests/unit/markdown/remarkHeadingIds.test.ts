import { describe, expect, it } from 'vitest'

import { rendered } from './examples'

describe('a heading of a text', () => {
  it('gets the id that the writer gave it, and does not show it', async () => {
    expect(await rendered('## Эмне кылса болот [#now]')).toBe('<h2 id="now">Эмне кылса болот</h2>')
  })

  it('may hold other signs before the id', async () => {
    expect(await rendered('## Call **102** [#call-102]')).toBe('<h2 id="call-102">Call <strong>102</strong></h2>')
    expect(await rendered('## **Call** [#call]')).toBe('<h2 id="call"><strong>Call</strong></h2>')
  })

  it('may have any rank', async () => {
    expect(await rendered('### Sub [#sub]')).toBe('<h3 id="sub">Sub</h3>')
  })

  it('has no id when the writer gave none', async () => {
    expect(await rendered('### Sub')).toBe('<h3>Sub</h3>')
  })

  it('keeps brackets that are no id', async () => {
    expect(await rendered('## Only [#x] inside')).toBe('<h2>Only [#x] inside</h2>')
    expect(await rendered('## Wrong [#Big letters]')).toBe('<h2>Wrong [#Big letters]</h2>')
    expect(await rendered('## Wrong [#1st]')).toBe('<h2>Wrong [#1st]</h2>')
  })

  it('leaves other paragraphs alone', async () => {
    expect(await rendered('A sentence [#now]')).toBe('<p>A sentence [#now]</p>')
  })
})
