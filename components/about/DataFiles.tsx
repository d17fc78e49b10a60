import { getTranslations } from 'next-intl/server'

import { contactsShown } from '@/content'
import { fileOf } from '@/lib/addresses'
import { formatDate } from '@/lib/formats'
import { siteData } from '@/lib/siteData'
import { cardCountries } from '@/lib/vcard'
import type { Locale } from '@/locales/languages'

import { FileLinks } from './FileLinks'

type DataFilesProps = { locale: Locale }

/** The files to take, and the numbers of each country for the address book of a phone. */
export async function DataFiles({ locale }: DataFilesProps) {
  const words = await getTranslations({ locale, namespace: 'data' })
  const countries = await getTranslations({ locale, namespace: 'countries' })
  const { contacts, changed } = await siteData()

  return (
    <>
      <p className="mt-4 text-lead text-sub">{words('facts', { count: contacts.length, day: formatDate(locale, changed) })}</p>
      <FileLinks
        links={[
          { href: fileOf.contactsJson, name: 'JSON', text: words('json') },
          { href: fileOf.contactsCsv, name: 'CSV', text: words('csv') },
          { href: fileOf.contactsSchema, name: 'JSON Schema', text: words('schema') },
          { href: fileOf.feed(locale), name: 'Atom', text: words('feed') },
        ]}
      />
      <section className="mt-8" aria-labelledby="cards">
        <h2 className="text-subhead font-extrabold" id="cards">
          {words('cards')}
        </h2>
        <p className="mt-2">{words('cardsLead')}</p>
        <ul className="mt-2 flex flex-wrap gap-x-6">
          {cardCountries(contactsShown()).map((country) => (
            <li key={country}>
              <a className="flex min-h-12 items-center font-bold" href={fileOf.vcard(locale, `contacts-${country}`)}>
                {countries(country as Parameters<typeof countries>[0])}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
