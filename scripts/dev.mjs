import { ensureInstalled } from './setup/install.mjs'
import { runScript } from './setup/run.mjs'

// npm run dev: for writing and for work on the code.
ensureInstalled()
process.exitCode = await runScript('scripts/dev.ts')
