import { getTranslations } from 'next-intl/server'

import { site } from '@/content/site'
import { localeAddress, type PageAddress } from '@/lib/addresses'
import { frameCode } from '@/lib/embedCode'
import type { Locale } from '@/locales/languages'

import { CodeBox } from './CodeBox'

type FrameSectionProps = {
  locale: Locale
  /** Tells this code from others on the page. */
  id: string
  heading: string
  text: string
  /** Address of the card, and the page that says more. */
  card: string
  fullPage: PageAddress
  /** Title of the frame, for screen readers. */
  title: string
}

/** The code of a card, and a look at it. The card is not framed here: our own policy forbids frames. */
export async function FrameSection({ locale, id, heading, text, card, fullPage, title }: FrameSectionProps) {
  const words = await getTranslations({ locale, namespace: 'share' })
  const embed = await getTranslations({ locale, namespace: 'embed' })
  const code = frameCode({
    address: `${site.url}${card}`,
    title: `${site.name}: ${title}`,
    fullAddress: `${site.url}${localeAddress(locale, fullPage)}`,
    fullText: embed('full', { site: site.name }),
  })
  return (
    <section className="mt-10 max-w-read">
      <h2 className="text-head">{heading}</h2>
      <p className="mt-2">{text}</p>
      <p>
        <a className="inline-flex min-h-12 items-center font-bold" href={card}>
          {words('preview')}
        </a>
      </p>
      <CodeBox locale={locale} id={id} label={words('frameCode')} code={code} />
    </section>
  )
}
