import { getTranslations } from 'next-intl/server'

import type { Border } from '@/content/schemas/border'
import { addressOf, fileOf, localeAddress, pageAddresses, pageExists } from '@/lib/addresses'
import type { Locale } from '@/locales/languages'

import { LinkItems } from '../frame/LinkItems'
import { TextReview } from '../text/TextReview'

type BorderMoreProps = { locale: Locale; border: Border }

/** What is of no use on paper: the picture for the phone, and where to go on reading. */
export async function BorderMore({ locale, border }: BorderMoreProps) {
  const words = await getTranslations({ locale, namespace: 'border' })
  const cardWords = await getTranslations({ locale, namespace: 'cards' })
  const directory = { href: localeAddress(locale, addressOf.contactsIn(border.country)), text: words('directory') }

  return (
    <div className="max-w-read" data-screen-only>
      <section>
        <h2>{words('pictureHeading')}</h2>
        <p className="mt-2">{words('picture')}</p>
        <a
          className="mt-4 flex min-h-14 items-center justify-center bg-apricot px-4 font-extrabold text-on-apricot no-underline hover:underline wide:inline-flex"
          href={fileOf.borderPicture(locale, border.country)}
        >
          {words('pictureLink')}
        </a>
      </section>
      <section>
        <h2>{words('more')}</h2>
        <ul className="mt-2">
          <LinkItems
            links={[
              { href: localeAddress(locale, addressOf.countryCheck(border.country)), text: words('country') },
              ...(pageExists(pageAddresses.contacts) ? [directory] : []),
              { href: localeAddress(locale, pageAddresses.checkPlan), text: cardWords('plan') },
              { href: localeAddress(locale, pageAddresses.cards), text: cardWords('back') },
            ]}
          />
        </ul>
      </section>
      <div className="mt-8">
        <TextReview locale={locale} text={border} />
      </div>
    </div>
  )
}
