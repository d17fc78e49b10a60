import { readAllowList, type AllowList } from '../../lib/kyrgyz/allowList'
import { checkKyrgyzText, checkWording } from '../../lib/kyrgyz/checkText'
import type { Finding } from '../../lib/kyrgyz/finding'
import { reportLanguage } from '../../lib/kyrgyz/language'
import { checkVariableEndings } from '../../lib/kyrgyz/numerals'
import { compareTranslations, type Translations } from '../../lib/kyrgyz/parity'
import { frontMatterTexts, plainTextOfMdx, plainTextOfMessage } from '../../lib/kyrgyz/plainText'
import { isLocale, type Locale } from '../../locales/languages'
import { flatMessages } from './messages'
import type { RawContent, RawDocument } from './readContent'

/** A piece of text in one language. `place` tells a writer where it stands. */
type Piece = { place: string; locale: Locale; text: string }

/** The same piece in all languages, by the place they share. */
type TranslatedPiece = { place: string; translations: Translations }

function piecesOfDocument(document: RawDocument): Piece[] {
  if (!isLocale(document.locale)) return []
  const { file, locale, source } = document
  const fields = document.frontMatter ? frontMatterTexts(source) : []
  return [
    { place: file, locale, text: plainTextOfMdx(source) },
    ...fields.map(({ field, text }) => ({ place: `${file}: field "${field}"`, locale, text })),
  ]
}

/** Finds every { ky, ru, en } inside data, however deep. */
function translatedTexts(place: string, data: unknown): TranslatedPiece[] {
  if (data === null || typeof data !== 'object') return []
  const entries = Object.entries(data)
  const languagesOnly = entries.length > 0 && entries.every(([key]) => isLocale(key))
  if (languagesOnly) {
    const translations = Object.fromEntries(entries.map(([key, value]) => [key, Array.isArray(value) ? value.join('\n') : String(value)]))
    return [{ place, translations }]
  }
  return entries.flatMap(([key, value]) => translatedTexts(`${place}: field "${key}"`, value))
}

function translatedMessages({ messages }: Pick<RawContent, 'messages'>): TranslatedPiece[] {
  const pieces = new Map<string, Record<string, string>>()
  for (const { id, data } of messages) {
    for (const [key, text] of flatMessages(data)) pieces.set(key, { ...pieces.get(key), [id]: plainTextOfMessage(text) })
  }
  return [...pieces].map(([key, translations]) => ({ place: `locales/*.json: message "${key}"`, translations }))
}

function translatedDocuments(documents: RawDocument[]): TranslatedPiece[] {
  const pieces = new Map<string, Record<string, string>>()
  for (const document of documents) {
    for (const { place, locale, text } of piecesOfDocument(document)) {
      const shared = place.replace(`/${locale}.mdx`, '/*.mdx')
      pieces.set(shared, { ...pieces.get(shared), [locale]: text })
    }
  }
  return [...pieces].map(([place, translations]) => ({ place, translations }))
}

function allTranslated(content: RawContent): TranslatedPiece[] {
  return [
    ...translatedDocuments(content.documents),
    ...[...content.contacts, ...content.figures, ...content.stages, content.checkResult, content.offerSigns, content.cards, ...content.borders, content.brief, content.words, content.changes].flatMap(({ file, data }) => translatedTexts(file, data)),
    ...translatedMessages(content),
  ]
}

function sentence(place: string, locale: string, text: string, finding: Finding): string {
  const line = text.slice(0, finding.start).split('\n').length
  const file = place.replace('*', locale)
  return `${file}${text.includes('\n') ? `, line ${line}` : ''}: «${finding.word}»: ${finding.message}`
}

function findingsIn(locale: string, text: string, allowList: AllowList): Finding[] {
  return locale === 'ky' ? checkKyrgyzText(text, allowList) : checkWording(text, locale, allowList)
}

function variableEndingFaults({ messages }: Pick<RawContent, 'messages'>): string[] {
  const kyrgyz = messages.find(({ id }) => id === 'ky')
  if (!kyrgyz) return []
  return [...flatMessages(kyrgyz.data)].flatMap(([key, text]) =>
    checkVariableEndings(text).map((finding) => sentence(`${kyrgyz.file}: message "${key}"`, 'ky', text, finding)),
  )
}

/** Mistakes in letters, endings and words, and facts that differ between the languages. */
export function wordingFaults(content: RawContent): string[] {
  let allowList: AllowList
  try {
    allowList = readAllowList(content.kyrgyzAllowList.data)
  } catch (error) {
    return [`${content.kyrgyzAllowList.file}: ${error instanceof Error ? error.message : String(error)}`]
  }
  const faults = allTranslated(content).flatMap(({ place, translations }) => [
    ...Object.entries(translations).flatMap(([locale, text]) =>
      findingsIn(locale, text, allowList).map((finding) => sentence(place, locale, text, finding)),
    ),
    ...compareTranslations(translations, allowList).map(({ message }) => `${place}: ${message}`),
  ])
  return [...faults, ...variableEndingFaults(content)]
}

/** Texts that may not be Kyrgyz at all; only a warning, since short texts mislead it. */
export function languageWarnings({ documents }: Pick<RawContent, 'documents'>): string[] {
  return documents
    .filter(({ locale }) => locale === 'ky')
    .flatMap(({ file, source }) => reportLanguage(plainTextOfMdx(source)).warnings.map((warning) => `${file}: ${warning}`))
}
