import { brotliCompressSync, constants } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import * as budgets from '../../../scripts/finish/budgets'
import { brotliSize } from '../../../scripts/finish/budgets'
import { incompressible } from './examples'

describe('the budgets', () => {
  it('are the promised ones; whoever changes them changes a promise', () => {
    expect(budgets).toMatchObject({
      pageBudget: 12_000,
      emergencyBudget: 10_000,
      referenceBudget: 40_000,
      scriptBudget: 3_000,
      islandScriptBudget: 15_000,
      offerScriptBudget: 30_000,
      fontBudget: 45_000,
      offlineBudget: 350_000,
      editionBudget: 150_000,
    })
  })
})

describe('the budget of a page', () => {
  it.each([
    ['/ky/', 12_000],
    ['/ky/help/', 10_000],
    ['/ru/learn/words/', 40_000],
    ['/en/about/brief/', 40_000],
    ['/en/about/sources/', 40_000],
    ['/en/about/', 12_000],
    ['/en/learn/law/', 12_000],
  ])('of %s is %i bytes', (address, bytes) => {
    expect(budgets.budgetOf(address)).toBe(bytes)
  })
})

describe('the size of a text as it travels', () => {
  it('is measured in bytes of brotli at its best', () => {
    const text = incompressible(500)
    expect(brotliSize(text)).toBe(brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length)
  })

  it('counts bytes, not letters', () => {
    expect(brotliSize('ңөү'.repeat(2))).toBe(brotliSize(Buffer.from('ңөү'.repeat(2))))
  })
})
