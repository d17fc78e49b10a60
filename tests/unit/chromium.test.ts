import { describe, expect, test } from 'vitest'

import { chooseChromium, usualPlaces, waysToInstall } from '../../scripts/chromium.mjs'

/** A machine on which only these files exist. */
function machineWith(...files: string[]) {
  return {
    wanted: undefined,
    installed: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
    own: '/cache/playwright/chrome',
    exists: (file: string) => files.includes(file),
  }
}

describe('The Chromium of the tests', () => {
  test('is the one in CHROMIUM_PATH before all others', () => {
    const machine = machineWith('/my/chrome', '/usr/bin/chromium', '/cache/playwright/chrome')
    expect(chooseChromium({ ...machine, wanted: '/my/chrome' })).toBe('/my/chrome')
  })

  test('is not silently another one when CHROMIUM_PATH is mistyped', () => {
    const machine = machineWith('/usr/bin/chromium')
    expect(() => chooseChromium({ ...machine, wanted: '/my/chrom' })).toThrow(/CHROMIUM_PATH is "\/my\/chrom", but there is no such file/)
  })

  test('counts an empty CHROMIUM_PATH as not set', () => {
    expect(chooseChromium({ ...machineWith('/usr/bin/chromium'), wanted: '' })).toBe('/usr/bin/chromium')
  })

  test('is the first installed one before that of Playwright', () => {
    expect(chooseChromium(machineWith('/usr/bin/google-chrome', '/usr/bin/chromium', '/cache/playwright/chrome'))).toBe('/usr/bin/chromium')
    expect(chooseChromium(machineWith('/usr/bin/google-chrome', '/cache/playwright/chrome'))).toBe('/usr/bin/google-chrome')
  })

  test('is that of Playwright where none is installed', () => {
    expect(chooseChromium(machineWith('/cache/playwright/chrome'))).toBe('/cache/playwright/chrome')
  })

  test('is none where there is none, also before Playwright is installed', () => {
    expect(chooseChromium(machineWith())).toBeUndefined()
    expect(chooseChromium({ ...machineWith(), own: undefined })).toBeUndefined()
  })
})

describe('A missing Chromium', () => {
  test('is taken from Debian first by root', () => {
    expect(waysToInstall({ root: true, aptGet: true })).toEqual(['debian', 'playwright'])
  })

  test('is taken from Playwright by everybody else', () => {
    expect(waysToInstall({ root: false, aptGet: true })).toEqual(['playwright'])
    expect(waysToInstall({ root: true, aptGet: false })).toEqual(['playwright'])
  })
})

describe('The usual places', () => {
  test('start with Chromium on Linux', () => {
    expect(usualPlaces('linux', {})[0]).toBe('/usr/bin/chromium')
  })

  test('are inside the application folders on macOS', () => {
    expect(usualPlaces('darwin', { HOME: '/Users/aida' })).toContain('/Users/aida/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  })

  test('follow the folders that Windows names', () => {
    expect(usualPlaces('win32', { ProgramFiles: 'C:\\Program Files' })).toEqual([
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ])
  })
})
