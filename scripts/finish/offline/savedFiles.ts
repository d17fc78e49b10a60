import { createHash } from 'node:crypto'

import { load } from 'cheerio'

import { addressOf, localeAddress, pageAddresses } from '../../../lib/addresses'
import { savedArticle } from '../../../lib/offline'
import type { Locale } from '../../../locales/languages'
import { offlineBudget } from '../budgets'
import { brotliOf } from '../compress'
import { PageFault } from '../page'

/** The finished site: content of a page or file by its address, undefined when there is none. */
export type SiteFiles = (address: string) => Promise<Buffer | undefined>

/** What is saved whatever it weighs; the first screen of the site, "/", leads there. */
const always = [
  pageAddresses.help,
  pageAddresses.home,
  pageAddresses.contacts,
  pageAddresses.check,
  pageAddresses.checkList,
  pageAddresses.checkOffer,
  addressOf.article(savedArticle),
  pageAddresses.safety,
]

/** Pages of one kind that a page links to, in its order. */
export function linkedPages(html: string, kind: RegExp): string[] {
  const $ = load(html)
  const paths = $('main a[href^="/"]').toArray().map((link) => ($(link).attr('href') ?? '').replace(/#.*/, ''))
  return [...new Set(paths)].filter((path) => kind.test(path))
}

/** Countries of the directory in its order: "/ky/contacts/kg/". */
export const countryPage = /^\/[a-z]{2}\/contacts\/[a-z]{2}\/$/
/** The stages of the checklist: "/ky/check/list/offer/". */
export const stagePage = /^\/[a-z]{2}\/check\/list\/[a-z]+\/$/

async function textAt(files: SiteFiles, address: string): Promise<string> {
  const content = await files(address)
  if (!content) throw new PageFault(address, 'cannot be saved on a phone, because it does not exist.', 'Correct scripts/finish/offline/savedFiles.ts or the link to it.')
  return content.toString('utf8')
}

/** Addresses of everything that a page or a script loads, that of scripts by scripts included. */
export async function neededBy(address: string, files: SiteFiles, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(address)) return found
  found.add(address)
  const text = await textAt(files, address)
  const needed: string[] = []
  if (address.endsWith('/')) {
    const $ = load(text)
    const asked = $('script[src], link[rel="modulepreload"], link[rel="icon"]').toArray()
    needed.push(...asked.map((element) => $(element).attr('src') ?? $(element).attr('href') ?? ''))
    needed.push(...[...$('style').text().matchAll(/url\(\s*["']?(\/[^"')]+)/g)].map((match) => match[1] ?? ''))
  } else if (address.endsWith('.js')) {
    needed.push(...[...text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)].map((match) => new URL(match[1] ?? '', `https://site.example${address}`).pathname))
  }
  // An icon carries its version behind a question mark; the file has none.
  for (const one of needed) await neededBy(one.replace(/\?.*/, ''), files, found)
  return found
}

async function weight(address: string, files: SiteFiles): Promise<number> {
  const content = (await files(address)) ?? Buffer.from('')
  return /\.(woff2|png|jpg)$/.test(address) ? content.length : (await brotliOf(content.toString('utf8'))).length
}

export type Saved = { files: string[]; bytes: number; build: string }

/**
 * What is saved of a language: help, the checks, rights, and as many countries of the
 * directory as there is room for, in the order in which it lists them.
 *
 * @throws PageFault when already the pages that are always saved weigh too much
 */
export async function savedFiles(locale: Locale, files: SiteFiles): Promise<Saved> {
  const at = (address: (typeof always)[number]) => localeAddress(locale, address)
  const stages = linkedPages(await textAt(files, at(pageAddresses.checkList)), stagePage)
  const countries = linkedPages(await textAt(files, at(pageAddresses.contacts)), countryPage)

  const chosen = new Set<string>()
  let bytes = 0
  for (const page of ['/', ...always.map(at), ...stages, ...countries]) {
    const more = [...(await neededBy(page, files))].filter((address) => !chosen.has(address))
    const size = (await Promise.all(more.map((address) => weight(address, files)))).reduce((sum, one) => sum + one, 0)
    if (bytes + size > offlineBudget) {
      if (countryPage.test(page)) continue
      throw new PageFault(page, `makes saving on a phone load ${bytes + size} bytes, more than ${offlineBudget}.`, 'Take a page out of scripts/finish/offline/savedFiles.ts.')
    }
    for (const address of more) chosen.add(address)
    bytes += size
  }

  const hash = createHash('sha256')
  for (const address of chosen) hash.update(address).update((await files(address)) ?? '')
  return { files: [...chosen], bytes, build: hash.digest('hex').slice(0, 12) }
}
