import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'

import { siteFingerprint } from './build/fingerprint'
import { buildSteps, runStep } from './build/steps'

/** Builds the site into out/, unless it is there already and nothing has changed since. */

const stamp = '.cache/built'
const fingerprint = await siteFingerprint('.')

async function isUpToDate(): Promise<boolean> {
  if (!existsSync('out/index.html') || !existsSync(stamp)) return false
  return (await readFile(stamp, 'utf8')) === fingerprint
}

async function build(): Promise<void> {
  await rm(stamp, { force: true })
  for (const [index, step] of buildSteps.entries()) {
    const started = performance.now()
    process.stdout.write(`[${index + 1}/${buildSteps.length}] ${step.name}… `)
    const { code, output } = await runStep(step)
    if (code !== 0) {
      process.stdout.write('failed\n')
      process.stderr.write(`\n${output}\n`)
      process.exit(code)
    }
    process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`)
    for (const line of output.split('\n').filter((text) => text.startsWith('Warning: '))) process.stdout.write(`      ${line}\n`)
  }
  await mkdir('.cache', { recursive: true })
  await writeFile(stamp, fingerprint)
}

if (await isUpToDate()) process.stdout.write('Nothing has changed since the last build.\n')
else await build()
