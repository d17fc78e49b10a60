import postcss from 'postcss'

import { exitAddress } from '../../../content/site'
import { inlineScripts, inlineStyles, type BuiltPage, type BuiltSite } from '../builtSite'

/** Attributes that make a browser load or send something without being asked. */
const loading = ['src', 'srcset', 'poster', 'data', 'background', 'ping', 'action', 'formaction', 'manifest', 'imagesrcset']

function isOwn(address: string): boolean {
  return (address.startsWith('/') && !address.startsWith('//')) || address.startsWith('#')
}

function addressesIn(name: string, value: string): string[] {
  return name.endsWith('srcset') ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value.trim()]
}

/** Whatever a page would load from, or send to, another place. */
export function originFaults(page: BuiltPage): string[] {
  const { address, document: $ } = page
  const wanted: string[] = []
  $('*').each((_, element) => {
    const attributes = $(element).attr() ?? {}
    for (const name of loading) {
      if (attributes[name] !== undefined) wanted.push(...addressesIn(name, attributes[name]))
    }
    if ($(element).is('link:not([rel="canonical"]):not([rel="alternate"]), use, image')) wanted.push(attributes['href'] ?? attributes['xlink:href'] ?? '')
  })
  wanted.push(...[...inlineStyles(page).matchAll(/url\(\s*["']?([^"')]*)/g)].map((match) => match[1] ?? ''))
  postcss.parse(inlineStyles(page)).walkAtRules('import', (rule) => void wanted.push(rule.params))

  const faults = wanted.filter((one) => !isOwn(one)).map((one) => `${address}: loads "${one}"`)
  if ($('iframe, object, embed, base, meta[http-equiv="refresh"]').length > 0) faults.push(`${address}: leads elsewhere by itself`)
  return faults
}

/** What a script needs to send something away or to keep it. */
const sending = /\b(fetch|importScripts)\s*\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection|document\.cookie|indexedDB|serviceWorker|\bcaches\b/g

/** Names of languages, such as that of SVG; nothing is loaded from there. */
const namesOnly = 'http://www.w3.org/'

/** Keeping pages on the phone of a reader who asks for it; tests/e2e/offline.test.ts sees that nobody else's phone does. */
const allowedSending: [file: RegExp, names: RegExp][] = [
  [/^offline-[a-z]{2}\.js$/, /^(fetch\(|caches)$/],
  [/^scripts\/offline-[A-Z0-9]{8}\.js$/, /^(serviceWorker|caches)$/],
]

function isAllowed(place: string, name: string): boolean {
  return allowedSending.some(([file, names]) => file.test(place) && names.test(name))
}

function codeFaults(place: string, code: string): string[] {
  const addresses = [...code.matchAll(/["'`](https?:\/\/[^"'`]*|\/\/[a-z][^"'`]*)["'`]/g)].map((match) => match[1] ?? '')
  return [
    ...addresses.filter((one) => one !== exitAddress && !one.startsWith(namesOnly)).map((one) => `${place}: the script knows the address "${one}"`),
    ...[...code.matchAll(sending)].filter(([name]) => !isAllowed(place, name)).map((match) => `${place}: the script uses "${match[0]}"`),
  ]
}

/** Scripts that could send something, keep a cookie, or know another place than the exit. */
export function scriptFaults(site: BuiltSite): string[] {
  const inPages = new Set(site.pages.flatMap(inlineScripts))
  const files = [...site.files].filter(([file]) => /\.m?js$/.test(file))
  return [
    ...[...inPages].flatMap((code) => codeFaults('inside a page', code)),
    ...files.flatMap(([file, content]) => codeFaults(file, content.toString('utf8'))),
  ]
}
