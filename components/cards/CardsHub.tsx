import { getTranslations } from 'next-intl/server'

import { borders } from '@/content'
import { cardKinds } from '@/content/schemas/cards'
import { addressOf, localeAddress } from '@/lib/addresses'
import type { Locale } from '@/locales/languages'

import { BigLinks } from '../check/BigLinks'

type CardsHubProps = { locale: Locale }

const remarks = ['how', 'who', 'where'] as const

/** Everything that can be printed, and how, by whom and where it is used. */
export async function CardsHub({ locale }: CardsHubProps) {
  const words = await getTranslations({ locale, namespace: 'cards' })
  return (
    <>
      <BigLinks
        links={cardKinds.map((kind) => ({ href: localeAddress(locale, addressOf.cards(kind)), title: words(`${kind}Name`), text: words(`${kind}Text`) }))}
      />
      {remarks.map((remark) => (
        <section className="max-w-read pt-8" key={remark}>
          <h2 className="text-subhead">{words(`${remark}Heading`)}</h2>
          <p className="mt-2 text-pretty">{words(remark)}</p>
        </section>
      ))}
      <section className="pt-12" aria-labelledby="border">
        <h2 className="text-head" id="border">
          {words('borderHeading')}
        </h2>
        <p className="mt-1 mb-3 text-sub">{words('border')}</p>
        <div className="border-t-3 border-ink">
          <BigLinks links={borders.map(({ country, heading }) => ({ href: localeAddress(locale, addressOf.border(country)), title: heading[locale] }))} />
        </div>
      </section>
    </>
  )
}
