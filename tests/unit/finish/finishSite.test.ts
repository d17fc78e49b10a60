import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { headersFile } from '../../../lib/httpHeaders'
import { filesBelow } from '../../../scripts/build/files'
import { finishSite } from '../../../scripts/finish/finishSite'
import { PageFault } from '../../../scripts/finish/page'
import { exportedPage } from './examples'

let folder: string
let source: string
let target: string

const exported: Record<string, string> = {
  'index.html': exportedPage(),
  '404.html': exportedPage({ body: '<main><h1>404</h1></main>' }),
  'ky/help/index.html': exportedPage({ body: '<main><h1 class="big">Жардам</h1></main>' }),
  'ky/learn/one/index.html': exportedPage({ body: '<main><h1>One</h1><div data-island="self-check"></div></main>' }),
  '404/index.html': exportedPage(),
  '_not-found/index.html': exportedPage(),
  '_next/static/chunks/site.css': '@layer base{h1{margin:0}}@layer utilities{.big{font-size:2rem}.unused{top:0}.sr-only{width:1px}}',
  '_next/static/chunks/runtime.js': 'self.__next_f=[]',
  'ky/help/index.txt': 'flight data',
  'index.txt': 'flight data',
  'robots.txt': 'User-Agent: *',
  'fonts/LICENSE.txt': 'Open Font Licence',
  'fonts/one.woff2': '\u0000\u0001 font',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  'sitemap.xml': '<urlset></urlset>',
}

async function writeExport(files: Record<string, string>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(source, name)), { recursive: true })
    await writeFile(path.join(source, name), content)
  }
}

function finish(report: (line: string) => void = () => {}): Promise<void> {
  return finishSite(source, target, report)
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'finish-'))
  source = path.join(folder, 'export')
  target = path.join(folder, 'site')
  await writeExport(exported)
})

afterEach(() => rm(folder, { recursive: true, force: true }))

describe('finishing a site', () => {
  it('keeps the pages and files of readers and drops those of Next', async () => {
    await finish()
    const written = (await filesBelow(target)).filter((file) => !/\.(br|gz)$/.test(file))
    expect(written.filter((file) => !file.startsWith('scripts/'))).toEqual([
      '404.html',
      '_headers',
      'fonts/LICENSE.txt',
      'fonts/one.woff2',
      'icon.svg',
      'index.html',
      'ky/help/index.html',
      'ky/learn/one/index.html',
      'robots.txt',
      'sitemap.xml',
    ])
  })

  it('writes every script that a page asks for', async () => {
    await finish()
    const html = await readFile(path.join(target, 'ky/learn/one/index.html'), 'utf8')
    const asked = [...html.matchAll(/(?:src|href)="(\/scripts\/[^"]+)"/g)].map((match) => match[1] ?? '')
    expect(asked.length).toBeGreaterThan(2)
    for (const address of asked) expect(existsSync(path.join(target, address))).toBe(true)
  })

  it('runs every pass on a page: styles inside, scripts attached, policy written', async () => {
    await finish()
    const html = await readFile(path.join(target, 'ky/help/index.html'), 'utf8')
    expect(html).toContain('<style>h1{margin:0}.big{font-size:2rem}</style>')
    expect(html).toMatch(/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none';[^>]*><script>/)
    expect(html).toContain('<script type="module" src="/scripts/behaviours-')
    expect(html).not.toContain('__next')
    expect(html).toContain('<h1 class="big">Жардам</h1>')
  })

  it('keeps the styles of a class that only an island adds', async () => {
    await writeExport({ '_next/static/chunks/site.css': 'h1{margin:0}.has-checked\\:border-ink{top:0}' })
    await finish()
    expect(await readFile(path.join(target, 'ky/learn/one/index.html'), 'utf8')).toContain('.has-checked\\:border-ink{top:0}')
    expect(await readFile(path.join(target, 'ky/help/index.html'), 'utf8')).not.toContain('has-checked')
  })

  it('writes compressed forms that give the files back', async () => {
    await finish()
    const compressed = (await filesBelow(target)).filter((file) => file.endsWith('.br'))
    expect(compressed).toContain('ky/help/index.html.br')
    expect(compressed).not.toContain('fonts/one.woff2.br')
    for (const file of compressed) {
      const original = await readFile(path.join(target, file.slice(0, -3)))
      expect(brotliDecompressSync(await readFile(path.join(target, file))).equals(original)).toBe(true)
      expect(gunzipSync(await readFile(path.join(target, `${file.slice(0, -3)}.gz`))).equals(original)).toBe(true)
    }
  })

  it('copies other files as they are', async () => {
    await finish()
    expect(await readFile(path.join(target, 'fonts/one.woff2'), 'utf8')).toBe(exported['fonts/one.woff2'])
    expect(await readFile(path.join(target, 'robots.txt'), 'utf8')).toBe('User-Agent: *')
  })

  it('writes the headers for static hosts', async () => {
    await finish()
    expect(await readFile(path.join(target, '_headers'), 'utf8')).toBe(headersFile())
  })

  it('replaces what stood there before', async () => {
    await mkdir(target, { recursive: true })
    await writeFile(path.join(target, 'old.html'), 'old')
    await finish()
    expect(existsSync(path.join(target, 'old.html'))).toBe(false)
  })

  it('leaves the export as it is and writes the same site again', async () => {
    await finish()
    const first = new Map(await Promise.all((await filesBelow(target)).map(async (file) => [file, await readFile(path.join(target, file))] as const)))
    expect(await readFile(path.join(source, 'index.html'), 'utf8')).toBe(exported['index.html'])
    await finish()
    expect(await filesBelow(target)).toEqual([...first.keys()])
    for (const [file, content] of first) expect((await readFile(path.join(target, file))).equals(content)).toBe(true)
  })

  it('says how many pages it finished', async () => {
    const lines: string[] = []
    await finish((line) => lines.push(line))
    expect(lines).toEqual(['Finished 4 pages.'])
  })
})

describe('a site with a page that breaks a rule', () => {
  const faults: [title: string, file: string, html: string, sentence: string][] = [
    ['a style attribute', 'ky/help/index.html', exportedPage({ body: '<p style="top:0">a</p>' }), '/ky/help/: has a style attribute on <p>.'],
    ['no script of Next', '404.html', '<head><meta charset="utf-8"></head><body></body>', '/404.html: holds no script of Next to remove.'],
    ['a hidden text', 'index.html', exportedPage({ body: '<p hidden>a</p>' }), '/: hides <p>.'],
  ]

  it.each(faults)('is not written: %s', async (_title, file, html, sentence) => {
    await mkdir(target, { recursive: true })
    await writeFile(path.join(target, 'index.html'), 'the last site')
    await writeExport({ [file]: html })
    await expect(finish()).rejects.toThrow(PageFault)
    await expect(finish()).rejects.toThrow(sentence)
    expect(existsSync(target)).toBe(false)
  })
})
