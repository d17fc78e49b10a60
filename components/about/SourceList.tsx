import { getTranslations } from 'next-intl/server'

import type { Work } from '@/content/schemas/bibliography'
import { formatDate } from '@/lib/formats'
import type { Locale } from '@/locales/languages'

type SourceListProps = { locale: Locale; works: Work[] }

/** The bibliography. Each entry has an address of its own: /about/sources/#tip2025 */
export async function SourceList({ locale, works }: SourceListProps) {
  const words = await getTranslations({ locale, namespace: 'sources' })

  return (
    <ul className="max-w-read">
      {works.map((work) => (
        <li className="border-b border-line py-4" id={work.id} key={work.id}>
          <p className="font-bold" lang={work.title ? work.lang : 'en'}>
            {work.title ?? work.about}
          </p>
          <p className="text-small text-sub">
            {work.title === null && `${words('noTitle')}. `}
            {[work.author, work.publisher, work.date ? formatDate(locale, work.date) : words('noDate')]
              .filter((part, index, parts) => part && parts.indexOf(part) === index)
              .join(', ')}
          </p>
          <p className="text-small break-all">{work.url ? <SourceLink url={work.url} /> : words('noAddress')}</p>
        </li>
      ))}
    </ul>
  )
}

type SourceLinkProps = { url: string }

/** The address itself, so that it stays readable on paper. */
function SourceLink({ url }: SourceLinkProps) {
  return (
    <a href={url} rel="noreferrer">
      {decodeURI(url.replace(/^https?:\/\/(www\.)?/, ''))}
    </a>
  )
}
