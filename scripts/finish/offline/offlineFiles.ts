import { load } from 'cheerio'

import { fileOf, localeAddress, pageAddresses } from '../../../lib/addresses'
import { locales, type Locale } from '../../../locales/languages'
import { editionBudget } from '../budgets'
import { bundleWorker } from '../bundleScripts'
import { PageFault } from '../page'
import { edition } from './edition'
import { savedFiles, type SiteFiles } from './savedFiles'
import { wordsOf, type Words } from './words'

/** Pages to go on to from one that was not saved. */
const onward = ['contacts', 'check', 'home'] as const

/** Says at the top of the help page that another page was asked for. Uses classes that page has. */
export function notSavedNotice(locale: Locale, { offline, pages }: Pick<Words, 'offline' | 'pages'>): string {
  const links = onward.map((page) => `<li><a class="flex min-h-12 items-center font-bold" href="${localeAddress(locale, pageAddresses[page])}">${pages[page]}</a></li>`)
  return `<div class="read-width pt-5"><p class="font-bold">${offline.notSaved}</p><ul>${links.join('')}</ul></div>`
}

/**
 * The worker and the edition in one file of every language whose pages offer them.
 *
 * @param files the finished site
 * @returns contents by address
 * @throws PageFault when one of them would be too large
 */
export async function offlineFiles(files: SiteFiles): Promise<Map<string, string>> {
  const made = new Map<string, string>()
  for (const locale of locales) {
    const offering = load((await files(localeAddress(locale, pageAddresses.check)))?.toString('utf8') ?? '')
    const checkedOn = offering('[data-offline]').attr('data-checked-on')
    if (!checkedOn) continue

    const words = await wordsOf(locale)
    const saved = await savedFiles(locale, files)
    const help = localeAddress(locale, pageAddresses.help)
    const worker = await bundleWorker({ language: locale, build: saved.build, checkedOn, files: saved.files, help, notice: notSavedNotice(locale, words) })
    made.set(fileOf.offlineWorker(locale), worker)

    const file = await edition({ locale, files, words, checkedOn })
    const size = Buffer.byteLength(file)
    if (size > editionBudget) throw new PageFault(fileOf.edition(locale), `is ${size} bytes, more than ${editionBudget}.`, 'Take a part out of scripts/finish/offline/edition.ts.')
    made.set(fileOf.edition(locale), file)
  }
  return made
}
