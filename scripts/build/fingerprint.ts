import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** Everything the finished site depends on. */
const inputs = ['app', 'components', 'content', 'lib', 'locales', 'public', 'scripts', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json']
/** Made by the build itself. */
const made = path.join('public', 'fonts')

async function filesOf(input: string): Promise<string[]> {
  try {
    const entries = await readdir(input, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  } catch {
    // Not a folder but a file.
    return [input]
  }
}

/**
 * A hash that changes when anything changes that the site is built from.
 *
 * @param root folder of the project
 */
export async function siteFingerprint(root: string): Promise<string> {
  const hash = createHash('sha256')
  const files = (await Promise.all(inputs.map((input) => filesOf(path.join(root, input))))).flat()
  for (const file of files.sort()) {
    const name = path.relative(root, file)
    if (name.startsWith(made)) continue
    hash.update(name).update('\0').update(await readFile(file)).update('\0')
  }
  return hash.update(process.env['SITE_URL'] ?? '').digest('hex')
}
