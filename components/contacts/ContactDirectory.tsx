import { getTranslations } from 'next-intl/server'

import { contactCountries, contactsIn, findContact } from '@/content'
import { addressOf, localeAddress, pageAddresses, pageExists } from '@/lib/addresses'
import { contactsByNeed } from '@/lib/needs'
import type { Locale } from '@/locales/languages'

import { BigLinks } from '../check/BigLinks'
import { ContactNumbers } from './ContactNumbers'
import { PagePart } from '../frame/PagePart'

type ContactDirectoryProps = { locale: Locale }

const home = 'kg'
/** Answers citizens of Kyrgyzstan wherever they are. */
const fromAnywhere = 'kg-mfa-consular'

/** The way to a number: the country the reader is in, or at home what it is about. */
export async function ContactDirectory({ locale }: ContactDirectoryProps) {
  const words = await getTranslations({ locale, namespace: 'directory' })
  const countryNames = await getTranslations({ locale, namespace: 'countries' })
  const countryLink = (country: string) => localeAddress(locale, addressOf.contactsIn(country))

  return (
    <>
      <PagePart id="countries" heading={words('countries')}>
        <BigLinks
          links={contactCountries().map((country) => ({
            href: countryLink(country),
            title: countryNames(country as Parameters<typeof countryNames>[0]),
          }))}
        />
      </PagePart>
      <PagePart id="anywhere" heading={words('anywhere')} lead={words('anywhereLead')}>
        <ContactNumbers locale={locale} contacts={[findContact(fromAnywhere)]} />
      </PagePart>
      <PagePart id="needs" heading={words('needsAtHome')}>
        <BigLinks
          links={contactsByNeed(contactsIn(home)).map(({ need }) => ({ href: `${countryLink(home)}#${need}`, title: words(`need.${need}`) }))}
        />
      </PagePart>
      {pageExists(pageAddresses.cards) && (
        <PagePart id="paper" heading={words('paper')}>
          <BigLinks links={[{ href: localeAddress(locale, pageAddresses.cards), title: words('cards') }]} />
        </PagePart>
      )}
    </>
  )
}
