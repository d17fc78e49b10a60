import { notFound } from 'next/navigation'

import { isLocale, type Locale } from '../locales/languages'

/** The language of a route; the 404 page when the address names none that exists. */
export async function localeParam(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return locale
}
