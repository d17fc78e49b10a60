import { describe, expect, it } from 'vitest'

import { readAllowList } from '../../../lib/kyrgyz/allowList'
import { monthsIn, numbersIn, phonesIn, variablesIn } from '../../../lib/kyrgyz/facts'
import { compareMonths, compareNumbers, comparePhones, compareTranslations, compareVariables, compareWithRussian } from '../../../lib/kyrgyz/parity'

describe('numbers', () => {
  it('reads the same number in the marks of each language', () => {
    expect(numbersIn('1\u00a0234\u202f567,89', 'ky')).toEqual([1234567.89])
    expect(numbersIn('1 234 567,89', 'ru')).toEqual([1234567.89])
    expect(numbersIn('1,234,567.89', 'en')).toEqual([1234567.89])
    expect(numbersIn('25,7%ы', 'ky')).toEqual([25.7])
    expect(numbersIn('25.7%', 'en')).toEqual([25.7])
    expect(numbersIn('CC BY 4.0', 'ky')).toEqual([4])
  })

  it('multiplies thousands, millions and billions', () => {
    expect(numbersIn('798 миң', 'ky')).toEqual([798000])
    expect(numbersIn('798 тыс. человек', 'ru')).toEqual([798000])
    expect(numbersIn('798,000', 'en')).toEqual([798000])
    expect(numbersIn('3 миллиард доллар', 'ky')).toEqual(numbersIn('3 billion dollars', 'en'))
    expect(numbersIn('1,2 млн', 'ru')).toEqual(numbersIn('1.2 million', 'en'))
  })

  it('leaves telephone numbers and round-the-clock idioms out', () => {
    expect(numbersIn('+996 312 301 117, 24/7', 'ru')).toEqual([])
    expect(numbersIn('24 hours a day', 'en')).toEqual([])
  })

  it('finds a number that was changed, lost or added', () => {
    const findings = compareNumbers({ ky: '2024-жылы 30 адам', ru: 'в 2024 году 31 человек', en: 'in 2024, 30 people' })
    expect(findings.map((finding) => finding.message)).toEqual([
      'The numbers differ: "ky" has 30 where "ru" has 31. Write the same facts in both, as digits or as words in both.',
    ])
    expect(compareNumbers({ ky: '3 жылдан 6 жылга чейин', ru: 'от 3 лет' })).toHaveLength(1)
  })
})

describe('dates', () => {
  it.each([
    [{ ky: '2026-жылдын 23-ноябры', ru: '23 ноября 2026 г.', en: '23 November 2026' }],
    [{ ky: '2026-жылдын 23-ноябрында', ru: '23.11.2026', en: 'November 23, 2026' }],
    [{ ky: '2024-жылдын июнунда', ru: 'в июне 2024 года', en: 'in June 2024' }],
    [{ ky: '2026-жылдын май айында', ru: 'в мае 2026 года', en: 'in May 2026' }],
    [{ ky: '2022–2025-жылдар', ru: '2022–2025 годы', en: '2022–2025' }],
    [{ ky: '166-берененин 1-бөлүгү', ru: 'часть 1 статьи 166', en: 'Article 166, part 1' }],
  ])('accepts the order of each language: %o', (translations) => {
    expect(compareTranslations(translations, [])).toEqual([])
  })

  it('finds another day and another month', () => {
    expect(compareNumbers({ ky: '2026-жылдын 23-ноябры', ru: '24 ноября 2026 г.' })).toHaveLength(1)
    expect(compareMonths({ ky: '2026-жылдын 23-ноябры', ru: '23 октября 2026 г.' })).toHaveLength(1)
  })

  it('does not take «may», «march» and «май» for months without a number', () => {
    expect(monthsIn('You may call. They march on.')).toEqual([])
    expect(monthsIn('май менен нан, 5 мартаба, 3 майып')).toEqual([])
    expect(monthsIn('5-май, 8 марта, 1 May')).toEqual([3, 5])
  })
})

describe('telephone numbers', () => {
  it('reads the usual forms', () => {
    expect(phonesIn('+996 312 301 117 же 0312 301 117')).toEqual(['+996312301117', '0312301117'])
    expect(phonesIn('8 (800) 222-74-47')).toEqual(['88002227447'])
    expect(phonesIn('1600-8248')).toEqual(['16008248'])
    expect(phonesIn('2021-2023, 2021–2023-жылдар, 102')).toEqual([])
  })

  it('finds a digit that differs', () => {
    expect(comparePhones({ ky: '+996 312 301 117', ru: '+996 312 301 117' })).toEqual([])
    expect(comparePhones({ ky: '+996 312 301 117', en: '+996 312 301 171' })).toHaveLength(1)
    expect(compareNumbers({ ky: '102 номерине чалыңыз', ru: 'позвоните по номеру 103' })).toHaveLength(1)
  })
})

describe('variables of messages', () => {
  it('lists variables and tags, but not the words of plural forms', () => {
    expect(variablesIn('{count, plural, one {# суроо} other {# суроо}} <link>ачуу</link> {name}')).toEqual(['<link>', 'count', 'name'])
  })

  it('finds a variable that one language lacks', () => {
    expect(compareVariables({ ky: '{count} суроо', ru: '{count, plural, one {# вопрос} other {# вопроса}}' })).toEqual([])
    expect(compareVariables({ ky: '{count} суроо', ru: 'вопросы' })).toHaveLength(1)
    expect(compareVariables({ ky: '<link>ачуу</link>', ru: 'открыть' })).toHaveLength(1)
  })
})

describe('Kyrgyz that is Russian', () => {
  const list = readAllowList([{ word: 'меню', rules: ['same-as-russian'], reason: 'Kyrgyz uses the same word.' }])

  it('finds a text that nobody translated', () => {
    expect(compareWithRussian({ ky: 'Поиск', ru: 'поиск ' }, list)).toHaveLength(1)
    expect(compareWithRussian({ ky: 'Издөө', ru: 'Поиск' }, list)).toEqual([])
  })

  it('accepts words of the allow-list and texts without words', () => {
    expect(compareWithRussian({ ky: 'Меню', ru: 'Меню' }, list)).toEqual([])
    expect(compareWithRussian({ ky: '102', ru: '102' }, list)).toEqual([])
    expect(compareWithRussian({ ky: 'WhatsApp', ru: 'WhatsApp' }, list)).toEqual([])
  })
})
