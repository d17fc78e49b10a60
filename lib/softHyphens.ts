const softHyphen = '\u00ad'
const vowels = 'аеёиоөуүыэюя'
/** Shorter words fit on the smallest phone even in the largest heading. */
const longInHeading = 12
/** Shorter words fit into a column of a table. */
export const longInTable = 8
/** No part of a broken word is shorter than this. */
const shortestPart = 4

/**
 * Marks where long Kyrgyz and Russian words of a heading or a table may break. Browsers have no
 * Kyrgyz hyphenation, and an unmarked word of 20 letters runs out of a small screen.
 * A syllable starts at the consonant before a vowel, in both languages.
 *
 * @param text text without markup
 * @param longWord number of letters from which a word may break
 * @returns the same text with soft hyphens, which are invisible where no break happens
 */
export function softHyphens(text: string, longWord: number = longInHeading): string {
  return text.replace(/[а-яёңөү]+/giu, (word) => (word.length < longWord ? word : breakSyllables(word)))
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && vowels.includes(letter)
}

function startsSyllable(word: string, index: number): boolean {
  const [before, letter = '', after, afterNext] = [word[index - 1], word[index], word[index + 1], word[index + 2]]
  if (isVowel(letter) || 'ьъ'.includes(letter)) return false
  // "стан" of countries stays whole: Кыргыз-стан, not Кыргызс-тан.
  const opensStan = letter === 'с' && after === 'т' && isVowel(afterNext) && !isVowel(before)
  const insideStan = letter === 'т' && before === 'с' && !isVowel(word[index - 2])
  return opensStan || (isVowel(after) && !insideStan)
}

function breakSyllables(word: string): string {
  let result = ''
  let part = 0
  for (const [index, letter] of [...word].entries()) {
    if (startsSyllable(word.toLowerCase(), index) && part >= shortestPart && word.length - index >= shortestPart) {
      result += softHyphen
      part = 0
    }
    result += letter
    part += 1
  }
  return result
}
