import type { RequestListener } from 'node:http'
import { createSecureServer } from 'node:http2'
import { createServer, type Server } from 'node:https'
import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'

import { siteListener } from '../../scripts/server/siteServer'
import { makeCertificateChain, usualChainBytes, type CertificateChain } from './certificate'
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

/** HTTP/1.1, where a page has its connection for itself until it is there, or HTTP/2, where all files share one. */
export type Protocol = 'http/1.1' | 'h2'

export type FrozenNetworkOptions = {
  /** Small hosts speak HTTP/1.1, the large ones HTTP/2. */
  protocol?: Protocol
  /** Bytes per connection that reach the browser. */
  limit?: number
}

function createTlsServer(protocol: Protocol, chain: CertificateChain, listener: RequestListener): Server {
  const certificates = { key: chain.key, cert: chain.chain }
  if (protocol === 'http/1.1') return createServer(certificates, listener)
  // Requests of HTTP/2 behave like those of HTTP/1.1 as far as our listener uses them.
  return createSecureServer(certificates, listener as unknown as Parameters<typeof createSecureServer>[1]) as unknown as Server
}

/**
 * Serves a folder over HTTPS through a network on which every connection freezes.
 *
 * @param folder site to serve, with compressed files beside the plain ones
 */
export async function startFrozenNetwork(
  folder: string,
  { protocol = 'http/1.1', limit = frozenAfter }: FrozenNetworkOptions = {},
): Promise<FrozenNetwork> {
  const chain = await makeCertificateChain()
  if (chain.bytes < usualChainBytes) {
    throw new Error(`The certificates have ${chain.bytes} bytes, less than the ${usualChainBytes} of real hosts. Add names in tests/network/certificate.ts.`)
  }

  const serveSite = await siteListener(folder)
  const server = createTlsServer(protocol, chain, (request, response) => {
    const connection = connectionOf(request.socket)
    connection?.addresses.push(request.url ?? '/')
    serveSite(request, response)
  })
  const sockets = new Set<TLSSocket>()
  server.on('secureConnection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.setMaxSendFragment(recordSize)
    const connection = connectionOf(socket)
    if (connection) connection.resumed = socket.isSessionReused()
  })
  const proxy = await startFreezingProxy(await listen(server), limit)

  /** The proxy speaks to the server from a port of its own for each connection. */
  function connectionOf(socket: Socket): Connection | undefined {
    return proxy.connections.findLast(({ port }) => port === socket.remotePort)
  }

  async function stop(): Promise<void> {
    clearTimeout(end)
    await proxy.stop()
    for (const socket of sockets) socket.destroy()
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
    })
  }
  const end = setTimeout(() => void stop(), longestLife)
  end.unref()

  return { origin: `https://127.0.0.1:${proxy.port}`, connections: proxy.connections, certificateBytes: chain.bytes, stop }
}
