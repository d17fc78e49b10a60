import '../../globals.css'

import type { Viewport } from 'next'

import { localeParam } from '@/lib/localeParam'
import { locales } from '@/locales/languages'

export const dynamicParams = false

export const viewport: Viewport = {
  themeColor: '#10222e',
}

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

/** Cards have no behaviours: a script could blank the card, but not the page around it. */
export default async function EmbedLayout({ params, children }: LayoutProps<'/embed/[locale]'>) {
  return (
    <html lang={await localeParam(params)}>
      <body>{children}</body>
    </html>
  )
}
