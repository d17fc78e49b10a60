/*
 * Consonant assimilation: after a voiceless consonant an ending begins with a voiceless one
 * («мектептин», not «мектепдин»), and the plural and the genitive choose between л, н, д and т
 * by the sound before them. Source: language guide, sections 3.3 and 6.1.
 *
 * Only those pairs of sounds are checked that hardly ever meet inside a word. Others, such as
 * л + т («алтын») or a vowel + д («кадын»), would accuse too many good words.
 */
import { attachEnding, lastVowel, patternSource } from './endings'
import type { Finding } from './finding'
import { findWords } from './words'

type Rule = {
  /** Sounds at the end of the word. */
  after: RegExp
  /** Wrong first letter of the ending. */
  wrong: string
  endings: readonly string[]
}

const tails = ['', 'дIн', 'дI', 'гA', 'дA', 'дAн', 'дAгI', 'I', 'Iн', 'IнIн', 'IнA', 'IндA', 'IнAн', 'IндAгI', 'IңIз', 'IбIз']
const plural = tails.map((tail) => `LAр${tail}`)
const abstractNoun = ['LIк', 'LIктAр', 'LIктI', 'LIктIн', 'LIктA', 'LIккA', 'LIгI', 'LIгIн', 'LIгIнA', 'LIгIнIн']
const quality = ['LUU', 'LUUлAр', 'LUUлук', 'LUUлүк']
const place = ['DA', 'DAн', 'DAгI', 'DAгIлAр']
const participle = ['GAн', 'GAндA', 'GAндIн', 'GAндAр', 'GAндIк', 'GAндIктAн', 'GAнIңIз']
const negation = ['BAгAн', 'BAйт', 'BAйм', 'BAй', 'BAңIз', 'BAсA']

const voiceless = /[кпстфхцчшщ]$/u

const rules: readonly Rule[] = [
  { after: voiceless, wrong: 'л', endings: [...plural, ...abstractNoun, ...quality] },
  { after: voiceless, wrong: 'д', endings: [...plural, ...place, 'NIн', 'NI', 'DAй'] },
  { after: voiceless, wrong: 'г', endings: ['GA', ...participle] },
  { after: voiceless, wrong: 'б', endings: [...negation, 'BIз'] },
  { after: voiceless, wrong: 'н', endings: ['NIн'] },
  { after: /[мнңзжл]$/u, wrong: 'л', endings: plural },
  { after: /[мнңзж]$/u, wrong: 'л', endings: [...abstractNoun, ...quality] },
  { after: /[бвгджзйлмнңр]$/u, wrong: 'н', endings: ['NIн'] },
]

type Check = { pattern: string; after: RegExp; wrong: string; atEnd: RegExp }

const checks: readonly Check[] = rules
  .flatMap(({ after, wrong, endings }) =>
    endings.map((pattern) => ({ pattern, after, wrong, atEnd: new RegExp(`${patternSource(pattern)}$`, 'u') })),
  )
  .sort((first, second) => second.pattern.length - first.pattern.length)

// Words in which these sounds meet inside the word itself.
const goodWords = /доллар|фольклор|рентген|афган|фосген|^(?:ата|ал|эл|ил)лык$/u

// The soft sign of Russian words is dropped before an ending: «сентябрда».
const softMonth = /^((?:январ|феврал|апрел|сентябр|октябр|ноябр|декабр))ь([а-яөүң]+)$/u
const softPlural = /^(.+[лнр])ь((?:[лд][аеоө]р|д[ыиуү]н|д[аеоө]н)[а-яөүң]*)$/u

/**
 * Finds the form that a word should have.
 *
 * @param word A word in lower case.
 * @returns The form with the right consonant, or undefined if nothing is wrong with the word.
 */
export function assimilatedForm(word: string): string | undefined {
  if (goodWords.test(word)) return undefined
  const soft = softMonth.exec(word) ?? softPlural.exec(word)
  if (soft) return `${soft[1] ?? ''}${soft[2] ?? ''}`
  for (const { pattern, after, wrong, atEnd } of checks) {
    const found = atEnd.exec(word)
    if (!found || found.index < 2) continue
    const stem = word.slice(0, found.index)
    if (word.charAt(stem.length) !== wrong || !after.test(stem) || !lastVowel(stem)) continue
    return attachEnding(stem, pattern)
  }
  return undefined
}

/**
 * Finds endings that begin with the wrong consonant.
 *
 * @param text Plain Kyrgyz text.
 * @returns One finding for each faulty word.
 */
export function checkAssimilation(text: string): Finding[] {
  return findWords(text).flatMap((word) => {
    if (word.followsDigit || word.looksLikeName || word.isAbbreviation) return []
    const expected = assimilatedForm(word.lowerCase)
    if (!expected) return []
    return [
      {
        rule: 'assimilation' as const,
        word: word.text,
        start: word.start,
        end: word.end,
        message: `In «${word.text}» the ending begins with a consonant that does not fit the sound before it. Write «${expected}».`,
      },
    ]
  })
}
