import { describe, expect, it } from 'vitest'

import { daysBetween, isTooOld, questionsAbout, worklistOf, worklistText, type LawText } from '../../../lib/freshness'
import { exampleContact, longNumber } from './exampleContact'

const law: LawText = { id: 'articles/law', name: 'What the law says', laws: ['Criminal Code, edition of 28 July 2025'], checkedOn: '2026-11-24', dueOn: '2027-02-22' }

/** The level of a contact that was checked on 23 November 2026. */
function levelOn(today: string) {
  return worklistOf({ contacts: [exampleContact()], laws: [], today }).items[0]?.level
}

describe('a contact', () => {
  it.each([
    ['2026-11-23', 'fresh'],
    ['2027-02-20', 'fresh'],
    ['2027-02-21', 'due'],
    ['2027-05-21', 'due'],
    ['2027-05-22', 'too-old'],
    ['2030-01-01', 'too-old'],
  ])('checked on 2026-11-23 is on %s %s', (today, level) => {
    expect(levelOn(today)).toBe(level)
  })

  it('raises the questions that nobody has answered', () => {
    expect(questionsAbout(exampleContact())).toEqual([
      'On which days and at which hours does somebody answer?',
      'Which languages do they speak?',
      'May callers keep their name to themselves, and who else is told?',
    ])
    const known = exampleContact({ hours: { kind: 'always', timeZone: 'Asia/Bishkek' }, languages: ['ky'], anonymous: 'yes' })
    expect(questionsAbout(known)).toEqual([])
    expect(questionsAbout({ ...known, status: 'to-confirm', cost: 'unknown' })).toHaveLength(2)
    expect(questionsAbout({ ...known, status: 'organisation', phones: [] })).toEqual(['Is there a number, and from where can it be called?'])
  })
})

describe('a text on the law', () => {
  const levelOfLaw = (today: string) => worklistOf({ contacts: [], laws: [law], today }).items[0]?.level

  it('is too old as soon as its check is due, after 90 days', () => {
    expect(levelOfLaw('2027-02-21')).toBe('fresh')
    expect(levelOfLaw('2027-02-22')).toBe('too-old')
  })
})

describe('the command', () => {
  const list = (today: string, contacts = [exampleContact()], laws: LawText[] = []) => worklistOf({ contacts, laws, today })

  it('fails only when something that readers see is too old', () => {
    expect(isTooOld(list('2027-05-21'))).toBe(false)
    expect(isTooOld(list('2027-05-22'))).toBe(true)
    expect(isTooOld(list('2027-02-22', [], [law]))).toBe(true)
    expect(isTooOld(list('2030-01-01', [exampleContact({ status: 'unconfirmed' })]))).toBe(false)
  })

  it('lists the oldest check first, those that readers do not see included', () => {
    const contacts = [exampleContact({ id: 'b' }), exampleContact({ id: 'a' }), exampleContact({ id: 'old', checkedOn: '2026-01-01', status: 'unconfirmed' })]
    expect(list('2026-12-01', contacts, [law]).items.map(({ id }) => id)).toEqual(['old', 'a', 'b', 'articles/law'])
  })

  it('prints for each what to ring, what to ask, and on what it rests', () => {
    const newer = { url: null, publisher: 'Newer', date: '2026-01', supports: 'x' }
    const contact = exampleContact({ phones: [longNumber], sources: [...exampleContact().sources, newer], checkedOn: '2026-11-23', dueOn: '2027-02-21' })
    const text = worklistText(list('2027-03-01', [contact], [law]))
    expect(text).toContain('To be checked again, as of 2027-03-01: 1 contact, 1 text on the law.')
    expect(text).toContain(
      [
        '98 days: kg-111  CHECK NOW',
        '  Child helpline, 111 (en)',
        '  Number: +996999312002',
        '  Last source: Newer, 2026-01',
        '  Checked on 2026-11-23, due on 2027-02-21, which has passed.',
        '  Ask: On which days and at which hours does somebody answer? Which languages do they speak? May callers keep their name to themselves, and who else is told?',
        '  Note: For the maintainers only.',
      ].join('\n'),
    )
    expect(text).toContain('97 days: articles/law  TOO OLD')
    expect(text).toContain('  Laws: Criminal Code, edition of 28 July 2025')
  })

  it('says of a contact that readers do not see that they do not', () => {
    expect(worklistText(list('2026-11-24', [exampleContact({ status: 'unconfirmed' })]))).toContain('1 day: kg-111  (not shown to readers)')
  })
})

describe('days', () => {
  it('are counted over months, years and leap days', () => {
    expect(daysBetween('2026-11-23', '2026-11-23')).toBe(0)
    expect(daysBetween('2026-11-23', '2027-02-21')).toBe(90)
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(daysBetween('2026-11-23', '2026-11-22')).toBe(-1)
  })
})
