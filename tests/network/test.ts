import { test as base } from '@playwright/test'

import { createSiteServer, listen } from '../../scripts/server/siteServer'
import { siteFolder } from '../e2e/support/site'
import { startFrozenNetwork, type FrozenNetwork, type Protocol } from './frozenNetwork'

type WorkerFixtures = {
  /** Where the site is on an ordinary network. */
  ordinaryOrigin: string
  /** The same site where connections freeze, by the protocol of the host. */
  frozenNetworks: Record<Protocol, FrozenNetwork>
}

export const test = base.extend<object, WorkerFixtures>({
  ordinaryOrigin: [
    async ({}, provide) => {
      const server = await createSiteServer(siteFolder)
      await provide(`http://127.0.0.1:${await listen(server, 0)}`)
      server.closeAllConnections()
      server.close()
    },
    { scope: 'worker' },
  ],

  frozenNetworks: [
    async ({}, provide) => {
      const networks = {
        'http/1.1': await startFrozenNetwork(siteFolder),
        h2: await startFrozenNetwork(siteFolder, { protocol: 'h2' }),
      }
      await provide(networks)
      for (const network of Object.values(networks)) await network.stop()
    },
    { scope: 'worker' },
  ],
})

export { expect } from '@playwright/test'
