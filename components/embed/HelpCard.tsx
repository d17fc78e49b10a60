import { getTranslations } from 'next-intl/server'

import { contactsShown, findContact } from '@/content'
import { embedOf, pageAddresses } from '@/lib/addresses'
import { emergencyNumbers, sureContacts } from '@/lib/cardContacts'
import type { Locale } from '@/locales/languages'

import { cardEntries } from './cardEntries'
import { CardFrame } from './CardFrame'
import { CardList } from './CardList'
import { cardCountries, homeCountry } from './choices'
import { UrgentNumbers } from './UrgentNumbers'

type HelpCardProps = { locale: Locale }

/** Can be called from any country. */
const consular = ['kg-mfa-consular']

/** The card for an emergency: like the emergency page, it shows no number that is still to be confirmed. */
export async function HelpCard({ locale }: HelpCardProps) {
  const words = await getTranslations({ locale, namespace: 'embed' })
  const home = await getTranslations({ locale, namespace: 'home' })
  const otherCountries = cardCountries().filter((code) => code !== homeCountry)
  const abroad = [...sureContacts(consular.map(findContact)), ...emergencyNumbers(contactsShown(), otherCountries)]
  return (
    <CardFrame locale={locale} addressIn={embedOf.help} heading={home('danger')} fullPage={pageAddresses.help}>
      <UrgentNumbers locale={locale} />
      <h2 className="mt-5 mb-2 text-subhead">{words('abroad')}</h2>
      <CardList entries={await cardEntries(locale, abroad)} />
    </CardFrame>
  )
}
