import { site as owner } from '../../../content/site'
import { fileAt, isCard, languageOf, pageAt, type BuiltPage, type BuiltSite } from '../builtSite'

const outward = /^(https?:\/\/[^/]+\.[^/]+|mailto:[^@\s]+@[^@\s]+|tel:\+?\d+$)/

function hasId(page: BuiltPage, id: string): boolean {
  return page.document('[id]').toArray().some((element) => page.document(element).attr('id') === id)
}

function innerFault(page: BuiltPage, href: string): string | null {
  const target = new URL(href, `https://inside.example${page.address}`)
  if (!fileAt(page.site, target.pathname)) {
    return fileAt(page.site, `${target.pathname}/`) ? 'lacks the slash at its end' : 'leads to no page'
  }
  const id = decodeURIComponent(target.hash.slice(1))
  if (id === '') return null
  const other = pageAt(page.site, target.pathname)
  return other && hasId(other, id) ? null : `leads to no "${id}" on that page`
}

function faultOf(page: BuiltPage, href: string): string | null {
  const path = href.startsWith(`${owner.url}/`) ? href.slice(owner.url.length) : href
  if (path.startsWith('/') || path.startsWith('#')) return path.startsWith('//') ? 'has no scheme' : innerFault(page, path)
  return outward.test(path) ? null : 'is no address that a browser can open'
}

/** Links that lead nowhere, or that take a detour. */
export function linkFaults(page: BuiltPage): string[] {
  const { address, document: $ } = page
  return $('a, area')
    .toArray()
    .flatMap((link) => {
      const href = $(link).attr('href')
      if (href === undefined) return [`${address}: the link "${$(link).text()}" leads nowhere`]
      const fault = faultOf(page, href)
      return fault ? [`${address}: the link "${href}" ${fault}`] : []
    })
}

/** Pages that no other page of their language leads to, so that nobody finds them. */
export function orphanFaults({ pages }: BuiltSite): string[] {
  const linked = new Set(
    pages.flatMap((page) =>
      page
        .document('a[href^="/"]')
        .toArray()
        .map((link) => new URL(page.document(link).attr('href') ?? '', 'https://inside.example').pathname)
        .filter((target) => target !== page.address && languageOf(page) === languageOf({ ...page, address: target })),
    ),
  )
  return pages
    .filter((page) => languageOf(page) !== undefined && !linked.has(page.address))
    .map(({ address }) => `${address}: no page of this language leads here`)
}

/** Whether a link opens where it should: in the same tab, and from a card in place of the page around it. */
function targetFault({ address }: BuiltPage, href: string, target: string | undefined): string | null {
  if (!isCard({ address })) return target === undefined ? null : 'opens a new tab'
  const stays = /^(#|tel:|\/embed\/)/.test(href)
  if (stays) return target === undefined ? null : 'opens outside of the frame'
  return target === '_top' ? null : 'opens inside of the frame'
}

/** Links that open something the reader did not ask for, or that cannot be told by their words. */
export function linkHabitFaults(page: BuiltPage): string[] {
  const { address, document: $ } = page
  return $('a')
    .toArray()
    .flatMap((link) => {
      const name = $(link).attr('aria-label') ?? $(link).text()
      return [
        ...[targetFault(page, $(link).attr('href') ?? '', $(link).attr('target'))].filter(Boolean).map((fault) => `${address}: the link "${name}" ${fault}`),
        ...($(link).attr('download') === undefined || $(link).attr('href')?.startsWith('/') ? [] : [`${address}: the link "${name}" downloads from elsewhere`]),
        ...(name.trim() === '' ? [`${address}: the link to "${$(link).attr('href')}" has no words`] : []),
      ]
    })
}
