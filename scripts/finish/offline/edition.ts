import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

import { load, type CheerioAPI } from 'cheerio'
import { transform } from 'lightningcss'

import { exitAddress, site } from '../../../content/site'
import { addressOf, localeAddress, pageAddresses, type PageAddress } from '../../../lib/addresses'
import { formatDate } from '../../../lib/formats'
import { savedArticle } from '../../../lib/offline'
import type { Locale } from '../../../locales/languages'
import { PageFault } from '../page'
import { countryPage, linkedPages, stagePage, type SiteFiles } from './savedFiles'
import type { Words } from './words'

/*
 * The pages somebody needs most, in one file that opens from a messenger or a USB stick. It
 * is cut from the finished pages, so that it can say nothing else than they do.
 */

/** Of no use on paper-like pages: what needs a script, leads around the site, or is only drawn. */
const leftOut = 'script, style, svg, nav, button, [hidden], [data-enhancement], [data-island], [data-screen-only], .boxes'
const keptAttributes = new Set(['href', 'id', 'lang', 'start', 'scope', 'colspan', 'rowspan', 'open'])

type Cut = { address: string; part: string; selector: string; deeper: number }

/** The inner HTML of a part of a page, plain, with ids and inner links that are unique in the file. */
export function cutFrom(html: string, { address, part, selector, deeper }: Cut): string {
  const $ = load(html)
  const piece = $(selector).first()
  if (piece.length === 0) throw new PageFault(address, `has no "${selector}", which the edition in one file takes from it.`, 'Adapt scripts/finish/offline/edition.ts.')
  piece.find(leftOut).remove()
  piece.find('h1, h2, h3, h4').each((_, heading) => {
    if (heading.type === 'tag') heading.name = `h${Math.min(Number(heading.name[1]) + deeper, 6)}`
  })
  piece.find('a[href^="tel:"] span').each((_, label) => {
    if (label.type === 'tag') label.name = 'small'
    $(label).before(' ')
  })
  piece.find('div, section, span, article').each((_, box) => {
    // A word of its own must not run into its neighbour.
    $(box).before(' ').after(' ').replaceWith($(box).contents())
  })
  piece.find('*').each((_, element) => {
    if (element.type !== 'tag') return
    for (const name of Object.keys(element.attribs)) if (!keptAttributes.has(name)) $(element).removeAttr(name)
    const { id, href } = element.attribs
    if (id) $(element).attr('id', `${part}-${id}`)
    if (href?.startsWith('#')) $(element).attr('href', address + href)
  })
  return (piece.html() ?? '').replaceAll('\u00ad', '').replaceAll(/[ \n]+/g, ' ').trim()
}

/** Leads to the place in the file where it has the page, and else to the site. */
function resolveLinks($: CheerioAPI, parts: ReadonlyMap<string, string>): void {
  const ids = new Set($('[id]').toArray().map((element) => $(element).attr('id')))
  $('a[href^="/"]').each((_, link) => {
    const href = $(link).attr('href') ?? ''
    const [path = '', hash] = href.split('#')
    const part = parts.get(path)
    const id = hash ? `${part}-${decodeURIComponent(hash)}` : part
    $(link).attr('href', part && ids.has(id) ? `#${id}` : site.url + href)
  })
}

type EditionParts = { locale: Locale; files: SiteFiles; words: Words; checkedOn: string }

/** The edition of a language as one HTML file without script, which loads nothing. */
export async function edition({ locale, files, words, checkedOn }: EditionParts): Promise<string> {
  const at = (address: PageAddress) => localeAddress(locale, address)
  const html = async (address: string) => (await files(address))?.toString('utf8') ?? ''
  const headingOf = async (address: string) => load(await html(address))('h1').text().replaceAll('\u00ad', '')
  const parts = new Map<string, string>()

  async function wholePage(address: string, part: string): Promise<string> {
    parts.set(address, part)
    return section(part, cutFrom(await html(address), { address, part, selector: 'main', deeper: 1 }))
  }

  const help = await wholePage(at(pageAddresses.help), 'help')
  const rights = await wholePage(at(addressOf.article(savedArticle)), 'rights')

  parts.set(at(pageAddresses.contacts), 'contacts')
  const countries = await Promise.all(
    linkedPages(await html(at(pageAddresses.contacts)), countryPage).map(async (address) => {
      const part = address.split('/')[3] ?? ''
      parts.set(address, part)
      const page = load(await html(address))
      page('.contact-page > p').remove()
      // The page of a contact is not in the file, so its name leads nowhere.
      page('.contact-row > a').each((_, link) => void page(link).replaceWith(`<b>${page(link).html()}</b>`))
      const name = words.countries[part as keyof typeof words.countries]
      return section(part, `<h3>${name}</h3>${cutFrom(page.html(), { address, part, selector: '.contact-page', deeper: 2 })}`)
    }),
  )

  parts.set(at(pageAddresses.checkList), 'lists')
  const lists = await Promise.all(
    linkedPages(await html(at(pageAddresses.checkList)), stagePage).map(async (stage) => {
      const part = `list-${stage.split('/')[4]}`
      const address = `${stage}all/`
      parts.set(stage, part)
      parts.set(address, part)
      const items = cutFrom(await html(address), { address, part, selector: '.tick-list', deeper: 2 })
      return section(part, `<h3>${await headingOf(address)}</h3><ol>${items}</ol>`)
    }),
  )

  const contents: [part: string, name: string][] = [
    ['help', await headingOf(at(pageAddresses.help))],
    ['contacts', words.pages.contacts],
    ['lists', words.offline.editionLists],
    ['rights', await headingOf(at(addressOf.article(savedArticle)))],
  ]
  const css = transform({ filename: 'edition.css', code: await readFile(new URL('edition.css', import.meta.url)), minify: true }).code.toString()
  const home = `${site.url}${at(pageAddresses.home)}`
  const $ = load(
    [
      `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8">`,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'; base-uri 'none'; form-action 'none'">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
      `<title>${words.offline.editionTitle} · ${site.name}</title><style>${css}</style></head><body>`,
      `<a class="exit" href="${exitAddress}" rel="noreferrer nofollow">${words.frame.exit}</a>`,
      `<main><h1>${words.offline.editionTitle}</h1>`,
      `<p>${words.offline.editionNote.replace('{day}', formatDate(locale, checkedOn))} <a href="${home}">${home}</a></p>`,
      `<p><small>${words.offline.editionExit}</small></p>`,
      `<nav aria-label="${words.offline.editionParts}"><ul>${contents.map(([part, name]) => `<li><a href="#${part}">${name}</a></li>`).join('')}</ul></nav>`,
      help,
      section('contacts', `<h2>${words.pages.contacts}</h2><nav aria-label="${words.directory.countries}"><ul>${[...parts].filter(([path]) => countryPage.test(path)).map(([, part]) => `<li><a href="#${part}">${words.countries[part as keyof typeof words.countries]}</a></li>`).join('')}</ul></nav>${countries.join('')}`),
      section('lists', `<h2>${words.offline.editionLists}</h2>${lists.join('')}`),
      rights,
      `</main><footer><p>${site.name} · ${words.frame.licence}</p></footer></body></html>`,
    ].join('\n'),
  )
  resolveLinks($, parts)
  return $.html()
}

function section(part: string, html: string): string {
  return `<section id="${part}">${html}</section>`
}
