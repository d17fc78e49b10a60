import { request } from 'node:https'

import type { Browser } from '@playwright/test'

import { isPainted, visitPage } from '../network/arrival'
import { frozenAfter, startFrozenNetwork } from '../network/frozenNetwork'
import { shareOfWords } from '../network/words'

/** What becomes of a page where every connection freezes. */
export type Passage = {
  painted: boolean
  /** True when it looks as it should rather than like a page without style. */
  styled: boolean
  /** True when the HTML arrived to its end. */
  whole: boolean
  /** Share of its words that can be read, from 0 to 1. */
  words: number
}

/** Compares a page on the frozen network with itself on an ordinary one. */
export async function measurePassage(browser: Browser, folder: string, ordinaryOrigin: string, address: string): Promise<Passage> {
  const expected = await visitPage(browser, ordinaryOrigin, address)
  const network = await startFrozenNetwork(folder)
  try {
    const arrived = await visitPage(browser, network.origin, address)
    const painted = isPainted(arrived)
    return {
      painted,
      styled: painted && arrived.styled === expected.styled,
      whole: arrived.whole,
      // Words that are there but stay invisible, waiting for a stylesheet, help nobody.
      words: painted ? shareOfWords(expected.words, arrived.words) : 0,
    }
  } finally {
    await network.stop()
  }
}

/** A page that takes longer than this many milliseconds has no connection to count. */
const longestWait = 5_000

/** Bytes that a new connection carries for the HTML of a page: handshake, certificates, headers, content. */
export async function connectionBytes(folder: string, address: string): Promise<number> {
  const network = await startFrozenNetwork(folder, { limit: 64 * frozenAfter })
  try {
    await new Promise<void>((resolve, reject) => {
      const options = { rejectUnauthorized: false, agent: false, timeout: longestWait, headers: { 'Accept-Encoding': 'br', Connection: 'keep-alive' } } as const
      const asked = request(network.origin + address, options, (response) => {
        response.resume()
        response.on('end', resolve)
      })
      asked.on('timeout', () => asked.destroy(new Error(`${address} did not arrive in ${longestWait} ms.`)))
      asked.on('error', reject)
      asked.end()
    })
    return network.connections[0]?.passed ?? 0
  } finally {
    await network.stop()
  }
}
