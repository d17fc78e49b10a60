import { createServer } from 'node:http'

import { site as owner } from '../../../content/site'
import { listen } from '../../../scripts/server/siteServer'
import { pageSource, siteAddress } from './site'

/** Somebody else's site: it has another origin than ours and no headers of its own. */
export type HostSite = { address: string; close: () => void }

/** Serves one page that holds this code, as whoever copied it would. */
export async function serveHost(code: string): Promise<HostSite> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><h1>Host</h1>${code}</html>`)
  })
  return {
    address: `http://127.0.0.1:${await listen(server, 0)}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The code in a box of a page, with the address that the site has in this test. */
export function codeOf(address: string, id: string): string {
  const box = new RegExp(`<textarea[^>]* id="${id}"[^>]*>([^<]*)`).exec(pageSource(address))?.[1]
  if (box === undefined) throw new Error(`${address} has no code "${id}"`)
  return box
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(owner.url, siteAddress)
}
