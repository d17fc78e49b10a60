/*
 * Facts that every language must tell alike: numbers, telephone digits, months and variables.
 * Kyrgyz writes dates in another order («2026-жылдын 23-ноябры», «23 ноября 2026 г.»,
 * "23 November 2026"), so each kind is collected without its order.
 * Source: language guide, sections 3.4, 3.5 and 3.6.
 */
const space = '[ \\u00a0\\u2009\\u202f]'

const phoneForms = [
  // +996 312 301 117
  '\\+\\d[\\d()\\-‑ \\u00a0\\u2009\\u202f]{6,}\\d',
  // 0312 301 117
  `(?<![\\d.,])0\\d{2,4}${space}\\d{2,3}(?:[ \\u00a0\\u202f-]?\\d{2,3}){1,2}(?!\\d)`,
  // 8 (800) 222-74-47
  `(?<![\\d.,])8${space}?\\(?\\d{3}\\)?${space}?\\d{3}[-‑ ]\\d{2}[-‑ ]\\d{2}`,
  // 1600-8248, but not the range of years 2021-2023
  '(?<![\\d–-])(?!(?:19|20)\\d\\d-(?:19|20)\\d\\d)\\d{4}-\\d{4}(?!\\d)',
]
const phone = new RegExp(phoneForms.join('|'), 'gu')

/**
 * Collects the telephone numbers of a text.
 *
 * @param text Plain text.
 * @returns The digits of each number, with + for the international form, sorted.
 */
export function phonesIn(text: string): string[] {
  return [...text.matchAll(phone)].map((match) => match[0].replace(/[^\d+]/gu, '')).sort()
}

// Kyrgyz and Russian, English, and Uzbek, the language most likely to follow.
const monthWords: readonly string[] = [
  'январ|january|yanvar', 'феврал|february|fevral', 'март(?!аб)|march', 'апрел|april|aprel', 'май(?![ыо][пр])|ма[яю]|мае(?!к)|may', 'июн|june|iyun',
  'июл|july|iyul', 'август|august|avgust', 'сентябр|september|sentabr|sentyabr', 'октябр|october|oktabr|oktyabr', 'ноябр|november|noyabr', 'декабр|december|dekabr',
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
  { words: 'миң|тыс\\.?|тысяч\\p{L}*|thousand|ming', factor: 1_000 },
  { words: 'млн|миллион\\p{L}*|million|mln|m(?!\\p{L})', factor: 1_000_000 },
  { words: 'млрд|миллиард\\p{L}*|billion|bn|milliard|mlrd', factor: 1_000_000_000 },
]
const scalePatterns = scales.map(({ words, factor }) => ({ factor, pattern: new RegExp(`^[ \\u00a0\\u2009\\u202f-]?(?:${words})`, 'iu') }))

// «Day and night» is 24/7 in one language and words in another.
const roundTheClock = /24\s*\/\s*7|24[ \u00a0]hours?\s+a\s+day/giu

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
  const visible = text
    .replace(phone, ' ')
    .replace(numericDate, (date) => ` ${dayAndYear(date)} `)
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
function dayAndYear(date: string): string {
  const [first = '', , last = ''] = date.split(/[.-]/u)
  return `${Number(first)} ; ${Number(last)}`
}

/**
 * Collects the variables and tags of an interface message.
 *
 * @param message A message such as «{count} суроо, <link>ачуу</link>».
 * @returns Their names, each once, sorted; tags stand in angle brackets.
 */
export function variablesIn(message: string): string[] {
  const names = [...message.matchAll(/\{\s*([A-Za-z]\w*)\s*(?=[,}])|<([A-Za-z]\w*)\s*\/?>/gu)].map((match) => match[1] ?? `<${match[2] ?? ''}>`)
  return [...new Set(names)].sort()
}
