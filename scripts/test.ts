import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'

/*
 * All checks, cheapest first. A failing step does not stop the others, so that one run
 * shows everything; only without a build there is nothing to check.
 */

type Count = { passed: number; failed: number }

type Step = {
  name: string
  parameters: string[]
  /** Reads how many tests passed and failed; without it the step counts as one. */
  count?: () => Promise<Count>
}

const vitestReport = 'test-results/vitest.json'
const browserReport = 'test-results/e2e.json'

async function readReport<Report>(file: string): Promise<Report> {
  return JSON.parse(await readFile(file, 'utf8')) as Report
}

async function countVitest(): Promise<Count> {
  const report = await readReport<{ numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }>(vitestReport)
  // A file that cannot even be loaded fails as a suite and holds no tests.
  return { passed: report.numPassedTests, failed: Math.max(report.numFailedTests, report.numFailedTestSuites) }
}

async function countBrowser(): Promise<Count> {
  const { stats, errors } = await readReport<{ stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] }>(browserReport)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

const steps: Step[] = [
  { name: 'Types', parameters: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'Code style', parameters: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
  { name: 'Stylesheets', parameters: ['node_modules/stylelint/bin/stylelint.mjs', 'app/**/*.css'] },
  { name: 'Units, content and the built site', parameters: ['node_modules/vitest/vitest.mjs', 'run'], count: countVitest },
  { name: 'In the browser', parameters: ['node_modules/@playwright/test/cli.js', 'test'], count: countBrowser },
]

function run(parameters: string[]): Promise<number> {
  const child = spawn(process.execPath, parameters, { stdio: 'inherit' })
  return new Promise((resolve) => {
    child.on('close', (code) => resolve(code ?? 1))
  })
}

async function runStep(step: Step): Promise<Count> {
  process.stdout.write(`\n— ${step.name}\n`)
  const started = performance.now()
  const code = await run(step.parameters)
  process.stdout.write(`  ${((performance.now() - started) / 1000).toFixed(0)} s\n`)
  if (!step.count) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  try {
    const count = await step.count()
    // The runner may fail for another reason than a test.
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const built = await run(['--import', 'tsx', 'scripts/build.ts'])
if (built !== 0) {
  process.stdout.write('\n0 passed, 1 failed\n')
  process.exit(built)
}

await rm('test-results', { recursive: true, force: true })
const total: Count = { passed: 0, failed: 0 }
const failures: string[] = []
for (const step of steps) {
  const { passed, failed } = await runStep(step)
  total.passed += passed
  total.failed += failed
  if (failed > 0) failures.push(step.name)
}

if (failures.length > 0) process.stdout.write(`\nFailed: ${failures.join(', ')}. The reasons stand above.\n`)
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
process.exit(total.failed === 0 ? 0 : 1)
