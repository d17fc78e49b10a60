import { describe, expect, it } from 'vitest'

import { readBuiltSite } from './builtSite'
import { plantedPage } from './plantedPage'
import { frameworkFaults } from './rules/framework'

describe('the framework', () => {
  it('has left no file and no mark in the site', () => {
    expect(frameworkFaults(readBuiltSite())).toEqual([])
  })
})

describe('the check for the framework sees', () => {
  const faults = (files: Record<string, string>) => frameworkFaults(plantedPage({ files }).site)

  it('nothing wrong with files of the site', () => {
    expect(faults({ 'robots.txt': 'Allow: /', 'fonts/LICENSE.txt': 'The next version' })).toEqual([])
  })

  it('files of Next', () => {
    expect(faults({ '_next/static/chunks/a.js': '' })).toEqual(['_next/static/chunks/a.js is a file of Next'])
    expect(faults({ 'ky/index.txt': '', 'ky/__next._tree.txt': '' })).toEqual(['ky/index.txt is data of Next', 'ky/__next._tree.txt is data of Next'])
  })

  it.each([
    ['self.__next_f.push([1])', '__next'],
    ['<link href="/_next/static/a.css">', '/_next/'],
    ['globalThis.TURBOPACK=[]', 'TURBOPACK'],
    ['Minified React error #1', 'Minified React error'],
    ['a<!-- -->b', '<!-- -->'],
  ])('%s', (content, mark) => {
    expect(faults({ 'a.html': content })).toEqual([`a.html holds "${mark}"`])
  })
})
