import { connect, createServer } from 'node:net'
import { brotliCompressSync } from 'node:zlib'

import { expect, test } from 'vitest'

import { inlineScriptBytes } from '../../bench/weight'
import { makeCertificateChain, usualChainBytes } from '../../network/certificate'
import { startFreezingProxy } from '../../network/freezingProxy'
import { listen } from '../../network/listen'
import { incompressibleWords } from '../../network/plantedSite'

test('the certificates are as large as those of real hosts, and not much larger', async () => {
  const { bytes, chain } = await makeCertificateChain()
  expect(chain.match(/BEGIN CERTIFICATE/g)).toHaveLength(2)
  expect(bytes).toBeGreaterThanOrEqual(usualChainBytes)
  expect(bytes).toBeLessThan(usualChainBytes + 100)
})

test('a connection passes its bytes, then nothing, and stays open', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.write(Buffer.alloc(700, 'a'))
    socket.write(Buffer.alloc(700, 'b'))
    // Whatever is said later is not heard either.
    socket.on('data', () => socket.write('late'))
  })
  const proxy = await startFreezingProxy(await listen(server), 1_000)
  const client = connect(proxy.port, '127.0.0.1')
  try {
    let received = ''
    client.on('data', (bytes) => (received += bytes.toString()))
    await expect.poll(() => proxy.connections[0]?.frozen).toBe(true)
    client.write('are you there?')
    await expect.poll(() => received.length).toBe(1_000)
    await new Promise((resolve) => setTimeout(resolve, 200))

    expect(received).toBe('a'.repeat(700) + 'b'.repeat(300))
    expect(proxy.connections[0]?.passed).toBe(1_000)
    expect(client.closed).toBe(false)
  } finally {
    client.destroy()
    await proxy.stop()
    server.close()
  }
})

test('each connection is counted alone', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.write(Buffer.alloc(600))
  })
  const proxy = await startFreezingProxy(await listen(server), 1_000)
  const clients = [connect(proxy.port, '127.0.0.1'), connect(proxy.port, '127.0.0.1')]
  try {
    await expect.poll(() => proxy.connections.map(({ passed }) => passed)).toEqual([600, 600])
    expect(proxy.connections.some(({ frozen }) => frozen)).toBe(false)
  } finally {
    for (const client of clients) client.destroy()
    await proxy.stop()
    server.close()
  }
})

test('words that do not compress are as large as asked for, and always the same', () => {
  const size = brotliCompressSync(incompressibleWords(8_000)).length
  expect(size).toBeGreaterThan(8_000)
  expect(size).toBeLessThan(10_000)
  expect(incompressibleWords(100)).toBe(incompressibleWords(100))
})

test('script inside a page counts, data does not', () => {
  expect(inlineScriptBytes('<script type="application/json">{"a":1}</script><script src="/a.js"></script>')).toBe(0)
  expect(inlineScriptBytes('<script>alert(1)</script>')).toBeGreaterThan(0)
})
