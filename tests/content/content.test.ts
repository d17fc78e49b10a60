import { beforeAll, describe, expect, it } from 'vitest'

import { contentFaultsOf } from '../../content/checks/checkContent'
import { termReport } from '../../content/checks/terms'
import { readContent, type RawContent, type RawData, type RawDocument } from '../../content/checks/readContent'

/*
 * The real content is right; and each check finds the fault that is planted for it in a
 * copy of the real content, so that none of them can pass by not looking.
 */

let content: RawContent

beforeAll(async () => {
  content = await readContent('.')
})

it('finds no fault in the content of the site', () => {
  expect(contentFaultsOf(content)).toEqual([])
})

function documentIn(copy: RawContent, file: string): RawDocument {
  const found = copy.documents.find((document) => document.file === `content/${file}`)
  if (!found) throw new Error(`content/${file} is gone; adapt this test`)
  return found
}

function dataIn<Data>(files: RawData[], id: string): Data {
  const found = files.find((file) => file.id === id)
  if (!found) throw new Error(`${id} is gone; adapt this test`)
  return found.data as Data
}

type ContactData = Record<string, unknown> & { phones: Record<string, unknown>[]; sources: Record<string, unknown>[] }
type Messages = Record<string, Record<string, string>>

/** Replaces words of a text everywhere its checks look. */
function rewrite(document: RawDocument, from: string | RegExp, to: string): void {
  const source = document.source.replace(from, to)
  if (source === document.source) throw new Error(`"${from}" does not stand in ${document.file}; adapt this test`)
  document.body = document.body.replace(from, to)
  document.source = source
}

type Planted = { fault: string; plant: (copy: RawContent) => void; expected: RegExp }

const inTexts: Planted[] = [
  {
    fault: 'a language is missing',
    plant: (copy) => (copy.documents = copy.documents.filter(({ file }) => file !== 'content/pages/help/ru.mdx')),
    expected: /^content\/pages\/help\/ru\.mdx: is missing; write the text in this language too\.$/,
  },
  {
    fault: 'a file is named after no language',
    plant: (copy) => copy.documents.push({ ...documentIn(copy, 'pages/help/ru.mdx'), locale: 'rus', file: 'content/pages/help/rus.mdx' }),
    expected: /^content\/pages\/help\/rus\.mdx: "rus" is not a language/,
  },
  {
    fault: 'a field is unknown',
    plant: (copy) => Object.assign(documentIn(copy, 'pages/help/ky.mdx').frontMatter as object, { tilte: 'x' }),
    expected: /^content\/pages\/help\/ky\.mdx: .*unknown field "tilte"; correct its spelling or remove it\.$/,
  },
  {
    fault: 'a field is missing',
    plant: (copy) => delete (documentIn(copy, 'pages/help/ky.mdx').frontMatter as Record<string, unknown>)['title'],
    expected: /^content\/pages\/help\/ky\.mdx: field "title" is missing/,
  },
  {
    fault: 'a day does not exist',
    plant: (copy) => Object.assign(documentIn(copy, 'pages/help/ky.mdx').frontMatter as object, { checkedOn: '2026-02-30' }),
    expected: /^content\/pages\/help\/ky\.mdx: field "checkedOn" is wrong: this day is not in the calendar; correct it\.$/,
  },
  {
    fault: 'the next check is due before the last one',
    plant: (copy) => Object.assign(documentIn(copy, 'pages/help/ky.mdx').frontMatter as object, { dueOn: '2020-01-01' }),
    expected: /^content\/pages\/help\/ky\.mdx: field "dueOn" is not after "checkedOn"/,
  },
  {
    fault: 'a review status is invented',
    plant: (copy) => Object.assign(documentIn(copy, 'pages/help/ky.mdx').frontMatter as object, { review: 'perfect' }),
    expected: /^content\/pages\/help\/ky\.mdx: field "review" must be one of: unread, native, lawyer, both\.$/,
  },
  {
    fault: 'a footnote leads nowhere',
    plant: (copy) => rewrite(documentIn(copy, 'articles/kyrgyzstan/ky.mdx'), '[^tip2025]', '[^tip2052]'),
    expected: /^content\/articles\/kyrgyzstan\/ky\.mdx: the footnote \[\^tip2052\] leads to no work in content\/sources\.yaml; correct the id or add the work\.$/,
  },
  {
    fault: 'a language lacks a footnote',
    plant: (copy) => rewrite(documentIn(copy, 'articles/kyrgyzstan/en.mdx'), '[^fn01]', ''),
    expected: /^content\/articles\/kyrgyzstan\/(ru|en|ky)\.mdx: the footnotes differ from/,
  },
  {
    fault: 'a heading has no id',
    plant: (copy) => rewrite(documentIn(copy, 'pages/safety/ky.mdx'), ' [#exit]', ''),
    expected: /^content\/pages\/safety\/ky\.mdx: the heading ".+" has no id; add one/,
  },
  {
    fault: 'a heading has an id that the page itself uses',
    plant: (copy) => rewrite(documentIn(copy, 'pages/safety/ky.mdx'), '[#exit]', '[#sources]'),
    expected: /^content\/pages\/safety\/ky\.mdx: the id "sources" of a heading is used by the page itself; choose another, in every language\.$/,
  },
  {
    fault: 'the ids of the headings differ between languages',
    plant: (copy) => rewrite(documentIn(copy, 'pages/safety/ru.mdx'), '[#exit]', '[#leave]'),
    expected: /^content\/pages\/safety\/\w\w\.mdx: the ids of the headings are \[/,
  },
  {
    fault: 'a link leads to a page that does not exist',
    plant: (copy) => rewrite(documentIn(copy, 'pages/about/en.mdx'), '](/help/)', '](/helpp/)'),
    expected: /^content\/pages\/about\/en\.mdx: the link \(\/helpp\/\) leads to no page/,
  },
  {
    fault: 'a number differs between languages',
    plant: (copy) => rewrite(documentIn(copy, 'articles/kyrgyzstan/ru.mdx'), '25,7', '27,5'),
    expected: /^content\/articles\/kyrgyzstan\/\*\.mdx: The numbers differ/,
  },
  {
    fault: 'a letter of another alphabet stands in a Kyrgyz word',
    plant: (copy) => rewrite(documentIn(copy, 'pages/help/ky.mdx'), 'милиция', 'милицiя'),
    expected: /^content\/pages\/help\/ky\.mdx, line \d+: «милицiя»/,
  },
  {
    fault: 'a term is used that the site avoids',
    plant: (copy) => rewrite(documentIn(copy, 'pages/about/ky.mdx'), 'адам сатуу', 'адам соодасы'),
    expected: /^content\/pages\/about\/ky\.mdx, line \d+: «адам соодасы»/,
  },
]

const inContacts: Planted[] = [
  {
    fault: 'a digit of a number is lost',
    plant: (copy) => Object.assign(dataIn<ContactData>(copy.contacts, 'kg-mfa-consular').phones[0] ?? {}, { e164: '+99699931200' }),
    expected: /^content\/contacts\/kg-mfa-consular\.yaml: field "phones\.0" is wrong: "\+99699931200" is not a valid number; compare its digits with the source\.$/,
  },
  {
    fault: 'a number belongs to another country',
    plant: (copy) => Object.assign(dataIn<ContactData>(copy.contacts, 'emb-kr'), { country: 'tr' }),
    expected: /^content\/contacts\/emb-kr\.yaml: field "phones\.0" is wrong: "\+8210\d+" belongs to KR, not to "tr"/,
  },
  {
    fault: 'the two forms of a number differ',
    plant: (copy) => Object.assign(dataIn<ContactData>(copy.contacts, 'kg-mfa-consular').phones[0] ?? {}, { local: '0999 312 003' }),
    expected: /^content\/contacts\/kg-mfa-consular\.yaml: .* end in different digits; one of them is wrong\.$/,
  },
  {
    fault: 'a short number claims to work from abroad',
    plant: (copy) => Object.assign(dataIn<ContactData>(copy.contacts, 'kg-102').phones[0] ?? {}, { callableFrom: 'anywhere' }),
    expected: /^content\/contacts\/kg-102\.yaml: .*a short number works only inside its country/,
  },
  {
    fault: 'a contact has no source',
    plant: (copy) => Object.assign(dataIn<ContactData>(copy.contacts, 'kg-102'), { sources: [] }),
    expected: /^content\/contacts\/kg-102\.yaml: field "sources"/,
  },
  {
    fault: 'the name of a contact lacks a language',
    plant: (copy) => delete (dataIn<ContactData>(copy.contacts, 'kg-102')['name'] as Record<string, string>)['ky'],
    expected: /^content\/contacts\/kg-102\.yaml: field "name\.ky" is missing/,
  },
  {
    fault: 'the emergency page shows a number that nobody has confirmed twice',
    plant: (copy) => Object.assign(dataIn<ContactData>(copy.contacts, 'kg-102'), { status: 'to-confirm' }),
    expected: /^content\/pages\/help\/ky\.mdx: shows the contact "kg-102" with the status "to-confirm"/,
  },
  {
    fault: 'a page shows a contact that does not exist',
    plant: (copy) => rewrite(documentIn(copy, 'pages/help/ky.mdx'), 'kg-103', 'kg-301'),
    expected: /^content\/pages\/help\/ky\.mdx: shows the contact "kg-301", but there is no content\/contacts\/kg-301\.yaml/,
  },
  {
    fault: 'a contact speaks a language that has no name yet',
    plant: (copy) => Object.assign(dataIn<ContactData>(copy.contacts, 'kr-1345'), { languages: ['ko', 'th'] }),
    expected: /^content\/contacts\/kr-1345\.yaml: field "languages" holds "th", but no name is known for it/,
  },
  {
    fault: 'a figure has a field too few',
    plant: (copy) => dataIn<{ rows: { fields: unknown[] }[] }>(copy.figures, 'cases').rows[0]?.fields.pop(),
    expected: /^content\/figures\/cases\.yaml: the row "New investigations" has 4 fields for 5 columns/,
  },
  {
    fault: 'no text shows a figure',
    plant: (copy) => copy.figures.push({ ...copy.figures[0]!, id: 'spare', file: 'content/figures/spare.yaml' }),
    expected: /^content\/figures\/spare\.yaml: no text shows this figure; write <Figure id="spare" \/> in one, or remove the file\.$/,
  },
  {
    fault: 'a text shows a figure that does not exist',
    plant: (copy) => (documentIn(copy, 'pages/about/ky.mdx').body += '\n<Figure id="nothing" />\n'),
    expected: /^content\/pages\/about\/ky\.mdx: shows the figure "nothing", but there is no content\/figures\/nothing\.yaml/,
  },
  {
    fault: 'two works have the same id',
    plant: (copy) => {
      const { works } = copy.bibliography.data as { works: { id: string }[] }
      works.push({ ...works[0]! })
    },
    expected: /^content\/sources\.yaml: field "works" is wrong: two works have the same id/,
  },
]

const add = (words: string) => (copy: RawContent) => (documentIn(copy, 'pages/about/ky.mdx').body += `\n${words}\n`)

const inComponents: Planted[] = [
  {
    fault: 'a component is misspelt',
    plant: add('<Figur id="poverty" />'),
    expected: /^content\/pages\/about\/ky\.mdx: <Figur> is no component of this site; use one of: Numbers, Call, Figure, Scene, Callout, Maintainers\./,
  },
  {
    fault: 'a component lacks what it needs',
    plant: add('<Figure />'),
    expected: /^content\/pages\/about\/ky\.mdx: <Figure> lacks id="…" in straight quotes; write, for example, <Figure id="poverty">\.$/,
  },
  {
    fault: 'a component is given something it does not know',
    plant: add('<Call id="kg-102" number="102" />'),
    expected: /^content\/pages\/about\/ky\.mdx: <Call> has "number", which it does not know; write <Call id="kg-mfa-consular">\.$/,
  },
  {
    fault: 'a remark is of an unknown kind',
    plant: add('<Callout kind="danger">Text</Callout>'),
    expected: /^content\/pages\/about\/ky\.mdx: <Callout kind="danger"> is not known; kind must be one of: note, caution\.$/,
  },
  {
    fault: 'a drawing does not exist',
    plant: add('<Scene name="airport" />'),
    expected: /^content\/pages\/about\/ky\.mdx: <Scene name="airport"> is not known; name must be one of: building-site, /,
  },
  {
    fault: 'a remark is not closed',
    plant: add('<Callout kind="note">Text'),
    expected: /^content\/pages\/about\/ky\.mdx: <Callout> is never closed; write <\/Callout> behind its text\.$/,
  },
  {
    fault: 'the end of a remark stands alone',
    plant: add('Text</Callout>'),
    expected: /^content\/pages\/about\/ky\.mdx: <\/Callout> closes nothing; remove it or write <Callout> before it\.$/,
  },
  {
    fault: 'a remark is empty',
    plant: add('<Callout kind="note" />'),
    expected: /^content\/pages\/about\/ky\.mdx: <Callout \/> holds no text; write <Callout …>text<\/Callout>\.$/,
  },
  {
    fault: 'a component without a text is left open',
    plant: add('<Figure id="poverty">'),
    expected: /^content\/pages\/about\/ky\.mdx: <Figure> must end with "\/>", since it holds no text\.$/,
  },
]

type Claims = { dueOn: string; claims: { id: string; sources: string[]; notes: string[]; articles: string[]; reason: string | null }[] }

const firstClaim = (copy: RawContent) => (copy.brief.data as Claims).claims[0]!

type StageData = { slug: string; items: { id: string; asked: boolean; sources: string[]; question: Record<string, string> }[] }

const stageIn = (copy: RawContent, id: string) => dataIn<StageData>(copy.stages, id)

const inChecklists: Planted[] = [
  {
    fault: 'a stage is missing',
    plant: (copy) => (copy.stages = copy.stages.filter(({ id }) => id !== 'journey')),
    expected: /^content\/checklist\/journey\.yaml: is missing; every stage needs its questions\.$/,
  },
  {
    fault: 'a stage has the name of another',
    plant: (copy) => (stageIn(copy, 'journey').slug = 'arrival'),
    expected: /^content\/checklist\/journey\.yaml: field "slug" is "arrival", but the file is called "journey"; make them the same\.$/,
  },
  {
    fault: 'more than twelve questions are asked',
    plant: (copy) => stageIn(copy, 'offer').items.forEach((item) => (item.asked = true)),
    expected: /^content\/checklist\/offer\.yaml: .*more than 12 questions are asked; keep those that decide most/,
  },
  {
    fault: 'a question cites a work that does not exist',
    plant: (copy) => stageIn(copy, 'offer').items[0]?.sources.push('nobody'),
    expected: /^content\/checklist\/offer\.yaml: the question A01 cites "nobody", which is not in content\/sources\.yaml; correct the id\.$/,
  },
  {
    fault: 'a question lacks a language',
    plant: (copy) => delete stageIn(copy, 'offer').items[0]?.question['ru'],
    expected: /^content\/checklist\/offer\.yaml: field "question\.ru" in entry "A01" of "items" is missing/,
  },
  {
    fault: 'a result says that an offer is good',
    plant: (copy) =>
      Object.assign((copy.checkResult.data as { levels: { none: { heading: object } } }).levels.none.heading, { en: 'This offer is safe.' }),
    expected: /^content\/check-result\.yaml: the result "none" says «safe»; no result may say that an offer is good, so word it otherwise\.$/,
  },
  {
    fault: 'an example leaves a question out',
    plant: (copy) => delete (copy.checkResult.data as { practice: { answers: Record<string, string> }[] }).practice[0]?.answers['A01'],
    expected: /^content\/check-result\.yaml: example 1 has no answer to A01; add one\.$/,
  },
  {
    fault: 'a sign of adverts has no words',
    plant: (copy) => (copy.offerSigns.data as { signs: object[] }).signs.pop(),
    expected: /^content\/offer-signs\.yaml: .*each sign of lib\/offer\/signs\.ts needs its words, once/,
  },
]

function firstTopic(copy: RawContent): { pages: string[]; phrases: Record<string, string[]> } {
  const [topic] = (copy.searchWords.data as { topics: { pages: string[]; phrases: Record<string, string[]> }[] }).topics
  if (!topic) throw new Error('content/search-words.yaml has no topics; adapt this test')
  return topic
}

const inLists: Planted[] = [
  {
    fault: 'a claim is skipped',
    plant: (copy) => (copy.brief.data as Claims).claims.splice(4, 1),
    expected: /^content\/brief\.yaml: claim 5 has the id "B6"; the claims are numbered without gaps, so write "B5"\.$/,
  },
  {
    fault: 'the answer to a claim cites a work that does not exist',
    plant: (copy) => firstClaim(copy).sources.push('nobody'),
    expected: /^content\/brief\.yaml: the claim B1 cites "nobody", which is not in content\/sources\.yaml; correct the id\.$/,
  },
  {
    fault: 'the brief is said to name a work that does not exist',
    plant: (copy) => firstClaim(copy).notes.push('fn99'),
    expected: /^content\/brief\.yaml: the claim B1 cites "fn99"/,
  },
  {
    fault: 'a claim names an article that does not exist',
    plant: (copy) => firstClaim(copy).articles.push('nowhere'),
    expected: /^content\/brief\.yaml: the claim B1 names the article "nowhere", which does not exist; correct the name of its folder\.$/,
  },
  {
    fault: 'a claim is left out without a reason',
    plant: (copy) => Object.assign(firstClaim(copy), { articles: [] }),
    expected: /^content\/brief\.yaml: .*"reason" in entry "B1" of "claims" .*needed exactly when no article carries the claim/,
  },
  {
    fault: 'the claims are due for a check before the last one',
    plant: (copy) => Object.assign(copy.brief.data as Claims, { dueOn: '2020-01-01' }),
    expected: /^content\/brief\.yaml: field "dueOn" is not after "checkedOn"/,
  },
  {
    fault: 'two words have the same id',
    plant: (copy) => {
      const { terms } = copy.words.data as { terms: object[] }
      terms.push({ ...terms[0] })
    },
    expected: /^content\/words\.yaml: field "terms" is wrong: two words have the same id/,
  },
  {
    fault: 'a word lacks its explanation in a language',
    plant: (copy) => delete (copy.words.data as { terms: { meaning: Record<string, string> }[] }).terms[0]?.meaning['ru'],
    expected: /^content\/words\.yaml: field "meaning\.ru" in entry ".+" of "terms" is missing/,
  },
  {
    fault: 'a change is of an unknown kind',
    plant: (copy) => Object.assign((copy.changes.data as { changes: object[] }).changes[0] ?? {}, { kind: 'news' }),
    expected: /^content\/changes\.yaml: field "kind" in entry 1 of "changes" must be one of: law, contact, text, site\.$/,
  },
  {
    fault: 'words of the search lead to a section that does not exist',
    plant: (copy) => firstTopic(copy).pages.push('/help/#nowhere'),
    expected: /^content\/search-words\.yaml: the topic "danger-now" leads to "\/help\/#nowhere", which does not exist; correct the address\.$/,
  },
  {
    fault: 'words of the search lead to a contact that nobody may see',
    plant: (copy) => Object.assign(dataIn<ContactData>(copy.contacts, 'kg-111'), { status: 'unconfirmed' }),
    expected: /^content\/search-words\.yaml: the topic ".+" leads to "\/contacts\/kg\/kg-111\/", which does not exist/,
  },
  {
    fault: 'words of the search stand there twice',
    plant: (copy) => firstTopic(copy).phrases['ky']?.push('жардам'),
    expected: /^content\/search-words\.yaml: the topic "danger-now" says "жардам" twice in "ky"; remove one\.$/,
  },
  {
    fault: 'words of the search are all ignored, so that they find nothing',
    plant: (copy) => firstTopic(copy).phrases['en']?.push('what is it'),
    expected: /^content\/search-words\.yaml: the topic "danger-now" says "what is it" in "en", of which every word is ignored/,
  },
  {
    fault: 'a topic of the search says nothing in a language',
    plant: (copy) => delete firstTopic(copy).phrases['ru'],
    expected: /^content\/search-words\.yaml: field "phrases\.ru" in entry "danger-now" of "topics" is missing/,
  },
]

const inMessages: Planted[] = [
  {
    fault: 'a message is missing in a language',
    plant: (copy) => delete dataIn<Messages>(copy.messages, 'ru')['home']?.['lead'],
    expected: /^locales\/ru\.json: the message "home\.lead" is missing; add it, as in locales\/ky\.json\.$/,
  },
  {
    fault: 'a message key is unknown',
    plant: (copy) => Object.assign(dataIn<Messages>(copy.messages, 'en')['home'] ?? {}, { leed: 'x' }),
    expected: /^locales\/en\.json: the message "home\.leed" is unknown/,
  },
  {
    fault: 'an argument has another name',
    plant: (copy) => Object.assign(dataIn<Messages>(copy.messages, 'en')['contact'] ?? {}, { call: 'Call {phone}' }),
    expected: /^locales\/en\.json: the message "contact\.call" uses \{phone\}, which ky\.json does not have/,
  },
  {
    fault: 'a plural form is missing',
    plant: (copy) =>
      Object.assign(dataIn<Messages>(copy.messages, 'ru')['sources'] ?? {}, { lead: '{count, plural, one {# источник} other {# источника}}' }),
    expected: /^locales\/ru\.json: the message "sources\.lead" lacks the form "few" for \{count\}/,
  },
  {
    fault: 'a bracket is not closed',
    plant: (copy) => Object.assign(dataIn<Messages>(copy.messages, 'ru')['contact'] ?? {}, { call: 'Позвонить: {number' }),
    expected: /^locales\/ru\.json: the message "contact\.call" cannot be read; check its curly brackets\.$/,
  },
  {
    fault: 'a Kyrgyz message is the Russian one',
    plant: (copy) => Object.assign(dataIn<Messages>(copy.messages, 'ky')['pages'] ?? {}, { help: dataIn<Messages>(copy.messages, 'ru')['pages']?.['help'] }),
    expected: /same as the Russian one/,
  },
  {
    fault: 'an ending is glued to a variable',
    plant: (copy) => Object.assign(dataIn<Messages>(copy.messages, 'ky')['contact'] ?? {}, { call: 'Чалуу: {number}ге' }),
    expected: /^locales\/ky\.json: message "contact\.call": /,
  },
  {
    fault: 'an allowed word has no reason',
    plant: (copy) => (copy.kyrgyzAllowList.data = [{ word: 'SMS', rules: ['letters'] }]),
    expected: /reason.*is missing/,
  },
]

const inCards: Planted[] = [
  {
    fault: 'a card shows a number that nobody has confirmed twice',
    plant: (copy) => Object.assign(dataIn<ContactData>(copy.contacts, 'kg-111'), { status: 'to-confirm' }),
    expected: /^content\/cards\.yaml: "sheet" shows the contact "kg-111" with the status "to-confirm"; paper shows only confirmed and published numbers/,
  },
  {
    fault: 'a card shows a contact that does not exist',
    plant: (copy) => (copy.cards.data as { wallet: { contacts: string[] } }).wallet.contacts.splice(0, 1, 'kg-301'),
    expected: /^content\/cards\.yaml: "wallet" shows the contact "kg-301", but there is no content\/contacts\/kg-301\.yaml/,
  },
  {
    fault: 'a card has more numbers than room',
    plant: (copy) => (copy.cards.data as { strip: { contacts: string[] } }).strip.contacts.push('kg-103'),
    expected: /^content\/cards\.yaml: field "strip\.contacts" .*has room for 3 contacts; take some out/,
  },
  {
    fault: 'a line about a country has no source',
    plant: (copy) => Object.assign(dataIn<{ know: object[] }>(copy.borders, 'ru').know[0] ?? {}, { sources: [] }),
    expected: /^content\/border\/ru\.yaml: field "sources" in entry 1 of "know" is empty; add at least one entry/,
  },
  {
    fault: 'a line about a country cites a work that does not exist',
    plant: (copy) => Object.assign(dataIn<{ know: object[] }>(copy.borders, 'kz').know[0] ?? {}, { sources: ['nobody'] }),
    expected: /^content\/border\/kz\.yaml: cites "nobody", which is not in content\/sources\.yaml; correct the id\.$/,
  },
  {
    fault: 'a sheet belongs to a country without a name',
    plant: (copy) => copy.borders.push({ file: 'content/border/xx.yaml', id: 'xx', data: dataIn(copy.borders, 'kz') }),
    expected: /^content\/border\/xx\.yaml: no name is known for the country "xx"/,
  },
]

describe('the report of terms', () => {
  it('names a passage where Kyrgyz says something else than the Russian term', () => {
    const copy = structuredClone(content)
    rewrite(documentIn(copy, 'articles/law/ky.mdx'), /конфискаци\S*/gi, 'алып коюлат')
    expect(termReport(copy)).toContainEqual(
      expect.stringMatching(/^content\/articles\/law\/ky\.mdx, section "[\w-]+": Russian says «конфискация имущества», Kyrgyz does not say «мүлкүн конфискациялоо»/),
    )
  })

  it('is silent where both use the term', () => {
    expect(documentIn(content, 'articles/law/ru.mdx').body).toContain('торговля людьми')
    expect(termReport(content).filter((line) => line.includes('law/ky.mdx') && line.includes('«торговля людьми»'))).toEqual([])
  })
})

describe.each([
  ['texts', inTexts],
  ['contacts and sources', inContacts],
  ['checklists and signs', inChecklists],
  ['cards and sheets', inCards],
  ['components', inComponents],
  ['the claims, the words and the changes', inLists],
  ['words of the interface', inMessages],
])('in %s the build stops when', (_group, planted) => {
  it.each(planted)('$fault', ({ plant, expected }) => {
    const copy = structuredClone(content)
    plant(copy)
    expect(contentFaultsOf(copy)).toContainEqual(expect.stringMatching(expected))
  })
})
