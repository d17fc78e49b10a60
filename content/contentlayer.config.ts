import { defineDocumentType, defineNestedType, makeSource } from 'contentlayer2/source-files'
import remarkGfm from 'remark-gfm'

import { remarkHeadingIds } from './markdown/remarkHeadingIds'
import { remarkSourceNotes } from './markdown/remarkSourceNotes'

/*
 * What kinds of files content/ holds. Contentlayer turns them into typed data; the
 * schemas beside this file check them in depth and word the errors for writers.
 */

const review = {
  checkedOn: { type: 'string', required: true },
  dueOn: { type: 'string', required: true },
  review: { type: 'string', required: true },
} as const

const reviewedText = {
  title: { type: 'string', required: true },
  heading: { type: 'string', required: true },
  description: { type: 'string', required: true },
  ...review,
} as const

const AnswerOption = defineNestedType(() => ({
  name: 'AnswerOption',
  fields: {
    text: { type: 'string', required: true },
    correct: { type: 'boolean', required: true },
  },
}))

const Question = defineNestedType(() => ({
  name: 'Question',
  fields: {
    question: { type: 'string', required: true },
    options: { type: 'list', of: AnswerOption, required: true },
    explanation: { type: 'string', required: true },
  },
}))

const Article = defineDocumentType(() => ({
  name: 'Article',
  filePathPattern: 'articles/*/*.mdx',
  contentType: 'mdx',
  fields: {
    ...reviewedText,
    keyPoints: { type: 'list', of: { type: 'string' }, required: true },
    part: { type: 'string', required: true },
    order: { type: 'number', required: true },
    selfCheck: { type: 'nested', of: Question },
  },
}))

const Page = defineDocumentType(() => ({
  name: 'Page',
  filePathPattern: 'pages/*/*.mdx',
  contentType: 'mdx',
  fields: reviewedText,
}))

const Country = defineDocumentType(() => ({
  name: 'Country',
  filePathPattern: 'countries/*/*.mdx',
  contentType: 'mdx',
  fields: { ...reviewedText, order: { type: 'number', required: true } },
}))

const Stage = defineDocumentType(() => ({
  name: 'Stage',
  filePathPattern: 'checklist/*.yaml',
  contentType: 'data',
  fields: {
    ...review,
    slug: { type: 'string', required: true },
    order: { type: 'number', required: true },
    worst: { type: 'string', required: true },
    name: { type: 'json', required: true },
    title: { type: 'json', required: true },
    heading: { type: 'json', required: true },
    lead: { type: 'json', required: true },
    items: { type: 'json', required: true },
  },
}))

const CheckResult = defineDocumentType(() => ({
  name: 'CheckResult',
  filePathPattern: 'check-result.yaml',
  contentType: 'data',
  isSingleton: true,
  fields: {
    ...review,
    levels: { type: 'json', required: true },
    verify: { type: 'json', required: true },
    there: { type: 'json', required: true },
    ask: { type: 'json', required: true },
    photograph: { type: 'json', required: true },
    family: { type: 'json', required: true },
    send: { type: 'json', required: true },
    practice: { type: 'json', required: true },
  },
}))

const OfferSigns = defineDocumentType(() => ({
  name: 'OfferSignList',
  filePathPattern: 'offer-signs.yaml',
  contentType: 'data',
  isSingleton: true,
  fields: { ...review, levels: { type: 'json', required: true }, signs: { type: 'json', required: true } },
}))

const Cards = defineDocumentType(() => ({
  name: 'CardList',
  filePathPattern: 'cards.yaml',
  contentType: 'data',
  isSingleton: true,
  fields: {
    ...review,
    sheet: { type: 'json', required: true },
    wallet: { type: 'json', required: true },
    strip: { type: 'json', required: true },
  },
}))

const Border = defineDocumentType(() => ({
  name: 'Border',
  filePathPattern: 'border/*.yaml',
  contentType: 'data',
  fields: {
    ...review,
    order: { type: 'number', required: true },
    contactsOf: { type: 'json', required: true },
    messengers: { type: 'string', required: true },
    heading: { type: 'json', required: true },
    know: { type: 'json', required: true },
    before: { type: 'json', required: true },
  },
}))

const Contact = defineDocumentType(() => ({
  name: 'Contact',
  filePathPattern: 'contacts/*.yaml',
  contentType: 'data',
  fields: {
    country: { type: 'string', required: true },
    alsoFor: { type: 'json' },
    city: { type: 'json' },
    types: { type: 'list', of: { type: 'string' }, required: true },
    shortName: { type: 'json' },
    name: { type: 'json', required: true },
    description: { type: 'json', required: true },
    operator: { type: 'json', required: true },
    phones: { type: 'json', required: true },
    channels: { type: 'json' },
    hours: { type: 'json', required: true },
    languages: { type: 'json', required: true },
    cost: { type: 'string', required: true },
    anonymous: { type: 'string', required: true },
    whatHappens: { type: 'json' },
    whoIsTold: { type: 'json' },
    sources: { type: 'json', required: true },
    conflicts: { type: 'string' },
    status: { type: 'string', required: true },
    order: { type: 'number' },
    checkedOn: { type: 'string', required: true },
    dueOn: { type: 'string', required: true },
  },
}))

const Bibliography = defineDocumentType(() => ({
  name: 'Bibliography',
  filePathPattern: 'sources.yaml',
  contentType: 'data',
  isSingleton: true,
  fields: { works: { type: 'json', required: true } },
}))

const Brief = defineDocumentType(() => ({
  name: 'Brief',
  filePathPattern: 'brief.yaml',
  contentType: 'data',
  isSingleton: true,
  fields: { ...review, claims: { type: 'json', required: true } },
}))

const WordList = defineDocumentType(() => ({
  name: 'WordList',
  filePathPattern: 'words.yaml',
  contentType: 'data',
  isSingleton: true,
  fields: { ...review, terms: { type: 'json', required: true } },
}))

const SearchWords = defineDocumentType(() => ({
  name: 'SearchWordList',
  filePathPattern: 'search-words.yaml',
  contentType: 'data',
  isSingleton: true,
  fields: {
    topics: { type: 'json', required: true },
    contactTypes: { type: 'json', required: true },
    countries: { type: 'json', required: true },
    ignored: { type: 'json', required: true },
  },
}))

const ChangeLog = defineDocumentType(() => ({
  name: 'ChangeLog',
  filePathPattern: 'changes.yaml',
  contentType: 'data',
  isSingleton: true,
  fields: { changes: { type: 'json', required: true } },
}))

const Figure = defineDocumentType(() => ({
  name: 'Figure',
  filePathPattern: 'figures/*.yaml',
  contentType: 'data',
  fields: {
    kind: { type: 'string', required: true },
    title: { type: 'json', required: true },
    description: { type: 'json', required: true },
    note: { type: 'json' },
    sources: { type: 'json', required: true },
    // Which of these a figure has depends on its kind; content/schemas/figure.ts knows.
    unit: { type: 'json' },
    columns: { type: 'json' },
    columnName: { type: 'json' },
    rows: { type: 'json' },
    steps: { type: 'json' },
  },
}))

export default makeSource({
  contentDirPath: 'content',
  contentDirExclude: ['checks', 'schemas', 'markdown', 'contentlayer.config.ts', 'index.ts', 'site.ts', 'kyrgyz-allow-list.yaml'],
  documentTypes: [Article, Page, Country, Stage, CheckResult, OfferSigns, Cards, Border, Contact, Bibliography, Brief, WordList, SearchWords, ChangeLog, Figure],
  mdx: { remarkPlugins: [remarkGfm, remarkHeadingIds, remarkSourceNotes] },
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  disableImportAliasWarning: true,
})
