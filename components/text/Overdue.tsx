import { getTranslations } from 'next-intl/server'

import { formatDate } from '@/lib/formats'
import type { Locale } from '@/locales/languages'

type OverdueProps = {
  locale: Locale
  /** Day by which it must be checked again. */
  dueOn: string
  /** True where the day already stands right beside the sentence. */
  isBesideDay?: boolean
}

/** Says that a check is overdue. Shown by components/behaviours/overdue.ts when the reader's clock is past the day. */
export async function Overdue({ locale, dueOn, isBesideDay = false }: OverdueProps) {
  const words = await getTranslations({ locale, namespace: 'reading' })
  return (
    <b data-due={dueOn} data-enhancement hidden>
      {isBesideDay ? words('dayPassed') : words('overdue', { day: formatDate(locale, dueOn) })}
    </b>
  )
}
