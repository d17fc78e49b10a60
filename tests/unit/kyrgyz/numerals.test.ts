import { describe, expect, it } from 'vitest'

import { checkNumerals, checkVariableEndings, lastSpokenNumeral } from '../../../lib/kyrgyz/numerals'

function found(text: string): string[] {
  return checkNumerals(text).map((finding) => finding.word)
}

// Section 3.5 of the language guide: dative, locative, ablative, genitive, possessive.
const table: readonly [string, string, string, string, string, string][] = [
  ['1', 'ге', 'де', 'ден', 'дин', 'и'],
  ['2', 'ге', 'де', 'ден', 'нин', 'си'],
  ['3', 'кө', 'тө', 'төн', 'түн', 'ү'],
  ['4', 'кө', 'тө', 'төн', 'түн', 'ү'],
  ['5', 'ке', 'те', 'тен', 'тин', 'и'],
  ['6', 'га', 'да', 'дан', 'нын', 'сы'],
  ['7', 'ге', 'де', 'ден', 'нин', 'си'],
  ['8', 'ге', 'де', 'ден', 'дин', 'и'],
  ['9', 'га', 'да', 'дан', 'дун', 'у'],
  ['10', 'го', 'до', 'дон', 'дун', 'у'],
  ['20', 'га', 'да', 'дан', 'нын', 'сы'],
  ['30', 'га', 'да', 'дан', 'дун', 'у'],
  ['40', 'ка', 'та', 'тан', 'тын', 'ы'],
  ['50', 'гө', 'дө', 'дөн', 'нүн', 'сү'],
  ['60', 'ка', 'та', 'тан', 'тын', 'ы'],
  ['70', 'ке', 'те', 'тен', 'тин', 'и'],
  ['80', 'ге', 'де', 'ден', 'дин', 'и'],
  ['90', 'го', 'до', 'дон', 'дун', 'у'],
  ['100', 'гө', 'дө', 'дөн', 'дүн', 'ү'],
  ['1000', 'ге', 'де', 'ден', 'дин', 'и'],
]

describe('endings after digits', () => {
  it.each(table)('accepts the row of %s', (digits, ...endings) => {
    for (const ending of endings) expect(found(`Алар ${digits}${ending} барды`)).toEqual([])
  })

  it.each(table)('accepts no other row for %s', (digits, dative, locative, ablative, genitive) => {
    for (const [, otherDative, otherLocative, otherAblative, otherGenitive] of table) {
      if (otherDative !== dative) expect(found(`${digits}${otherDative}`)).toEqual([`${digits}${otherDative}`])
      if (otherLocative !== locative) expect(found(`${digits}${otherLocative}`)).toEqual([`${digits}${otherLocative}`])
      if (otherAblative !== ablative) expect(found(`${digits}${otherAblative}`)).toEqual([`${digits}${otherAblative}`])
      if (otherGenitive !== genitive) expect(found(`${digits}${otherGenitive}`)).toEqual([`${digits}${otherGenitive}`])
    }
  })

  it.each([
    ['100дон', '100дөн'],
    ['360дан', '360тан'],
    ['585ге', '585ке'],
    ['84гө', '84кө'],
    ['42и', '42си'],
    ['207и', '207си'],
    ['45%ин', '45%ын'],
    ['6 000го', '6 000ге'],
  ])('«%s» should be «%s»', (faulty, right) => {
    const [finding] = checkNumerals(`Бул ${faulty} деген.`)
    expect(finding?.word).toBe(faulty)
    expect(finding?.message).toContain(`Write «${right}»`)
  })

  it.each(['160тан ашык', '35тен', '45%ын', '6 597си', '25,7%ы', '62%га', '21%ына', '1 000 000го', '2026да', '5инин', '10унда', '18дегилер', '1,5тен', '5–10го чейин', '61ден', '0дөн'])(
    'accepts «%s»',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )

  it('leaves telephone numbers and clock times alone', () => {
    expect(found('0312 301 117 же +996 312 301 117, саат 18:00дө, 14:30га')).toEqual([])
  })

  it('knows the last numeral that is spoken', () => {
    expect(lastSpokenNumeral('6 597')).toBe('жети')
    expect(lastSpokenNumeral('160')).toBe('алтымыш')
    expect(lastSpokenNumeral('12 000')).toBe('миң')
    expect(lastSpokenNumeral('3 000 000')).toBe('миллион')
    expect(lastSpokenNumeral('1,5')).toBe('беш')
    expect(lastSpokenNumeral('0312')).toBeUndefined()
  })
})

describe('hyphens', () => {
  it.each([
    ['160-тан ашык', '160-тан'],
    ['23 ноябрь күнү', '23 ноябрь'],
    ['7 февралында', '7 февралында'],
    ['2026 жылы', '2026 жылы'],
    ['2026 жылдын 23-ноябры', '2026 жылдын'],
    ['166 беренесинде', '166 беренесинде'],
  ])('finds the fault in «%s»', (text, word) => {
    expect(found(text)).toEqual([word])
  })

  it.each([
    '2026-жылдын 23-ноябры', '2021-жылдын 28-октябры № 127', '2019-жылдын 7-февралында', '2013–2016-жылдар', '2024- жана 2025-жылдардагы',
    '166-берененин 1-бөлүгү', '5-класс', '23-ноябрь', '5 жылдан 8 жылга чейин', '5 мартаба', '3 майда балык', '90-жылдар', '5-8-августта',
    'январында, февралында, 28-июлундагы, 11-июнундагы, 9-августундагы',
  ])('accepts «%s»', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('the noun after a numeral', () => {
  it.each([
    ['484 арыздар түштү', '484 арыздар'],
    ['5 адамдар', '5 адамдар'],
    ['9 балдардын', '9 балдардын'],
    ['эки өлкөлөрдө', 'эки өлкөлөрдө'],
    ['бир нече адамдар', 'бир нече адамдар'],
    ['17 167 жарандарга', '17 167 жарандарга'],
  ])('finds the plural in «%s»', (text, word) => {
    expect(found(text)).toEqual([word])
  })

  it('writes the singular', () => {
    expect(checkNumerals('9 балдар')[0]?.message).toContain('«9 бала»')
    expect(checkNumerals('484 арыздар')[0]?.message).toContain('«484 арыз»')
  })

  it.each([
    '28 компания', '17 167 жаран', '100 доллар', '3 миллиард доллар', '20 гектар', '5 дептер', '18 жаштагылар', '2026-жылдар', '102, балдар үчүн',
    '102 жана 103 номерлери', '№ 5 мектептер', 'көп адамдар', '2024. Адамдар', '7 жашар бала', 'он үч жаштагылар', 'эки тараптуу',
  ])('accepts «%s»', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('marks of numbers', () => {
  it('finds a space before % and a decimal point', () => {
    expect(found('32 % калк')).toEqual(['2 %'])
    expect(found('25.7%')).toEqual(['25.7'])
    expect(found('1.2 млрд сом')).toEqual(['1.2'])
  })

  it('accepts 32%, 25,7% and dates in digits', () => {
    expect(found('32% жана 25,7%, 23.11.2026, CC BY 4.0')).toEqual([])
  })
})

describe('variables of messages', () => {
  it('finds an ending glued to a variable', () => {
    expect(checkVariableEndings('{count}ден ашык')).toHaveLength(1)
    expect(checkVariableEndings('{count, plural, one {#дөн} other {#ден}}')).toHaveLength(2)
  })

  it('accepts a noun after the variable and an ordinal', () => {
    expect(checkVariableEndings('{count} агенттиктен, {number}-булак')).toEqual([])
  })
})
