/*
 * Is the text Kyrgyz at all? Two signs that warn and do not stop the build: the language that
 * franc recognises by its groups of three letters, and the share of words with a long vowel.
 * Kazakh whose letters were replaced passes the first but not the second.
 * Source: language guide, section 6.1 (Kyrgyz articles: median 13 %, first percentile 3.2 %;
 * Kazakh, Uzbek and Tatar: 0 to 0.1 %).
 */
import { franc } from 'franc-all'

import { findWords } from './words'

const candidates = { kir: 'Kyrgyz', kaz: 'Kazakh', rus: 'Russian', tat: 'Tatar', uzn: 'Uzbek', eng: 'English', tur: 'Turkish' }

const longVowel = /аа|оо|уу|ээ|өө|үү/u

// Shorter texts give both signs too little to go by.
const enoughLetters = 200
const enoughWords = 60
const lowestShare = 0.03

/** What was measured and, if something looks wrong, a sentence for the writer. */
export type LanguageReport = {
  /** Name in English of the language that franc recognises, or undefined for a short text. */
  recognised: string | undefined
  /** Share of words with a long vowel, from 0 to 1. */
  longVowelShare: number
  warnings: string[]
}

/**
 * Counts the words that have a long vowel (аа, оо, уу, ээ, өө, үү).
 *
 * @param text Plain text.
 * @returns A share from 0 to 1.
 */
export function longVowelShare(text: string): number {
  const words = findWords(text).filter((word) => !word.followsDigit)
  if (words.length === 0) return 0
  return words.filter((word) => longVowel.test(word.lowerCase)).length / words.length
}

function recogniseLanguage(text: string): string | undefined {
  const letters = findWords(text).reduce((sum, word) => sum + word.text.length, 0)
  if (letters < enoughLetters) return undefined
  const code = franc(text, { only: Object.keys(candidates) })
  return candidates[code as keyof typeof candidates]
}

/**
 * Warns when a page does not look Kyrgyz.
 *
 * @param text Plain text of a whole page.
 * @returns The measurements and the warnings; no warning means that nothing looks wrong.
 */
export function reportLanguage(text: string): LanguageReport {
  const recognised = recogniseLanguage(text)
  const share = longVowelShare(text)
  const warnings: string[] = []
  if (recognised !== undefined && recognised !== candidates.kir) {
    warnings.push(`The text looks ${recognised}, not Kyrgyz. Check that the right file was saved.`)
  }
  if (findWords(text).length >= enoughWords && share < lowestShare) {
    warnings.push(`Only ${Math.round(share * 1000) / 10}% of the words have a long vowel such as оо or үү; in Kyrgyz it is about 13%. The text may be Kazakh with Kyrgyz letters: let a native speaker read it.`)
  }
  return { recognised, longVowelShare: share, warnings }
}
