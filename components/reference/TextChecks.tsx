import { getTranslations } from 'next-intl/server'

import { articlesIn, brief, countriesIn, offerSigns, pagesIn, stages, words as wordList } from '@/content'
import { addressOf, addressOfPage, pageAddresses } from '@/lib/addresses'
import type { Locale } from '@/locales/languages'

import { CheckedList } from './CheckedList'
import { checkedItemMaker } from './checkedItemMaker'

type TextChecksProps = { locale: Locale }

/** All pages that somebody compares with their sources, by the day on which it was done. */
export async function TextChecks({ locale }: TextChecksProps) {
  const briefWords = await getTranslations({ locale, namespace: 'brief' })
  const checkWords = await getTranslations({ locale, namespace: 'check' })
  const listWords = await getTranslations({ locale, namespace: 'words' })
  const toItem = await checkedItemMaker(locale)

  return (
    <CheckedList
      items={[
        ...pagesIn(locale).map((page) => toItem(page.heading, page, addressOfPage(page.slug))),
        ...articlesIn(locale).map((article) => toItem(article.heading, article, addressOf.article(article.slug))),
        ...stages.map((stage) => toItem(stage.name[locale], stage, addressOf.stage(stage.slug))),
        ...countriesIn(locale).map((country) => toItem(country.heading, country, addressOf.countryCheck(country.slug))),
        toItem(checkWords('offerHeading'), offerSigns, pageAddresses.checkOffer),
        toItem(listWords('title'), wordList, pageAddresses.words),
        toItem(briefWords('title'), brief, pageAddresses.brief),
      ]}
    />
  )
}
