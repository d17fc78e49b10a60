import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { readBuiltSite } from './builtSite'
import { plantedPage } from './plantedPage'
import { callFaults, unconfirmedNumberFaults, writtenNumberFaults, type KnownContact } from './rules/phones'

const site = readBuiltSite()
const folder = 'content/contacts'
const contacts = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file): KnownContact => ({ id: path.parse(file).name, ...(parse(readFileSync(path.join(folder, file), 'utf8')) as Omit<KnownContact, 'id'>) }))

describe('somebody who calls a number of the site', () => {
  it('reaches a contact whose number may be shown there, and the number that they read', () => {
    expect(site.pages.flatMap((page) => callFaults(page, contacts))).toEqual([])
  })

  it('reads no other number in the texts', () => {
    expect(site.pages.flatMap((page) => writtenNumberFaults(page, contacts))).toEqual([])
  })

  it('never finds a number that nobody has confirmed, in no file of the site', () => {
    expect(unconfirmedNumberFaults(site, contacts)).toEqual([])
  })

  it('finds numbers on the help page in every language', () => {
    const help = site.pages.filter(({ address }) => address.endsWith('/help/'))
    expect(help.length).toBeGreaterThanOrEqual(3)
    for (const page of help) expect(page.document('a[href^="tel:"]').length).toBeGreaterThanOrEqual(3)
  })

  it('meets the same numbers in every language, in the same order', () => {
    const numbersOn = (address: string) => {
      const page = site.pages.find((one) => one.address === address)
      return page?.document('a[href^="tel:"]').toArray().map((link) => page.document(link).attr('href'))
    }
    for (const { address } of site.pages.filter((page) => page.address.includes('/ky/'))) {
      expect(numbersOn(address.replace('/ky/', '/ru/'))).toEqual(numbersOn(address))
      expect(numbersOn(address.replace('/ky/', '/en/'))).toEqual(numbersOn(address))
    }
  })
})

describe('the check of numbers sees', () => {
  const known: KnownContact[] = [
    { id: 'police', status: 'confirmed', phones: [{ local: '102', e164: null }] },
    { id: 'consul', status: 'published', phones: [{ local: '0999 312 002', e164: '+996999312002' }] },
    { id: 'line', status: 'to-confirm', phones: [{ local: '1345', e164: null }] },
    { id: 'shelter', status: 'unconfirmed', phones: [{ local: '0555 111 222', e164: '+996555111222' }] },
    { id: 'double', status: 'unconfirmed', phones: [{ local: '0999 312 002', e164: '+996999312002' }, { local: '103', e164: null }] },
  ]
  const link = (number: string, shown = number) => `<a href="tel:${number}">Call <bdi>${shown}</bdi> 1 time</a>`
  const calls = (body: string, address = '/ky/learn/one/') => callFaults(plantedPage({ body, address }), known)
  const written = (body: string, address = '/ky/learn/one/') => writtenNumberFaults(plantedPage({ body, address }), known)

  it('nothing wrong with numbers that may be shown', () => {
    expect(calls(link('102') + link('+996999312002', '+996&nbsp;999&nbsp;312&nbsp;002') + link('1345'))).toEqual([])
    expect(calls(link('102') + link('+996999312002'), '/ky/help/')).toEqual([])
    expect(written('<p>+996 999 312 002, 0999 312 002, 28.10.2021, 1 234 567, 2018–2025, 0,5 %</p>')).toEqual([])
  })

  it('a number of no contact, and one with a wrong digit', () => {
    expect(calls(link('104'))).toEqual(['/ky/learn/one/: calls 104, which no contact allows here'])
    expect(calls(link('+996999312003'))).toEqual(['/ky/learn/one/: calls +996999312003, which no contact allows here'])
  })

  it('a number that nobody has confirmed', () => {
    expect(calls(link('+996555111222'))).toEqual(['/ky/learn/one/: calls +996555111222, which no contact allows here'])
    expect(calls(link('103'))).toEqual(['/ky/learn/one/: calls 103, which no contact allows here'])
  })

  it('on the emergency page a number that is still to be confirmed', () => {
    expect(calls(link('1345'), '/en/help/')).toEqual(['/en/help/: calls 1345, which no contact allows here'])
  })

  it('a link that shows another number than it calls', () => {
    expect(calls(link('102', '103'))).toEqual(['/ky/learn/one/: shows 103 but calls 102'])
    expect(calls('<a href="tel:102">Police</a>')).toEqual(['/ky/learn/one/: shows  but calls 102'])
  })

  it('a number in a sentence or in a label', () => {
    expect(written('<p>Call +996 555 111 222.</p>')).toEqual(['/ky/learn/one/: shows the number +996 555 111 222, which no contact allows here'])
    expect(written('<p>Call 0555&nbsp;111&nbsp;222.</p>')).toEqual(['/ky/learn/one/: shows the number 0555\u00a0111\u00a0222, which no contact allows here'])
    expect(written('<p aria-label="+996 (555) 11-12-22">a</p>')).toHaveLength(1)
  })

  it('an unconfirmed number in any file, however it is written', () => {
    const holds = (content: string) => unconfirmedNumberFaults(plantedPage({ files: { 'data/contacts.json': content } }).site, known)
    expect(holds('{"e164":"+996555111222"}')).toEqual(['data/contacts.json: holds 996555111222 of "shelter", which may not be shown'])
    expect(holds('0555 111-222')).toEqual(['data/contacts.json: holds 0555111222 of "shelter", which may not be shown'])
    expect(holds('{"e164":"+996999312002"}')).toEqual([])
  })
})
