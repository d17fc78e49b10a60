import { getTranslations } from 'next-intl/server'

import type { Contact } from '../content/schemas/contact'
import type { Locale } from '../locales/languages'
import { formatDate } from './formats'

/** How sure a number is, in a sentence; empty where there is no number to speak of. */
export async function statusSentence(locale: Locale, { status, checkedOn }: Pick<Contact, 'status' | 'checkedOn'>): Promise<string> {
  const words = await getTranslations({ locale, namespace: 'contact' })
  if (status === 'confirmed') return words('statusConfirmed', { date: formatDate(locale, checkedOn) })
  if (status === 'published') return words('statusPublished')
  return status === 'to-confirm' ? words('statusToConfirm') : ''
}
