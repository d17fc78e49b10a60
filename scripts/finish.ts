import { finishSite } from './finish/finishSite'

/** Turns .export/, as `next build` leaves it, into out/, the site to publish. */
await finishSite('.export', 'out', (line) => process.stdout.write(`${line}\n`))
