import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { filesBelow } from '../../scripts/build/files'
import { compressedForms } from '../../scripts/finish/compress'
import { bareHtml } from './bareHtml'
import type { BenchPage, Edition } from './conditions'

/** A folder for each edition, all compressed alike, so that only their content differs. */
export type Editions = { folders: Record<Edition, string>; remove: () => Promise<void> }

async function writeCompressed(file: string, content: Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, content)
  for (const [ending, compressed] of await compressedForms(file, content)) await writeFile(file + ending, compressed)
}

/** What browsers ask a plain export for; the rest is for Next's own navigation or for its build. */
function isServed(file: string): boolean {
  return /\.html$|^_next\/static\/|^fonts\/|^icon\./.test(file)
}

async function copyPlainExport(source: string, target: string): Promise<void> {
  const files = await filesBelow(source)
  for (const file of files.filter(isServed)) await writeCompressed(path.join(target, file), await readFile(path.join(source, file)))
}

async function writeBarePages(source: string, target: string, pages: readonly BenchPage[]): Promise<void> {
  for (const file of ['404.html', ...pages.map(({ address }) => `${address.slice(1)}index.html`)]) {
    await writeCompressed(path.join(target, file), Buffer.from(bareHtml(await readFile(path.join(source, file), 'utf8'))))
  }
}

/**
 * Makes copies of all editions, so that a build that starts meanwhile changes no figure.
 *
 * @param siteFolder the finished site
 * @param exportFolder the plain export that it was made from
 */
export async function prepareEditions(siteFolder: string, exportFolder: string, pages: readonly BenchPage[]): Promise<Editions> {
  const root = await mkdtemp(path.join(tmpdir(), 'bench-'))
  const folders: Record<Edition, string> = {
    'finished site': path.join(root, 'finished'),
    'plain Next export': path.join(root, 'plain'),
    'bare HTML': path.join(root, 'bare'),
  }
  await cp(siteFolder, folders['finished site'], { recursive: true })
  await copyPlainExport(exportFolder, folders['plain Next export'])
  await writeBarePages(folders['finished site'], folders['bare HTML'], pages)
  return { folders, remove: () => rm(root, { recursive: true, force: true }) }
}
