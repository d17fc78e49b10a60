import type { Locale } from '../../locales/languages'

/** What a result is; decides its label and, a little, its place. */
export const searchKinds = ['help', 'contact', 'check', 'country', 'learn', 'word', 'about'] as const
export type SearchKind = (typeof searchKinds)[number]

/** Something that can be found: a page, a section of one, a contact, a word. */
export type SearchEntry = {
  kind: SearchKind
  /** With its language, perhaps with a section: "/ky/check/family/#passport". */
  address: string
  title: string
  /** Heading of the page of which it is a section; empty for a whole page. */
  page: string
  /** Shown under the title. */
  text: string
  /** Further words it is found by, not shown. */
  more: string
}

/** What readers say in their own words, and the entries it leads to, the most important first. */
export type SearchTopic = { phrases: string[]; entries: number[] }

export type SearchIndex = {
  language: Locale
  entries: SearchEntry[]
  topics: SearchTopic[]
  /** Words that say nothing by themselves: «и», "the". */
  ignored: string[]
}

/** The same without names of fields, as it travels. */
export type PackedIndex = {
  language: Locale
  entries: [kind: number, address: string, title: string, page: string, text: string, more: string][]
  topics: [phrases: string[], entries: number[]][]
  ignored: string[]
}

/** For the build: makes the file small. */
export function packIndex({ language, entries, topics, ignored }: SearchIndex): PackedIndex {
  return {
    language,
    entries: entries.map(({ kind, address, title, page, text, more }) => [searchKinds.indexOf(kind), address, title, page, text, more]),
    topics: topics.map((topic) => [topic.phrases, topic.entries]),
    ignored,
  }
}

/** For the browser: reads what `packIndex` wrote. */
export function unpackIndex({ language, entries, topics, ignored }: PackedIndex): SearchIndex {
  return {
    language,
    entries: entries.map(([kind, address, title, page, text, more]) => ({ kind: searchKinds[kind] ?? 'about', address, title, page, text, more })),
    topics: topics.map(([phrases, places]) => ({ phrases, entries: places })),
    ignored,
  }
}
