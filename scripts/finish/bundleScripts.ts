import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { build, type BuildOptions, type OutputFile } from 'esbuild'

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
  /** Address of the script of pages with islands. */
  islands: string
  /** Addresses of everything the islands of a name need, to be fetched early. */
  islandChunks: string[]
  /** Files to write, by address. */
  files: Map<string, string>
}

async function bundle(options: BuildOptions): Promise<OutputFile[]> {
  const { outputFiles = [] } = await build({ ...common, ...options })
  return outputFiles
}

function addressOf(file: OutputFile): string {
  return `/scripts/${path.basename(file.path)}`
}

function startsWith(name: string): (file: OutputFile) => boolean {
  return (file) => path.basename(file.path).startsWith(`${name}-`)
}

/** Bundles everything that runs in the browser of a reader. */
export async function bundleScripts(): Promise<SiteScripts> {
  const [guard] = await bundle({
    entryPoints: ['components/behaviours/backGuard.inline.ts'],
    format: 'iife',
    outdir: 'scripts',
  })
  const modules = await bundle({
    entryPoints: { behaviours: 'components/behaviours/entry.ts', islands: 'components/islands/entry.ts' },
    outdir: 'scripts',
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    splitting: true,
    alias: preactForReact,
  })

  const behaviours = modules.find(startsWith('behaviours'))
  const islands = modules.find(startsWith('islands'))
  if (!guard || !behaviours || !islands) throw new Error('The scripts of the site were not bundled; see scripts/finish/bundleScripts.ts.')

  return {
    backGuard: guard.text.trim(),
    behaviours: addressOf(behaviours),
    islands: addressOf(islands),
    islandChunks: modules.filter((file) => file !== behaviours && file !== islands).map(addressOf),
    files: new Map(modules.map((file) => [addressOf(file), file.text])),
  }
}
