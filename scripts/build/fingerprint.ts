import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { filesBelow } from './files'

/** Everything the finished site depends on. */
const inputs = ['app', 'components', 'content', 'lib', 'locales', 'public', 'scripts', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json']
/** Made by the build itself. */
const made = [path.join('public', 'fonts'), path.join('public', 'og')]

/**
 * A hash that changes when anything changes that the site is built from.
 *
 * @param root folder of the project
 */
export async function siteFingerprint(root: string): Promise<string> {
  const hash = createHash('sha256')
  for (const input of inputs) {
    for (const file of await filesBelow(path.join(root, input))) {
      const name = path.join(input, file)
      if (made.some((folder) => name.startsWith(folder))) continue
      hash.update(name).update('\0').update(await readFile(path.join(root, name))).update('\0')
    }
  }
  return hash.update(process.env['SITE_URL'] ?? '').digest('hex')
}
