import { getTranslations } from 'next-intl/server'

import { embedOf, localeAddress, pageAddresses } from '@/lib/addresses'
import type { Locale } from '@/locales/languages'

import { cardContacts, fullPageOf } from '../embed/choices'
import { ToolPage } from '../frame/ToolPage'
import { ChangeRules } from './ChangeRules'
import { FrameSection } from './FrameSection'
import { PlainSection } from './PlainSection'

type ShareCountryProps = { locale: Locale; country: string }

/** The code of one country in both forms. */
export async function ShareCountry({ locale, country }: ShareCountryProps) {
  const words = await getTranslations({ locale, namespace: 'share' })
  const embed = await getTranslations({ locale, namespace: 'embed' })
  const countries = await getTranslations({ locale, namespace: 'countries' })
  const name = countries(country as Parameters<typeof countries>[0])
  const title = embed('countryTitle', { country: name })
  const fullPage = fullPageOf(country)
  return (
    <ToolPage heading={words('countryTitle', { country: name })} lead={words('countryLead')}>
      <FrameSection
        locale={locale}
        id="frame"
        heading={words('frame')}
        text={words('frameText')}
        card={embedOf.contactsIn(locale, country)}
        fullPage={fullPage}
        title={title}
      />
      <PlainSection
        locale={locale}
        id="plain"
        heading={words('plain')}
        title={title}
        contacts={cardContacts(country)}
        fullPage={fullPage}
      />
      <ChangeRules locale={locale} />
      <p className="mt-8">
        <a className="inline-flex min-h-12 items-center font-bold" href={localeAddress(locale, pageAddresses.share)}>
          {words('others')}
        </a>
      </p>
    </ToolPage>
  )
}
