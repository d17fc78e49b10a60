import { readFileSync } from 'node:fs'

import type { Locale } from '../locales/languages'
import { fileOf } from './addresses'

/*
 * Headers of every response, for our own server and for static hosts alike. What differs
 * from page to page (hashes of style and script) stands in the page itself; here is what
 * only works as a real header.
 */

const year = 31_536_000
const day = 86_400

// Read as a file, since the browser tests start our server where JSON cannot be imported.
const locales = Object.keys(JSON.parse(readFileSync(new URL('../locales/languages.json', import.meta.url), 'utf8')) as object) as Locale[]

type Rule = { pattern: `/${string}`; headers: Record<string, string> }

/** Headers by address pattern. A later match adds to an earlier one. */
export const httpHeaders: Rule[] = [
  {
    pattern: '/*',
    headers: {
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Frame-Options': 'DENY',
      'X-Content-Type-Options': 'nosniff',
      // The exit must not tell where the reader came from.
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
      'Strict-Transport-Security': `max-age=${year}; includeSubDomains`,
    },
  },
  // The names of these files change with their content.
  { pattern: '/scripts/*', headers: { 'Cache-Control': `public, max-age=${year}, immutable` } },
  { pattern: '/fonts/*', headers: { 'Cache-Control': `public, max-age=${30 * day}` } },
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
