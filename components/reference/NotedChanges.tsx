import { getTranslations } from 'next-intl/server'

import type { NotedChange } from '@/lib/changeLog'
import { formatDate } from '@/lib/formats'
import type { Locale } from '@/locales/languages'

import { ChangeList } from './ChangeList'

type NotedChangesProps = { locale: Locale; changes: NotedChange[] }

/** What the maintainers noted, in the language of the page; nothing when there is none. */
export async function NotedChanges({ locale, changes }: NotedChangesProps) {
  const words = await getTranslations({ locale, namespace: 'changes' })
  if (changes.length === 0) return null
  return <ChangeList changes={changes.map(({ id, date, kind, text }) => ({ id, date: formatDate(locale, date), kind: words(kind), text: text[locale] }))} />
}
