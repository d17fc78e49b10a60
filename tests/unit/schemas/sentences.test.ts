import { describe, expect, it } from 'vitest'
import type { ZodType } from 'zod'

import { bibliographySchema } from '../../../content/schemas/bibliography'
import { contactSchema } from '../../../content/schemas/contact'
import { articleSchema, pageSchema } from '../../../content/schemas/document'
import { figureSchema } from '../../../content/schemas/figure'
import { checked, contentFaults } from '../../../content/schemas/sentences'

/*
 * These sentences are read by people who write texts and never saw a program. Each names
 * the file, the field as it stands there, what is wrong with it, and what to write.
 */

const inEachLanguage = { ky: 'Элчилик', ru: 'Посольство', en: 'Embassy' }

function contact() {
  return {
    country: 'kg',
    types: ['consular'],
    name: { ...inEachLanguage } as Record<string, unknown>,
    description: inEachLanguage,
    operator: inEachLanguage,
    phones: [{ local: '0312 301 117', e164: '+996312301117', callableFrom: 'anywhere' }] as unknown,
    hours: { kind: 'always', timeZone: 'Asia/Bishkek' } as unknown,
    languages: ['ky', 'ru'],
    cost: 'free',
    anonymous: 'no',
    sources: [{ url: 'https://24.kg/', publisher: '24.kg', date: '2026-03-02', supports: 'The number.' }] as Record<string, unknown>[],
    status: 'published',
    checkedOn: '2026-11-23',
    dueOn: '2027-02-21',
  } as Record<string, unknown> & { name: Record<string, unknown>; sources: Record<string, unknown>[] }
}

function page(): Record<string, unknown> {
  return { title: 'a', heading: 'a', description: 'a', checkedOn: '2026-11-24', dueOn: '2027-02-22', review: 'unread' }
}

function article() {
  return {
    ...page(),
    keyPoints: ['a'] as unknown[],
    part: 'basics',
    order: 10 as unknown,
    selfCheck: { question: 'q', options: [{ text: 'a', correct: false as unknown }, { text: 'b', correct: true as unknown }], explanation: 'x' },
  }
}

function work() {
  return { id: 'tip2025', author: null, title: null, publisher: null, date: '2025-09-29' as unknown, url: 'https://state.example/', lang: 'en', seen: 'all' }
}

function figure() {
  return {
    kind: 'bars',
    title: inEachLanguage,
    description: inEachLanguage,
    sources: ['tip2025'],
    unit: 'percent' as unknown,
    columns: { label: inEachLanguage, value: inEachLanguage },
    rows: [
      { label: '2024' as unknown, value: 25.7 as unknown },
      { label: '2025', value: null },
    ],
  }
}

/** A copy of right data with one thing in it changed. */
function changed<Data>(data: Data, change: (data: Data) => unknown): Data {
  change(data)
  return data
}

type Fault = [fault: string, schema: ZodType, data: unknown, sentence: string]

const inContacts: Fault[] = [
  ['a language is missing', contactSchema, changed(contact(), ({ name }) => delete name['ru']), 'field "name.ru" is missing; write a text.'],
  [
    'a language is unknown',
    contactSchema,
    changed(contact(), ({ name }) => (name['de'] = 'Botschaft')),
    'field "name" has an unknown field "de"; correct its spelling or remove it.',
  ],
  [
    'a text is empty',
    contactSchema,
    changed(contact(), ({ name }) => (name['ky'] = '  ')),
    'field "name.ky" is empty; write the text or remove the field.',
  ],
  [
    'a field is misspelt',
    contactSchema,
    { ...contact(), stauts: 'published' },
    'the whole file has an unknown field "stauts"; correct its spelling or remove it.',
  ],
  [
    'a word is none of those to choose from',
    contactSchema,
    { ...contact(), status: 'sure' },
    'field "status" must be one of: confirmed, published, to-confirm, organisation, unconfirmed.',
  ],
  [
    'a word to choose is missing',
    contactSchema,
    changed(contact(), (data) => delete data['cost']),
    'field "cost" is missing; it must be one of: free, normal, unknown.',
  ],
  [
    'a day is written the other way round',
    contactSchema,
    { ...contact(), checkedOn: '24.11.2026' },
    'field "checkedOn" is wrong: write the day as year-month-day, such as 2026-11-24.',
  ],
  ['a day does not exist', contactSchema, { ...contact(), checkedOn: '2026-02-30' }, 'field "checkedOn" is wrong: this day is not in the calendar; correct it.'],
  [
    'the day of a source does not exist',
    contactSchema,
    changed(contact(), ({ sources }) => Object.assign(sources[0] ?? {}, { date: '2026-02-31' })),
    'field "date" in entry 1 of "sources" is wrong: this date is not in the calendar; compare it with the source.',
  ],
  [
    'the month of a source does not exist',
    contactSchema,
    changed(contact(), ({ sources }) => Object.assign(sources[0] ?? {}, { date: '2026-13' })),
    'field "date" in entry 1 of "sources" is wrong: this date is not in the calendar; compare it with the source.',
  ],
  [
    'a year stands without quotes',
    contactSchema,
    changed(contact(), ({ sources }) => Object.assign(sources[0] ?? {}, { date: 2026 })),
    `field "date" in entry 1 of "sources" is not a text; put quotes around it: '2026'.`,
  ],
  [
    'an address lacks its beginning',
    contactSchema,
    changed(contact(), ({ sources }) => Object.assign(sources[0] ?? {}, { url: '24.kg' })),
    'field "url" in entry 1 of "sources" is no address of a page; write all of it, such as "https://24.kg/news/".',
  ],
  ['no source is named', contactSchema, { ...contact(), sources: [] }, 'field "sources" is empty; add at least one entry.'],
  [
    'a number holds letters',
    contactSchema,
    { ...contact(), phones: [{ local: '0312-ABC', e164: null, callableFrom: 'inside' }] },
    'field "local" in entry 1 of "phones" is wrong: write only digits, spaces and hyphens, as dialled inside the country.',
  ],
  [
    'an international number holds spaces',
    contactSchema,
    { ...contact(), phones: [{ local: '102', e164: null, callableFrom: 'inside' }, { local: '0312', e164: '+996 312', callableFrom: 'anywhere' }] },
    'field "e164" in entry 2 of "phones" is wrong: write + and all digits without spaces, such as "+996312301117", or null for a short number.',
  ],
  [
    'a short number stands without quotes',
    contactSchema,
    { ...contact(), phones: [{ local: 102, e164: null, callableFrom: 'inside' }] },
    `field "local" in entry 1 of "phones" is not a text; put quotes around it: '102'.`,
  ],
  [
    'a list is a single word',
    contactSchema,
    { ...contact(), phones: '102' },
    'field "phones" is of the wrong kind; write a list, with "- " before each entry.',
  ],
  ['hours are a single word', contactSchema, { ...contact(), hours: 'always' }, 'field "hours" is of the wrong kind; write fields, each on a line of its own.'],
  [
    'a language is written out',
    contactSchema,
    { ...contact(), languages: ['ky', 'Russian'] },
    'entry 2 of "languages" is wrong: write the two small letters of the language, such as "ru".',
  ],
  [
    'a country is written out',
    contactSchema,
    { ...contact(), country: 'Kyrgyzstan' },
    'field "country" is wrong: write the two small letters of the country, such as "kg".',
  ],
  [
    'the country of a blocked channel is written out',
    contactSchema,
    { ...contact(), channels: [{ kind: 'whatsapp', address: '+996', blockedIn: ['Russia'] }] },
    'entry 1 of "blockedIn" in entry 1 of "channels" is wrong: write the two small letters of the country, such as "kg".',
  ],
  [
    'a time zone is an offset',
    contactSchema,
    { ...contact(), hours: { kind: 'always', timeZone: 'UTC+6' } },
    'field "hours.timeZone" is wrong: write a time zone such as "Asia/Bishkek".',
  ],
  ['the file is empty', contactSchema, null, 'the whole file is empty; write its fields, as in another file of the same folder.'],
]

const inTexts: Fault[] = [
  ['a title is missing', pageSchema, changed(page(), (data) => delete data['title']), 'field "title" is missing; write a text.'],
  [
    'a page has the fields of an article',
    pageSchema,
    article(),
    'the whole file has unknown fields "keyPoints", "part", "order", "selfCheck"; correct their spelling or remove them.',
  ],
  ['no key point is written', articleSchema, { ...article(), keyPoints: [] }, 'field "keyPoints" is empty; add at least one entry.'],
  [
    'six key points are written',
    articleSchema,
    { ...article(), keyPoints: ['1', '2', '3', '4', '5', '6'] },
    'field "keyPoints" holds more than five points; keep the five that matter most.',
  ],
  [
    'a colon makes fields of a key point',
    articleSchema,
    { ...article(), keyPoints: ['a', { 'One thing': 'another' }] },
    'entry 2 of "keyPoints" is of the wrong kind; write a text.',
  ],
  ['the order is a word', articleSchema, { ...article(), order: 'ten' }, 'field "order" is of the wrong kind; write a number.'],
  ['the order is a fraction', articleSchema, { ...article(), order: 1.5 }, 'field "order" is of the wrong kind; write a whole number.'],
  [
    'a review is claimed in other words',
    articleSchema,
    { ...article(), review: 'done' },
    'field "review" must be one of: unread, native, lawyer, both.',
  ],
  [
    'a question has no right answer',
    articleSchema,
    changed(article(), ({ selfCheck }) => selfCheck.options.forEach((option) => (option.correct = false))),
    'field "selfCheck.options" is wrong: exactly one answer must have "correct: true".',
  ],
  [
    'a question has two right answers',
    articleSchema,
    changed(article(), ({ selfCheck }) => selfCheck.options.forEach((option) => (option.correct = true))),
    'field "selfCheck.options" is wrong: exactly one answer must have "correct: true".',
  ],
  [
    'a question has one answer',
    articleSchema,
    changed(article(), ({ selfCheck }) => selfCheck.options.shift()),
    'field "selfCheck.options" has too few entries; write at least 2.',
  ],
  [
    'right or wrong is a word',
    articleSchema,
    changed(article(), ({ selfCheck }) => Object.assign(selfCheck.options[1] ?? {}, { correct: 'yes' })),
    'field "correct" in entry 2 of "selfCheck.options" is of the wrong kind; write true or false, without quotes.',
  ],
]

const inSources: Fault[] = [
  [
    'two works have the same id',
    bibliographySchema,
    { works: [work(), work()] },
    'field "works" is wrong: two works have the same id; give one of them another.',
  ],
  [
    'a work has a date in words',
    bibliographySchema,
    { works: [{ ...work(), date: '29 September' }] },
    'field "date" in entry "tip2025" of "works" is wrong: write the date in quotes as "2026-03-02", "2026-03" or "2026", or null.',
  ],
  [
    'a work has a date that does not exist',
    bibliographySchema,
    { works: [{ ...work(), date: '2025-09-31' }] },
    'field "date" in entry "tip2025" of "works" is wrong: this date is not in the calendar; compare it with the source.',
  ],
  [
    'an id holds a space',
    bibliographySchema,
    { works: [{ ...work(), id: 'tip 2025' }] },
    'field "id" in entry "tip 2025" of "works" is wrong: write letters, digits and hyphens only.',
  ],
  [
    'the language of a work is written out',
    bibliographySchema,
    { works: [{ ...work(), lang: 'eng' }] },
    'field "lang" in entry "tip2025" of "works" is wrong: write the two small letters of the language, such as "ru".',
  ],
]

const inFigures: Fault[] = [
  ['the kind does not exist', figureSchema, { ...figure(), kind: 'pie' }, 'field "kind" is of an unknown kind; compare it with another file of the same folder.'],
  [
    'a label lacks a language',
    figureSchema,
    changed(figure(), ({ rows }) => Object.assign(rows[0] ?? {}, { label: { ky: 'а', ru: 'б' } })),
    'field "label.en" in entry 1 of "rows" is missing; write a text.',
  ],
  [
    'a year stands without quotes',
    figureSchema,
    changed(figure(), ({ rows }) => Object.assign(rows[1] ?? {}, { label: 2025 })),
    'field "label" in entry 2 of "rows" is of an unknown kind; write a text, or fields, each on a line of its own.',
  ],
  [
    'a value stands in quotes',
    figureSchema,
    changed(figure(), ({ rows }) => Object.assign(rows[0] ?? {}, { value: '25,7' })),
    'field "value" in entry 1 of "rows" is of the wrong kind; write a number.',
  ],
]

describe.each([
  ['a contact', inContacts],
  ['a text', inTexts],
  ['the sources', inSources],
  ['a figure', inFigures],
])('when in %s', (_where, faults) => {
  it.each(faults)('%s, the writer reads what to do', (_fault, schema, data, sentence) => {
    expect(contentFaults('content/example.yaml', schema, data)).toEqual([`content/example.yaml: ${sentence}`])
  })
})

describe('a file that is right', () => {
  it('raises no fault', () => {
    expect(contentFaults('a.yaml', contactSchema, contact())).toEqual([])
    expect(contentFaults('a.mdx', articleSchema, article())).toEqual([])
    expect(contentFaults('a.yaml', figureSchema, figure())).toEqual([])
    expect(contentFaults('a.yaml', bibliographySchema, { works: [work(), { ...work(), id: 'other', date: '2025' }] })).toEqual([])
  })

  it('may leave out what nobody knows', () => {
    expect(contentFaults('a.yaml', contactSchema, { ...contact(), sources: [{ url: null, publisher: 'a', date: null, supports: 'b' }], phones: [] })).toEqual([])
  })

  it('is handed on, with what the schema adds', () => {
    expect(checked('a.yaml', contactSchema, contact()).channels).toEqual([])
  })
})

describe('a file with several faults', () => {
  const wrong = { ...contact(), cost: 'cheap', country: 'Kyrgyzstan' }

  it('is told in one sentence each', () => {
    expect(contentFaults('a.yaml', contactSchema, wrong)).toHaveLength(2)
  })

  it('stops the build with all of them, one a line', () => {
    expect(() => checked('content/contacts/kg.yaml', contactSchema, wrong)).toThrow(/^content\/contacts\/kg\.yaml: field .+\.\ncontent\/contacts\/kg\.yaml: field .+\.$/)
  })
})
