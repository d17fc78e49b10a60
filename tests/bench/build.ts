import { buildSteps, runStep } from '../../scripts/build/steps'

export type TimedStep = { name: string; seconds: number }

/**
 * Builds the whole site in this folder and takes the time.
 *
 * @param report called with a line before each step
 * @throws when a step fails, with everything it printed
 */
export async function buildSite(report: (line: string) => void): Promise<TimedStep[]> {
  const timed: TimedStep[] = []
  for (const step of buildSteps) {
    report(`Build: ${step.name} …`)
    const started = performance.now()
    const { code, output } = await runStep(step)
    if (code !== 0) throw new Error(`The build failed at "${step.name}":\n${output}`)
    timed.push({ name: step.name, seconds: (performance.now() - started) / 1_000 })
  }
  return timed
}
