/*
 * The three languages tell the same facts: the same numbers, telephone digits, months and
 * variables. Kyrgyz writes dates in another order («2026-жылдын 23-ноябры», «23 ноября 2026 г.»,
 * "23 November 2026"), so the numbers are compared without their order.
 * Source: language guide, sections 3.4, 3.5 and 6.2.
 */
import { mayEqualRussian, type AllowList } from './allowList'

/** The same piece in several languages; the key is the code of the language. */
export type Translations = Readonly<Record<string, string>>

export type ParityFinding = {
  kind: 'numbers' | 'phones' | 'months' | 'variables' | 'same-as-russian'
  /** A sentence that says what differs and what to do. */
  message: string
}

const space = '[ \\u00a0\\u2009\\u202f]'

// Written +996 312 301 117, 0312 301 117, 8 (800) 222-74-47 or 1600-8248.
const phone = new RegExp(
  `\\+\\d[\\d()\\-‑ \\u00a0\\u2009\\u202f]{6,}\\d|(?<![\\d.,])0\\d{2,4}${space}\\d{2,3}(?:[ \\u00a0\\u202f-]?\\d{2,3}){1,2}(?!\\d)|(?<![\\d.,])8${space}?\\(?\\d{3}\\)?${space}?\\d{3}[-‑ ]\\d{2}[-‑ ]\\d{2}|(?<![\\d–-])\\d{4}-\\d{4}(?=\\D|$)`,
  'gu',
)

/**
 * Collects the telephone numbers of a text.
 *
 * @param text Plain text.
 * @returns The digits of each number, with + for the international form, sorted.
 */
export function phonesIn(text: string): string[] {
  return phonePlaces(text)
    .map((place) => place.replace(/[^\d+]/gu, ''))
    .sort()
}

// «2021-2023» is a range of years although it has the shape of a Korean short number.
function phonePlaces(text: string): string[] {
  return [...text.matchAll(phone)].map((match) => match[0]).filter((place) => !/^(?:19|20)\d\d-(?:19|20)\d\d$/u.test(place))
}

const monthWords: readonly string[] = [
  'январ|january', 'феврал|february', 'март(?!аб)|march', 'апрел|april', 'май(?![ыо][пр])|ма[яю]|мае(?!к)|may', 'июн|june',
  'июл|july', 'август|august', 'сентябр|september', 'октябр|october', 'ноябр|november', 'декабр|december',
]

// "May", "march" and «май» (butter) have other senses, so these two months count only beside a number.
const ambiguousMonths: readonly number[] = [3, 5]
const beforeMonth = `\\d{1,2}(?:st|nd|rd|th)?(?:-|${space})|жыл(?:ы|дын)\\s+`
const afterMonth = `[а-яёңөү]{0,7}${space}+(?:\\d{1,2},?${space}+)?(?:\\d{4}|\\d{1,2}(?!\\d))`

const monthPatterns = monthWords.map((words, index) => {
  const source = ambiguousMonths.includes(index + 1)
    ? `(?:${beforeMonth})(?:${words})|(?<!\\p{L})(?:${words})${afterMonth}`
    : `(?<!\\p{L})(?:${words})`
  return new RegExp(source, 'iu')
})
const numericDate = /(?<![\d.])\d{1,2}\.(\d{1,2})\.\d{4}(?![\d.])|(?<!\d)\d{4}-(\d\d)-\d\d(?!\d)/gu

/**
 * Collects the months that stand in dates.
 *
 * @param text Plain text in Kyrgyz, Russian or English.
 * @returns Numbers of months from 1 to 12, each once, in order.
 */
export function monthsIn(text: string): number[] {
  const spelled = monthPatterns.flatMap((pattern, index) => (pattern.test(text) ? [index + 1] : []))
  const numeric = [...text.matchAll(numericDate)].map((match) => Number(match[1] ?? match[2]))
  return [...new Set([...spelled, ...numeric])].sort((first, second) => first - second)
}

const scales: readonly { words: string; factor: number }[] = [
  { words: 'миң|тыс\\.?|тысяч\\p{L}*|thousand', factor: 1_000 },
  { words: 'млн|миллион\\p{L}*|million|m(?!\\p{L})', factor: 1_000_000 },
  { words: 'млрд|миллиард\\p{L}*|billion|bn', factor: 1_000_000_000 },
]
const scalePatterns = scales.map(({ words, factor }) => ({ factor, pattern: new RegExp(`^[ \\u00a0\\u2009\\u202f-]?(?:${words})`, 'iu') }))

// «Day and night» is 24/7 in one language and words in another.
const roundTheClock = /24\s*\/\s*7|24[ \u00a0-]hours?(?:\s+a\s+day)?/giu

function numberPattern(language: string): RegExp {
  // English has a comma for thousands and a point for decimals; Kyrgyz and Russian have a space and a comma.
  // A point is accepted everywhere because of names such as CC BY 4.0.
  return language === 'en'
    ? /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/gu
    : new RegExp(`(?<!\\d)\\d{1,3}(?:${space}\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)?`, 'gu')
}

function valueOf(written: string, language: string): number {
  const plain = language === 'en' ? written.replace(/,/gu, '') : written.replace(/[^\d.,]/gu, '').replace(',', '.')
  return Number(plain)
}

/**
 * Collects the numbers of a text, without telephone numbers and months.
 * «798 миң», «798 тысяч» and "798,000" are the same number.
 *
 * @param text Plain text.
 * @param language Code of the language, which decides the marks for decimals and thousands.
 * @returns The numbers from the smallest to the greatest, each as often as it stands.
 */
export function numbersIn(text: string, language: string): number[] {
  const withoutPhones = phonePlaces(text).reduce((rest, place) => rest.replace(place, ' '), text)
  const visible = withoutPhones
    .replace(numericDate, (date) => ` ${partsOfDate(date)} `)
    .replace(roundTheClock, ' ')
  return [...visible.matchAll(numberPattern(language))]
    .map((match) => {
      const after = visible.slice(match.index + match[0].length)
      const scale = scalePatterns.find(({ pattern }) => pattern.test(after))
      // Rounding takes away the error of 25.7 * 1000 in binary.
      return Math.round(valueOf(match[0], language) * (scale?.factor ?? 1) * 1000) / 1000
    })
    .sort((first, second) => first - second)
}

// The month of a numeric date is compared by monthsIn; day and year stay numbers.
function partsOfDate(date: string): string {
  const [first = '', , last = ''] = date.split(/[.-]/u)
  return `${Number(first)} ; ${Number(last)}`
}

function differenceOf<Item>(these: readonly Item[], those: readonly Item[]): Item[] {
  const rest = [...those]
  return these.filter((item) => {
    const index = rest.indexOf(item)
    if (index === -1) return true
    rest.splice(index, 1)
    return false
  })
}

function list(items: readonly (string | number)[]): string {
  return items.length === 0 ? 'nothing more' : items.join(', ')
}

function compare<Item extends string | number>(
  kind: ParityFinding['kind'],
  name: string,
  translations: Translations,
  collect: (text: string, language: string) => Item[],
): ParityFinding[] {
  const [first, ...others] = Object.entries(translations)
  if (!first) return []
  const [firstLanguage, firstText] = first
  const expected = collect(firstText, firstLanguage)
  return others.flatMap(([language, text]) => {
    const found = collect(text, language)
    const missing = differenceOf(expected, found)
    const added = differenceOf(found, expected)
    if (missing.length === 0 && added.length === 0) return []
    return [
      { kind, message: `The ${name} differ: "${firstLanguage}" has ${list(missing)} where "${language}" has ${list(added)}. Write the same facts in both, as digits or as words in both.` },
    ]
  })
}

/** Numbers of a piece compared between the languages; the first language is the measure. */
export function compareNumbers(translations: Translations): ParityFinding[] {
  return compare('numbers', 'numbers', translations, numbersIn)
}

/** Telephone digits of a piece compared between the languages. */
export function comparePhones(translations: Translations): ParityFinding[] {
  return compare('phones', 'telephone numbers', translations, phonesIn)
}

/** Months in the dates of a piece compared between the languages. */
export function compareMonths(translations: Translations): ParityFinding[] {
  return compare('months', 'months of dates', translations, monthsIn)
}

/** Variables such as {count} of an interface message compared between the languages. */
export function compareVariables(translations: Translations): ParityFinding[] {
  return compare('variables', 'variables', translations, variablesIn)
}

function variablesIn(message: string): string[] {
  const names = [...message.matchAll(/\{\s*([A-Za-z]\w*)\s*(?=[,}])|<([A-Za-z]\w*)\s*\/?>/gu)].map((match) => match[1] ?? `<${match[2] ?? ''}>`)
  return [...new Set(names)].sort()
}

/**
 * Finds a Kyrgyz text that is letter for letter the Russian one, which mostly means that
 * nobody translated it.
 *
 * @param translations The piece with the keys `ky` and `ru`.
 * @param allowList Entries with the rule `same-as-russian` name words that are the same («Меню»).
 * @returns One finding, or none.
 */
export function compareWithRussian(translations: Translations, allowList: AllowList): ParityFinding[] {
  const kyrgyz = translations.ky?.trim() ?? ''
  const russian = translations.ru?.trim() ?? ''
  const hasWords = /\p{Script=Cyrillic}/u.test(kyrgyz)
  if (!hasWords || kyrgyz.toLowerCase() !== russian.toLowerCase() || mayEqualRussian(kyrgyz, allowList)) return []
  return [
    { kind: 'same-as-russian', message: `The Kyrgyz text «${kyrgyz}» is the same as the Russian one. Translate it; if Kyrgyz really uses the word, add it to the allow-list with the rule same-as-russian.` },
  ]
}

/**
 * Runs all comparisons over one piece.
 *
 * @param translations The piece in several languages, plain text, Kyrgyz first.
 * @param allowList The list from `readAllowList`.
 * @returns What differs between the languages.
 */
export function compareTranslations(translations: Translations, allowList: AllowList): ParityFinding[] {
  return [
    ...compareNumbers(translations),
    ...comparePhones(translations),
    ...compareMonths(translations),
    ...compareWithRussian(translations, allowList),
  ]
}
