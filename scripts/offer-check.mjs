import { ensureInstalled } from './setup/install.mjs'
import { runScript } from './setup/run.mjs'

// npm run --silent offer-check: sorts adverts from standard input, for organisations that get many.
ensureInstalled()
process.exitCode = await runScript('scripts/offer-check.ts', process.argv.slice(2))
