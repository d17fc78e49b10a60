import { getTranslations } from 'next-intl/server'

import { findContact } from '@/content'
import { earliestCheck, sureContacts } from '@/lib/cardContacts'
import { formatDate } from '@/lib/formats'
import type { Locale } from '@/locales/languages'

import { ContactNumbers } from '../contacts/ContactNumbers'
import { homeCountry, urgentIds } from './choices'

type UrgentNumbersProps = { locale: Locale }

/** The numbers of Kyrgyzstan that somebody in danger calls first, as long as each is sure enough. */
export async function UrgentNumbers({ locale }: UrgentNumbersProps) {
  const words = await getTranslations({ locale, namespace: 'contact' })
  const embed = await getTranslations({ locale, namespace: 'embed' })
  const countries = await getTranslations({ locale, namespace: 'countries' })
  const contacts = sureContacts(urgentIds.map(findContact))
  const isFree = contacts.every(({ cost }) => cost === 'free')
  const scope = [words('insideOnly', { country: countries(homeCountry) }), isFree && words('free')].filter(Boolean).join(', ')

  return (
    <div className="mt-3">
      <ContactNumbers locale={locale} contacts={contacts} />
      <p className="mt-2 text-fine text-sub">
        {scope}. {embed('published')} {words('checkedOn', { date: formatDate(locale, earliestCheck(contacts)) })}.
      </p>
    </div>
  )
}
