import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { compressedForms } from '../../../scripts/finish/compress'

const text = Buffer.from('Адам сатуу эмес, жумуш. '.repeat(50))

describe('compressed forms of a file', () => {
  it.each(['a.html', 'a.css', 'a.js', 'a.svg', 'a.xml', 'a.txt', 'a.json', 'a.csv', 'a.vcf'])('of %s give the file back', async (name) => {
    const forms = new Map(await compressedForms(name, text))
    expect([...forms.keys()]).toEqual(['.br', '.gz'])
    expect(brotliDecompressSync(forms.get('.br') ?? '').equals(text)).toBe(true)
    expect(gunzipSync(forms.get('.gz') ?? '').equals(text)).toBe(true)
  })

  it.each(['a.woff2', 'a.png', 'a.jpg', '_headers'])('of %s do not exist, since nothing would be won', async (name) => {
    expect(await compressedForms(name, text)).toEqual([])
  })

  it('are smaller than the file, and the same in every build', async () => {
    const [first, second] = [await compressedForms('a.html', text), await compressedForms('a.html', text)]
    for (const [, content] of first) expect(content.length).toBeLessThan(text.length / 4)
    expect(first).toEqual(second)
  })
})
