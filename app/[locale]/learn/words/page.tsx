import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { PageFrame } from '@/components/frame/PageFrame'
import { ToolPage } from '@/components/frame/ToolPage'
import { JumpLinks } from '@/components/reference/JumpLinks'
import { WordList } from '@/components/reference/WordList'
import { TextReview } from '@/components/text/TextReview'
import { words as wordList } from '@/content'
import { topics } from '@/content/schemas/words'
import { pageAddresses } from '@/lib/addresses'
import { localeParam } from '@/lib/localeParam'
import { pageMetadata } from '@/lib/pageMetadata'

export async function generateMetadata({ params }: PageProps<'/[locale]/learn/words'>): Promise<Metadata> {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'words' })
  return pageMetadata({ locale, address: pageAddresses.words, title: words('title'), description: words('description') })
}

export default async function WordsPage({ params }: PageProps<'/[locale]/learn/words'>) {
  const locale = await localeParam(params)
  const words = await getTranslations({ locale, namespace: 'words' })
  return (
    <PageFrame locale={locale} address={pageAddresses.words}>
      <ToolPage heading={words('title')} lead={words('lead', { count: wordList.terms.length })}>
        <JumpLinks name={words('topics')} links={topics.map((topic) => ({ href: `#topic-${topic}`, text: words(topic) }))} />
        <WordList locale={locale} terms={wordList.terms} />
        <div className="mt-12">
          <TextReview locale={locale} text={wordList} />
        </div>
      </ToolPage>
    </PageFrame>
  )
}
