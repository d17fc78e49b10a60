import { z } from 'zod'

import { forEveryLanguage } from './common'
import { contactTypes } from './contact'

const phrases = z.array(z.string().trim().min(2, 'is too short to say anything; write the words as people say them')).min(1)

const shortWords = z.array(z.string().trim().min(1, 'is empty; write a word or remove the entry')).min(1)

function phrasesFor(ids: readonly string[]) {
  return z.strictObject(Object.fromEntries(ids.map((id) => [id, forEveryLanguage(phrases)])))
}

const topic = z.strictObject({
  /** Name of the topic, for messages. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'write small Latin letters, digits and hyphens only'),
  /** Where it leads, the most important page first: "/help/", "/check/family/#passport". */
  pages: z
    .array(z.string().regex(/^\/([a-z0-9-]+\/)+(#[A-Za-z0-9-]+)?$/, 'write an address such as "/help/" or "/help/#abroad", without a language'))
    .min(1),
  /** How readers say it, wrong spelling included. */
  phrases: forEveryLanguage(phrases),
})

function hasNoDoubles(topics: { id: string }[]): boolean {
  return new Set(topics.map(({ id }) => id)).size === topics.length
}

/** content/search-words.yaml: what readers type and where it leads them. */
export const searchWordsSchema = z.strictObject({
  topics: z.array(topic).min(1).refine(hasNoDoubles, 'two topics have the same id; give one of them another'),
  /** Words for each kind of contact, by which all contacts of the kind are found. */
  contactTypes: phrasesFor(contactTypes),
  /** Other names of countries and their cities, by code of the country. */
  countries: z.record(z.string(), forEveryLanguage(phrases)),
  /** Words that are left out of every query. */
  ignored: forEveryLanguage(shortWords),
})

export type SearchWords = z.infer<typeof searchWordsSchema>
