import { describe, expect, it } from 'vitest'

import { readBuiltSite } from './builtSite'
import { plantedPage } from './plantedPage'
import { wordingFaults } from './rules/wording'

describe('a reader', () => {
  it('sees words on every page, never what was meant for the machine', () => {
    expect(readBuiltSite().pages.flatMap(wordingFaults)).toEqual([])
  })
})

describe('the check of words sees', () => {
  const faults = (body: string) => wordingFaults(plantedPage({ body }))

  it.each([
    'Ordinary words. Home. About 5 % of all pages.',
    'help.unhcr.org, about.me/a, https://home.kg',
    'A * star, [a remark], {a set}, 3 < 4, C# and #1',
    'R&amp;D',
  ])('nothing wrong with: %s', (text) => {
    expect(faults(`<p>${text}</p>`)).toEqual([])
  })

  it('nothing wrong with code that is there to be copied', () => {
    expect(faults('<textarea readonly>&lt;p&gt;R&amp;amp;D&lt;/p&gt;</textarea>')).toEqual([])
    expect(faults('<textarea>R&amp;amp;D</textarea>')).toHaveLength(1)
  })

  it.each([
    ['frame.exit', 'shows the key "frame.exit"'],
    ['Call: contact.call', 'shows the key "contact.call"'],
    ['A fact.[^tip2025]', 'shows a footnote as it was written: "[^tip2025]"'],
    ['A heading [#now]', 'shows the id of a heading as it was written: "[#n"'],
    ['See [this](/help/)', 'shows a link as it was written: "](/help/)"'],
    ['**Bold**', 'shows bold as it was written: "**"'],
    ['## Heading', 'shows a heading as it was written: "## "'],
    ['Call {number}', 'shows a placeholder as it was written: "{number}"'],
    ['{count, plural, one {#}}', 'shows a placeholder as it was written: "{count,"'],
    ['&lt;Callout kind="note"&gt;', 'shows a component as it was written: "<Callout"'],
    ['a&amp;nbsp;b', 'shows an entity as it was written: "&nbsp;"'],
    ['undefined', 'shows a value of JavaScript as it was written: "undefined"'],
    ['[object Object]', 'shows a value of JavaScript as it was written: "[object Object]"'],
    ['NaN', 'shows a value of JavaScript as it was written: "NaN"'],
  ])('%s', (text, fault) => {
    expect(faults(`<p>${text}</p>`)).toEqual([`/ky/learn/one/: ${fault}`])
  })

  it('the same in a label, which is read out', () => {
    expect(faults('<p aria-label="reading.help">a</p>')).toEqual(['/ky/learn/one/: shows the key "reading.help"'])
  })

  it('that data and code are no words', () => {
    expect(faults('<script type="application/json">{"a":"frame.exit"}</script>')).toEqual([])
  })
})
