import type { BuiltPage } from '../builtSite'

/*
 * What stays on a phone after reading: titles and addresses in the history, previews in
 * chats. They are seen by whoever holds the phone, so they name no crime and no victim.
 */

const stems = [
  // Kyrgyz
  /адам(дарды)? сат/u,
  /адам соод/u,
  /(?<!\p{L})кул(дук|чулук|га|дар)?(?!\p{L})/u,
  /кылмыш/u,
  /зордук/u,
  /зомбулук/u,
  /сойку/u,
  /жабыр тарт/u,
  /курмандык/u,
  /ала качуу/u,
  // Russian
  /торговл/u,
  /траф+ик/u,
  /эксплуата/u,
  /(?<!\p{L})раб(?!от|оч)\p{L}{0,6}/u,
  /преступ/u,
  /насил/u,
  /жертв/u,
  /пострадавш/u,
  /проститу/u,
  /сексуал/u,
  /похищ/u,
  // English, and addresses in Latin letters
  /traffick/u,
  /exploit/u,
  /slave/u,
  /crim(e|inal)/u,
  /victim/u,
  /violen/u,
  /prostitut/u,
  /sexual/u,
  /kidnap/u,
  /abus(e|ed|ive)/u,
  /adam-?sat/u,
  /torgovl/u,
  /rabstv/u,
]

/** An address that was announced before this rule; addresses never change. The title of its page is calm. */
const announced = '/learn/what-is-trafficking/'

function wordsOf({ address, document: $ }: BuiltPage): [place: string, text: string][] {
  const metas = $('meta[name="description"], meta[property^="og:"], meta[name^="twitter:"], meta[name="application-name"], meta[name="keywords"]').toArray()
  return [
    ['address', decodeURIComponent(address)],
    ['title', $('title').text()],
    ...metas.map((meta): [string, string] => [$(meta).attr('name') ?? $(meta).attr('property') ?? '', $(meta).attr('content') ?? '']),
  ]
}

/** A title, preview or address that tells others what somebody has read. */
export function traceFaults(page: BuiltPage): string[] {
  return wordsOf(page).flatMap(([place, text]) => {
    const shown = text.toLowerCase().replace(announced, '/learn/')
    const found = stems.map((stem) => stem.exec(shown)?.[0]).find((word) => word !== undefined)
    return found === undefined ? [] : [`${page.address}: the ${place} says "${found}": ${text}`]
  })
}

const titles = new WeakMap<BuiltPage, { title: string; language: string | undefined }>()

/** Looked up once a page: every page is compared with all others. */
function titleOf(page: BuiltPage): { title: string; language: string | undefined } {
  const known = titles.get(page) ?? { title: page.document('title').text().trim(), language: page.document('html').attr('lang') }
  titles.set(page, known)
  return known
}

/** A page that has no title or no description of its own. */
export function titleFaults(page: BuiltPage): string[] {
  const { address, document: $, site } = page
  const { title, language } = titleOf(page)
  const same = site.pages.filter((other) => other !== page && titleOf(other).language === language && titleOf(other).title === title)
  const described = $('meta[name="description"]').attr('content')?.trim() || $('meta[name="robots"]').attr('content')?.includes('noindex')
  return [
    ...($('title').length === 1 && title !== '' ? [] : [`${address}: has no title`]),
    ...same.map((other) => `${address}: has the same title as ${other.address}`),
    ...(described ? [] : [`${address}: has no description`]),
  ]
}
