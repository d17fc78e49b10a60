import { getTranslations } from 'next-intl/server'

import type { Contact } from '@/content/schemas/contact'
import { addressOf, fileOf, localeAddress, pageAddresses } from '@/lib/addresses'
import { formatDate } from '@/lib/formats'
import type { Locale } from '@/locales/languages'

import { DirectoryPart } from './DirectoryPart'
import { ContactFacts } from './ContactFacts'
import { ContactsScript } from './ContactsScript'
import { PhoneNumber } from './PhoneNumber'

type ContactPageProps = { locale: Locale; contact: Contact }

/** Everything that is known about one contact, the number first. */
export async function ContactPage({ locale, contact }: ContactPageProps) {
  const words = await getTranslations({ locale, namespace: 'directory' })
  const contactWords = await getTranslations({ locale, namespace: 'contact' })
  const steps = contact.whatHappens?.[locale] ?? []

  return (
    <div className="contact-page max-w-read" data-contacts="">
      {contact.phones.length > 0 ? (
        contact.phones.map((phone, place) => <PhoneNumber country={contact.country} id={`number-${place}`} key={phone.local} locale={locale} phone={phone} />)
      ) : (
        <p className="mt-6">{words('noNumber')}</p>
      )}
      {contact.status !== 'organisation' && (
        <p className="mt-4 text-small">
          {contact.status === 'confirmed' && contactWords('statusConfirmed', { date: formatDate(locale, contact.checkedOn) })}
          {contact.status === 'published' && contactWords('statusPublished')}
          {contact.status === 'to-confirm' && contactWords('statusToConfirm')}
        </p>
      )}
      {contact.phones.length > 0 && (
        <p className="mt-4">
          <a href={fileOf.vcard(locale, contact.id)}>{words('saveOne')}</a>
        </p>
      )}
      {steps.length > 0 && (
        <DirectoryPart heading={words('whatHappens')} id="what-happens">
          <ol className="steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </DirectoryPart>
      )}
      <DirectoryPart heading={words('facts')} id="facts">
        <ContactFacts contact={contact} locale={locale} />
      </DirectoryPart>
      <DirectoryPart heading={contactWords('sources')} id="sources">
        <ul className="sources">
          {contact.sources.map(({ publisher, url, date }) => (
            <li key={`${publisher} ${date ?? ''} ${url ?? ''}`}>
              {url ? <a href={url}>{publisher}</a> : publisher}, {date ? formatDate(locale, date) : contactWords('undated')}
            </li>
          ))}
        </ul>
      </DirectoryPart>
      <p className="mt-6 text-small">
        <a href={`${localeAddress(locale, pageAddresses.about)}`}>{words('report')}</a>
      </p>
      <p className="mt-4">
        <a href={localeAddress(locale, addressOf.contactsIn(contact.country))}>{words('backToCountry')}</a>
      </p>
      <ContactsScript />
    </div>
  )
}
