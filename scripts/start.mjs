import { ensureInstalled } from './setup/install.mjs'
import { runScript } from './setup/run.mjs'

// npm start: install what is missing, build what has changed, serve the finished site.
ensureInstalled()
const built = await runScript('scripts/build.ts')
process.exitCode = built === 0 ? await runScript('scripts/serve.ts') : built
