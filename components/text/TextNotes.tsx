import { getTranslations } from 'next-intl/server'

import { findWork } from '@/content'
import { localeAddress, pageAddresses } from '@/lib/addresses'
import { originOf } from '@/lib/originOf'
import type { Locale } from '@/locales/languages'

import { NoteList } from './NoteList'

type TextNotesProps = { locale: Locale; cites: string[] }

/** The works a text cites, looked up in the bibliography. */
export async function TextNotes({ locale, cites }: TextNotesProps) {
  const words = await getTranslations({ locale, namespace: 'reading' })
  const sourceWords = await getTranslations({ locale, namespace: 'sources' })
  if (cites.length === 0) return null

  const notes = cites.map(findWork).map((work) => ({
    id: work.id,
    href: `${localeAddress(locale, pageAddresses.sources)}#${work.id}`,
    title: work.title ?? work.about ?? work.id,
    language: work.title ? work.lang : 'en',
    origin: originOf(locale, work, sourceWords('noDate')),
  }))
  return <NoteList heading={words('sources')} backLabel={words('backToText')} notes={notes} />
}
