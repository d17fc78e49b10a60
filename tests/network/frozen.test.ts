import { existsSync } from 'node:fs'
import path from 'node:path'

import { brotliSize } from '../../scripts/finish/budgets'
import { createSiteServer, listen } from '../../scripts/server/siteServer'
import { articlePages, cardPages, homePages, layoutPages, pageSource, sitemapPages } from '../e2e/support/site'
import { isPainted, leastInk, visitPage } from './arrival'
import { usualChainBytes } from './certificate'
import { frozenAfter, startFrozenNetwork, type Protocol } from './frozenNetwork'
import { incompressibleWords, plantSite } from './plantedSite'
import { expect, test } from './test'
import { missingWords, shareOfWords } from './words'

const protocols: Protocol[] = ['http/1.1', 'h2']

/**
 * Each layout, and every page that is heavier than the same one in the first language. The
 * others hold the same parts in fewer bytes, so what a connection lets pass of the first is enough.
 */
const pagesToVisit = [
  ...layoutPages,
  ...sitemapPages.filter((address) => !layoutPages.includes(address) && isHeavier(address)),
  // The fullest cards: other sites frame them, beside whatever else the connection carries.
  ...cardPages.filter((address) => /^\/embed\/ky\/(help|contacts\/kg)\/$/.test(address)),
]

function isHeavier(address: string): boolean {
  const sibling = address.replace(/^\/[a-z]+\//, homePages[0] ?? '')
  if (layoutPages.includes(sibling)) return brotliSize(pageSource(address)) > brotliSize(pageSource(sibling))
  // A page made from a template is much lighter than any limit; three of each are among the layouts.
  return !sitemapPages.includes(sibling)
}

/** These pages are for looking things up; they may grow beyond what one connection carries. */
const mayArriveInPart = /\/(about\/brief|about\/sources|learn\/words)\/$/

test.describe('where every connection freezes after 16 KB', () => {
  for (const address of pagesToVisit) {
    const mustBeWhole = !mayArriveInPart.test(address)

    test(`${address} ${mustBeWhole ? 'arrives with every word' : 'can be seen'}`, async ({ browser, ordinaryOrigin, frozenNetworks }) => {
      const expected = await visitPage(browser, ordinaryOrigin, address)
      expect(expected.words.length).toBeGreaterThan(20)

      // Both protocols on each layout; the other languages differ in nothing but words.
      for (const protocol of layoutPages.includes(address) ? protocols : (['h2'] as const)) {
        const network = frozenNetworks[protocol]
        const earlier = network.connections.length
        const ownConnection = () => network.connections.slice(earlier).find(({ addresses }) => addresses.includes(address))
        const arrived = await visitPage(browser, network.origin, address, () => ownConnection()?.frozen === true)
        const connections = network.connections.slice(earlier)
        const own = ownConnection()

        await test.step(protocol, () => {
          expect(own?.resumed, 'the certificates were not sent with the page').toBe(false)
          expect(Math.max(...connections.map(({ passed }) => passed))).toBeLessThanOrEqual(frozenAfter)

          expect(arrived.firstPaint, 'nothing is painted').not.toBeNull()
          expect(arrived.ink, 'the screen is blank').toBeGreaterThan(leastInk)
          expect(arrived.headingVisible, 'the heading is not there').toBe(true)
          expect(arrived.styled, 'the style is not there').toBe(true)
          if (!mustBeWhole) return

          expect(missingWords(expected.words, arrived.words), 'words did not arrive').toEqual([])
          // With HTTP/2 the mark of the end may come behind a script that no longer arrives; the words are there.
          if (protocol === 'http/1.1') expect(arrived.whole, 'the page did not arrive to its end').toBe(true)
        })
      }
    })
  }
})

test.describe('what the frozen network would not forgive', () => {
  const article = articlePages[0] ?? ''

  test('a page of 20 KB loses words', async ({ browser, ordinaryOrigin }) => {
    const html = pageSource(article)
    const room = 20_000 - brotliSize(html)
    const site = await plantSite(html.replace('</main>', `<p>${incompressibleWords(room)}</p></main>`))
    const network = await startFrozenNetwork(site.folder)
    try {
      const expected = await visitPage(browser, ordinaryOrigin, article)
      const arrived = await visitPage(browser, network.origin, '/')

      expect(arrived.whole).toBe(false)
      // The footer stands behind what was added.
      expect(shareOfWords(expected.words, arrived.words)).toBeLessThan(1)
      expect(network.connections.find(({ addresses }) => addresses.includes('/'))).toMatchObject({ passed: frozenAfter, frozen: true })
    } finally {
      await network.stop()
      await site.remove()
    }
  })

  test('a page with 20 KB before its text stays blank', async ({ browser }) => {
    const site = await plantSite(pageSource(article).replace('<style>', `<style>/* ${incompressibleWords(20_000)} */`))
    const network = await startFrozenNetwork(site.folder)
    try {
      const arrived = await visitPage(browser, network.origin, '/')
      expect(isPainted(arrived)).toBe(false)
      expect(arrived.words).toEqual([])
    } finally {
      await network.stop()
      await site.remove()
    }
  })

  test('the plain export of Next stays blank or without its style', async ({ browser }) => {
    const folder = path.resolve(process.env['EXPORT_FOLDER'] ?? '.export')
    expect(existsSync(folder), `There is no ${folder}. Build the site first, or set EXPORT_FOLDER to the folder of a plain export.`).toBe(true)
    const server = await createSiteServer(folder)
    const ordinaryOrigin = `http://127.0.0.1:${await listen(server, 0)}`
    const network = await startFrozenNetwork(folder)
    try {
      for (const address of [homePages[0] ?? '', article]) {
        const expected = await visitPage(browser, ordinaryOrigin, address)
        const arrived = await visitPage(browser, network.origin, address)
        expect(isPainted(expected) && expected.styled, `${address} is fine on an ordinary network`).toBe(true)
        expect(isPainted(arrived) && arrived.styled, `${address} on the frozen network`).toBe(false)
      }
      expect(network.connections.some(({ frozen }) => frozen)).toBe(true)
    } finally {
      await network.stop()
      server.closeAllConnections()
      server.close()
    }
  })

  test('what passes is counted to the byte, and certificates weigh as much as real ones', async ({ browser }) => {
    const limit = 6_000
    const site = await plantSite(pageSource(article))
    const network = await startFrozenNetwork(site.folder, { limit })
    try {
      expect(network.certificateBytes).toBeGreaterThanOrEqual(usualChainBytes)
      await visitPage(browser, network.origin, '/')
      expect(network.connections.find(({ addresses }) => addresses.includes('/'))).toMatchObject({ passed: limit, frozen: true, resumed: false })
    } finally {
      await network.stop()
      await site.remove()
    }
  })
})
