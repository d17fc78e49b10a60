import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

import subsetFont from 'subset-font'

/*
 * Cuts the typeface down to the letters the site uses. The three files match the three
 * unicode ranges in app/styles/fonts.css, so a page in English loads one of them only.
 */

const require = createRequire(import.meta.url)
const packageFolder = path.dirname(require.resolve('@fontsource-variable/golos-text/package.json'))
const target = path.resolve('public/fonts')

function letters(...ranges: [number, number][]): string {
  return ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)))
    .join('')
}

// Signs of the three languages, and the letters of names such as Türkiye and Göç İdaresi.
const latinPunctuation = '\u00a0\u00ad«»§çöü’“”–—…→'

const subsets = [
  {
    from: 'golos-text-latin-wght-normal.woff2',
    to: 'golos-latin.woff2',
    text: `${letters([0x20, 0x22], [0x25, 0x29], [0x2b, 0x3b], [0x3f, 0x5a], [0x61, 0x7a])}${latinPunctuation}`,
  },
  {
    from: 'golos-text-cyrillic-wght-normal.woff2',
    to: 'golos-russian.woff2',
    text: letters([0x401, 0x401], [0x410, 0x44f], [0x451, 0x451], [0x2116, 0x2116]),
  },
  { from: 'golos-text-cyrillic-ext-wght-normal.woff2', to: 'golos-kyrgyz.woff2', text: 'ҢңҮүӨө' },
]

await mkdir(target, { recursive: true })
for (const subset of subsets) {
  const whole = await readFile(path.join(packageFolder, 'files', subset.from))
  const cut = await subsetFont(whole, subset.text, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 800 } },
    // Without this the file also carries every alternate shape of every letter.
    noLayoutClosure: true,
    keepFeatures: ['kern'],
    noHinting: true,
    dropTables: ['vhea', 'vmtx', 'gasp'],
  })
  await writeFile(path.join(target, subset.to), cut)
}
await copyFile(path.join(packageFolder, 'LICENSE'), path.join(target, 'LICENSE.txt'))

const sizes = await Promise.all(subsets.map(async ({ to }) => (await stat(path.join(target, to))).size))
const total = sizes.reduce((sum, size) => sum + size, 0)
process.stdout.write(`Fonts: ${subsets.length} files, ${(total / 1024).toFixed(1)} KB\n`)
