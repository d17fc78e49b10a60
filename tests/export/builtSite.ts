import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import { load, type CheerioAPI } from 'cheerio'

/*
 * The built site as a host would find it: files in a folder. Nothing here or in rules/ uses
 * the finishing step, whose work is checked once more, by other means.
 */

export type BuiltSite = {
  /** Content of every file, by its path inside the site: "ky/help/index.html". */
  files: ReadonlyMap<string, Buffer>
  pages: BuiltPage[]
}

export type BuiltPage = {
  site: BuiltSite
  /** As a browser asks for it: "/ky/help/", "/404.html". */
  address: string
  html: string
  document: CheerioAPI
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}

/** The edition in one file is passed on and read without the site; tests/export/offline.test.ts has its own rules. */
export function isEdition(file: string): boolean {
  return /^data\/aman-bol-[a-z]{2}\.html$/.test(file)
}

/** A site from the contents of its files. */
export function siteFrom(contents: Record<string, string | Buffer>): BuiltSite {
  const files = new Map(Object.entries(contents).map(([file, content]) => [file, Buffer.from(content)]))
  const site: BuiltSite = { files, pages: [] }
  for (const [file, content] of files) {
    if (!file.endsWith('.html') || isEdition(file)) continue
    const html = content.toString('utf8')
    site.pages.push({ site, address: addressOf(file), html, document: load(html) })
  }
  return site
}

/** The site in SITE_FOLDER, or in out/. */
export function readBuiltSite(): BuiltSite {
  const folder = path.resolve(process.env['SITE_FOLDER'] ?? 'out')
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder}. Build it first with "npm run build", or set SITE_FOLDER to the folder of a finished site.`)
  }
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile())
  return siteFrom(Object.fromEntries(files.map((name) => [name.replaceAll(path.sep, '/'), readFileSync(path.join(folder, name))])))
}

/** The file that a host answers with, or undefined when it would show the 404 page. */
export function fileAt({ files }: BuiltSite, pathname: string): string | undefined {
  const file = decodeURIComponent(pathname).slice(1)
  return [`${file}index.html`, file].find((one) => files.has(one) && (one === file) === !pathname.endsWith('/'))
}

export function pageAt(site: BuiltSite, pathname: string): BuiltPage | undefined {
  return site.pages.find((page) => page.address === pathname)
}

/** Code of the language the page is written in, by its address; undefined for pages in all of them. */
export function languageOf({ address }: BuiltPage): string | undefined {
  return /^\/([a-z]{2})\//.exec(address)?.[1]
}

export function isEmergencyPage({ address }: BuiltPage): boolean {
  return address.endsWith('/help/')
}

/** A page to look something up in, which may weigh more. */
export function isReferencePage({ address }: BuiltPage): boolean {
  return ['/about/brief/', '/about/sources/', '/learn/words/'].some((end) => address.endsWith(end))
}

const dataTypes = new Set(['application/json', 'application/ld+json'])

/** Scripts inside the page that run, as the file holds them. */
export function inlineScripts({ document: $ }: BuiltPage): string[] {
  return $('script:not([src])')
    .toArray()
    .filter((script) => !dataTypes.has($(script).attr('type') ?? ''))
    .map((script) => $(script).text())
}

/** The styles inside the page. */
export function inlineStyles({ document: $ }: BuiltPage): string {
  return $('style').toArray().map((style) => $(style).text()).join('\n')
}

/** The words somebody may get to see or hear: text, labels, descriptions of pictures. */
export function visibleText({ document: $ }: BuiltPage): string {
  const body = $('body').clone()
  body.find('script, style').remove()
  const texts: string[] = []
  const labels = ['aria-label', 'alt', 'title', 'placeholder', 'data-pressed-once', 'data-pressed-twice']
  body.find('*').addBack().each((_, element) => {
    for (const label of labels) texts.push($(element).attr(label) ?? '')
    $(element).contents().each((__, node) => {
      if (node.type === 'text') texts.push(node.data)
    })
  })
  return texts.filter((text) => text.trim() !== '').join('\n')
}
