import { spawn } from 'node:child_process'
import path from 'node:path'

/** One step of the build: what a person reads while it runs, and the command. */
export type BuildStep = { name: string; command: string[] }

const node = process.execPath

function script(file: string): string[] {
  return [node, '--import', 'tsx', file]
}

function tool(name: string, ...parameters: string[]): string[] {
  return [node, path.join('node_modules', ...name.split('/')), ...parameters]
}

/** The whole build, in order. */
export const buildSteps: BuildStep[] = [
  { name: 'Cutting the typeface to the letters in use', command: script('scripts/build-fonts.ts') },
  { name: 'Checking texts, contacts and words', command: script('scripts/check-content.ts') },
  { name: 'Compiling the texts', command: tool('contentlayer2/bin/cli.cjs', 'build', '--config', 'content/contentlayer.config.ts') },
  { name: 'Drawing pictures for phones', command: script('scripts/build-pictures.ts') },
  { name: 'Rendering every page (the longest step)', command: tool('next/dist/bin/next', 'build') },
  { name: 'Finishing the pages for slow phones and networks', command: script('scripts/finish.ts') },
]

/**
 * Runs a step. What it prints is kept back and shown only when it fails.
 *
 * @returns exit code and everything the step printed
 */
export function runStep({ command }: BuildStep): Promise<{ code: number; output: string }> {
  const [program = node, ...parameters] = command
  const child = spawn(program, parameters, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
