import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import path from 'node:path'

import sirv from 'sirv'

import { headersFor, notFoundAddress } from '../../lib/httpHeaders'

/** The 404 page in the forms that browsers accept, smallest first. */
async function readNotFound(folder: string): Promise<{ encoding: string; content: Buffer }[]> {
  const forms = [
    { encoding: 'br', file: '404.html.br' },
    { encoding: 'gzip', file: '404.html.gz' },
    { encoding: 'identity', file: '404.html' },
  ]
  const existing = forms.filter(({ file }) => existsSync(path.join(folder, file)))
  return Promise.all(existing.map(async ({ encoding, file }) => ({ encoding, content: await readFile(path.join(folder, file)) })))
}

/**
 * Answers requests from a folder as a real host would: compressed files, the headers of
 * lib/httpHeaders.ts, and the 404 page for unknown addresses.
 *
 * @param folder the finished site
 */
export async function siteListener(folder: string): Promise<RequestListener> {
  const notFound = await readNotFound(folder)
  const serveFile = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value)
    },
  })

  return (request, response) => {
    serveFile(request, response, () => {
      const accepted = String(request.headers['accept-encoding'] ?? '')
      const form = notFound.find(({ encoding }) => accepted.includes(encoding)) ?? notFound.at(-1)
      response.writeHead(404, {
        ...headersFor(notFoundAddress),
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Encoding': form?.encoding ?? 'identity',
        Vary: 'Accept-Encoding',
      })
      response.end(request.method === 'HEAD' ? undefined : form?.content)
    })
  }
}

/** Starts a server on 127.0.0.1; port 0 takes any free one. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

export async function createSiteServer(folder: string): Promise<Server> {
  return createServer(await siteListener(folder))
}
