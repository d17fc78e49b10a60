import { articlesIn, citesLaw, countriesIn, pagesIn } from '@/content'
import { addressOf, addressOfPage } from '@/lib/addresses'
import type { Locale } from '@/locales/languages'

import { CheckedList } from './CheckedList'
import { checkedItemMaker } from './checkedItemMaker'

type LawTextsProps = { locale: Locale }

/** The texts that are wrong as soon as a law changes. */
export async function LawTexts({ locale }: LawTextsProps) {
  const toItem = await checkedItemMaker(locale)
  return (
    <CheckedList
      items={[
        ...articlesIn(locale)
          .filter((article) => article.part === 'law' || citesLaw(article))
          .map((article) => toItem(article.heading, article, addressOf.article(article.slug))),
        ...pagesIn(locale)
          .filter(citesLaw)
          .map((page) => toItem(page.heading, page, addressOfPage(page.slug))),
        ...countriesIn(locale)
          .filter(citesLaw)
          .map((country) => toItem(country.heading, country, addressOf.countryCheck(country.slug))),
      ]}
    />
  )
}
