import { createHash } from 'node:crypto'

import type { SiteScripts } from '../../../scripts/finish/bundleScripts'

/** Where the exit leads in these pages. The rules only ask for an outside address. */
const exit = '<a data-quick-exit href="https://encyclopedia.example/">Leave</a>'

type ExampleParts = { head?: string; body?: string; language?: string }

/** A page as `next build` exports it, with everything the finishing step has to deal with. */
export function exportedPage({ head = '', body = '<main><h1>Hello</h1></main>', language = 'ky' }: ExampleParts = {}): string {
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charSet="utf-8"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<link rel="stylesheet" href="/_next/static/chunks/site.css" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/runtime.js"/>',
    '<script src="/_next/static/chunks/runtime.js" async=""></script>',
    `<title>Hello</title>${head}</head><body><div hidden=""><!--$--><!--/$--></div>${exit}${exit}`,
    `${body}<script>(self.__next_f=self.__next_f||[]).push([0])</script>`,
    '<script>self.__next_f.push([1,"0:{}"])</script></body></html>',
  ].join('')
}

/** A page with all passes behind it, as checkPage gets it. */
export function finishedPage({ head = '', body = '<main><h1>Hello</h1></main>', language = 'ky' }: ExampleParts = {}): string {
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>Hello</title>${head}</head><body>${exit}${exit}${body}</body></html>`
}

/** Scripts that stand in for the real ones where only their places matter. */
export const exampleScripts: SiteScripts = {
  backGuard: '(()=>{"guard"})();',
  behaviours: '/scripts/behaviours-AAAA.js',
  islands: '/scripts/islands-BBBB.js',
  pageScripts: { offer: '/scripts/offer-DDDD.js', contacts: '/scripts/contacts-EEEE.js', offline: '/scripts/offline-FFFF.js' },
  islandChunks: new Map([['self-check', ['/scripts/part-CCCC.js']]]),
  files: new Map([
    ['/scripts/behaviours-AAAA.js', '"behaviours"'],
    ['/scripts/islands-BBBB.js', 'import"./part-CCCC.js"'],
    ['/scripts/part-CCCC.js', '"added-by-script"'],
    ['/scripts/offer-DDDD.js', '"offer"'],
    ['/scripts/contacts-EEEE.js', '"contacts"'],
    ['/scripts/offline-FFFF.js', '"offline"'],
  ]),
}

/** Text that no method can compress much, the same on every run. */
export function incompressible(bytes: number): string {
  let text = ''
  for (let round = 0; text.length < bytes * 2; round += 1) text += createHash('sha256').update(String(round)).digest('hex')
  return text.slice(0, bytes * 2)
}
