import { getTranslations } from 'next-intl/server'

import { articlesIn } from '@/content'
import { parts } from '@/content/schemas/document'
import { addressOf, localeAddress, pageAddresses } from '@/lib/addresses'
import type { Locale } from '@/locales/languages'

import { ArticleList } from './ArticleList'

type LibraryProps = { locale: Locale }

/** All articles by part, and the list of words. */
export async function Library({ locale }: LibraryProps) {
  const words = await getTranslations({ locale, namespace: 'learn' })
  const listWords = await getTranslations({ locale, namespace: 'words' })
  const articles = articlesIn(locale).map(({ slug, part, heading, description }) => ({
    part,
    href: localeAddress(locale, addressOf.article(slug)),
    title: heading,
    text: description,
  }))

  return (
    <>
      {parts.map((part) => (
        <ArticleList key={part} id={part} heading={words(part)} articles={articles.filter((article) => article.part === part)} />
      ))}
      <ArticleList
        id="words"
        heading={words('words')}
        articles={[{ href: localeAddress(locale, pageAddresses.words), title: listWords('title'), text: listWords('description') }]}
      />
    </>
  )
}
