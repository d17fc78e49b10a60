import { getTranslations } from 'next-intl/server'

import type { Contact } from '@/content/schemas/contact'
import { site } from '@/content/site'
import { addressOf, fileOf, localeAddress, pageAddresses } from '@/lib/addresses'
import { formatDate } from '@/lib/formats'
import { contactStructuredData } from '@/lib/structuredData'
import { statusSentence } from '@/lib/statusSentence'
import type { Locale } from '@/locales/languages'

import { StructuredData } from '../frame/StructuredData'
import { PagePart } from '../frame/PagePart'
import { ContactFacts } from './ContactFacts'
import { ContactsScript } from './ContactsScript'
import { PhoneNumber } from './PhoneNumber'

type ContactPageProps = { locale: Locale; contact: Contact }

/** Everything that is known about one contact, the number first. */
export async function ContactPage({ locale, contact }: ContactPageProps) {
  const words = await getTranslations({ locale, namespace: 'directory' })
  const contactWords = await getTranslations({ locale, namespace: 'contact' })
  const status = await statusSentence(locale, contact)
  const steps = contact.whatHappens?.[locale] ?? []

  return (
    <div className="contact-page max-w-read" data-contacts="">
      {contact.phones.length > 0 ? (
        contact.phones.map((phone, place) => <PhoneNumber country={contact.country} id={`number-${place}`} key={phone.local} locale={locale} phone={phone} />)
      ) : (
        <p className="mt-6">{words('noNumber')}</p>
      )}
      {status && <p className="mt-4 text-small">{status}</p>}
      {contact.phones.length > 0 && (
        <p className="mt-4">
          <a href={fileOf.vcard(locale, contact.id)}>{words('saveOne')}</a>
        </p>
      )}
      {steps.length > 0 && (
        <PagePart heading={words('whatHappens')} id="what-happens">
          <ol className="steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </PagePart>
      )}
      <PagePart heading={words('facts')} id="facts">
        <ContactFacts contact={contact} locale={locale} />
      </PagePart>
      <PagePart heading={contactWords('sources')} id="sources">
        <ul className="sources">
          {contact.sources.map(({ publisher, url, date }) => (
            <li key={`${publisher} ${date ?? ''} ${url ?? ''}`}>
              {url ? <a href={url}>{publisher}</a> : publisher}, {date ? formatDate(locale, date) : contactWords('undated')}
            </li>
          ))}
        </ul>
      </PagePart>
      <p className="mt-6 text-small">
        <a href={`${localeAddress(locale, pageAddresses.about)}`}>{words('report')}</a>
      </p>
      <p className="mt-4">
        <a href={localeAddress(locale, addressOf.contactsIn(contact.country))}>{words('backToCountry')}</a>
      </p>
      <StructuredData data={contactStructuredData(contact, locale, `${site.url}${localeAddress(locale, addressOf.contact(contact.country, contact.id))}`)} />
      <ContactsScript />
    </div>
  )
}
