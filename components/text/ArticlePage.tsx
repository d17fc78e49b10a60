import { getTranslations } from 'next-intl/server'

import { articlesIn, type Article } from '@/content'
import { addressOf, localeAddress, pageAddresses } from '@/lib/addresses'
import { savedArticle } from '@/lib/offline'

import { SaveLink } from '../offline/SaveLink'
import { ArticleSelfCheck } from './ArticleSelfCheck'
import { KeyPoints } from './KeyPoints'
import { NeighbourLinks } from './NeighbourLinks'
import { ReadingPage } from './ReadingPage'

/** What a reader can do after any article. */
const acts = ['check', 'help'] as const

type ArticlePageProps = { article: Article }

function neighbourOf(article: Article | undefined, label: string) {
  return article && { label, title: article.heading, href: localeAddress(article.locale, addressOf.article(article.slug)) }
}

export async function ArticlePage({ article }: ArticlePageProps) {
  const words = await getTranslations({ locale: article.locale, namespace: 'reading' })
  const pageNames = await getTranslations({ locale: article.locale, namespace: 'pages' })
  const articles = articlesIn(article.locale)
  const place = articles.findIndex(({ slug }) => slug === article.slug)

  return (
    <ReadingPage
      locale={article.locale}
      text={article}
      opening={
        <>
          <p className="mt-3 text-small text-sub">{words('minutes', { minutes: article.minutes })}</p>
          <div className="mt-5">
            <KeyPoints heading={words('keyPoints')} points={article.keyPoints} />
          </div>
        </>
      }
      closing={
        <>
          <p className="font-bold">
            {acts.map((act, index) => (
              <span key={act}>
                {index > 0 && ' · '}
                <a href={localeAddress(article.locale, pageAddresses[act])}>{pageNames(act)}</a>
              </span>
            ))}
          </p>
          {article.selfCheck && <ArticleSelfCheck locale={article.locale} question={article.selfCheck} />}
        </>
      }
      onward={
        <>
          {article.slug === savedArticle && <SaveLink locale={article.locale} />}
          <NeighbourLinks
            name={words('articles')}
            previous={neighbourOf(articles[place - 1], words('previous'))}
            next={neighbourOf(articles[place + 1], words('next'))}
          />
        </>
      }
    />
  )
}
