import { getTranslations } from 'next-intl/server'

import { site } from '@/content/site'
import { localeAddress, pageAddresses } from '@/lib/addresses'
import { defaultLocale, languages, locales } from '@/locales/languages'

import { Emblem } from '../art/Emblem'
import { Icon } from '../art/Icon'
import { Ornament } from '../art/Ornament'
import { TopLinks } from '../frame/TopLinks'

/** The first page: three languages, each in its own words. */
export async function Chooser() {
  const frame = await getTranslations({ locale: defaultLocale, namespace: 'frame' })
  const choices = await Promise.all(
    locales.map(async (locale) => {
      const home = await getTranslations({ locale, namespace: 'home' })
      const words = await getTranslations({ locale, namespace: 'chooser' })
      return { locale, question: home('question'), remember: words('remember') }
    }),
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
        <h1 className="flex items-center gap-3 text-title">
          <Emblem className="size-12 shrink-0 text-madder" />
          {site.name}
        </h1>
        <Ornament className="mt-6 text-lake" />
        <ul className="border-t-3 border-ink">
          {choices.map(({ locale, question }) => (
            <li className="border-b border-line" key={locale} lang={locale}>
              <a
                className="group flex items-center gap-4 py-5 text-ink no-underline"
                href={localeAddress(locale, pageAddresses.home)}
                hrefLang={locale}
                data-language={locale}
              >
                <span className="grow">
                  <span className="block text-head font-extrabold group-hover:underline">{languages[locale].name}</span>
                  <span className="block text-sub">{question}</span>
                </span>
                <Icon name="arrow" className="size-6 shrink-0 text-lake" />
              </a>
            </li>
          ))}
        </ul>
        {/* Remembering needs a script, which shows this; without one it would do nothing. */}
        <label className="mt-6 flex min-h-12 items-center gap-3" data-enhancement hidden>
          <input className="size-6 shrink-0 accent-lake" type="checkbox" autoComplete="off" data-remember-language />
          <span>
            {choices.map(({ locale, remember }) => (
              <span className="block" key={locale} lang={locale}>
                {remember}
              </span>
            ))}
          </span>
        </label>
      </main>
    </>
  )
}
