import { stages } from '@/content'
import { addressOf, localeAddress } from '@/lib/addresses'
import type { Locale } from '@/locales/languages'

import { BigLinks } from './BigLinks'

type StageLinksProps = { locale: Locale }

/** How far along somebody is: each stage has its own questions. */
export function StageLinks({ locale }: StageLinksProps) {
  return <BigLinks links={stages.map((stage) => ({ href: localeAddress(locale, addressOf.stage(stage.slug)), title: stage.name[locale], text: stage.lead[locale] }))} />
}
