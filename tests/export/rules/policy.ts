import { createHash } from 'node:crypto'

import type { BuiltPage } from '../builtSite'

type Policy = Map<string, string[]>

/** Everything a source may be: no page may load anything from anywhere else. */
const allowedSource = /^('none'|'self'|'sha256-[A-Za-z0-9+/=]+')$/

function parsePolicy(content: string): Policy {
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/))
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]))
}

/** Hashes of what stands between the tags, taken from the file without a parser. */
function hashesIn(html: string, blocks: RegExp): string[] {
  return [...html.matchAll(blocks)]
    .filter(([, attributes = '']) => !/\bsrc=|application\/(ld\+)?json/.test(attributes))
    .map(([, , text = '']) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`)
}

function hashFaults(policy: Policy, directive: string, hashes: string[]): string[] {
  const allowed = (policy.get(directive) ?? []).filter((source) => source.startsWith("'sha256-"))
  return [
    ...hashes.filter((hash) => !allowed.includes(hash)).map((hash) => `${directive} does not allow what has the hash ${hash}`),
    ...allowed.filter((hash) => !hashes.includes(hash)).map((hash) => `${directive} allows ${hash}, which is not in the page`),
  ]
}

/** A policy that is missing, late, too wide, or does not fit the page. */
export function policyFaults({ address, html, document: $ }: BuiltPage): string[] {
  const metas = $('meta[http-equiv="Content-Security-Policy"]')
  if (metas.length !== 1) return [`${address}: has ${metas.length} policies in place of one`]

  const faults: string[] = []
  const [first, second] = $('head').children().toArray()
  if ($(first).attr('charset')?.toLowerCase() !== 'utf-8') faults.push('the head does not start with the charset')
  if (!$(second).is(metas)) faults.push('the policy does not stand right behind the charset')

  const policy = parsePolicy(metas.attr('content') ?? '')
  for (const [directive, sources] of policy) {
    const wide = sources.filter((source) => !allowedSource.test(source))
    if (wide.length > 0) faults.push(`${directive} allows ${wide.join(' ')}`)
  }
  for (const directive of ['default-src', 'base-uri', 'form-action']) {
    if (policy.get(directive)?.join(' ') !== "'none'") faults.push(`${directive} is not 'none'`)
  }
  if (policy.get('style-src')?.includes("'self'")) faults.push('style-src allows files, but all styles stand in the page')

  faults.push(
    ...hashFaults(policy, 'script-src', hashesIn(html, /<script([^>]*)>([\s\S]*?)<\/script>/g)),
    ...hashFaults(policy, 'style-src', hashesIn(html, /<style([^>]*)>([\s\S]*?)<\/style>/g)),
  )
  return faults.map((fault) => `${address}: ${fault}`)
}

/** What the policy would make the browser ignore: styles and scripts in attributes. */
export function attributeFaults({ address, document: $ }: BuiltPage): string[] {
  return $('*')
    .toArray()
    .flatMap((element) =>
      Object.entries($(element).attr() ?? {})
        .filter(([name, value]) => name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value))
        .map(([name]) => `${address}: <${$(element).prop('tagName')?.toLowerCase()}> has the attribute ${name}`),
    )
}
