import '../globals.css'

import { Document } from '@/components/frame/Document'
import { defaultLocale } from '@/locales/languages'

export default function ChooserLayout({ children }: LayoutProps<'/'>) {
  return <Document language={defaultLocale}>{children}</Document>
}
