import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/*
 * Runs before anything is installed, so it uses nothing but Node itself.
 */

const oldestNode = [20, 9]

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} Packages */

/**
 * @param {string} file
 * @returns {Packages}
 */
function packagesIn(file) {
  const lockfile = /** @type {{ packages: Packages }} */ (JSON.parse(readFileSync(file, 'utf8')))
  return lockfile.packages
}

/**
 * True when node_modules holds exactly the versions that package-lock.json names.
 * Optional packages are left out: npm installs only those that fit the machine.
 *
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([name, { version, optional }]) => {
    if (name === '' || optional) return true
    return installed[name]?.version === version
  })
}

function stopOnOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  process.stderr.write(`This project needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node}. Install a newer Node and try again.\n`)
  process.exit(1)
}

/** Installs the exact dependencies when they are missing or differ from the lockfile. */
export function ensureInstalled() {
  stopOnOldNode()
  const installedList = 'node_modules/.package-lock.json'
  if (existsSync(installedList) && isInstalled(packagesIn('package-lock.json'), packagesIn(installedList))) return

  // Not to standard output, which belongs to the command that was asked for.
  process.stderr.write('Installing the dependencies (once, about a minute)…\n')
  const npm = process.env['npm_execpath']
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 'ignore', 'inherit'] })
    : spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
  if (status === 0) return
  process.stderr.write('The dependencies could not be installed. Check the network and run the command again.\n')
  process.exit(status ?? 1)
}
