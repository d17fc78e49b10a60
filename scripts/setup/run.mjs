import { spawn } from 'node:child_process'

/**
 * Runs a TypeScript file of this project and waits for its end.
 *
 * @param {string} file
 * @param {string[]} [parameters]
 * @returns {Promise<number>} exit code
 */
export function runScript(file, parameters = []) {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...parameters], { stdio: 'inherit' })
  // Ctrl+C reaches the child by itself; this process only has to outlive it.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
