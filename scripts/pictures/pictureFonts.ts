import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

import subsetFont from 'subset-font'

/*
 * The typeface of the site for pictures drawn at build. Their drawing knows no variable fonts
 * and no WOFF2, so each weight is cut out of the variable files. The letters of a language lie
 * in several files, which need a name each: under a shared name only the first is looked at.
 */

const packageFolder = path.dirname(createRequire(import.meta.url).resolve('@fontsource-variable/golos-text/package.json'))

function letters(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')
}

const alphabets = [
  { name: 'latin', text: `${letters(0x20, 0x7e)}\u00a0·«»çöüİ’“”–—…` },
  { name: 'cyrillic', text: letters(0x400, 0x45f) },
  { name: 'cyrillic-ext', text: 'ҢңҮүӨө' },
]
const weights = [400, 800] as const

export type PictureFont = { name: string; data: Buffer; weight: (typeof weights)[number]; style: 'normal' }

/** Every letter that a picture can show. Another one would be looked for on the internet. */
export const pictureLetters: ReadonlySet<string> = new Set(alphabets.flatMap(({ text }) => [...text]))

/** The typeface in the weights of the pictures. */
export function pictureFonts(): Promise<PictureFont[]> {
  const cuts = alphabets.flatMap((alphabet) => weights.map((weight) => ({ ...alphabet, weight })))
  return Promise.all(
    cuts.map(async ({ name, text, weight }) => {
      const whole = await readFile(path.join(packageFolder, 'files', `golos-text-${name}-wght-normal.woff2`))
      // Kerning is left out: a pair of letters from two files would be moved by the wrong amount.
      const data = await subsetFont(whole, text, { targetFormat: 'sfnt', variationAxes: { wght: weight }, noLayoutClosure: true, noHinting: true, keepFeatures: [], dropTables: ['GPOS', 'kern'] })
      return { name, data, weight, style: 'normal' as const }
    }),
  )
}
