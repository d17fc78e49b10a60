import { getTranslations } from 'next-intl/server'

import { fileOf, localeAddress, pageAddresses, pageExists } from '@/lib/addresses'
import { searchKinds } from '@/lib/search/searchIndex'
import { mostResults } from '@/lib/search/siteSearch'
import { pageEntries } from '@/lib/searchIndex/pageEntries'
import type { Locale } from '@/locales/languages'

import { PageTitle } from '../frame/PageTitle'
import { PageGroups } from './PageGroups'
import { SearchField } from './SearchField'
import { groupsOf } from './groupsOf'
import type { SearchTexts } from './words'

type SearchPageProps = { locale: Locale }

/** The search, and under it all pages of the site, which need no script. */
export async function SearchPage({ locale }: SearchPageProps) {
  const words = await getTranslations({ locale, namespace: 'search' })
  const names = await getTranslations({ locale, namespace: 'pages' })
  const numbers = { href: localeAddress(locale, pageAddresses.contacts), text: words('contacts') }
  const texts: SearchTexts = {
    index: fileOf.searchIndex(locale),
    found: words('found', { count: '{count}' }),
    foundMost: words('foundMost', { count: mostResults }),
    nothing: words('nothing'),
    nothingText: words('nothingText'),
    nothingLinks: [{ href: localeAddress(locale, pageAddresses.help), text: names('help') }, ...(pageExists(pageAddresses.contacts) ? [numbers] : [])],
    loading: words('loading'),
    failed: words('failed'),
    kinds: Object.fromEntries(searchKinds.map((kind) => [kind, words(`kinds.${kind}`)])) as SearchTexts['kinds'],
  }

  return (
    <div className="page-width pt-8">
      <PageTitle>{words('title')}</PageTitle>
      <div className="max-w-read">
        <SearchField texts={texts} label={words('label')} hint={words('hint')} withoutScript={words('withoutScript')} />
      </div>
      <PageGroups
        heading={words('allPages')}
        groups={groupsOf(await pageEntries(locale)).map(({ id, links }) => ({ id, links, heading: words(`groups.${id}`) }))}
      />
    </div>
  )
}
