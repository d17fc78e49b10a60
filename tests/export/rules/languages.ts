import { site as owner } from '../../../content/site'
import languages from '../../../locales/languages.json'
import { isCard, languageOf, pageAt, type BuiltPage } from '../builtSite'

type Code = keyof typeof languages

const codes = Object.keys(languages) as Code[]

function alternatesOf({ document: $ }: BuiltPage): Map<string, string> {
  return new Map(
    $('link[rel="alternate"][hreflang]')
      .toArray()
      .map((link) => [$(link).attr('hreflang') ?? '', $(link).attr('href') ?? '']),
  )
}

function pathIn(code: string, address: string): string {
  return address === '/' ? `/${code}/` : address.replace(/^\/[a-z]{2}\//, `/${code}/`)
}

function expectedAlternates(address: string): Map<string, string> {
  const isHome = address === '/' || /^\/[a-z]{2}\/$/.test(address)
  return new Map([
    ...codes.map((code) => [code, `${owner.url}${pathIn(code, address)}`] as const),
    ['x-default', `${owner.url}${isHome ? '/' : pathIn('ky', address)}`],
  ])
}

/** A page in another language than its address says, or that says so nowhere. */
export function languageFaults(page: BuiltPage): string[] {
  const { address, document: $ } = page
  const expected = languageOf(page) ?? 'ky'
  const declared = $('html').attr('lang')
  const faults = declared === expected ? [] : [`is in "${declared}" in place of "${expected}"`]
  if (!codes.includes(expected as Code)) faults.push(`stands under "${expected}", which is no language of the site`)
  for (const element of $('body [lang]').toArray()) {
    const code = $(element).attr('lang') ?? ''
    if (!/^[a-z]{2}$/.test(code)) faults.push(`holds a part in the language "${code}", which does not exist`)
  }
  for (const link of $('a[hreflang]').toArray()) {
    const target = pageAt(page.site, new URL($(link).attr('href') ?? '', `https://inside.example${address}`).pathname)
    const code = $(link).attr('hreflang')
    if (target && target.document('html').attr('lang') !== code) faults.push(`promises "${code}" behind the link to ${target.address}`)
  }
  return faults.map((fault) => `${address}: ${fault}`)
}

/** A page whose other languages, or whose own address, are told wrongly to search engines. */
export function alternateFaults(page: BuiltPage): string[] {
  const { address, document: $, site } = page
  if (address === '/404.html') {
    return $('link[rel="canonical"], link[hreflang]').length > 0 ? [`${address}: has an address of its own, but stands for all unknown ones`] : []
  }
  if (isCard(page)) {
    // Search engines show the full page in its place.
    const hidden = $('meta[name="robots"]').attr('content')?.includes('noindex')
    return hidden && $('link[rel="canonical"], link[hreflang]').length === 0 ? [] : [`${address}: can be found by itself, but is only a part of other pages`]
  }
  const faults: string[] = []
  const canonical = $('link[rel="canonical"]').toArray().map((link) => $(link).attr('href'))
  if (canonical.join() !== `${owner.url}${address}`) faults.push(`calls itself "${canonical.join()}"`)

  const alternates = alternatesOf(page)
  for (const [code, href] of expectedAlternates(address)) {
    if (alternates.get(code) !== href) faults.push(`gives "${alternates.get(code)}" for "${code}" in place of "${href}"`)
  }
  if (alternates.size !== codes.length + 1) faults.push(`names ${alternates.size} languages in place of ${codes.length + 1}`)

  for (const [code, href] of alternates) {
    const other = pageAt(site, href.replace(owner.url, ''))
    if (!other) faults.push(`names "${href}" for "${code}", which does not exist`)
    else if (code !== 'x-default' && address !== '/' && alternatesOf(other).get(languageOf(page) ?? '') !== `${owner.url}${address}`) {
      faults.push(`is not named by ${other.address} in turn`)
    }
  }
  return faults.map((fault) => `${address}: ${fault}`)
}

/** A preview in a messenger that speaks another language or leads to another page. */
export function previewFaults(page: BuiltPage): string[] {
  const { address, document: $ } = page
  const language = languageOf(page)
  if (!language || isCard(page)) return []
  const property = (name: string) => $(`meta[property="og:${name}"]`).attr('content')
  const expected = { url: `${owner.url}${address}`, locale: languages[language as Code].openGraph }
  return Object.entries(expected).flatMap(([name, value]) => (property(name) === value ? [] : [`${address}: og:${name} is "${property(name)}" in place of "${value}"`]))
}
