import { sceneNames } from '../markdown/scenes'
import type { RawContent, RawDocument } from './readContent'

/** What a writer must give a component; a list names the only values there are. */
type Attribute = { name: string; example: string; values?: readonly string[] }

/** The components that texts may use, as docs/content.md shows them. */
const components: Record<string, { attribute?: Attribute; wraps?: boolean }> = {
  Numbers: { attribute: { name: 'ids', example: 'kg-102 kg-103' } },
  Call: { attribute: { name: 'id', example: 'kg-mfa-consular' } },
  Figure: { attribute: { name: 'id', example: 'poverty' } },
  Scene: { attribute: { name: 'name', example: 'passport', values: sceneNames } },
  Callout: { attribute: { name: 'kind', example: 'note', values: ['note', 'caution'] }, wraps: true },
  Maintainers: {},
}

/** Names of all components that texts may use. */
export const componentNames = Object.keys(components)

/** Tags of HTML that Markdown has no words for. */
const plainTags = ['div', 'span', 'br']

const tagPattern = /<(\/?)([A-Za-z][\w.]*)([^<>]*?)(\/?)>/g
const attributePattern = /([\w-]+)(?:=(?:"([^"]*)"|(\{[^}]*\})))?/g

function withoutCode(body: string): string {
  return body.replaceAll(/^(`{3,})[\s\S]*?^\1/gm, '').replaceAll(/`[^`\n]*`/g, '').replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '')
}

function attributeFault(file: string, tag: string, text: string, wanted: Attribute | undefined): string[] {
  const given = new Map([...text.matchAll(attributePattern)].map((match) => [match[1] ?? '', match[2]]))
  const example = wanted ? `<${tag} ${wanted.name}="${wanted.example}">` : `<${tag} />`
  const unknown = [...given.keys()].filter((name) => name !== wanted?.name)
  if (unknown.length > 0) return [`${file}: <${tag}> has "${unknown.join('", "')}", which it does not know; write ${example}.`]
  if (!wanted) return []

  const value = given.get(wanted.name)
  if (!value?.trim()) return [`${file}: <${tag}> lacks ${wanted.name}="…" in straight quotes; write, for example, ${example}.`]
  if (wanted.values && !wanted.values.includes(value)) {
    return [`${file}: <${tag} ${wanted.name}="${value}"> is not known; ${wanted.name} must be one of: ${wanted.values.join(', ')}.`]
  }
  return []
}

function faultsOf({ file, body }: RawDocument): string[] {
  const faults: string[] = []
  const open: string[] = []
  for (const [, slash, tag = '', attributes = '', selfClosing] of withoutCode(body).matchAll(tagPattern)) {
    const component = Object.hasOwn(components, tag) ? components[tag] : undefined
    if (!component) {
      if (plainTags.includes(tag)) continue
      faults.push(`${file}: <${tag}> is no component of this site; use one of: ${componentNames.join(', ')}. docs/content.md shows each.`)
      continue
    }
    if (slash) {
      if (open.pop() !== tag) faults.push(`${file}: </${tag}> closes nothing; remove it or write <${tag}> before it.`)
      continue
    }
    faults.push(...attributeFault(file, tag, attributes, component.attribute))
    if (component.wraps && !selfClosing) open.push(tag)
    if (component.wraps && selfClosing) faults.push(`${file}: <${tag} /> holds no text; write <${tag} …>text</${tag}>.`)
    if (!component.wraps && !selfClosing) faults.push(`${file}: <${tag}> must end with "/>", since it holds no text.`)
  }
  return [...faults, ...open.map((tag) => `${file}: <${tag}> is never closed; write </${tag}> behind its text.`)]
}

/** Components that are misspelt, lack what they need, or are not closed. */
export function componentFaults({ documents }: Pick<RawContent, 'documents'>): string[] {
  return documents.flatMap(faultsOf)
}
