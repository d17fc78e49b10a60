import { expectNoFindings } from './support/axe'
import { openAllDetails, openPage } from './support/openPage'
import { overflow } from './support/overflow'
import { layoutPages, pageGroups, siteAddress, unknownAddress } from './support/site'
import { nothingStored, stored } from './support/stored'
import { expect, test } from './support/test'

/* What holds on each page of the site; each is opened once, and looked at in all these ways. */

const phone = { width: 360, height: 800 }

/** The narrowest phone, and a window of 1280x800 at a zoom of 400 %, which has this many CSS pixels. */
const narrowScreens = [
  { width: 320, height: 568 },
  { width: 320, height: 200 },
]

test.describe.configure({ timeout: 240_000 })

for (const { name, addresses } of pageGroups) {
  test(`Each page stores and asks for nothing, axe finds nothing, and nothing runs off the side: ${name}`, async ({ page, watch, context }) => {
    for (const address of addresses) {
      await test.step(address, async () => {
        watch.requests.length = 0
        watch.faults.length = 0
        await openPage(page, address)
        await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))

        expect(watch.requests, address).toContain(`${siteAddress}${address}`)
        expect(watch.requests.filter((url) => new URL(url).origin !== siteAddress), address).toEqual([])
        // A browser complains of the 404 that it was asked to get.
        if (address !== unknownAddress) expect(watch.faults, address).toEqual([])
        expect(await context.cookies(), address).toEqual([])
        expect(await stored(page), address).toEqual(nothingStored)

        // At the top nothing lies under the exit bar.
        await page.evaluate(() => window.scrollTo(0, 0))
        await openAllDetails(page)
        // Dark colours are the same in every language.
        await expectNoFindings(page, layoutPages.includes(address))

        for (const screen of narrowScreens) {
          await page.setViewportSize(screen)
          expect(await overflow(page), `${address} at ${screen.width}x${screen.height}`).toBe(0)
        }
        await page.setViewportSize(phone)
      })
    }
  })
}
