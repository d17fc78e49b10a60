import './globals.css'

import type { Metadata } from 'next'

import { Document } from '@/components/frame/Document'
import { NotFound } from '@/components/frame/NotFound'
import { site } from '@/content/site'
import { siteIcon } from '@/lib/pageMetadata'
import { defaultLocale } from '@/locales/languages'

export const metadata: Metadata = { title: `404 · ${site.name}`, icons: siteIcon, referrer: 'no-referrer' }

export default function GlobalNotFound() {
  return (
    <Document language={defaultLocale}>
      <NotFound />
    </Document>
  )
}
