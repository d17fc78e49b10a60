import { createServer } from 'node:https'
import { TLSSocket } from 'node:tls'

import { siteListener } from '../../scripts/server/siteServer'
import { makeCertificateChain, usualChainBytes } from './certificate'
import { startFreezingProxy, type Connection } from './freezingProxy'
import { listen } from './listen'

/** Bytes of a connection that pass before it freezes: handshake, certificates and headers too. */
export const frozenAfter = 16 * 1024

/** Size of the pieces in which the server encrypts, in bytes. A piece that is cut shows nothing. */
const recordSize = 4_096

/** A forgotten network ends by itself, after this many milliseconds. */
const longestLife = 10 * 60_000

export type FrozenNetwork = {
  /** Where a browser finds the site: "https://127.0.0.1:12345". Its certificate is not trusted. */
  origin: string
  /** All connections so far, in the order in which they were opened. */
  connections: readonly Connection[]
  /** Size of the certificates sent on each new connection, in bytes. */
  certificateBytes: number
  stop: () => Promise<void>
}

/**
 * Serves a folder over HTTPS (HTTP/1.1, as many small hosts do) through a network on which
 * every connection freezes.
 *
 * With HTTP/2 everything would share one connection and the scripts of a page could take
 * room from its text; with HTTP/1.1 the page has its connection for itself until it is there.
 *
 * @param folder site to serve, with compressed files beside the plain ones
 * @param limit bytes per connection that reach the browser
 */
export async function startFrozenNetwork(folder: string, limit = frozenAfter): Promise<FrozenNetwork> {
  const { key, chain, bytes } = await makeCertificateChain()
  if (bytes < usualChainBytes) {
    throw new Error(`The certificates have ${bytes} bytes, less than the ${usualChainBytes} of real hosts. Add names in tests/network/certificate.ts.`)
  }

  const server = createServer({ key, cert: chain }, await siteListener(folder))
  server.on('secureConnection', (socket) => socket.setMaxSendFragment(recordSize))
  server.on('request', ({ socket, url = '/' }) => {
    const connection = proxy.connections.find(({ port }) => port === socket.remotePort)
    connection?.addresses.push(url)
    if (connection) connection.resumed = socket instanceof TLSSocket && socket.isSessionReused()
  })
  const proxy = await startFreezingProxy(await listen(server), limit)

  async function stop(): Promise<void> {
    clearTimeout(end)
    await proxy.stop()
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  }
  const end = setTimeout(() => void stop(), longestLife)
  end.unref()

  return { origin: `https://127.0.0.1:${proxy.port}`, connections: proxy.connections, certificateBytes: bytes, stop }
}
