import * as rootParams from 'next/root-params'
import { notFound } from 'next/navigation'
import { getRequestConfig } from 'next-intl/server'

import { isLocale } from './languages'

export default getRequestConfig(async ({ locale: given }) => {
  const locale = given ?? (await rootParams.locale())
  if (!locale || !isLocale(locale)) notFound()

  const messages = (await import(`./${locale}.json`)) as { default: Record<string, unknown> }
  return {
    locale,
    messages: messages.default,
    timeZone: 'Asia/Bishkek',
    // A missing word must stop the build instead of showing its key to a reader.
    onError(error) {
      throw error
    },
  }
})
