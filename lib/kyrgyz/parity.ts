/*
 * The languages of the site tell the same facts, and the Kyrgyz text is not the Russian one.
 * Source: language guide, section 6.2.
 */
import { mayEqualRussian, type AllowList } from './allowList'
import { monthsIn, numbersIn, phonesIn, variablesIn } from './facts'

/** The same piece in several languages; the key is the code of the language. */
export type Translations = Readonly<Record<string, string>>

export type ParityFinding = {
  kind: 'numbers' | 'phones' | 'months' | 'variables' | 'same-as-russian'
  /** A sentence that says what differs and what to do. */
  message: string
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
