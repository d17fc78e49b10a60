import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'

/*
 * Finds the Chromium that the tests and measurements use, and gets one where there is
 * none. Plain JavaScript without a build, because it runs before anything is installed.
 */

/**
 * What the choice depends on.
 *
 * @typedef {object} Situation
 * @property {string | undefined} wanted path in CHROMIUM_PATH, if it is set
 * @property {string[]} installed places where systems keep a Chromium, best first
 * @property {string | undefined} own place where Playwright keeps its own
 * @property {(file: string) => boolean} exists
 */

/**
 * Chooses a Chromium: the wanted one, else an installed one, else Playwright's own.
 *
 * @param {Situation} situation
 * @returns {string | undefined} undefined when there is none
 * @throws when CHROMIUM_PATH names a file that does not exist
 */
export function chooseChromium({ wanted, installed, own, exists }) {
  if (wanted) {
    if (exists(wanted)) return wanted
    throw new Error(
      `CHROMIUM_PATH is "${wanted}", but there is no such file. Correct the path, or unset CHROMIUM_PATH to use an installed Chromium.`,
    )
  }
  return [...installed, ...(own ? [own] : [])].find((file) => exists(file))
}

/**
 * Ways to get a Chromium, in the order in which to try them.
 *
 * @param {{ root: boolean, aptGet: boolean }} machine
 * @returns {('debian' | 'playwright')[]}
 */
export function waysToInstall({ root, aptGet }) {
  return root && aptGet ? ['debian', 'playwright'] : ['playwright']
}

/**
 * Places where systems keep a Chromium, best first.
 *
 * @param {string} platform as in process.platform
 * @param {Record<string, string | undefined>} variables as in process.env
 * @returns {string[]}
 */
export function usualPlaces(platform, variables) {
  if (platform === 'darwin') {
    const programs = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome']
    const folders = ['/Applications', ...(variables['HOME'] ? [`${variables['HOME']}/Applications`] : [])]
    return programs.flatMap((program) => folders.map((folder) => `${folder}/${program}`))
  }
  if (platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => variables[name] ?? [])
    const programs = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe']
    return programs.flatMap((program) => folders.map((folder) => path.win32.join(folder, program)))
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/local/bin/chromium',
    '/snap/bin/chromium',
  ]
}

/** @returns {string | undefined} where Playwright keeps its own Chromium, installed or not */
function playwrightPlace() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath()
  } catch {
    // Playwright is not installed yet, or knows no Chromium for this system.
    return undefined
  }
}

/**
 * Path of the Chromium to use on this machine.
 *
 * @returns {string | undefined} undefined when there is none
 * @throws when CHROMIUM_PATH names a file that does not exist
 */
export function findChromium() {
  return chooseChromium({
    wanted: process.env['CHROMIUM_PATH'],
    installed: usualPlaces(process.platform, process.env),
    own: playwrightPlace(),
    exists: existsSync,
  })
}

export function isRoot() {
  return process.getuid?.() === 0
}

/**
 * @param {string} command
 * @param {string[]} commandArguments
 * @returns {Promise<boolean>} true when the command ran and succeeded
 */
function succeeds(command, commandArguments) {
  return new Promise((resolve) => {
    const child = spawn(command, commandArguments, {
      // Nobody is there to answer a question of the installer.
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      // On Windows npx is a script, which only a shell can start.
      shell: process.platform === 'win32',
    })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}

/** @param {(line: string) => void} report */
async function installFromDebian(report) {
  report('Installing Chromium from Debian; this takes a minute or two …')
  // Without a fresh list, the version asked for may be gone from the server. If this fails, the old list may still do.
  await succeeds('apt-get', ['update'])
  await succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
}

/** @param {(line: string) => void} report */
async function installFromPlaywright(report) {
  report("Downloading Playwright's Chromium, about 170 MB …")
  const withLibraries = isRoot() && existsSync('/usr/bin/apt-get') ? ['--with-deps'] : []
  await succeeds('npx', ['playwright', 'install', ...withLibraries, 'chromium'])
}

/**
 * Path of the Chromium to use, installing one first where there is none.
 *
 * @param {(line: string) => void} report called with a line before each long step
 * @returns {Promise<string>}
 * @throws when none could be installed, with what to do by hand
 */
export async function ensureChromium(report) {
  const found = findChromium()
  if (found) return found

  for (const way of waysToInstall({ root: isRoot(), aptGet: existsSync('/usr/bin/apt-get') })) {
    await (way === 'debian' ? installFromDebian(report) : installFromPlaywright(report))
    const installed = findChromium()
    if (installed) return installed
  }
  throw new Error(
    'No Chromium was found and none could be installed. ' +
      'Install Chromium or Chrome by hand, or set CHROMIUM_PATH to the path of one you have.',
  )
}
