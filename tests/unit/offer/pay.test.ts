import { describe, expect, it } from 'vitest'

import { findAmounts } from '../../../lib/offer/amounts'
import { checkOffer } from '../../../lib/offer/checkOffer'
import { tokensOf } from '../../../lib/offer/tokens'

const amountsOf = (text: string) => findAmounts(tokensOf(text), text).map(({ value, currency, period }) => [value, currency, period])
const highPay = (text: string) => checkOffer(text).signs.filter((sign) => sign.id === 'too-high-pay').map((sign) => sign.text)

describe('amounts', () => {
  it.each([
    ['от 2000$ в день', [[2000, 'usd', 'day']]],
    ['$2,5 тыс. в месяц', [[2500, 'usd', 'month']]],
    ['от 3 до 8 тысяч долларов в месяц', [[8000, 'usd', 'month']]],
    ['3000-5000 евро', [[5000, 'eur', undefined]]],
    ['220 зелёных в день', [[220, 'usd', 'day']]],
    ['айлыгы 3000 доллар', [[3000, 'usd', 'month']]],
    ['жумасына 300 доллар', [[300, 'usd', 'week']]],
    ['күнүнө 9000–15000 рубль', [[15000, 'rub', 'day']]],
    ['аптасына 100 миң рубль', [[100000, 'rub', 'week']]],
    ['12к в день', [[12000, undefined, 'day']]],
    ['40$ за 15 минут', [[40, 'usd', 'task']]],
    ['£12.71 per hour', [[12.71, 'gbp', 'hour']]],
    ['28 500 лира', [[28500, 'try', undefined]]],
    ['1900 dirham a month', [[1900, 'aed', 'month']]],
    ['350 сом/час', [[350, 'kgs', 'hour']]],
    ['400 000 тенге', [[400000, 'kzt', undefined]]],
    ['800💵 в неделю', [[800, 'usd', 'week']]],
  ])('reads %s', (text, expected) => expect(amountsOf(text)).toEqual(expected))

  it('takes hours of work and ages for no money', () => {
    expect(amountsOf('12 часов, 18-25 лет, график 2/2, 5 человек')).toEqual([])
  })
})

describe('pay far above what is normal', () => {
  it.each([
    'Работа в Дубае, 2000$ в день', 'Работа, зарплата от 5000 долларов', 'Работа, доход 3000 евро в неделю', 'Работа, 300 000 рублей в месяц, Москва',
    'Жумуш, айлыгы 4000 доллар', 'Жумуш, күнүнө 15000 сом', 'Жумуш Түркияда, айына 200 000 лира', 'Job in Dubai, 15000 dirham a month', 'Job, $50 an hour, Bishkek',
    'Подработка, плачу 40$ за 15 минут', 'Иш Россияда, аптасына 100 миң рубль', 'Job in Canada, $32 per hour',
  ])('is found in: %s', (text) => expect(highPay(text)).toHaveLength(1))

  it.each([
    'Работа, зарплата 40 000 сом в месяц, Бишкек', 'Работа в Корее, зарплата 1700 долларов', 'Работа в Москве, 110 000 рублей в месяц', 'Жумуш, айлыгы 35 000 сом',
    'Жумуш Түркияда, айлык 28 500 лира', 'Job in Dubai, 1900 dirham a month', 'Farm job in UK, £12.71 per hour', 'Nurse in Germany, gross 3,400 EUR a month',
    'Senior developer, 4000 USD a month, Bishkek', 'Работа в Казахстане, 400 000 тенге', 'Сварщик в Польшу, опыт от 3 лет, 31 злотый в час',
  ])('is not found in: %s', (text) => expect(highPay(text)).toEqual([]))

  it('leaves fees, gifts and fines alone', () => {
    expect(highPay('Работа в Катаре, штраф 5000 долларов')).toEqual([])
    expect(highPay('Работа в Катаре, стоимость оформления 4000 долларов')).toEqual([])
  })
})
