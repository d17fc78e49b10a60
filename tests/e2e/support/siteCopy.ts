import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createSiteServer, listen } from '../../../scripts/server/siteServer'
import { siteFolder } from './site'

export type SiteCopy = { address: string; close: () => Promise<void> }

/**
 * Serves a copy of the site with every page changed, to plant a fault.
 *
 * @param change gets the HTML of a page and returns what to serve in its place
 */
export async function serveChangedSite(change: (html: string) => string): Promise<SiteCopy> {
  const folder = await mkdtemp(path.join(tmpdir(), 'changed-site-'))
  // The compressed forms would be served in place of the changed pages.
  await cp(siteFolder, folder, { recursive: true, filter: (file) => !/\.html\.(br|gz)$/.test(file) })
  for (const name of await readdir(folder, { recursive: true })) {
    // Cards for the frames of others hold no script, so the faults of scripts have no place in them.
    if (!name.endsWith('.html') || name.startsWith('embed')) continue
    const file = path.join(folder, name)
    const html = await readFile(file, 'utf8')
    const changed = change(html)
    if (changed === html) throw new Error(`The fault could not be planted in ${name}: nothing in it was changed.`)
    await writeFile(file, changed)
  }

  const server = await createSiteServer(folder)
  return {
    address: `http://127.0.0.1:${await listen(server, 0)}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
