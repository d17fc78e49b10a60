import nextTypescript from 'eslint-config-next/typescript'
import next from 'eslint-config-next'

/** Chromium knows no Kyrgyz and would silently write English; lib/formats.ts works at build. */
const noBrowserFormats = [
  { selector: "MemberExpression[object.name='Intl']", message: 'Browsers know no Kyrgyz: format at build with lib/formats.ts and pass the text.' },
  { selector: "CallExpression[callee.property.name=/^(toLocale|localeCompare)/]", message: 'Browsers know no Kyrgyz: format at build with lib/formats.ts and pass the text.' },
]

const config = [
  { ignores: ['.next/', '.export/', '.contentlayer/', '.cache/', 'out/', 'test-results/', 'next-env.d.ts', 'locales/*.d.json.ts'] },
  ...next,
  ...nextTypescript,
  {
    rules: {
      // Links are plain: Next's client router is not part of the finished site.
      '@next/next/no-html-link-for-pages': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': 'error',
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'next/link', message: 'Use <a>: the finished site has no client router.' },
            { name: 'next/image', message: 'It writes style attributes, which the policy forbids. Use <img> or an SVG.' },
            { name: 'next/script', message: 'Scripts are added by scripts/finish/attachScripts.ts.' },
            { name: 'contentlayer/generated', message: 'Import from content/index.ts, the only door to the content.' },
          ],
        },
      ],
    },
  },
  { files: ['content/index.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['components/islands/**', 'components/behaviours/**', 'components/search/startSearch.ts', 'components/search/showResults.ts', 'lib/search/**'],
    rules: {
      'no-restricted-syntax': ['error', ...noBrowserFormats],
    },
  },
  {
    files: ['components/islands/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['next', 'next/*', 'next-intl', 'next-intl/*', '@/content', '@/content/*', '**/content/**'], message: 'An island gets all words and data as properties.' }] },
      ],
    },
  },
]

export default config
