import { getTranslations } from 'next-intl/server'

import { articlesIn, brief, changes, contactsShown, countriesIn, offerSigns, pagesIn, stages, words as wordList } from '@/content'
import { addressOf, addressOfPage, localeAddress, pageAddresses, type PageAddress } from '@/lib/addresses'
import { formatDate } from '@/lib/formats'
import type { Locale } from '@/locales/languages'

import { ChangeList } from './ChangeList'
import { CheckedList } from './CheckedList'

type ChangesProps = { locale: Locale }

type Checked = { checkedOn: string; dueOn: string }

/** What has changed, and when everything was checked: drawn from the content, so that it cannot fall behind. */
export async function Changes({ locale }: ChangesProps) {
  const words = await getTranslations({ locale, namespace: 'changes' })
  const briefWords = await getTranslations({ locale, namespace: 'brief' })
  const checkWords = await getTranslations({ locale, namespace: 'check' })
  const listWords = await getTranslations({ locale, namespace: 'words' })

  const checkedOn = ({ checkedOn, dueOn }: Checked) => words('checked', { day: formatDate(locale, checkedOn), due: formatDate(locale, dueOn) })
  const toItem = (name: string, address: PageAddress, text: Checked) => ({ name, href: localeAddress(locale, address), checked: checkedOn(text) })

  return (
    <>
      <section className="mt-6" aria-labelledby="log">
        <Heading id="log">{words('log')}</Heading>
        <ChangeList
          changes={changes.map((change) => ({ date: formatDate(locale, change.date), kind: words(change.kind), text: change.text[locale] }))}
        />
      </section>
      <section className="mt-10" aria-labelledby="texts">
        <Heading id="texts">{words('texts')}</Heading>
        <CheckedList
          items={[
            ...pagesIn(locale).map((page) => toItem(page.heading, addressOfPage(page.slug), page)),
            ...articlesIn(locale).map((article) => toItem(article.heading, addressOf.article(article.slug), article)),
            ...stages.map((stage) => toItem(stage.name[locale], addressOf.stage(stage.slug), stage)),
            ...countriesIn(locale).map((country) => toItem(country.heading, addressOf.countryCheck(country.slug), country)),
            toItem(checkWords('offerHeading'), pageAddresses.checkOffer, offerSigns),
            toItem(listWords('title'), pageAddresses.words, wordList),
            toItem(briefWords('title'), pageAddresses.brief, brief),
          ]}
        />
      </section>
      <section className="mt-10" aria-labelledby="contacts">
        <Heading id="contacts">{words('contacts')}</Heading>
        <CheckedList items={contactsShown().map((contact) => ({ name: contact.name[locale], checked: checkedOn(contact) }))} />
      </section>
    </>
  )
}

type HeadingProps = { id: string; children: React.ReactNode }

function Heading({ id, children }: HeadingProps) {
  return (
    <h2 className="text-head" id={id}>
      {children}
    </h2>
  )
}
