import { connect, createServer, type Socket } from 'node:net'

import { listen } from './listen'

/** What happened on one connection. */
export type Connection = {
  /** Bytes that reached the browser, everything counted. */
  passed: number
  /** True once something was held back. From then on nothing passes in either direction. */
  frozen: boolean
  /** Port from which the proxy speaks to the server: tells the server which connection this is. */
  port: number | undefined
  /** Addresses that were asked for over this connection, in order. */
  addresses: string[]
  /** True when the browser remembered the server from before, and no certificate was sent. */
  resumed: boolean
}

export type FreezingProxy = {
  port: number
  /** All connections so far, in the order in which they were opened. */
  connections: readonly Connection[]
  stop: () => Promise<void>
}

/**
 * Milliseconds that what a browser says takes to the server: the least that any phone has.
 * Without them a request for a script could overtake the end of the page, which has already
 * left on every real network.
 */
const distance = 30

/**
 * A proxy on 127.0.0.1 that treats connections as Russian providers treat those to foreign
 * hosts: the first bytes pass, then everything is dropped in silence. The browser is told
 * nothing, no connection is closed.
 *
 * @param targetPort port of the server behind it, on 127.0.0.1
 * @param limit bytes per connection that pass from the server to the browser
 */
export async function startFreezingProxy(targetPort: number, limit: number): Promise<FreezingProxy> {
  const connections: Connection[] = []
  const sockets = new Set<Socket>()

  const server = createServer((browser) => {
    const connection: Connection = { passed: 0, frozen: false, port: undefined, addresses: [], resumed: false }
    connections.push(connection)
    const target = connect(targetPort, '127.0.0.1')

    for (const socket of [browser, target]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      // Either side may break off at any time; the close that follows is enough to know.
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    }

    target.on('connect', () => {
      connection.port = target.localPort
    })
    browser.on('data', (bytes) => {
      setTimeout(() => {
        if (!connection.frozen && target.writable) target.write(bytes)
      }, distance)
    })
    target.on('data', (bytes) => {
      if (connection.frozen) return
      const room = limit - connection.passed
      const part = bytes.subarray(0, room)
      connection.passed += part.length
      connection.frozen = bytes.length > room
      if (part.length > 0) browser.write(part)
    })
    browser.on('close', () => target.destroy())
    target.on('close', () => {
      if (!connection.frozen) browser.destroy()
    })
  })

  const port = await listen(server)
  return {
    port,
    connections,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
