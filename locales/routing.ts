import { defineRouting } from 'next-intl/routing'

import { defaultLocale, locales } from './languages'

// The language always stands in the address and is never guessed: a link that
// somebody sends opens in the language in which it was sent.
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: 'always',
  localeDetection: false,
})
