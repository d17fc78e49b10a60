import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { PageFrame } from '@/components/frame/PageFrame'
import { ArticlePage } from '@/components/text/ArticlePage'
import { articleSlugs, findArticle } from '@/content'
import { addressOf } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export const dynamicParams = false

export function generateStaticParams() {
  return articleSlugs().map((slug) => ({ slug }))
}

async function requestedArticle(params: PageProps<'/[locale]/learn/[slug]'>['params']) {
  const { slug } = await params
  return findArticle(await localeParam(params), slug) ?? notFound()
}

export async function generateMetadata({ params }: PageProps<'/[locale]/learn/[slug]'>): Promise<Metadata> {
  const article = await requestedArticle(params)
  return pageMetadata({ ...article, address: addressOf.article(article.slug) })
}

export default async function LearnArticlePage({ params }: PageProps<'/[locale]/learn/[slug]'>) {
  const article = await requestedArticle(params)
  return (
    <PageFrame locale={article.locale} address={addressOf.article(article.slug)}>
      <ArticlePage article={article} />
    </PageFrame>
  )
}
