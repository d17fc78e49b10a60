import { createHash } from 'node:crypto'

import { exitAddress, site as owner } from '../../content/site'
import languages from '../../locales/languages.json'
import { siteFrom, type BuiltPage } from './builtSite'

/*
 * A small page on which no rule finds a fault, and a way to plant one in it, so that every
 * rule is shown to see what it is there for.
 */

type Plant = {
  /** Address of the page; its other languages and the 404 page stand beside it. */
  address?: string
  /** Added to the head, before the style. */
  head?: string
  /** Added to the main part. */
  body?: string
  style?: string
  script?: string
  /** Last change to the finished HTML. */
  edit?: (html: string) => string
  /** Further files, or others in place of those of the site. */
  files?: Record<string, string | Buffer>
}

const codes = Object.keys(languages) as (keyof typeof languages)[]
const guard = '(()=>{addEventListener("pagehide",()=>{})})();'

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function otherLanguage(address: string, code: string): string {
  return address.replace(/^\/[a-z]{2}\//, `/${code}/`)
}

function exit(attributes = ''): string {
  return `<a href="${exitAddress}" rel="noreferrer nofollow" data-quick-exit${attributes}>Leave</a>`
}

function languageLinks(address: string): string {
  const fallback = /^\/[a-z]{2}\/$/.test(address) ? '/' : otherLanguage(address, 'ky')
  return [...codes.map((code) => [code, otherLanguage(address, code)] as const), ['x-default', fallback] as const]
    .map(([code, path]) => `<link rel="alternate" hreflang="${code}" href="${owner.url}${path}">`)
    .join('')
}

function htmlOf(address: string, { head = '', body = '', style = 'p{margin:0}', script = guard }: Plant): string {
  const code = codes.find((one) => address.startsWith(`/${one}/`))
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hash(script)}`,
    `style-src ${hash(style)}`,
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return [
    `<!DOCTYPE html><html lang="${code ?? 'ky'}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><script>${script}</script>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Whom to call · Аман бол</title><meta name="description" content="Numbers.">',
    code
      ? `<link rel="canonical" href="${owner.url}${address}">${languageLinks(address)}<meta property="og:title" content="Whom to call">` +
        `<meta property="og:description" content="Numbers."><meta property="og:url" content="${owner.url}${address}">` +
        `<meta property="og:locale" content="${languages[code].openGraph}"><meta property="og:type" content="article">`
      : '<meta name="robots" content="noindex">',
    `${head}<link rel="icon" href="/icon.svg" type="image/svg+xml"><style>${style}</style>`,
    '<script type="module" src="/scripts/behaviours-AAAAAAAA.js"></script></head>',
    `<body><a href="#main">Skip</a>${exit()}${exit(' data-pressed-once="Two more." data-pressed-twice="One more."')}`,
    `<main id="main" tabindex="-1"><h1>Whom to call</h1>${body}</main></body></html>`,
  ].join('')
}

/** The page, inside a site of the same page in every language. */
export function plantedPage(plant: Plant = {}): BuiltPage {
  const address = plant.address ?? '/ky/learn/one/'
  const { edit = (html: string) => html } = plant
  const file = (path: string) => (path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1))
  const translations = codes.map((code) => [file(otherLanguage(address, code)), htmlOf(otherLanguage(address, code), {})])

  const site = siteFrom({
    '404.html': htmlOf('/404.html', {}),
    'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    'scripts/behaviours-AAAAAAAA.js': '"behaviours"',
    ...Object.fromEntries(translations),
    [file(address)]: edit(htmlOf(address, plant)),
    ...plant.files,
  })
  const page = site.pages.find((one) => one.address === address)
  if (!page) throw new Error(`The planted site has no page ${address}`)
  return page
}
