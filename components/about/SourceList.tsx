import { getTranslations } from 'next-intl/server'

import type { Work } from '@/content/schemas/bibliography'
import { formatDate } from '@/lib/formats'
import type { Locale } from '@/locales/languages'

import { PageTitle } from '../frame/PageTitle'

type SourceListProps = { locale: Locale; works: Work[] }

/** The bibliography. Each entry has an address of its own: /about/sources/#tip2025 */
export async function SourceList({ locale, works }: SourceListProps) {
  const words = await getTranslations({ locale, namespace: 'sources' })

  return (
    <div className="read-width pt-8">
      <PageTitle>{words('title')}</PageTitle>
      <p className="mt-4 text-lead text-sub">{words('lead', { count: works.length })}</p>
      <ul className="mt-8 border-t-3 border-ink">
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
            <p className="text-small break-all">
              {work.url ? (
                <a href={work.url} rel="noreferrer">
                  {decodeURI(work.url.replace(/^https?:\/\/(www\.)?/, ''))}
                </a>
              ) : (
                words('noAddress')
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
