import type { Options } from 'minisearch'

import type { Locale } from '../../locales/languages'
import { foldForSearch } from './fold'
import { stemmerOf } from './stem'

/** How the words of a language are read, in the index and in the query alike. */
export type Reading = {
  options: Required<Pick<Options, 'tokenize' | 'processTerm' | 'searchOptions'>>
  /** Stems of a text without the words that say nothing. */
  stemsOf: (text: string) => string[]
}

/** One typing error in a short word, two in a long one; none in a number. */
function errorsAllowed(stem: string): number | false {
  if (/\d/.test(stem) || stem.length < 4) return false
  return stem.length < 7 ? 1 : 2
}

/** @param ignored words that say nothing by themselves */
export function readingOf(language: Locale, ignored: string[]): Reading {
  const silent = new Set(ignored.map(foldForSearch))
  const stemOf = stemmerOf(language)
  const tokenize = (text: string) => foldForSearch(text).split(' ')
  const processTerm = (word: string) => (word === '' || silent.has(word) ? null : stemOf(word))
  return {
    options: {
      tokenize,
      processTerm,
      searchOptions: {
        fuzzy: errorsAllowed,
        // The last word may still be unfinished.
        prefix: (stem, place, stems) => stem.length > 3 || place === stems.length - 1,
        boost: { title: 4, page: 1.5 },
        weights: { fuzzy: 0.3, prefix: 0.6 },
      },
    },
    stemsOf: (text) => tokenize(text).flatMap((word) => processTerm(word) ?? []),
  }
}
