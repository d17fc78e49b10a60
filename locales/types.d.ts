import type messages from './ky.json'

import type { Locale as SiteLocale } from './languages'

declare module 'next-intl' {
  interface AppConfig {
    Locale: SiteLocale
    Messages: typeof messages
  }
}
