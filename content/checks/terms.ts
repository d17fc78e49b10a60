import { locales } from '../../locales/languages'
import { plainTextOfMdx } from '../../lib/kyrgyz/plainText'
import { wordsSchema, type Term } from '../schemas/words'
import type { RawContent, RawDocument } from './readContent'

/*
 * Where the Russian text uses a term of content/words.yaml, the Kyrgyz passage should use its
 * Kyrgyz counterpart. Only a report: a good Kyrgyz sentence may say it in another way.
 */

/** A word without the letters that its endings may change. */
function stemOf(word: string): string {
  if (word.length <= 4) return word
  // Kyrgyz nouns of action: «алдоо», «алдаган», «алдап».
  if (/(оо|өө|уу|үү)$/u.test(word)) return word.slice(0, -2)
  return word.slice(0, word.length <= 6 ? -1 : -2)
}

function patternOf(term: string): RegExp {
  const words = term.toLowerCase().split(/[^\p{L}-]+/u).filter(Boolean)
  return new RegExp(`(?<!\\p{L})${words.map((word) => `${stemOf(word)}\\p{L}*`).join('[^\\p{L}]+')}`, 'u')
}

/** Sections by the ids of their headings; what stands before the first is called "start". */
function sectionsOf({ source }: RawDocument): Map<string, string> {
  const parts = source.split(/^(?=## .*\[#)/m)
  return new Map(parts.map((part) => [/^## .*\[#([\w-]+)\]/.exec(part)?.[1] ?? 'start', plainTextOfMdx(part).toLowerCase()]))
}

function missingIn(kyrgyz: RawDocument, russian: RawDocument, terms: Term[]): string[] {
  const translated = sectionsOf(kyrgyz)
  return [...sectionsOf(russian)].flatMap(([id, text]) =>
    terms
      .filter(({ word }) => patternOf(word.ru).test(text) && !patternOf(word.ky).test(translated.get(id) ?? ''))
      .map(({ word }) => `${kyrgyz.file}, section "${id}": Russian says «${word.ru}», Kyrgyz does not say «${word.ky}»; see whether the term fits.`),
  )
}

/** Terms that the Russian articles use and the Kyrgyz ones avoid, one sentence each. */
export function termReport({ documents, words }: Pick<RawContent, 'documents' | 'words'>): string[] {
  const list = wordsSchema.safeParse(words.data)
  if (!list.success || !locales.includes('ru')) return []
  return documents
    .filter(({ kind, locale }) => kind === 'articles' && locale === 'ky')
    .flatMap((kyrgyz) => {
      const russian = documents.find(({ kind, slug, locale }) => kind === kyrgyz.kind && slug === kyrgyz.slug && locale === 'ru')
      return russian ? missingIn(kyrgyz, russian, list.data.terms) : []
    })
}
