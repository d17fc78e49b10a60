import { getTranslations } from 'next-intl/server'

import { localeAddress, pageAddresses } from '@/lib/addresses'
import { defaultLocale, locales } from '@/locales/languages'

import { TopLinks } from './TopLinks'

/** Shown for any unknown address, in all languages, since the address may name none. */
export async function NotFound() {
  const frame = await getTranslations({ locale: defaultLocale, namespace: 'frame' })
  const texts = await Promise.all(
    locales.map(async (locale) => ({
      locale,
      words: await getTranslations({ locale, namespace: 'notFound' }),
      pageNames: await getTranslations({ locale, namespace: 'pages' }),
    })),
  )

  return (
    <>
      <TopLinks
        skip={frame('skip')}
        exit={frame('exit')}
        exitPressedOnce={frame('exitPressedOnce')}
        exitPressedTwice={frame('exitPressedTwice')}
      />
      <main className="read-width pt-8" id="main" tabIndex={-1}>
        <h1 className="text-title">404</h1>
        {texts.map(({ locale, words, pageNames }) => (
          <section className="mt-6 border-t-3 border-ink pt-4" key={locale} lang={locale}>
            <h2 className="text-head">{words('title')}</h2>
            <p className="mt-2">{words('text')}</p>
            <p className="mt-2 flex flex-wrap gap-x-6">
              <a className="inline-flex min-h-12 items-center font-bold" href={localeAddress(locale, pageAddresses.home)}>
                {words('home')}
              </a>
              <a className="inline-flex min-h-12 items-center font-bold" href={localeAddress(locale, pageAddresses.help)}>
                {pageNames('help')}
              </a>
              <a className="inline-flex min-h-12 items-center font-bold" href={localeAddress(locale, pageAddresses.search)}>
                {pageNames('search')}
              </a>
            </p>
          </section>
        ))}
      </main>
    </>
  )
}
