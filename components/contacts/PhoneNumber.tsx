import { getTranslations } from 'next-intl/server'

import type { Phone } from '@/content/schemas/contact'
import { displayNumber, telephoneLink } from '@/lib/phone'
import type { Locale } from '@/locales/languages'

type PhoneNumberProps = { locale: Locale; phone: Phone; country: string; id: string }

/** One number, as big as it gets, to call or to copy. */
export async function PhoneNumber({ locale, phone, country, id }: PhoneNumberProps) {
  const words = await getTranslations({ locale, namespace: 'directory' })
  const contactWords = await getTranslations({ locale, namespace: 'contact' })
  const countryNames = await getTranslations({ locale, namespace: 'countries' })
  const number = displayNumber(phone)

  return (
    <div className="big-number">
      <a aria-label={contactWords('call', { number })} href={telephoneLink(phone)}>
        <bdi id={id}>{number}</bdi>
      </a>
      {phone.label && <p>{phone.label[locale]}</p>}
      <p>
        {phone.callableFrom === 'inside'
          ? contactWords('insideOnly', { country: countryNames(country as Parameters<typeof countryNames>[0]) })
          : contactWords('anywhere')}
      </p>
      {phone.note && <p>{phone.note[locale]}</p>}
      <button data-copy={id} data-done={words('copied')} data-enhancement="" hidden type="button">
        {words('copy')}
      </button>{' '}
      <span role="status" />
    </div>
  )
}
