/**
 * Who runs this site and where it stands. An organisation that takes the site over
 * changes this file and nothing else.
 */
export const site = {
  /** Name of the site in every language. Neutral on purpose: it may be seen by others. */
  name: 'Аман бол',

  /**
   * Address the finished site is reached at, without a slash at the end. It stands in
   * canonical links and the sitemap. `.example` is a reserved ending: it marks a site
   * that has no address yet. The variable SITE_URL overrides it at build.
   */
  url: process.env['SITE_URL'] ?? 'https://aman-bol.example',

  /** How readers reach the maintainers; null while nobody has taken this on. */
  maintainers: null as { name: string; email: string } | null,
} as const

/**
 * Where the exit leads: a plain encyclopedia article about Bishkek. It asks for no account,
 * greets nobody by name, and opens in Kyrgyzstan and Russia.
 */
export const exitAddress = 'https://ky.wikipedia.org/wiki/%D0%91%D0%B8%D1%88%D0%BA%D0%B5%D0%BA'
