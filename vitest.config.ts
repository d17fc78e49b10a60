import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

/*
 * Three kinds of tests that need no browser. `unit` needs no build, `content` reads the
 * files of content/ and locales/, `export` reads the built site in SITE_FOLDER or out/.
 * Those in a browser (tests/e2e, tests/network) belong to Playwright.
 */

const root = path.dirname(fileURLToPath(import.meta.url))

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    reporters: ['default', 'json'],
    // scripts/test.ts counts the tests from this file.
    outputFile: { json: 'test-results/vitest.json' },
    unstubGlobals: true,
    restoreMocks: true,
    projects: ['unit', 'content', 'export'].map((name) => ({
      extends: true,
      test: {
        name,
        environment: 'node',
        include: [`tests/${name}/**/*.test.{ts,tsx}`],
        // Bundling and compressing take a moment on a slow machine.
        testTimeout: 30_000,
        hookTimeout: 60_000,
      },
    })),
  },
})
