import { brotliCompressSync, gzipSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { headersFile } from '../../lib/httpHeaders'
import { readBuiltSite, siteFrom } from './builtSite'
import { plantedPage } from './plantedPage'
import { compressionFaults, kindFaults, orphanFaults } from './rules/files'

const site = readBuiltSite()

describe('the files of the site', () => {
  it('stand there compressed as well, and open to the same content', () => {
    expect(compressionFaults(site)).toEqual([])
  })

  it('are all of a kind that belongs to the site', () => {
    expect(kindFaults(site)).toEqual([])
  })

  it('are all asked for by some page, and nothing is asked for in vain', () => {
    expect(orphanFaults(site)).toEqual([])
  })

  it('hold the headers for static hosts, the same that our own server sends', () => {
    expect(site.files.get('_headers')?.toString('utf8')).toBe(headersFile())
  })

  it('hold the licence of the typeface', () => {
    expect(site.files.get('fonts/LICENSE.txt')?.toString('utf8')).toContain('SIL OPEN FONT LICENSE')
  })
})

describe('the check of files sees', () => {
  const compressed = (name: string, content: string) => ({ [name]: content, [`${name}.br`]: brotliCompressSync(content), [`${name}.gz`]: gzipSync(content) })

  it('nothing wrong with files that stand beside their compressed forms', () => {
    const planted = siteFrom({ ...compressed('a.html', 'text'), 'fonts/a.woff2': 'font', _headers: '/*' })
    expect([...compressionFaults(planted), ...kindFaults(planted)]).toEqual([])
  })

  it('a compressed form that is missing, old, damaged, or alone', () => {
    const { 'a.html.br': brotli = '', 'a.html.gz': gzip = '' } = compressed('a.html', 'text')
    expect(compressionFaults(siteFrom({ 'a.html': 'text', 'a.html.gz': gzip }))).toEqual(['a.html: its form for brotli is missing or holds something else'])
    expect(compressionFaults(siteFrom({ 'a.html': 'new text', 'a.html.br': brotli, 'a.html.gz': gzip }))).toHaveLength(2)
    expect(compressionFaults(siteFrom({ 'a.html': 'text', 'a.html.br': brotli, 'a.html.gz': 'damaged' }))).toEqual([
      'a.html: its form for gzip is missing or holds something else',
    ])
    expect(compressionFaults(siteFrom({ 'a.html.br': brotli }))).toEqual(['a.html.br: there is no a.html'])
  })

  it.each(['scripts/a.js.map', '.DS_Store', 'ky/help/index.html~', 'content/contacts/kg-102.yaml'])('a file such as %s', (file) => {
    expect(kindFaults(siteFrom({ [file]: '' }))).toEqual([`${file}: is no kind of file that belongs to the site`])
  })

  it('nothing wrong with a file that a reader can take, or with the card of a contact', () => {
    expect(orphanFaults(plantedPage({ body: '<a href="/data/contacts.json#a">Data</a>', files: { 'data/contacts.json': '{}' } }).site)).toEqual([])
    expect(orphanFaults(plantedPage({ files: { 'data/ky/kg-102.vcf': '' } }).site)).toEqual([])
    expect(orphanFaults(plantedPage({ files: { 'data/contacts.json': '{}' } }).site)).toEqual(['data/contacts.json: no page asks for it'])
  })

  it('a file that no page asks for, and one that does not exist', () => {
    expect(orphanFaults(plantedPage().site)).toEqual([])
    expect(orphanFaults(plantedPage({ files: { 'scripts/old-BBBBBBBB.js': '' } }).site)).toEqual(['scripts/old-BBBBBBBB.js: no page asks for it'])
    expect(orphanFaults(plantedPage({ style: '@font-face{src:url(/fonts/gone.woff2)}' }).site)).toEqual(['/fonts/gone.woff2: a page asks for it, but it does not exist'])
    expect(orphanFaults(plantedPage({ body: '<img src="/gone.png" alt="">' }).site)).toEqual(['/gone.png: a page asks for it, but it does not exist'])
  })
})
