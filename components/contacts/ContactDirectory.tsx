import { getTranslations } from 'next-intl/server'

import { contactCountries, contactsIn, findContact } from '@/content'
import { addressOf, fileOf, localeAddress, pageAddresses, pageExists } from '@/lib/addresses'
import { contactsByNeed } from '@/lib/needs'
import type { Locale } from '@/locales/languages'

import { BigLinks } from '../check/BigLinks'
import { ContactNumbers } from './ContactNumbers'
import { DirectoryPart } from './DirectoryPart'

type ContactDirectoryProps = { locale: Locale }

const home = 'kg'
/** Answers citizens of Kyrgyzstan wherever they are. */
const fromAnywhere = 'kg-mfa-consular'

/** The way to a number: the country the reader is in, or at home what it is about. */
export async function ContactDirectory({ locale }: ContactDirectoryProps) {
  const words = await getTranslations({ locale, namespace: 'directory' })
  const countryNames = await getTranslations({ locale, namespace: 'countries' })
  const offline = await getTranslations({ locale, namespace: 'offline' })
  const countryLink = (country: string) => localeAddress(locale, addressOf.contactsIn(country))

  return (
    <>
      <DirectoryPart id="countries" heading={words('countries')}>
        <BigLinks
          links={contactCountries().map((country) => ({
            href: countryLink(country),
            title: countryNames(country as Parameters<typeof countryNames>[0]),
          }))}
        />
      </DirectoryPart>
      <DirectoryPart id="anywhere" heading={words('anywhere')} lead={words('anywhereLead')}>
        <ContactNumbers locale={locale} contacts={[findContact(fromAnywhere)]} />
      </DirectoryPart>
      <DirectoryPart id="needs" heading={words('needsAtHome')}>
        <BigLinks
          links={contactsByNeed(contactsIn(home)).map(({ need }) => ({ href: `${countryLink(home)}#${need}`, title: words(`need.${need}`) }))}
        />
      </DirectoryPart>
      {pageExists(pageAddresses.cards) && (
        <DirectoryPart id="paper" heading={words('paper')}>
          <BigLinks links={[{ href: localeAddress(locale, pageAddresses.cards), title: words('cards') }]} />
        </DirectoryPart>
      )}
      <DirectoryPart id="offline" heading={offline('heading')} lead={offline('fileText')}>
        <BigLinks
          links={[
            { href: `${localeAddress(locale, pageAddresses.check)}#offline`, title: offline('save') },
            { href: fileOf.edition(locale), title: offline('file') },
          ]}
        />
      </DirectoryPart>
    </>
  )
}
