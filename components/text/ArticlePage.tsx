import { getTranslations } from 'next-intl/server'

import type { Article } from '@/content'

import { ArticleSelfCheck } from './ArticleSelfCheck'
import { KeyPoints } from './KeyPoints'
import { ReadingPage } from './ReadingPage'

type ArticlePageProps = { article: Article }

export async function ArticlePage({ article }: ArticlePageProps) {
  const words = await getTranslations({ locale: article.locale, namespace: 'reading' })
  return (
    <ReadingPage
      locale={article.locale}
      text={article}
      opening={
        <div className="mt-6">
          <KeyPoints heading={words('keyPoints')} points={article.keyPoints} />
        </div>
      }
      closing={article.selfCheck && <ArticleSelfCheck locale={article.locale} question={article.selfCheck} />}
    />
  )
}
