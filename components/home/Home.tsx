import { getTranslations } from 'next-intl/server'

import { findContact } from '@/content'
import { localeAddress, pageAddresses, pageExists } from '@/lib/addresses'
import type { Locale } from '@/locales/languages'

import { ContactNumbers } from '../contacts/ContactNumbers'
import { DoorList } from './DoorList'
import { Hero } from './Hero'

type HomeProps = { locale: Locale }

const urgentContacts = ['kg-102', 'kg-103', 'kg-111']
const acts = ['check', 'help'] as const
const doors = [
  { page: 'check', icon: 'list' },
  { page: 'help', icon: 'help' },
  { page: 'contacts', icon: 'phone' },
  { page: 'learn', icon: 'book' },
  { page: 'safety', icon: 'screen' },
  { page: 'about', icon: 'people' },
] as const

export async function Home({ locale }: HomeProps) {
  const words = await getTranslations({ locale, namespace: 'home' })
  const pageNames = await getTranslations({ locale, namespace: 'pages' })
  const doorWords = await getTranslations({ locale, namespace: 'doors' })
  const linkTo = (page: keyof typeof pageAddresses) => localeAddress(locale, pageAddresses[page])

  return (
    <>
      <Hero
        question={words('question')}
        lead={words('lead')}
        acts={acts.filter((page) => pageExists(pageAddresses[page])).map((page) => ({ href: linkTo(page), text: pageNames(page) }))}
      />
      <section className="border-b border-line bg-band">
        <div className="page-width items-center gap-8 py-5 desk:flex">
          <h2 className="mb-3 text-subhead desk:mb-0">
            {words('danger')}
            <span className="block text-small font-normal text-sub">{words('dangerScope')}</span>
          </h2>
          <div className="desk:min-w-128">
            <ContactNumbers locale={locale} contacts={urgentContacts.map(findContact)} />
          </div>
        </div>
      </section>
      <DoorList
        heading={words('doors')}
        doors={doors
          .filter(({ page }) => pageExists(pageAddresses[page]))
          .map(({ page, icon }) => ({ href: linkTo(page), icon, title: pageNames(page), text: doorWords(page) }))}
      />
    </>
  )
}
