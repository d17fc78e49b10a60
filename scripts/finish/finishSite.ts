import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { headersFile } from '../../lib/httpHeaders'
import { filesBelow } from '../build/files'
import { addressesOf, attachScripts } from './attachScripts'
import { bundleScripts, type SiteScripts } from './bundleScripts'
import { checkPage } from './checkPage'
import { compressedForms } from './compress'
import { offlineFiles } from './offline/offlineFiles'
import type { SiteFiles } from './offline/savedFiles'
import { openPage, pageHtml, type FinishedPage } from './page'
import { removeFramework } from './removeFramework'
import { inlineStyles } from './usedStyles'
import { writePolicy } from './writePolicy'

/** What Next writes for its own runtime and its own way of showing the 404 page. */
const notForReaders = [/^_next\//, /^_not-found\//, /^404\//, /\.txt$/]
const keptTexts = new Set(['robots.txt', 'fonts/LICENSE.txt'])

async function filesOf(folder: string): Promise<string[]> {
  const files = await filesBelow(folder)
  return files.filter((file) => keptTexts.has(file) || !notForReaders.some((pattern) => pattern.test(file)))
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}

async function write(target: string, file: string, content: string | Buffer): Promise<void> {
  const place = path.join(target, file)
  await mkdir(path.dirname(place), { recursive: true })
  const bytes = Buffer.from(content)
  await writeFile(place, bytes)
  for (const [ending, compressed] of await compressedForms(file, bytes)) await writeFile(place + ending, compressed)
}

/** Runs all passes over one page, in the order in which they depend on each other. */
export async function finishPage(
  page: FinishedPage,
  scripts: SiteScripts,
  readStylesheet: (href: string) => Promise<string>,
): Promise<void> {
  removeFramework(page)
  await inlineStyles(page, readStylesheet, addressesOf(page, scripts).map((address) => scripts.files.get(address) ?? ''))
  attachScripts(page, scripts)
  writePolicy(page)
  await checkPage(page, scripts)
}

/**
 * Turns the plain export of Next into the site that readers get.
 *
 * @param source folder of the export; left as it is
 * @param target folder of the finished site; replaced
 * @param report called with a line on what was done
 * @throws PageFault when a page breaks a rule; nothing is left in `target` then
 */
export async function finishSite(source: string, target: string, report: (line: string) => void): Promise<void> {
  await rm(target, { recursive: true, force: true })
  const scripts = await bundleScripts()
  const files = await filesOf(source)
  const pages = files.filter((file) => file.endsWith('.html'))
  const readStylesheet = (href: string) => readFile(path.join(source, href), 'utf8')

  const finished = new Map<string, string>()
  // Compression works beside the rest, so all pages are on their way at once.
  await Promise.all(
    pages.map(async (file) => {
      const page = openPage(addressOf(file), await readFile(path.join(source, file), 'utf8'))
      await finishPage(page, scripts, readStylesheet)
      finished.set(file, pageHtml(page))
    }),
  )

  await Promise.all(files.map(async (file) => write(target, file, finished.get(file) ?? (await readFile(path.join(source, file))))))
  for (const [address, code] of scripts.files) await write(target, address.slice(1), code)
  const siteFiles: SiteFiles = async (address) => {
    const file = address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1)
    const made = finished.get(file) ?? scripts.files.get(address)
    return made === undefined ? (files.includes(file) ? readFile(path.join(source, file)) : undefined) : Buffer.from(made)
  }
  for (const [address, content] of await offlineFiles(siteFiles)) await write(target, address.slice(1), content)
  await writeFile(path.join(target, '_headers'), headersFile())
  report(`Finished ${pages.length} pages.`)
}
