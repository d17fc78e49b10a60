import { spawn, type ChildProcess } from 'node:child_process'
import { watch } from 'node:fs'

import { buildSteps, runStep } from './build/steps'

/*
 * For writing: the site at http://localhost:3000, renewed at every save. A fault in a text is
 * named here in a sentence, and the page keeps the last text that was right. No finishing
 * step: `npm start` shows what readers get.
 */

const node = process.execPath
const children: ChildProcess[] = []

function start(...parameters: string[]): void {
  const child = spawn(node, parameters, { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } })
  children.push(child)
  child.on('exit', (code) => stop(code ?? 0))
}

function stop(code: number): void {
  for (const child of children) child.kill()
  process.exit(code)
}

async function checkContent(): Promise<void> {
  const check = buildSteps.find(({ command }) => command.includes('scripts/check-content.ts'))
  if (!check) return
  const { output } = await runStep(check)
  process.stdout.write(output)
}

process.on('SIGINT', () => stop(0))
process.on('SIGTERM', () => stop(0))

const [fonts, , texts] = buildSteps
for (const step of [fonts, texts]) if (step) await runStep(step)
await checkContent()

// One save may raise several events; the check runs once, when they have settled.
let waiting: NodeJS.Timeout | undefined
for (const folder of ['content', 'locales']) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void checkContent(), 200)
  })
}

start('node_modules/contentlayer2/bin/cli.cjs', 'dev', '--config', 'content/contentlayer.config.ts')
start('node_modules/next/dist/bin/next', 'dev')
