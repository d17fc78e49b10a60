/*
 * Headers of every response, for our own server and for static hosts alike. What differs
 * from page to page (hashes of style and script) stands in the page itself; here is what
 * only works as a real header.
 */

const year = 31_536_000
const day = 86_400

/** Headers by address pattern. A later match adds to an earlier one. */
export const httpHeaders: { pattern: `/${string}`; headers: Record<string, string> }[] = [
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
  // The worker must never be old: it brings the new pages to those who have saved the old ones.
  { pattern: '/offline-*', headers: { 'Cache-Control': 'no-cache' } },
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
