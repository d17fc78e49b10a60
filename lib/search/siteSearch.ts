import MiniSearch from 'minisearch'

import { markWords, type Piece } from './markWords'
import { readingOf } from './reading'
import type { SearchEntry, SearchIndex, SearchKind } from './searchIndex'
import { createTopicSearch } from './topicSearch'

export type Found = {
  entry: SearchEntry
  /** The title and the text in pieces, with the words that were found. */
  title: Piece[]
  text: Piece[]
}

/** What helps at once stands a little above what is read. */
const weightOf: Record<SearchKind, number> = { help: 1.4, contact: 1.2, check: 1.25, country: 1.15, learn: 1, word: 0.8, about: 0.6 }

/** What a reader's own words lead to counts more than where the words happen to stand. */
const topicWeight = 2.2
/** Each further page of a topic counts this much less than the one before. */
const lessByPlace = 0.18
/** For an entry that is called just what somebody typed. */
const nameWeight = 1.4

/** More results than these do not help anybody to choose. */
export const mostResults = 12

/** A number may be typed with spaces, brackets or hyphens: "0999 312-002". */
function joinNumber(query: string): string {
  return /^[\s\d+()-]+$/.test(query) ? query.replace(/\D/g, '') : query
}

/** Gives, for a query, what was found, best first. */
export type SiteSearch = (query: string) => Found[]

/** So many entries are read at a time; between them a slow phone can show what is being typed. */
const chunkSize = 30

/** Makes a search over an index. Everything happens in the memory of the phone. */
export async function createSiteSearch({ language, entries, topics, ignored }: SearchIndex): Promise<SiteSearch> {
  const reading = readingOf(language, ignored)
  const { options, stemsOf } = reading
  const texts = new MiniSearch<SearchEntry & { id: number }>({ fields: ['title', 'page', 'text', 'more'], ...options })
  await texts.addAllAsync(entries.map((entry, id) => ({ ...entry, id })), { chunkSize })
  const topicScores = await createTopicSearch(topics, reading, chunkSize * 5)

  type Direct = { id: number; score: number; stems: string[] }

  /** Entries in which all words stand; when there are hardly any, those with half of them as well. */
  function directResults(query: string, count: number): Direct[] {
    const all = texts.search(query, { combineWith: 'AND' })
    const some = all.length > 2 || count === 1 ? [] : texts.search(query, { combineWith: 'OR' })
    const known = new Set(all.map(({ id }) => id as number))
    const share = (words: string[]) => new Set(words).size / count
    const best = Math.max(...all.map(({ score }) => score), ...some.map(({ score }) => score))
    return [...all, ...some.filter(({ id, queryTerms }) => !known.has(id as number) && share(queryTerms) >= 0.5)].map(
      ({ id, score, terms, queryTerms }) => ({ id: id as number, score: (score / best) * share(queryTerms) ** 1.5, stems: terms }),
    )
  }

  return (typed) => {
    const query = joinNumber(typed)
    const stems = new Set(stemsOf(query))
    if (stems.size === 0) return []

    const scores = new Map<number, number>()
    const found = new Map<number, string[]>()
    const answers = topicScores(query, stems.size)
    // The better a topic answers, the less it matters where else the words stand.
    const rest = 1 - 0.7 * Math.max(0, ...answers.values())
    for (const direct of directResults(query, stems.size)) {
      const entry = entries[direct.id]
      if (!entry) continue
      const name = new Set(stemsOf(entry.title))
      const isName = name.size === stems.size && [...stems].every((stem) => name.has(stem))
      scores.set(direct.id, direct.score * weightOf[entry.kind] * rest + (isName ? nameWeight : 0))
      found.set(direct.id, direct.stems)
    }
    // A page of several topics counts once, for the topic that answers best.
    const answered = new Map<number, number>()
    for (const [topic, score] of answers) {
      for (const [place, id] of (topics[topic]?.entries ?? []).entries()) {
        answered.set(id, Math.max(answered.get(id) ?? 0, score * Math.max(0.2, 1 - lessByPlace * place)))
      }
    }
    for (const [id, score] of answered) scores.set(id, (scores.get(id) ?? 0) + topicWeight * score)
    return [...scores]
      .sort(([, one], [, other]) => other - one)
      .slice(0, mostResults)
      .flatMap(([id]) => {
        const entry = entries[id]
        const marked = new Set([...stems, ...(found.get(id) ?? [])])
        return entry ? [{ entry, title: markWords(entry.title, stemsOf, marked), text: markWords(entry.text, stemsOf, marked) }] : []
      })
  }
}
