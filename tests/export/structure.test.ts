import { describe, expect, it } from 'vitest'

import { readBuiltSite } from './builtSite'
import { plantedPage } from './plantedPage'
import { exitFaults, guardFaults, headingFaults, noteFaults } from './rules/structure'

const site = readBuiltSite()

describe('every page', () => {
  it('has one main heading, before all others', () => {
    expect(site.pages.flatMap(headingFaults)).toEqual([])
  })

  it('can be left at once, by the bar and by the keyboard', () => {
    expect(site.pages.flatMap(exitFaults)).toEqual([])
  })

  it('is guarded before anything of it is painted', () => {
    expect(site.pages.flatMap(guardFaults)).toEqual([])
  })

  it('has a source for every note and a note for every source', () => {
    expect(site.pages.flatMap(noteFaults)).toEqual([])
    expect(site.pages.some(({ document: $ }) => $('sup a[href^="#source-"]').length > 10)).toBe(true)
  })
})

describe('the check of headings sees', () => {
  const edited = (from: string | RegExp, to: string) => headingFaults(plantedPage({ edit: (html) => html.replace(from, to) }))

  it('nothing wrong with one heading before all others', () => {
    expect(headingFaults(plantedPage({ body: '<h2>More</h2>' }))).toEqual([])
  })

  it('none, two, an empty one, one that comes late or stands elsewhere', () => {
    expect(edited(/<h1>.*?<\/h1>/, '')).toEqual(['/ky/learn/one/: has 0 main headings in place of one'])
    expect(edited('</main>', '<h1>Another</h1></main>')).toEqual(['/ky/learn/one/: has 2 main headings in place of one'])
    expect(edited(/<h1>.*?<\/h1>/, '<h1> </h1>')).toEqual(['/ky/learn/one/: has an empty main heading'])
    expect(edited('<h1>', '<h2>Before</h2><h1>')).toEqual(['/ky/learn/one/: has a heading before the main one'])
    expect(edited(/(<main[^>]*>)(<h1>.*?<\/h1>)/, '$2$1')).toEqual(['/ky/learn/one/: has its main heading outside of the main part'])
  })
})

describe('the check of the exit sees', () => {
  const edited = (from: string | RegExp, to: string) => exitFaults(plantedPage({ edit: (html) => html.replace(from, to) }))

  it('nothing wrong with a page that can be left', () => {
    expect(exitFaults(plantedPage())).toEqual([])
  })

  it('that it is missing', () => {
    expect(edited(/<a [^>]*data-quick-exit[^>]*>Leave<\/a>/g, '')).toContain('/ky/learn/one/: the exit is missing, in the bar or behind the skip link')
  })

  it.each([
    [/https:\/\/ky\.wikipedia\.org[^"]*/, '/ky/', 'leads to /ky/'],
    ['noreferrer ', '', 'tells where the reader came from'],
    [/data-pressed-once="[^"]*"/, '', 'has no words for Shift'],
    ['<a href="#main">Skip</a>', '', 'does not follow the skip link'],
    ['<a href="#main">Skip</a>', '<a href="#main">Skip</a><a href="/ky/">Home</a>', 'is not the second thing a keyboard meets'],
  ])('that %s was changed', (from, to, fault) => {
    expect(edited(from, to)).toContain(`/ky/learn/one/: the exit ${fault}`)
  })

  it('that it stands inside of the page', () => {
    const page = plantedPage({ edit: (html) => html.replace(/(<a [^>]*data-quick-exit[^>]*>Leave<\/a>)(<main[^>]*>)/, '$2$1') })
    expect(exitFaults(page)).toContain('/ky/learn/one/: the exit does not stand above the page')
  })
})

describe('the check of the guard sees', () => {
  const fault = ['/ky/learn/one/: the guard does not stand first in the head']

  it('nothing wrong when it stands first', () => {
    expect(guardFaults(plantedPage())).toEqual([])
  })

  it('that it is missing, comes late, or is another script', () => {
    expect(guardFaults(plantedPage({ edit: (html) => html.replace(/<script>.*?<\/script>/, '') }))).toEqual(fault)
    expect(guardFaults(plantedPage({ edit: (html) => html.replace('<script>', '<title>Early</title><script>') }))).toEqual(fault)
    expect(guardFaults(plantedPage({ script: '(()=>{})()' }))).toEqual(fault)
  })
})

describe('the check of cards sees', () => {
  const address = '/embed/ky/help/'
  const card = (html: string) => html.replace(/<script.*?<\/script>/g, '').replace(/ data-pressed-once="[^"]*" data-pressed-twice="[^"]*"/, '')

  it('nothing wrong with a card without script and without words for Shift', () => {
    const page = plantedPage({ address, edit: card })
    expect([...exitFaults(page), ...guardFaults(page)]).toEqual([])
  })

  it('a script, and words that only a script could keep', () => {
    const page = plantedPage({ address })
    expect(guardFaults(page)).toEqual(['/embed/ky/help/: holds a script, but other sites frame it'])
    expect(exitFaults(page)).toEqual(['/embed/ky/help/: the exit promises Shift without a script'])
  })
})

describe('the check of notes sees', () => {
  const note = (number: string, href = `#source-${number}`) => `<sup><a href="${href}">${number}</a></sup>`
  const list = (count: number) => `<section class="notes"><ol>${'<li>a</li>'.repeat(count)}</ol></section>`
  const faults = (body: string) => noteFaults(plantedPage({ body }))

  it('nothing wrong when both fit', () => {
    expect(faults(note('1') + note('2') + note('1') + list(2))).toEqual([])
    expect(faults('<p>No notes.</p>')).toEqual([])
  })

  it('a note without a source, a source without a note, and a note that leads elsewhere', () => {
    expect(faults(note('1') + note('2') + list(1))).toEqual(['/ky/learn/one/: the note 2 has no source'])
    expect(faults(note('1') + list(2))).toEqual(['/ky/learn/one/: the source 2 belongs to no note'])
    expect(faults(note('1') + note('2', '#source-1') + list(2))).toEqual(['/ky/learn/one/: the note 2 leads to #source-1'])
  })
})

describe('somebody who uses a keyboard', () => {
  it('sees on every page where they are', () => {
    const without = site.pages.filter((page) => !/:focus-visible\{outline:/.test(page.document('style').text()))
    expect(without.map(({ address }) => address)).toEqual([])
  })
})
