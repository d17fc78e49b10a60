import { test as base } from '@playwright/test'

import { startExitTarget, type ExitTarget } from './exitTarget'
import { launchOptions } from './launchOptions'
import { watchPage, type Watch } from './watchPage'

type TestFixtures = {
  /** What the page of the test asks for and complains about, from the start. */
  watch: Watch
}

type WorkerFixtures = { exitTarget: ExitTarget }

export const test = base.extend<TestFixtures, WorkerFixtures>({
  exitTarget: [
    async ({}, provide) => {
      const target = await startExitTarget()
      await provide(target)
      target.close()
    },
    { scope: 'worker' },
  ],

  launchOptions: [
    async ({ exitTarget }, provide) => {
      await provide(launchOptions({ targetPort: exitTarget.port }))
    },
    { scope: 'worker' },
  ],

  watch: async ({ page }, provide) => {
    await provide(watchPage(page))
  },
})

export { expect } from '@playwright/test'
