import '../globals.css'

import type { Viewport } from 'next'

import { Document } from '@/components/frame/Document'
import { localeParam } from '@/lib/localeParam'
import { locales } from '@/locales/languages'

export const dynamicParams = false

export const viewport: Viewport = {
  themeColor: '#10222e',
}

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export default async function LocaleLayout({ params, children }: LayoutProps<'/[locale]'>) {
  return <Document language={await localeParam(params)}>{children}</Document>
}
