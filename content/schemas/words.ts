import { z } from 'zod'

import { everyLanguage } from './common'
import { reviewFields } from './document'

/** Groups of the list of words, in the order of the page. */
export const topics = ['trafficking', 'work', 'law', 'help'] as const
export type Topic = (typeof topics)[number]

const term = z.strictObject({
  /** Part of the address of the word, such as "debt-bondage". */
  id: z.string().regex(/^[a-z][a-z-]*$/, 'write small Latin letters and hyphens only'),
  topic: z.enum(topics),
  word: everyLanguage,
  /** What the word means, plainly. */
  meaning: everyLanguage,
  /** How sure the Kyrgyz word is: two sources or an official one, one good source, or neither. */
  confidence: z.enum(['high', 'medium', 'low']),
})

function hasNoDoubles(terms: { id: string }[]): boolean {
  return new Set(terms.map(({ id }) => id)).size === terms.length
}

/** content/words.yaml: the terms of the site in every language. */
export const wordsSchema = z.strictObject({
  ...reviewFields,
  terms: z.array(term).min(1).refine(hasNoDoubles, 'two words have the same id; give one of them another'),
})

export type Term = z.infer<typeof term>
export type WordList = z.infer<typeof wordsSchema>
