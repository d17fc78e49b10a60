import { defineConfig } from '@playwright/test'

import { launchOptions } from './tests/e2e/support/launchOptions'

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.test.ts', 'network/**/*.test.ts'],
  globalSetup: './tests/e2e/support/startSite.ts',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 5_000 },
  use: {
    // The server starts on a free port, before the workers read this file.
    ...(process.env['SITE_ADDRESS'] ? { baseURL: process.env['SITE_ADDRESS'] } : {}),
    browserName: 'chromium',
    viewport: { width: 360, height: 800 },
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    launchOptions: launchOptions(),
  },
})
