import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { mayEqualRussian, readAllowList, withoutAllowed } from '../../../lib/kyrgyz/allowList'
import { checkKyrgyzText, checkWording } from '../../../lib/kyrgyz/checkText'
import { checkLetters } from '../../../lib/kyrgyz/letters'

const reason = 'Readers know this name in Latin letters.'

describe('reading the allow-list', () => {
  it('reads the file of the site', () => {
    const file = readFileSync(new URL('../../../content/kyrgyz-allow-list.yaml', import.meta.url), 'utf8')
    expect(readAllowList(parse(file)).length).toBeGreaterThan(10)
  })

  it('takes an empty file', () => {
    expect(readAllowList(null)).toEqual([])
  })

  it('asks for a reason', () => {
    expect(() => readAllowList([{ word: 'SMS', rules: ['letters'] }])).toThrow(
      'kyrgyz-allow-list.yaml, entry 1 («SMS»): "reason" is missing; say in one sentence why the word is right although a check calls it wrong.',
    )
    expect(() => readAllowList([{ word: 'SMS', rules: ['letters'], reason: 'ok' }])).toThrow('is too short')
  })

  it('names unknown checks and unknown fields', () => {
    expect(() => readAllowList([{ word: 'SMS', rules: ['letter'], reason }])).toThrow('must be one of: letters, terms')
    expect(() => readAllowList([{ word: 'SMS', rules: ['letters'], reason, stems: true }])).toThrow('entry 1 («SMS»)')
    expect(() => readAllowList({ word: 'SMS' })).toThrow('the file must be a list')
  })
})

describe('accepting words', () => {
  const list = readAllowList([
    { word: 'WhatsApp', rules: ['letters'], stem: true, reason },
    { word: 'SMS', rules: ['letters'], reason },
    { word: 'Wi-Fi', rules: ['letters'], reason },
    { word: 'жертва торговли людьми', rules: ['terms'], reason: 'Quotation of the law of 2005.' },
  ])
  const left = (text: string) => withoutAllowed(checkLetters(text), text, list).map((finding) => finding.word)

  it('accepts the word in any case, and with Kyrgyz endings where the entry says so', () => {
    expect(left('WhatsApp, whatsapp, WhatsAppта, WhatsApp-та, WhatsApp’та')).toEqual([])
    expect(left('SMS, sms, Wi-Fi')).toEqual([])
  })

  it('accepts no other word', () => {
    expect(left('WhatsApper, SMSти, Instagramдан')).toEqual(['WhatsApper', 'SMSти', 'Instagramдан'])
  })

  it('accepts a quotation of the law and nothing beside it', () => {
    expect(checkWording('«Жертва торговли людьми» — слова закона.', 'ru', list)).toEqual([])
    expect(checkWording('Жертва обмана.', 'ru', list)).toHaveLength(1)
  })

  it('accepts a word only for the checks that it names', () => {
    const harmonyOnly = readAllowList([{ word: 'help', rules: ['harmony'], reason: 'A test of the rule names.' }])
    expect(checkKyrgyzText('Бул help деген сөз', harmonyOnly)).toHaveLength(1)
  })
})

describe('texts that are the same in Russian', () => {
  const list = readAllowList([
    { word: 'милиция', rules: ['same-as-russian'], reason: 'The service has this name in both languages.' },
    { word: 'Кыргызстан', rules: ['same-as-russian'], reason: 'The name of the country is the same.' },
  ])

  it('needs every word of the text in the list', () => {
    expect(mayEqualRussian('Милиция', list)).toBe(true)
    expect(mayEqualRussian('Милиция, 102 (Кыргызстан)', list)).toBe(true)
    expect(mayEqualRussian('Милиция, помощь', list)).toBe(false)
  })
})
