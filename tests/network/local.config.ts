import { defineConfig } from '@playwright/test'
import { launchOptions } from '../e2e/support/launchOptions'
export default defineConfig({ testDir: '.', fullyParallel: true, workers: 2, timeout: 60000, reporter: 'list', use: { browserName: 'chromium', launchOptions: launchOptions() }, outputDir: '/tmp/net/res' })
