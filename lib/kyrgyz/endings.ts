/*
 * How a Kyrgyz ending changes with the word it is joined to.
 * Source: language guide, sections 3.3, 3.5 and 6.1 (vowel harmony and consonant assimilation).
 *
 * An ending is written as a pattern in which capital Latin letters stand for sounds that change:
 *   A  wide vowel     а е о ө        D  д after a voiced sound, т after a voiceless one
 *   I  narrow vowel   ы и у ү        G  г or к in the same way
 *   U  у or ү, O  о or ө             B  б or п in the same way
 *   N  н after a vowel, д after a voiced consonant, т after a voiceless one
 *   L  л after a vowel, р or й, д after another voiced consonant, т after a voiceless one
 */

// The last vowel of the word decides. Written here as: after this letter comes that one.
const wideVowelAfter: Readonly<Record<string, string>> = {
  а: 'а', я: 'а', ы: 'а', у: 'а', ю: 'а',
  о: 'о', ё: 'о',
  е: 'е', э: 'е', и: 'е',
  ө: 'ө', ү: 'ө',
}

const narrowVowelAfter: Readonly<Record<string, string>> = {
  а: 'ы', я: 'ы', ы: 'ы',
  о: 'у', ё: 'у', у: 'у', ю: 'у',
  е: 'и', э: 'и', и: 'и',
  ө: 'ү', ү: 'ү',
}

const roundVowelAfter: Readonly<Record<string, string>> = {
  а: 'у', я: 'у', ы: 'у', о: 'у', ё: 'у', у: 'у', ю: 'у',
  е: 'ү', э: 'ү', и: 'ү', ө: 'ү', ү: 'ү',
}

const vowel = /[аеёиоөуүыэюя]/u
const voicelessAtEnd = /[кпстфхцчшщ][ьъ]?$/u
const vowelAtEnd = /[аеёиоөуүыэюя]$/u
const vowelOrLiquidAtEnd = /[аеёиоөуүыэюярй]$/u

const lettersOfSymbol: Readonly<Record<string, string>> = {
  A: '[аеоө]', I: '[ыиуү]', U: '[уү]', O: '[оө]', D: '[дт]', G: '[гк]', B: '[бп]', N: '[ндт]', L: '[лдт]',
}

/**
 * Finds the vowel that decides the vowels of an ending.
 *
 * @param word A word in lower case.
 * @returns Its last vowel, or undefined if it has none.
 */
export function lastVowel(word: string): string | undefined {
  for (let index = word.length - 1; index >= 0; index -= 1) {
    const letter = word.charAt(index)
    if (vowel.test(letter)) return letter
  }
  return undefined
}

export function endsVoiceless(word: string): boolean {
  return voicelessAtEnd.test(word)
}

export function endsInVowel(word: string): boolean {
  return vowelAtEnd.test(word)
}

/**
 * Writes the pattern of an ending as a regular expression that accepts right and wrong forms.
 *
 * @param pattern Pattern such as «DAн».
 * @returns Source of a regular expression, such as «[дт][аеоө]н».
 */
export function patternSource(pattern: string): string {
  return [...pattern].map((symbol) => lettersOfSymbol[symbol] ?? symbol).join('')
}

function soundFor(symbol: string, wordSoFar: string): string {
  const deciding = lastVowel(wordSoFar) ?? 'а'
  if (symbol === 'A') return wideVowelAfter[deciding] ?? 'а'
  if (symbol === 'I') return narrowVowelAfter[deciding] ?? 'ы'
  if (symbol === 'U') return roundVowelAfter[deciding] ?? 'у'
  if (symbol === 'O') return roundVowelAfter[deciding] === 'ү' ? 'ө' : 'о'
  const voiceless = endsVoiceless(wordSoFar)
  if (symbol === 'D') return voiceless ? 'т' : 'д'
  if (symbol === 'G') return voiceless ? 'к' : 'г'
  if (symbol === 'B') return voiceless ? 'п' : 'б'
  if (symbol === 'N') return voiceless ? 'т' : endsInVowel(wordSoFar) ? 'н' : 'д'
  if (symbol === 'L') return voiceless ? 'т' : vowelOrLiquidAtEnd.test(wordSoFar) ? 'л' : 'д'
  return symbol
}

/**
 * Joins an ending to a word the way Kyrgyz does.
 *
 * @param stem A word in lower case, such as «мектеп».
 * @param pattern Pattern of an ending, such as «NIн».
 * @returns The joined word, such as «мектептин».
 */
export function attachEnding(stem: string, pattern: string): string {
  let word = stem.replace(/ь$/u, '')
  for (const symbol of pattern) {
    word += soundFor(symbol, word)
  }
  return word
}
