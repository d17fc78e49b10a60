import { load } from 'cheerio'
import { expect, test } from 'vitest'

import { bareHtml } from '../../bench/bareHtml'
import { wordsOf } from '../../network/words'

const finished = `<!DOCTYPE html><html lang="ky"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<script>guard()</script><meta name="viewport" content="width=device-width, initial-scale=1"><title>Сөз</title><meta name="description" content="Мазмун">
<link rel="icon" href="/icon.svg"><style>p{color:red}</style><script type="module" src="/a.js"></script></head>
<body class="x"><main id="main" class="y"><h1 class="big" tabindex="-1">Баш сөз</h1><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>
<p data-a="1" hidden="">Сакталган</p><a class="z" href="/ky/help/" rel="noreferrer" aria-label="1-булак">Жардам</a>
<div data-island="a"><script type="application/json">{"a":"b"}</script><fieldset><label class="q"><input class="w" type="radio" name="n">Ооба</label></fieldset></div>
<details class="d"><summary>Жообу</summary><p>Түшүндүрмө</p></details></main></body></html>`

const bare = bareHtml(finished)

test('no style, script, picture or class is left', () => {
  expect(bare).not.toMatch(/<(style|script|svg|link)|class=|data-|aria-|tabindex|Content-Security/)
})

test('every word stays, in the same order', () => {
  const $ = load(finished)
  $('script, style').remove()
  expect(wordsOf(load(bare)('body').text())).toEqual(wordsOf($('body').text()))
})

test('the structure stays: headings, links, answers, what can be opened', () => {
  const $ = load(bare)
  expect($('html').attr('lang')).toBe('ky')
  expect($('main h1').text()).toBe('Баш сөз')
  expect($('a').attr('href')).toBe('/ky/help/')
  expect($('fieldset input').attr()).toEqual({ type: 'radio', name: 'n' })
  expect($('details summary').length).toBe(1)
  expect($('p[hidden]').length).toBe(1)
})

test('the head says only what a phone needs to show text', () => {
  expect(load(bare)('head').children().toArray().map((element) => element.name)).toEqual(['meta', 'meta', 'title'])
  expect(load(bare)('meta[name="viewport"]').attr('content')).toContain('width=device-width')
})
