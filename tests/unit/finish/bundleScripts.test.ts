import { beforeAll, describe, expect, it } from 'vitest'

import { islandLoaders } from '../../../components/islands/registry'
import { brotliSize, islandScriptBudget, offerScriptBudget, scriptBudget } from '../../../scripts/finish/budgets'
import { bundleScripts, type SiteScripts } from '../../../scripts/finish/bundleScripts'

let scripts: SiteScripts

beforeAll(async () => {
  scripts = await bundleScripts()
})

function codeOf(address: string): string {
  const code = scripts.files.get(address)
  if (code === undefined) throw new Error(`${address} was not bundled`)
  return code
}

/** Files that a script loads at once, by their addresses. */
function importsOf(address: string): string[] {
  return [...codeOf(address).matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g)].map((match) => new URL(match[1] ?? '', `https://a.example${address}`).pathname)
}

function sizeOf(codes: string[]): number {
  return codes.reduce((sum, code) => sum + brotliSize(code), 0)
}

describe('the guard', () => {
  it('keeps its names to itself and runs at once, since it stands in the page', () => {
    expect(scripts.backGuard).toMatch(/^("use strict";)?\(\(\)=>\{[\s\S]*\}\)\(\);$/)
    expect(scripts.backGuard).not.toMatch(/\b(import|export)\b/)
  })

  it('cannot end the block it stands in', () => {
    expect(scripts.backGuard).not.toContain('</')
  })

  it('is smaller than one kilobyte, because every page carries it', () => {
    expect(Buffer.byteLength(scripts.backGuard)).toBeLessThan(1_000)
  })

  it('leads away from the site when the reader has left', () => {
    expect(scripts.backGuard).toContain('location.replace')
    expect(scripts.backGuard).toContain('https://ky.wikipedia.org/')
  })
})

describe('the script of every page', () => {
  it('needs no other file', () => {
    expect(codeOf(scripts.behaviours)).not.toMatch(/\bimport\b/)
  })

  it('holds the exit and the memory of the language, and nothing of islands', () => {
    expect(codeOf(scripts.behaviours)).toContain('data-quick-exit')
    expect(codeOf(scripts.behaviours)).toContain('data-remember-language')
    expect(codeOf(scripts.behaviours)).not.toContain('data-island')
  })

  it('stays within the budget together with the guard', () => {
    expect(sizeOf([scripts.backGuard, codeOf(scripts.behaviours)])).toBeLessThanOrEqual(scriptBudget)
  })
})

describe('the script of pages with islands', () => {
  it('loads the code of an island only when a page has one', () => {
    const dynamic = [...codeOf(scripts.islands).matchAll(/import\("\.\/(part-[^"]+)"\)/g)].map((match) => `/scripts/${match[1]}`)
    expect(dynamic.length).toBe(Object.keys(islandLoaders).length)
    expect([...scripts.islandChunks.keys()].sort()).toEqual(Object.keys(islandLoaders).sort())
    const own = scripts.islandChunks.get('self-check') ?? []
    expect(own.filter((address) => dynamic.includes(address))).toHaveLength(1)
    expect(own.map(codeOf).join('')).toContain('fieldset')
    expect(codeOf(scripts.islands)).not.toContain('fieldset')
  })

  it('names every part of an island, so that all of them can be fetched early', () => {
    for (const [name, chunks] of scripts.islandChunks) {
      const needed = [scripts.islands, ...chunks].flatMap(importsOf)
      expect(needed.length, name).toBeGreaterThan(0)
      for (const address of needed) expect(chunks, name).toContain(address)
    }
  })

  it('is built with Preact, without React', () => {
    const all = [...scripts.files.values()].join('\n')
    for (const mark of ['Minified React error', 'react.dev/errors', 'react.transitional.element', '__CLIENT_INTERNALS', 'react-dom', 'next-intl']) {
      expect(all).not.toContain(mark)
    }
    // The mark of Preact in the properties of its nodes.
    expect(all).toContain('__k')
  })

  it('stays within the budget with everything it needs', () => {
    for (const [name, chunks] of scripts.islandChunks) {
      const addresses = [scripts.behaviours, scripts.islands, ...chunks]
      expect(sizeOf([scripts.backGuard, ...addresses.map(codeOf)]), name).toBeLessThanOrEqual(islandScriptBudget)
    }
  })
})

describe('the script of the page that checks an advert', () => {
  it('stays within its budget and needs no other file', () => {
    expect(importsOf(scripts.pageScripts.offer)).toEqual([])
    expect(sizeOf([scripts.backGuard, codeOf(scripts.behaviours), codeOf(scripts.pageScripts.offer)])).toBeLessThanOrEqual(offerScriptBudget)
  })
})

describe('all scripts', () => {
  it('carry a hash of their content in their name, since browsers keep them for a year', () => {
    expect(scripts.files.size).toBeGreaterThan(2)
    for (const address of scripts.files.keys()) expect(address).toMatch(/^\/scripts\/(behaviours|islands|offer|contacts|offline|part)-[A-Z0-9]{8}\.js$/)
  })

  it('ask for nothing that only exists at build', () => {
    for (const code of [scripts.backGuard, ...scripts.files.values()]) expect(code).not.toMatch(/process\.env|require\(/)
  })

  it('send nothing and store no cookie', () => {
    for (const code of [scripts.backGuard, ...scripts.files.values()]) {
      expect(code).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|document\.cookie|indexedDB/)
    }
  })

  it('are the same in every build', async () => {
    expect(await bundleScripts()).toEqual(scripts)
  })
})
