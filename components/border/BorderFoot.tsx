import { getTranslations } from 'next-intl/server'

import { findWork } from '@/content'
import { site } from '@/content/site'
import type { Border } from '@/content/schemas/border'
import { localeAddress, pageAddresses } from '@/lib/addresses'
import { cardAddress } from '@/lib/cardAddress'
import { formatDate } from '@/lib/formats'
import { shortOriginOf } from '@/lib/originOf'
import { shortAddress } from '@/lib/shortAddress'
import type { Locale } from '@/locales/languages'

import { PaperFoot } from '../cards/PaperFoot'

type BorderFootProps = { locale: Locale; border: Border }

/** Where to read more, what the lines rest on, and when all of it was checked. */
export async function BorderFoot({ locale, border }: BorderFootProps) {
  const words = await getTranslations({ locale, namespace: 'border' })
  const cardWords = await getTranslations({ locale, namespace: 'cards' })
  const address = cardAddress(locale)
  const works = [...new Set(border.know.flatMap(({ sources }) => sources))].map(findWork)

  return (
    <div className="border-foot">
      <PaperFoot
        address={address}
        qrLabel={cardWords('qr', { address: shortAddress(address) })}
        name={site.name}
        checkedOn={words('checkedOn', { day: formatDate(locale, border.checkedOn) })}
      />
      <p className="border-sources">
        {words('sources')}:{' '}
        {works.map((work, index) => (
          <span key={work.id}>
            {index > 0 && '; '}
            <a href={`${localeAddress(locale, pageAddresses.sources)}#${work.id}`}>{shortOriginOf(work)}</a>
          </span>
        ))}
      </p>
    </div>
  )
}
