import { describe, expect, it } from 'vitest'

import { readBuiltSite } from './builtSite'
import { plantedPage } from './plantedPage'
import { hiddenByStyleFaults, hiddenMarkupFaults } from './rules/hidden'

const site = readBuiltSite()

describe('without script', () => {
  it('nothing that a page says is hidden in its markup', () => {
    expect(site.pages.flatMap(hiddenMarkupFaults)).toEqual([])
  })

  it('nothing that a page says is hidden by its styles', () => {
    expect(site.pages.flatMap(hiddenByStyleFaults)).toEqual([])
  })

  it('only a box to tick and a line about what is stored wait for a script', () => {
    const waiting = site.pages.flatMap(({ document: $ }) => $('[hidden]').toArray().map((element) => $(element).text().trim().length))
    expect(waiting.length).toBeGreaterThan(0)
    for (const length of waiting) expect(length).toBeLessThan(200)
  })
})

describe('the check of hidden content sees', () => {
  const inMarkup = (body: string) => hiddenMarkupFaults(plantedPage({ body }))
  const byStyle = (style: string, body = '<p class="a">a</p>') => hiddenByStyleFaults(plantedPage({ style, body }))

  it('nothing wrong with a page that shows everything', () => {
    expect(inMarkup('<p>a</p><details><summary>More</summary>b</details><label data-enhancement hidden>c</label><svg aria-hidden="true"></svg>')).toEqual([])
    expect(byStyle('p{margin:0}[hidden]{display:none!important}', '<p data-stored hidden>a</p>')).toEqual([])
  })

  it.each([
    ['<p hidden>a</p>', '<p> is hidden'],
    ['<div id="S:0">a</div>', '<div> is not shown without script'],
    ['<template id="B:0"></template>', '<template> is not shown without script'],
    ['<noscript>a</noscript>', '<noscript> is not shown without script'],
    ['<dialog>a</dialog>', '<dialog> is not shown without script'],
    ['<p inert>a</p>', '<p> is not shown without script'],
    ['<p aria-hidden="true">a</p>', 'the text of <p> is not read out'],
  ])('%s', (body, fault) => {
    expect(inMarkup(body)).toEqual([`/ky/learn/one/: ${fault}`])
  })

  it.each(['display:none', 'visibility:hidden', 'opacity:0', 'opacity:0%', 'content-visibility:hidden'])('a class with %s', (declaration) => {
    expect(byStyle(`.a{${declaration}}`)).toEqual(['/ky/learn/one/: ".a" hides <p>'])
  })

  it('a style that hides on narrow screens only', () => {
    expect(byStyle('@media (width<40rem){.a{display:none}}')).toEqual(['/ky/learn/one/: ".a" hides <p>'])
  })

  it('that paper, empty lines and passing states are no fault', () => {
    expect(byStyle('@media print{.a{display:none}}.b:empty{display:none}.a:hover{opacity:0}.a::after{display:none}', '<p class="a">a</p><p class="b"></p>')).toEqual([])
  })
})
