import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { compressedForms } from '../../scripts/finish/compress'

/** A folder with a single page at "/", compressed like the finished site. */
export type PlantedSite = { folder: string; remove: () => Promise<void> }

export async function plantSite(html: string): Promise<PlantedSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'planted-site-'))
  const bytes = Buffer.from(html)
  await writeFile(path.join(folder, '404.html'), bytes)
  await writeFile(path.join(folder, 'index.html'), bytes)
  for (const [ending, compressed] of await compressedForms('index.html', bytes)) {
    await writeFile(path.join(folder, `index.html${ending}`), compressed)
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/**
 * Words that no compression makes much smaller than their letters, always the same ones.
 *
 * @param bytes about how much they take compressed
 */
export function incompressibleWords(bytes: number): string {
  let state = 1
  let words = ''
  // A letter or digit out of 36 carries 5.2 bits.
  for (let letter = 0; letter < (bytes * 8) / 5.2; letter += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    words += Math.floor((state / 2 ** 32) * 36).toString(36)
    if (letter % 8 === 7) words += ' '
  }
  return words
}
