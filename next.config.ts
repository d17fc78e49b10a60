import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin({
  requestConfig: './locales/request.ts',
  // Makes message keys and their arguments types, so that misuse does not compile.
  experimental: { createMessagesDeclaration: './locales/ky.json' },
})

const config: NextConfig = {
  output: 'export',
  // The plain export lands here; scripts/finish turns it into out/.
  distDir: '.export',
  trailingSlash: true,
  reactStrictMode: true,
  typedRoutes: false,
  experimental: { globalNotFound: true },
}

export default withNextIntl(config)
