import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { build, type BuildOptions, type Metafile, type OutputFile } from 'esbuild'

import type { SavedList } from '../../lib/offline'
import { pageScripts, type PageScriptName } from './pageScripts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/*
 * Preact does the same for our small components as React, in a tenth of the size. The
 * components stay React components: only the finished site is built with Preact.
 */
const preactForReact = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
}

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: ['chrome90', 'safari15', 'firefox100'],
  jsx: 'automatic',
  legalComments: 'none',
  define: { 'process.env.SITE_URL': 'undefined', 'process.env.NODE_ENV': '"production"' },
  charset: 'utf8',
}

export type SiteScripts = {
  /** Source of the guard, to stand in the head of every page. */
  backGuard: string
  /** Address of the script of every page. */
  behaviours: string
  /** Addresses of the scripts that only some pages need. */
  pageScripts: Record<PageScriptName, string>
  /** Address of the script of pages with islands. */
  islands: string
  /** Addresses of everything an island needs, by the name of the island, to be fetched early. */
  islandChunks: Map<string, string[]>
  /** Files to write, by address. */
  files: Map<string, string>
}

type Bundle = { files: OutputFile[]; outputs: Metafile['outputs'] }

async function bundle(options: BuildOptions): Promise<Bundle> {
  const { outputFiles = [], metafile } = await build({ ...common, ...options, metafile: true })
  return { files: outputFiles, outputs: metafile?.outputs ?? {} }
}

function addressOf(file: OutputFile): string {
  return `/scripts/${path.basename(file.path)}`
}

function startsWith(name: string): (file: OutputFile) => boolean {
  return (file) => path.basename(file.path).startsWith(`${name}-`)
}

/** Files that an output loads at once, itself included. */
function loadedWith(outputs: Metafile['outputs'], file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const { path: imported, kind } of outputs[file]?.imports ?? []) {
    if (kind === 'import-statement') loadedWith(outputs, imported, found)
  }
  return found
}

/** "components/islands/SelfCheck.tsx" holds the island "self-check". */
function islandName(entryPoint: string): string {
  return path.basename(entryPoint, '.tsx').replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
}

/** What each island needs beside the entry of all islands. */
function chunksByIsland(outputs: Metafile['outputs'], entry: string): Map<string, string[]> {
  const shared = loadedWith(outputs, entry)
  const islands = (outputs[entry]?.imports ?? []).filter(({ kind }) => kind === 'dynamic-import')
  return new Map(
    islands.map(({ path: file }) => [
      islandName(outputs[file]?.entryPoint ?? file),
      [...loadedWith(outputs, file), ...shared].filter((one) => one !== entry).map((one) => `/scripts/${path.basename(one)}`).filter((one, index, all) => all.indexOf(one) === index),
    ]),
  )
}

/** Bundles everything that runs in the browser of a reader. */
export async function bundleScripts(): Promise<SiteScripts> {
  const { files: [guard] } = await bundle({
    entryPoints: ['components/behaviours/backGuard.inline.ts'],
    format: 'iife',
    outdir: 'scripts',
  })
  const { files: modules, outputs } = await bundle({
    entryPoints: {
      behaviours: 'components/behaviours/entry.ts',
      islands: 'components/islands/entry.ts',
      ...Object.fromEntries(pageScripts.map(({ name, entry }) => [name, entry])),
    },
    outdir: 'scripts',
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    splitting: true,
    alias: preactForReact,
  })

  const behaviours = modules.find(startsWith('behaviours'))
  const islands = modules.find(startsWith('islands'))
  const plain = pageScripts.flatMap(({ name }) => {
    const file = modules.find(startsWith(name))
    return file ? [[name, addressOf(file)] as const] : []
  })
  if (!guard || !behaviours || !islands || plain.length < pageScripts.length) throw new Error('The scripts of the site were not bundled; see scripts/finish/bundleScripts.ts.')

  return {
    backGuard: guard.text.trim(),
    behaviours: addressOf(behaviours),
    pageScripts: Object.fromEntries(plain) as Record<PageScriptName, string>,
    islands: addressOf(islands),
    islandChunks: chunksByIsland(outputs, Object.keys(outputs).find((file) => path.basename(file) === path.basename(islands.path)) ?? ''),
    files: new Map(modules.map((file) => [addressOf(file), file.text])),
  }
}

/** The worker of one language with the list of what it saves. */
export async function bundleWorker(list: SavedList): Promise<string> {
  const { files: [worker] } = await bundle({
    entryPoints: ['components/offline/worker.ts'],
    format: 'iife',
    outdir: 'scripts',
    define: { ...common.define, savedList: JSON.stringify(list) },
  })
  if (!worker) throw new Error('The worker was not bundled; see components/offline/worker.ts.')
  return worker.text
}
