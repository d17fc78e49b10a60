import MiniSearch from 'minisearch'

import type { SearchTopic } from './searchIndex'
import type { Reading } from './reading'

/** Words found in several sayings of a topic count less than the same words in one. */
const spreadWeight = 0.72

/**
 * Says how well each topic answers a query, up to 1, when somebody says just this.
 *
 * @param stems number of stems in the query
 */
export type TopicSearch = (query: string, stems: number) => Map<number, number>

/**
 * Compares queries with what readers say in their own words.
 *
 * @param chunkSize sayings that are read at a time
 */
export async function createTopicSearch(topics: SearchTopic[], { options, stemsOf }: Reading, chunkSize: number): Promise<TopicSearch> {
  const sayings = topics.flatMap((topic, index) => topic.phrases.map((words) => ({ topic: index, words, length: new Set(stemsOf(words)).size })))
  const search = new MiniSearch<{ id: number; words: string }>({ fields: ['words'], ...options })
  await search.addAllAsync(sayings.map(({ words }, id) => ({ id, words })), { chunkSize })

  return (query, stems) => {
    const scores = new Map<number, number>()
    const heard = new Map<number, Set<string>>()
    for (const { id, queryTerms, match } of search.search(query, { combineWith: 'OR' })) {
      const saying = sayings[id as number]
      if (!saying) continue
      const asked = new Set(queryTerms)
      const share = asked.size / stems
      const exact = [...asked].filter((term) => term in match).length / asked.size
      const score = share ** 1.5 * (0.45 + 0.55 * Math.min(1, asked.size / saying.length)) * (0.75 + 0.25 * exact)
      scores.set(saying.topic, Math.max(share < 0.5 ? 0 : score, scores.get(saying.topic) ?? 0))
      heard.set(saying.topic, new Set([...(heard.get(saying.topic) ?? []), ...asked]))
    }
    for (const [topic, asked] of heard) {
      const share = asked.size / stems
      if (share >= 0.5) scores.set(topic, Math.max(scores.get(topic) ?? 0, share ** 1.5 * spreadWeight))
    }
    return scores
  }
}
