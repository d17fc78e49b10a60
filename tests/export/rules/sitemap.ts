import { load } from 'cheerio'

import { site as owner } from '../../../content/site'
import languages from '../../../locales/languages.json'
import { pageAt, type BuiltPage, type BuiltSite } from '../builtSite'

const codes = Object.keys(languages)

function isForSearchEngines({ document: $ }: BuiltPage): boolean {
  return !$('meta[name="robots"]').attr('content')?.includes('noindex')
}

/** A sitemap that lists a page too few, too many, or without its other languages. */
export function sitemapFaults(site: BuiltSite): string[] {
  const xml = site.files.get('sitemap.xml')?.toString('utf8')
  if (xml === undefined) return ['There is no sitemap.xml']
  const $ = load(xml, { xml: true })
  const entries = $('url').toArray()
  const listed = entries.map((entry) => $('loc', entry).text().replace(owner.url, ''))
  const indexed = site.pages.filter(isForSearchEngines).map(({ address }) => address)

  const faults = [
    ...indexed.filter((address) => !listed.includes(address)).map((address) => `${address} is missing`),
    ...listed.filter((address) => !indexed.includes(address)).map((address) => `${address} does not exist`),
    ...listed.filter((address, index) => listed.indexOf(address) !== index).map((address) => `${address} stands there twice`),
  ]
  for (const [index, entry] of entries.entries()) {
    const address = listed[index] ?? ''
    if (address === '/') continue
    const alternates = new Map($('xhtml\\:link', entry).toArray().map((link) => [$(link).attr('hreflang') ?? '', $(link).attr('href') ?? '']))
    for (const code of codes) {
      const href = `${owner.url}${address.replace(/^\/[a-z]{2}\//, `/${code}/`)}`
      if (alternates.get(code) !== href || !pageAt(site, href.replace(owner.url, ''))) faults.push(`${address} has no right address for "${code}"`)
    }
  }
  return faults.map((fault) => `sitemap.xml: ${fault}`)
}

/** A robots.txt that does not lead to the sitemap, or keeps somebody out. */
export function robotsFaults({ files }: BuiltSite): string[] {
  const text = files.get('robots.txt')?.toString('utf8') ?? ''
  return [
    ...(text.includes(`Sitemap: ${owner.url}/sitemap.xml`) ? [] : ['robots.txt: does not name the sitemap']),
    ...(/^Disallow: *\S/im.test(text) ? ['robots.txt: keeps pages from being found'] : []),
  ]
}
