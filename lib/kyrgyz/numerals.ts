/*
 * What stands after digits: the case ending that follows the last spoken numeral («160тан»,
 * «84кө»), the hyphen of ordinals («166-берене»), the singular noun («5 адам») and the percent
 * sign. Source: language guide, sections 3.3, 3.4 and 3.5.
 */
import { attachEnding, endsInVowel, patternSource } from './endings'
import type { Finding } from './finding'
import { findWords } from './words'

const units = ['', 'бир', 'эки', 'үч', 'төрт', 'беш', 'алты', 'жети', 'сегиз', 'тогуз']
const tens = ['', 'он', 'жыйырма', 'отуз', 'кырк', 'элүү', 'алтымыш', 'жетимиш', 'сексен', 'токсон']

const groupSpace = '[ \\u00a0\\u2009\\u202f]'
const number = `\\d{1,3}(?:${groupSpace}\\d{3})+(?!\\d)|\\d+`

/**
 * Gives the last word of a number when it is read aloud.
 *
 * @param digits A number such as «6 597» or «1,5».
 * @returns A numeral such as «жети», or undefined for digits that are read one by one («0312»).
 */
export function lastSpokenNumeral(digits: string): string | undefined {
  const decimal = /[.,](\d+)$/u.exec(digits)
  const whole = (decimal?.[1] ?? digits).replace(/\D/gu, '')
  if (/^0+$/u.test(whole)) return 'нөл'
  if (/^0\d/u.test(whole) && !decimal) return undefined
  if (whole.length > 12) return undefined
  const value = Number(whole)
  if (value % 10 !== 0) return units[value % 10]
  if (value % 100 !== 0) return tens[(value % 100) / 10]
  if (value % 1000 !== 0) return 'жүз'
  if (value % 1_000_000 !== 0) return 'миң'
  return value % 1_000_000_000 === 0 ? 'миллиард' : 'миллион'
}

// The endings of one row mean the same; which of them is right depends on the numeral.
// The first pattern follows a consonant, the second a vowel.
const endingRows: readonly (readonly [string, string])[] = [
  ['GA', 'GA'], ['DA', 'DA'], ['DAн', 'DAн'], ['DAгI', 'DAгI'], ['DAгIлAр', 'DAгIлAр'], ['NIн', 'NIн'], ['NI', 'NI'], ['LAр', 'LAр'], ['DAй', 'DAй'],
  ['I', 'сI'], ['Iн', 'сIн'], ['IнIн', 'сIнIн'], ['IнA', 'сIнA'], ['IндA', 'сIндA'], ['IнAн', 'сIнAн'], ['IндAгI', 'сIндAгI'],
]

const preparedRows = endingRows.map(([afterConsonant, afterVowel]) => ({
  afterConsonant,
  afterVowel,
  anyForm: new RegExp(`^(?:${patternSource(afterConsonant)}|${patternSource(afterVowel)})$`, 'u'),
}))

function rightEndings(numeral: string, ending: string): string[] {
  const vowel = endsInVowel(numeral)
  return preparedRows
    .filter((row) => row.anyForm.test(ending))
    .map((row) => attachEnding(numeral, vowel ? row.afterVowel : row.afterConsonant).slice(numeral.length))
}

/** The word that decides the ending after «45%»: it is read «пайыз». */
const percentWord = 'пайыз'

const withEnding = new RegExp(`(?<![\\d.,:/+-])((?:${number})(?:,\\d+)?)(%?)([а-яёңөү]+)`, 'gu')

function checkEndings(text: string): Finding[] {
  return [...text.matchAll(withEnding)].flatMap((match) => {
    const [whole, digits = '', percent = '', ending = ''] = match
    const numeral = percent ? percentWord : lastSpokenNumeral(digits)
    if (!numeral) return []
    const right = rightEndings(numeral, ending)
    if (right.length === 0 || right.includes(ending)) return []
    return [
      finding(whole, match.index, `«${whole}» is read «…${numeral}», so the ending is different. Write «${digits}${percent}${right[0] ?? ''}», or put a word after the number and give the word the ending.`),
    ]
  })
}

function finding(word: string, start: number, message: string): Finding {
  return { rule: 'numerals', word, start, end: start + word.length, message }
}

// «5 мартаба» (five times), «5 майда» (five small ones) and «5 майып» are not months.
const monthEndings = '[ыиу]|[ыиу]н|[ыиу]н[ыиу]н|[ыиу]н[ае]н?|[ыиу]нд[ае]г?[ыи]?|[дт][ае]н?|[дт][ыиу]н|[гк][ае]'
const months = `(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)ь?(?:${monthEndings})?|май(?:ы|ын|ынын|ына|ынан|ында|ындагы)?`

type Mark = { pattern: RegExp; advise: (match: RegExpMatchArray) => string }

const marks: readonly Mark[] = [
  {
    pattern: /(?<![\d.,-])(\d+)[-‑](га|ге|го|гө|ка|ке|ко|кө|да|де|до|дө|та|те|то|тө|дан|ден|дон|дөн|тан|тен|тон|төн|дын|дин|дун|дүн|тын|тин|тун|түн|нын|нин)(?![а-яёңөү-])/gu,
    advise: ([whole, digits = '', ending = '']) => `A case ending joins digits without a hyphen. Write «${digits}${ending}» instead of «${whole}»; the hyphen belongs to ordinals («1-бөлүк»).`,
  },
  {
    pattern: new RegExp(`(?<![\\d.,])(\\d{1,2})[ \\u00a0](${months})(?![а-яёңөү])`, 'gu'),
    advise: ([whole, day = '', month = '']) => `A day of the month is an ordinal number and takes a hyphen. Write «${day}-${month}» instead of «${whole}».`,
  },
  {
    pattern: /(?<![\d.,-])((?:19|20)\d\d)[ \u00a0](жыл[а-яёңөү]*)/gu,
    advise: ([whole, year = '', word = '']) => `A year is an ordinal number and takes a hyphen. Write «${year}-${word}» instead of «${whole}».`,
  },
  {
    pattern: /(?<![\d.,-])(\d{3})[ \u00a0](берене[а-яёңөү]*)/gu,
    advise: ([whole, article = '', word = '']) => `The number of an article takes a hyphen. Write «${article}-${word}» instead of «${whole}».`,
  },
  {
    pattern: /(\d)[ \u00a0\u202f]%/gu,
    advise: () => 'Kyrgyz writes the percent sign without a space. Delete the space before %.',
  },
  {
    pattern: /(?<![\d.])(\d+)\.(\d{1,2})(?=[ \u00a0](?:млн|млрд|миң|миллион|миллиард|пайыз)|%)/gu,
    advise: ([, whole = '', part = '']) => `Kyrgyz writes decimals with a comma. Write «${whole},${part}».`,
  },
]

function checkMarks(text: string): Finding[] {
  return marks.flatMap(({ pattern, advise }) =>
    [...text.matchAll(pattern)].map((match) => finding(match[0], match.index, advise(match))),
  )
}

const spokenNumerals = 'эки|үч|төрт|беш|алты|жети|сегиз|тогуз|он|жыйырма|отуз|кырк|элүү|алтымыш|жетимиш|сексен|токсон|жүз|миң|миллион|бир нече'
const beforeNoun = new RegExp(`(?:(?<![\\d.,+-]|№[ \\u00a0]?)(?:${number})|(?<![а-яёңөү-])(?:${spokenNumerals}))[ \\u00a0]$`, 'iu')
const pluralNoun = /^([а-яёңөү]{2,}?)([лдт][аеоө]р)(?:$|[дг][аеоөыиуү]|[ыиуү])/u

// Singular words that end like a plural.
const singularNoun = /^(?:дептер|тендер|гендер|доктор)/u

// «18 жаштагылар»: the noun is left out, so the plural is right.
const withoutNoun = /[гк][ыиуү]л[аеоө]р/u

// «102 жана 103 номерлери»: the numbers are names, not a count.
const listOfNumbers = /\d[ \u00a0]*(?:,|жана|менен|же)[ \u00a0]+\d+[ \u00a0]$/u

function checkPluralAfterNumeral(text: string): Finding[] {
  return findWords(text).flatMap((word) => {
    const plural = word.text === word.lowerCase ? pluralNoun.exec(word.text) : null
    if (!plural || singularNoun.test(word.text) || withoutNoun.test(word.text)) return []
    const [, stem = '', ending = ''] = plural
    // «доллар» and «гектар» are no plurals: after these stems the plural would sound different.
    if (attachEnding(stem, 'LAр') !== stem + ending) return []
    const before = text.slice(Math.max(0, word.start - 30), word.start)
    const numeral = beforeNoun.exec(before)
    if (!numeral || listOfNumbers.test(before)) return []
    const start = word.start - numeral[0].length
    return [
      finding(text.slice(start, word.end), start, `After a number Kyrgyz uses the singular. Write «${numeral[0].trim()} ${singularOf(stem)}» and join other endings to the singular.`),
    ]
  })
}

function singularOf(stem: string): string {
  return stem === 'бал' ? 'бала' : stem
}

/**
 * Finds wrong endings after digits, missing or needless hyphens, plural nouns after numerals
 * and marks of numbers that Kyrgyz writes in another way.
 *
 * @param text Plain Kyrgyz text.
 * @returns One finding for each fault.
 */
export function checkNumerals(text: string): Finding[] {
  return [...checkEndings(text), ...checkMarks(text), ...checkPluralAfterNumeral(text)]
}

/**
 * Finds endings glued to a variable of an interface message («{count}ден»). No ending fits every
 * number, so the message needs a noun that carries the ending («{count} агенттиктен»).
 *
 * @param message A message as it stands in the file of interface words.
 * @returns One finding for each variable with an ending.
 */
export function checkVariableEndings(message: string): Finding[] {
  return [...message.matchAll(/(?:\{\w+\}|#)(?:[а-яёңөү]+)/gu)].map((match) =>
    finding(match[0], match.index, `The ending in «${match[0]}» cannot fit every number. Put a noun after the variable and give the noun the ending.`),
  )
}
