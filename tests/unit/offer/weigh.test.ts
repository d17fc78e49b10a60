import { describe, expect, it } from 'vitest'

import { checkOffer } from '../../../lib/offer/checkOffer'
import type { Facts, Finding } from '../../../lib/offer/facts'
import type { Cue } from '../../../lib/offer/patterns/rule'
import { weighed } from '../../../lib/offer/weigh'

const factsOf = (...cues: Cue[]): Facts => ({ cues: new Set(cues), places: new Map() })
const finding = (id: Finding['id'], level: Finding['level']): Finding => ({ id, level, first: 0, last: 0 })
const levelsOf = (findings: Finding[], ...cues: Cue[]) => weighed(findings, factsOf(...cues)).map(({ level }) => level)

describe('the weight of a text', () => {
  it('leaves signs as they are where nothing speaks for honesty', () => {
    expect(levelsOf([finding('too-high-pay', 'check')])).toEqual(['check'])
    expect(levelsOf([finding('upfront-fee', 'stop'), finding('urgency-pressure', 'weak')])).toEqual(['stop', 'weak'])
  })

  it('calms one sign beside hours, taxes and a contract', () => {
    expect(levelsOf([finding('fines-deductions', 'check')], 'hours', 'terms', 'contract')).toEqual(['weak'])
    expect(levelsOf([finding('debt-for-travel', 'stop')], 'hours', 'terms', 'contract', 'home')).toEqual(['check'])
    expect(levelsOf([finding('upfront-fee', 'stop')], 'hours', 'terms', 'contract', 'home', 'named', 'open')).toEqual(['weak'])
  })

  it('does not calm several signs so easily', () => {
    expect(levelsOf([finding('too-high-pay', 'check'), finding('upfront-fee', 'stop')], 'hours', 'terms', 'contract')).toEqual(['check', 'stop'])
  })

  it.each(['passport-retention', 'fee-to-private-card', 'secrecy-isolation', 'lie-at-border', 'courier-parcels', 'minors', 'entertainment-hostess', 'security-military'] as const)('never calms %s', (id) => {
    expect(levelsOf([finding(id, 'stop')], 'hours', 'terms', 'contract', 'home', 'named', 'open', 'official', 'told', 'payday')).toEqual(['stop'])
  })

  it('never raises a level', () => {
    expect(levelsOf([finding('messenger-only', 'weak')], 'foreign-money')).toEqual(['weak'])
  })
})

describe('honest texts with single signs', () => {
  it.each([
    'Кассир в супермаркет, Польша. Ставка от 32 злотых брутто в час. График: 6 дней в неделю, смены по 10 часов. Проживание: оплата за коммунальные услуги 550 злотых в месяц',
    'Водители в Бишкек, график 5/2, оклад 60 000 сом чистыми, договор, соцфонд. Штрафы за скорость за счёт водителя',
    'Бишкекке оператор керек, график 2/2, соцфонд, өргүү 28 күн, расмий келишим. Окуу үч жума, кечиксеңиз айып бар',
    'Meat worker, Poland: 36 PLN gross per hour, shifts 8 to 12 hours, accommodation 400 PLN, contract before you leave, advance payment after 5 days of work',
    'Салам! Отработал сезон в Англии, тяжело, но платили каждую пятницу. Визу и билеты платил сам',
    'Сдаю комнату девушке, Алматы. 70 000 тенге, залог за месяц',
    'Курсы немецкого, 5500 сом в месяц, занятия в субботу',
  ])('give no stop: %s', (text) => expect(checkOffer(text).level).not.toBe('stop'))

  it('take the costs of living for no fee', () => {
    const ids = (text: string) => checkOffer(text).signs.map((sign) => sign.id)
    expect(ids('Завод в Польше, оплата за коммунальные услуги 400 злотых')).not.toContain('fee-for-placement')
    expect(ids('Завод в Польше, наши услуги 400 злотых')).toContain('fee-for-placement')
    expect(ids('Чабан керек, айлык айдын аягында берилет')).not.toContain('withheld-pay')
  })

  it.each(['Ищу работу водителем, стаж 10 лет, могу в Москву', 'Бишкек — Алматы, эртең чыгам, машинада 2 орун бар, 1500 сом'])('give nothing: %s', (text) => {
    expect(checkOffer(text).level).toBe('none')
  })
})

describe('short and chatty frauds', () => {
  it.each([
    'есть темка на 5.000, пиши', '700 долларов за 3 дня, пишите старт', '2 часа в день, 1000 долларов', 'Удалёнка с хорошим доходом, пишите в лс',
    'jenil akcha kerekpi? jaz lichkaga', 'Оценщик отелей: 300 сом за звезду, потом нужно пополнить рабочий баланс', 'Нужна карта любого банка на неделю, 7000 сом',
    'Выйди на улицу, сделай фото подъезда, 3000 сом', 'Иштин эмне экенин барганда айтабыз, айлык 100 миң', 'Продам место на Корею, 3500',
    'На твою карту приходят переводы, ты пересылаешь дальше', 'Сураса тууганыма баратам дегиле, иш Польшада',
  ])('are found: %s', (text) => expect(checkOffer(text).level).not.toBe('none'))

  it('are found although they name police and fraud further down', () => {
    const offer = 'Удалённая работа: на твою карту приходят переводы, ты их подтверждаешь и пересылаешь дальше по инструкции, полтора часа утром и вечером, процент твой.'
    expect(checkOffer(`${offer} Если банк или полиция спросят, это не мошенники, а торговля.`).level).toBe('stop')
  })
})
