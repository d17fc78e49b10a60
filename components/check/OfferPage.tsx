import { getTranslations } from 'next-intl/server'

import { checkResult, offerSigns } from '@/content'
import { localeAddress, pageAddresses } from '@/lib/addresses'
import type { Locale } from '@/locales/languages'

import { PageTitle } from '../frame/PageTitle'
import { OfferForm } from '../offer/OfferForm'
import { TextReview } from '../text/TextReview'

type OfferPageProps = { locale: Locale }

/** The check of an advert, and the same steps for everybody, whether a sign was found or not. */
export async function OfferPage({ locale }: OfferPageProps) {
  const words = await getTranslations({ locale, namespace: 'check' })
  const pageNames = await getTranslations({ locale, namespace: 'pages' })
  const { levels, signs } = offerSigns
  const inOneLanguage = ({ heading, text }: typeof levels.stop) => ({ heading: heading[locale], text: text[locale] })

  return (
    <div className="read-width pt-8">
      <PageTitle>{words('offerHeading')}</PageTitle>
      <p className="mt-4 text-lead text-sub">{words('offerLead')}</p>
      <div className="mt-6">
        <OfferForm
          words={{
            signs: Object.fromEntries(signs.map(({ id, name, why, act }) => [id, { name: name[locale], why: why[locale], act: act[locale] }])),
            levels: { stop: inOneLanguage(levels.stop), check: inOneLanguage(levels.check), none: inOneLanguage(levels.none) },
            empty: words('offerEmpty'),
            marked: words('offerMarked'),
            found: words('offerFound'),
          }}
          labels={{
            label: words('offerLabel'),
            hint: words('offerHint'),
            check: words('offerCheck'),
            clear: words('offerClear'),
            needsScript: words('offerNeedsScript'),
          }}
        />
      </div>
      <section className="mt-10">
        <h2 className="border-t-3 border-ink pt-3 text-head">{words('verify')}</h2>
        <ol className="more-items">
          {checkResult.verify.map((line) => (
            <li key={line[locale]}>{line[locale]}</li>
          ))}
        </ol>
        <p className="mt-4">
          <a className="font-bold" href={localeAddress(locale, pageAddresses.help)}>
            {pageNames('help')}
          </a>
        </p>
      </section>
      <details className="mt-8">
        <summary className="min-h-12 content-center font-bold underline">{words('offerSigns')}</summary>
        <ul className="more-items">
          {signs.map((sign) => (
            <li key={sign.id}>
              <b>{sign.name[locale]}.</b> {sign.why[locale]}
            </li>
          ))}
        </ul>
      </details>
      <div className="mt-12">
        <TextReview locale={locale} text={offerSigns} />
      </div>
    </div>
  )
}
