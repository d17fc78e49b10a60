import { createSiteServer, listen } from '../../../scripts/server/siteServer'
import { siteFolder } from './site'

/**
 * Serves the finished site while the tests run and tells the workers where. Playwright
 * asks for a default export here.
 */
export default async function startSite(): Promise<() => Promise<void>> {
  const server = await createSiteServer(siteFolder)
  process.env['SITE_ADDRESS'] = `http://127.0.0.1:${await listen(server, 0)}`
  return async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}
