import { createRequire } from 'node:module'

import type { Locale } from '../locales/languages'
import { fileOf, siteAddresses } from './addresses'

/*
 * Headers of every response, for our own server and for static hosts alike. What differs
 * from page to page (hashes of style and script) stands in the page itself; here is what
 * only works as a real header.
 */

/** Codes of the languages. Playwright starts our server too and cannot import JSON, only require it. */
const locales = Object.keys(createRequire(import.meta.url)('../locales/languages.json') as Record<string, unknown>) as Locale[]

type Rule = { pattern: `/${string}`; headers: Record<string, string> }

const year = 31_536_000
const day = 86_400

/** For what nobody may frame, so that nobody can put something over its buttons. */
const ownWindowOnly = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Where a host finds the page for unknown addresses. */
export const notFoundAddress = '/404.html'

/** Everything that is not a card. The chooser has two addresses on some hosts. */
const notForFrames: `/${string}`[] = [
  siteAddresses.chooser,
  '/index.html',
  notFoundAddress,
  '/icon.svg',
  '/robots.txt',
  '/sitemap.xml',
  ...locales.map((locale) => `/${locale}/*` as const),
  `${siteAddresses.data}*`,
  `${siteAddresses.previews}*`,
]

/**
 * Headers by address pattern; all that match are sent.
 *
 * No header stands under two patterns that can match the same address: where that happens,
 * one host joins both values and another takes one of them, and "frame-ancestors 'none'"
 * joined with anything still forbids every frame. Only Cloudflare Pages can take a header
 * back ("! X-Frame-Options"); Netlify refuses such a line. So nothing about frames is set
 * for all addresses and then taken back for the cards: what is not a card is named, place by
 * place, and tests/export/cards.test.ts sees to it that no file of the site is forgotten. An
 * address that does not exist gets the page for unknown addresses, which our own server
 * sends with the headers of that page; on a static host it can be framed, to no use.
 */
export const httpHeaders: Rule[] = [
  {
    pattern: '/*',
    headers: {
      'X-Content-Type-Options': 'nosniff',
      // The exit must not tell where the reader came from.
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
      'Strict-Transport-Security': `max-age=${year}; includeSubDomains`,
    },
  },
  ...notForFrames.map((pattern) => ({ pattern, headers: ownWindowOnly })),
  { pattern: `${siteAddresses.embed}*`, headers: { 'Content-Security-Policy': 'frame-ancestors *' } },
  // The names of these files change with their content.
  { pattern: '/scripts/*', headers: { ...ownWindowOnly, 'Cache-Control': `public, max-age=${year}, immutable` } },
  {
    pattern: '/fonts/*',
    headers: {
      ...ownWindowOnly,
      'Cache-Control': `public, max-age=${30 * day}`,
      // A card in a sandbox is a stranger to its own site, and strangers get no font without this.
      'Access-Control-Allow-Origin': '*',
    },
  },
  // Pages of others may read the open data.
  { pattern: '/data/*', headers: { 'Access-Control-Allow-Origin': '*' } },
  { pattern: fileOf.contactsCsv, headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  ...locales.flatMap((locale): Rule[] => [
    // A phone offers to save a number only when it is told what the file is. A folder for each
    // language holds nothing else: not every host knows a star in the middle of a pattern.
    { pattern: `/data/${locale}/*`, headers: { 'Content-Type': 'text/vcard; charset=utf-8' } },
    { pattern: fileOf.feed(locale), headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  ]),
]

function matches(pattern: string, address: string): boolean {
  return pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern
}

/** All headers of the response to a request for this address. */
export function headersFor(address: string): Record<string, string> {
  return Object.assign({}, ...httpHeaders.filter(({ pattern }) => matches(pattern, address)).map(({ headers }) => headers)) as Record<
    string,
    string
  >
}

/** The same as a "_headers" file, which Cloudflare Pages and Netlify read. */
export function headersFile(): string {
  return httpHeaders
    .map(({ pattern, headers }) => [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n\n')
    .concat('\n')
}
