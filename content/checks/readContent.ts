import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { parse } from 'yaml'

/** A text with its front matter, as it stands in the file. */
export type RawDocument = {
  file: string
  kind: 'articles' | 'pages' | 'countries'
  slug: string
  /** Language by the name of the file; may be none that exists. */
  locale: string
  frontMatter: unknown
  body: string
  source: string
}

/** A file of data as it stands. */
export type RawData = { file: string; id: string; data: unknown }

export type RawContent = {
  documents: RawDocument[]
  contacts: RawData[]
  figures: RawData[]
  /** Checklists, one a stage. */
  stages: RawData[]
  checkResult: RawData
  offerSigns: RawData
  /** What people print. */
  cards: RawData
  /** What to save before leaving, one a country. */
  borders: RawData[]
  bibliography: RawData
  brief: RawData
  words: RawData
  searchWords: RawData
  changes: RawData
  /** Words of the interface, by language. */
  messages: RawData[]
  kyrgyzAllowList: RawData
  /** Files that could not be read at all, as sentences. */
  faults: string[]
}

const frontMatterPattern = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/

/**
 * Reads everything a writer can change, without judging it.
 *
 * @param root folder of the project
 */
export async function readContent(root: string): Promise<RawContent> {
  const faults: string[] = []

  function parseYaml(file: string, text: string): unknown {
    try {
      return parse(text)
    } catch (error) {
      const [reason] = error instanceof Error ? error.message.split('\n') : ['']
      faults.push(
        `${file}: the data cannot be read: ${reason?.replace(/:$/, '')}. Put a text that holds a colon or a quotation mark into "…", and check the indentation.`,
      )
      return undefined
    }
  }

  async function readData(file: string): Promise<RawData> {
    const text = await readFile(path.join(root, file), 'utf8')
    return { file, id: path.basename(file, path.extname(file)), data: parseYaml(file, text) }
  }

  async function readDocument(file: string): Promise<RawDocument> {
    const source = await readFile(path.join(root, file), 'utf8')
    const [, kind, slug, name] = file.split('/') as ['content', RawDocument['kind'], string, string]
    const found = frontMatterPattern.exec(source)
    if (!found) faults.push(`${file}: does not start with front matter; begin the file with --- and the fields named in docs/content.md.`)
    return {
      file,
      kind,
      slug,
      locale: path.basename(name, '.mdx'),
      frontMatter: found ? parseYaml(file, found[1] ?? '') : undefined,
      body: source.slice(found?.[0].length ?? 0),
      source,
    }
  }

  async function filesBelow(folder: string, ending: string): Promise<string[]> {
    const entries = await readdir(path.join(root, folder), { recursive: true })
    return entries
      .map((entry) => `${folder}/${entry.replaceAll(path.sep, '/')}`)
      .filter((file) => file.endsWith(ending))
      .sort()
  }

  const folders = ['articles', 'pages', 'countries']
  const texts = (await Promise.all(folders.map((folder) => filesBelow(`content/${folder}`, '.mdx')))).flat()
  const messageFiles = (await filesBelow('locales', '.json')).filter((file) => !file.endsWith('languages.json'))

  return {
    documents: await Promise.all(texts.map(readDocument)),
    contacts: await Promise.all((await filesBelow('content/contacts', '.yaml')).map(readData)),
    figures: await Promise.all((await filesBelow('content/figures', '.yaml')).map(readData)),
    stages: await Promise.all((await filesBelow('content/checklist', '.yaml')).map(readData)),
    offerSigns: await readData('content/offer-signs.yaml'),
    cards: await readData('content/cards.yaml'),
    borders: await Promise.all((await filesBelow('content/border', '.yaml')).map(readData)),
    checkResult: await readData('content/check-result.yaml'),
    bibliography: await readData('content/sources.yaml'),
    brief: await readData('content/brief.yaml'),
    words: await readData('content/words.yaml'),
    searchWords: await readData('content/search-words.yaml'),
    changes: await readData('content/changes.yaml'),
    messages: await Promise.all(messageFiles.map(readData)),
    kyrgyzAllowList: await readData('content/kyrgyz-allow-list.yaml'),
    faults,
  }
}
