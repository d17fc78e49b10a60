import { getTranslations } from 'next-intl/server'

import { contactsIn, countrySlugs } from '@/content'
import { addressOf, fileOf, localeAddress } from '@/lib/addresses'
import { contactsByNeed } from '@/lib/needs'
import type { Locale } from '@/locales/languages'

import { ContactRow } from './ContactRow'
import { ContactsScript } from './ContactsScript'
import { PagePart } from '../frame/PagePart'
import { NeedLinks } from './NeedLinks'

type CountryContactsProps = { locale: Locale; country: string }

/** Everybody who helps in one country, by what they can be called for. */
export async function CountryContacts({ locale, country }: CountryContactsProps) {
  const words = await getTranslations({ locale, namespace: 'directory' })
  const groups = contactsByNeed(contactsIn(country))

  return (
    <div className="contact-page" data-contacts="">
      <NeedLinks label={words('needs')} links={groups.map(({ need }) => ({ need, text: words(`need.${need}`) }))} />
      {groups.map(({ need, own, others }) => (
        <div data-need={need} key={need}>
          <PagePart id={need} heading={words(`need.${need}`)}>
            {own.length > 0 && (
              <ul>
                {own.map((contact) => (
                  <ContactRow contact={contact} country={country} key={contact.id} locale={locale} />
                ))}
              </ul>
            )}
            {others.length > 0 && (
              <p className="pt-3 text-small" data-also="">
                {words('also')}{' '}
                {others.map((contact, place) => (
                  <span key={contact.id}>
                    {place > 0 && ', '}
                    <a href={`#${contact.id}`}>{(contact.shortName ?? contact.name)[locale]}</a>
                  </span>
                ))}
              </p>
            )}
          </PagePart>
        </div>
      ))}
      <p className="mt-8">
        <a href={fileOf.vcard(locale, `contacts-${country}`)}>{words('saveAll')}</a>
      </p>
      {countrySlugs().includes(country) && (
        <p className="mt-2">
          <a href={localeAddress(locale, addressOf.countryCheck(country))}>{words('aboutCountry')}</a>
        </p>
      )}
      <ContactsScript />
    </div>
  )
}
