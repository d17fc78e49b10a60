import { ensureInstalled } from './setup/install.mjs'
import { runScript } from './setup/run.mjs'

// npm test: install what is missing, then check everything.
ensureInstalled()
const { ensureChromium } = await import('./chromium.mjs')
await ensureChromium((/** @type {string} */ line) => process.stdout.write(`${line}\n`))
process.exitCode = await runScript('scripts/test.ts')
