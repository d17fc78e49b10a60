import { readdirSync } from 'node:fs'
import path from 'node:path'

import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'

import languages from '../../locales/languages.json'
import { readBuiltSite } from './builtSite'

const site = readBuiltSite()
const countries = readdirSync('content/border').map((file) => path.parse(file).name)
const pictures = countries.flatMap((country) => Object.keys(languages).map((locale) => ({ locale, country, file: `og/${locale}/border-${country}.png` })))

/** What a prepaid plan can bear. */
const heaviest = 200_000

describe('the picture for the gallery of a phone', () => {
  it.each(pictures)('$file fits a phone, is light, and is linked from its page', ({ locale, country, file }) => {
    const content = site.files.get(file) ?? Buffer.alloc(0)
    expect(content.length).toBeGreaterThan(10_000)
    expect(content.length).toBeLessThanOrEqual(heaviest)
    const { width, height } = PNG.sync.read(content)
    expect(width).toBeLessThanOrEqual(1080)
    expect(height).toBeLessThanOrEqual(1920)
    const page = site.pages.find(({ address }) => address === `/${locale}/contacts/border/${country}/`)
    expect(page?.document(`a[href="/${file}"]`)).toHaveLength(1)
  })

  it.each(pictures)('$file is black on white, with nothing cut off at its edges', ({ file }) => {
    const { width, height, data } = PNG.sync.read(site.files.get(file) ?? Buffer.alloc(0))
    const shade = (x: number, y: number) => data[(y * width + x) * 4] ?? 0
    const isWhite = (x: number, y: number) => shade(x, y) === 255
    const across = Array.from({ length: width }, (_, x) => x)
    const down = Array.from({ length: height }, (_, y) => y)
    expect(across.every((x) => isWhite(x, 20) && isWhite(x, height - 20))).toBe(true)
    expect(down.every((y) => isWhite(20, y) && isWhite(width - 20, y))).toBe(true)
    expect(across.some((x) => down.some((y) => shade(x, y) === 0))).toBe(true)
  })
})
