import { getTranslations } from 'next-intl/server'

import type { PageFrontMatter } from '@/content/schemas/document'
import { formatDate } from '@/lib/formats'
import type { Locale } from '@/locales/languages'

import { Overdue } from './Overdue'
import { ReviewBox } from './ReviewBox'

type TextReviewProps = { locale: Locale; text: Pick<PageFrontMatter, 'checkedOn' | 'dueOn' | 'review'> }

export async function TextReview({ locale, text }: TextReviewProps) {
  const words = await getTranslations({ locale, namespace: 'reading' })
  const readers = {
    unread: words('reviewUnread'),
    native: words('reviewNative'),
    lawyer: words('reviewLawyer'),
    both: words('reviewBoth'),
  }
  return (
    <ReviewBox
      facts={[
        { label: words('checkedOn'), value: formatDate(locale, text.checkedOn) },
        {
          label: words('dueOn'),
          value: (
            <>
              {formatDate(locale, text.dueOn)} <Overdue locale={locale} dueOn={text.dueOn} isBesideDay />
            </>
          ),
        },
        { label: words('review'), value: readers[text.review] },
      ]}
    />
  )
}
