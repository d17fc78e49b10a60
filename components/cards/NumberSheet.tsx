import { getTranslations } from 'next-intl/server'

import { cards } from '@/content'
import { site } from '@/content/site'
import { cardAddress } from '@/lib/cardAddress'
import { formatDate } from '@/lib/formats'
import { shortAddress } from '@/lib/shortAddress'
import type { Locale } from '@/locales/languages'

import { cardNumbers, oldestCheck } from './cardNumbers'
import { NumberList } from './NumberList'
import { PaperFoot } from './PaperFoot'

type NumberSheetProps = { locale: Locale }

/** One A4 sheet for a wall: all numbers, from near and far, and what to say. */
export async function NumberSheet({ locale }: NumberSheetProps) {
  const words = await getTranslations({ locale, namespace: 'cards' })
  const { headline, say, contacts } = cards.sheet
  const { inside, anywhere } = cardNumbers(locale, contacts)
  const address = cardAddress(locale)

  return (
    <div className="paper paper-sheet">
      <h2>{headline[locale]}</h2>
      <div>
        <h3>{words('inside')}</h3>
        <NumberList numbers={inside} />
      </div>
      <div>
        <h3>{words('anywhere')}</h3>
        <NumberList numbers={anywhere} long />
      </div>
      <p className="paper-say">{say[locale]}</p>
      <PaperFoot
        address={address}
        qrLabel={words('qr', { address: shortAddress(address) })}
        name={site.name}
        checkedOn={words('checkedOn', { day: formatDate(locale, oldestCheck(contacts)) })}
      />
    </div>
  )
}
