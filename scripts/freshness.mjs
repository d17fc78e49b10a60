import { ensureInstalled } from './setup/install.mjs'
import { runScript } from './setup/run.mjs'

// npm run freshness: lists contacts and texts on the law that have to be checked again.
ensureInstalled()
process.exitCode = await runScript('scripts/freshness.ts', process.argv.slice(2))
