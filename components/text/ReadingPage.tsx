import type { Locale } from '@/locales/languages'
import type { Page } from '@/content'

import { PageTitle } from '../frame/PageTitle'
import { Markdown } from './Markdown'
import { TextNotes } from './TextNotes'
import { TextReview } from './TextReview'

type ReadingPageProps = {
  locale: Locale
  text: Page
  /** Stands between the heading and the text. */
  opening?: React.ReactNode
  /** Stands after the text, before its sources. */
  closing?: React.ReactNode
  /** Stands at the very end. */
  onward?: React.ReactNode
}

/** Frame of every page that is read from top to bottom. */
export function ReadingPage({ locale, text, opening, closing, onward }: ReadingPageProps) {
  return (
    <article className="read-width pt-8">
      <PageTitle>{text.heading}</PageTitle>
      {opening}
      <div className="prose mt-6">
        <Markdown locale={locale} code={text.code} />
        {closing}
        <TextNotes locale={locale} cites={text.cites} />
      </div>
      <div className="mt-12">
        <TextReview locale={locale} text={text} />
      </div>
      {onward}
    </article>
  )
}
