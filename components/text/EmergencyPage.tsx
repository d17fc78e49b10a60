import type { Page } from '@/content'
import type { Locale } from '@/locales/languages'

import { PageTitle } from '../frame/PageTitle'
import { SaveLink } from '../offline/SaveLink'
import { Markdown } from './Markdown'
import { TextNotes } from './TextNotes'
import { TextReview } from './TextReview'

type EmergencyPageProps = { locale: Locale; text: Page }

/** Frame of the emergency page: the numbers come before anything that could be read. */
export function EmergencyPage({ locale, text }: EmergencyPageProps) {
  return (
    <article className="read-width pt-5">
      <PageTitle>{text.heading}</PageTitle>
      <div className="prose mt-4">
        <Markdown locale={locale} code={text.code} />
        <TextNotes locale={locale} cites={text.cites} />
      </div>
      <SaveLink locale={locale} />
      <div className="mt-12">
        <TextReview locale={locale} text={text} />
      </div>
    </article>
  )
}
