import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import path from 'node:path'

import { chromium } from '@playwright/test'

import { buildSite } from '../tests/bench/build'
import { readChoices, usage, type Choices } from '../tests/bench/choices'
import { pages } from '../tests/bench/conditions'
import { prepareEditions } from '../tests/bench/editions'
import { judge } from '../tests/bench/limits'
import { measureEditions } from '../tests/bench/measure'
import type { Measurements } from '../tests/bench/measurements'
import { levelTable, readOffers, scoreOffers, signTable } from '../tests/bench/offerScore'
import { formatReport } from '../tests/bench/report'
import { launchOptions } from '../tests/e2e/support/launchOptions'

/*
 * npm run bench: weight and speed of the finished site beside the plain export of Next and
 * beside bare HTML with the same text, in one run. Ends with the limits; fails when one is
 * broken.
 */

/** Bench results are meant to be read by other programs too. */
const resultFile = '.cache/bench.json'

/** Progress goes to the error channel, so that the report alone can be saved. */
function progress(line: string): void {
  process.stderr.write(`${line}\n`)
}

async function measure({ runs, every, site, plain, build: wanted }: Choices): Promise<Measurements> {
  const [load = 0] = loadavg()
  const machine = { cores: availableParallelism(), load }
  const build = wanted ? await buildSite(progress) : []
  for (const folder of [site, plain]) {
    if (!existsSync(path.join(folder, '404.html'))) {
      throw new Error(`There is no site in ${folder}. Run npm run bench without options, which builds it first.`)
    }
  }

  const { folders, remove } = await prepareEditions(site, plain, pages)
  const browser = await chromium.launch(launchOptions())
  try {
    return { machine, ...(await measureEditions(browser, folders, { runs, every }, progress)), build }
  } finally {
    await browser.close()
    await remove()
  }
}

function choicesOrExit(): Choices {
  try {
    return readChoices(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`)
    process.exit(2)
  }
}

const choices = choicesOrExit()
const started = performance.now()
const measurements = await measure(choices)
const limits = judge(measurements)

await mkdir(path.dirname(resultFile), { recursive: true })
await writeFile(resultFile, `${JSON.stringify({ ...measurements, limits }, null, 2)}\n`)
process.stdout.write(`\n${formatReport(measurements, limits)}\n\n`)

// Levels on composed adverts that nobody looked at while the patterns were written; signs where they are labelled.
const unseen = scoreOffers(readOffers('held3-'))
const labelled = scoreOffers(['dev-', 'held-', 'held2-'].flatMap(readOffers))
process.stdout.write(`The check of adverts, on composed adverts it was not made with\n\n${levelTable(unseen)}\n\n`)
process.stdout.write(`Its signs, on the composed adverts it was made with\n\n${signTable(labelled)}\n\n`)

const broken = limits.filter(({ holds }) => !holds).length
const minutes = ((performance.now() - started) / 60_000).toFixed(1)
process.stdout.write(`${broken === 0 ? 'All limits hold.' : `${broken} of ${limits.length} limits broken.`} Took ${minutes} minutes; figures also in ${resultFile}.\n`)
process.exitCode = broken === 0 ? 0 : 1
