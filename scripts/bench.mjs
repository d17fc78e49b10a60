import { ensureInstalled } from './setup/install.mjs'
import { runScript } from './setup/run.mjs'

// npm run bench: the figures of README.md, measured on this machine.
ensureInstalled()
const { ensureChromium } = await import('./chromium.mjs')
await ensureChromium((/** @type {string} */ line) => process.stdout.write(`${line}\n`))
process.exitCode = await runScript('scripts/bench.ts', process.argv.slice(2))
