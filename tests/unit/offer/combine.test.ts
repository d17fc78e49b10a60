import { describe, expect, it } from 'vitest'

import { checkOffer } from '../../../lib/offer/checkOffer'
import { signIds, signLevels } from '../../../lib/offer/signs'

const levelOf = (text: string) => checkOffer(text).level
const signOf = (text: string, id: string) => checkOffer(text).signs.find((sign) => sign.id === id)?.level

describe('signs that weigh more together', () => {
  it('raises a hostess by the country', () => {
    expect(levelOf('Хостес в ресторан, Бишкек, улица Киевская 10')).toBe('none')
    expect(signOf('Хостес в Дубай', 'entertainment-hostess')).toBe('stop')
  })

  it('raises chat work in the countries of the scam compounds', () => {
    expect(signOf('Требуется оператор чата, удалённо', 'crypto-call-centre')).toBe('check')
    expect(signOf('Требуется оператор чата, Мьянма', 'crypto-call-centre')).toBe('stop')
    expect(signOf('Customer support wanted in Cambodia', 'crypto-call-centre')).toBe('stop')
  })

  it('raises a courier by the pay', () => {
    expect(levelOf('Курьер, договор, 2500 сом в день, Бишкек')).toBe('none')
    expect(signOf('Курьер в Москву, 15 000 рублей в день', 'courier-parcels')).toBe('stop')
  })

  it('raises a photo of young women who go abroad', () => {
    expect(signOf('Девушки 18-25 в Анталью, фото в директ', 'women-only-age')).toBe('stop')
    expect(levelOf('Продавец, резюме с фото на почту hr@firma.kg, Бишкек')).toBe('none')
  })

  it('needs no visa where citizens of the union work freely', () => {
    expect(levelOf('Работа в Казахстане, виза не нужна, трудовой договор')).toBe('none')
    expect(levelOf('Работа в Литве, виза не нужна')).toBe('stop')
  })
})

describe('weak signs', () => {
  it.each(['Срочно требуется повар, Бишкек', 'Требуется швея без опыта', 'Работа, жильё бесплатно', 'Жумуш бар, тажрыйба талап кылынбайт'])('prove nothing alone: %s', (text) => {
    expect(levelOf(text)).toBe('none')
  })

  it('count when an offer abroad names nobody', () => {
    expect(levelOf('Работа в Германии без опыта, билеты бесплатно')).toBe('check')
    expect(levelOf('Работа в Германии без опыта, ОсОО «Ак Жол», лицензия, договор до выезда')).toBe('none')
  })
})

describe('texts that are no offers', () => {
  it.each([
    'Апам менен базарга барабыз, сен да келесиңби?', 'Продаю коляску, самовывоз', 'hey are you coming tonight?', 'Курсы английского, стоимость 5000 сом', '', '   ', '12345',
    'МВД предупреждает: мошенники обещают работу, требуют предоплату на карту и забирают паспорта. Звоните 102.',
    'ИИМ эскертет: алдамчылар жумуш убада кылып, паспортту алып алат. 102ге чалыңыз.',
  ])('gives nothing for: %s', (text) => expect(checkOffer(text)).toEqual({ level: 'none', signs: [] }))

  it('believes an advert that warns of payments', () => {
    expect(levelOf('Сезонная работа, регистрация на сайте оператора. Если просят деньги за место — это мошенники.')).toBe('none')
  })

  it('lowers what a worried person only quotes', () => {
    expect(levelOf('Подскажите, сестре предлагают работу в Турции, говорят: паспорт сдаёте нам. Это нормально?')).toBe('check')
  })
})

describe('disguised words', () => {
  it('finds signs in spite of foreign letters, digits and invisible signs', () => {
    expect(levelOf('Пacпopт cдaётe нaм, pa6oтa ecть')).toBe('stop')
    expect(levelOf('пас\u200bпорт сдаёте нам, ра\u00adбота')).toBe('stop')
    expect(levelOf('ПРЕДОПЛАААТА, работа')).toBe('stop')
    expect(levelOf('𝐍𝐨 𝐯𝐢𝐬𝐚 needed, work in Canada')).toBe('stop')
  })

  it('are a sign of their own', () => {
    expect(signOf('Paботa для вceх, звонитe', 'mixed-script')).toBe('check')
  })

  it('reads Kyrgyz without its letters and in Latin letters', () => {
    expect(levelOf('Жумуш бар, паспортунузду бересиз, суротунузду жонотунуз')).toBe('stop')
    expect(levelOf('Jumush bar, pasportunuzdu bizge beresiz, viza turist')).toBe('stop')
    expect(levelOf('Rabota est, bez vizy, predoplata')).toBe('stop')
  })
})

describe('the answer', () => {
  const text = '🔥 Дубайга кыздар керек!! Паспортуңузду бересиз, сүрөт жөнөтүңүз 👍 айлыгы 4000 доллар'

  it('keeps the places of the signs, in order and without overlap of one kind', () => {
    const { signs } = checkOffer(text)
    expect(signs.length).toBeGreaterThan(3)
    for (const sign of signs) expect(text.slice(sign.start, sign.end)).toBe(sign.text)
    expect(signs.map((sign) => sign.start)).toEqual(signs.map((sign) => sign.start).sort((one, other) => one - other))
    for (const id of signIds) {
      const same = signs.filter((sign) => sign.id === id)
      for (const [index, sign] of same.entries()) expect(sign.start).toBeGreaterThanOrEqual(same[index - 1]?.end ?? 0)
    }
  })

  it('is the same each time', () => {
    expect(checkOffer(text)).toEqual(checkOffer(text))
  })

  it('knows a level for every sign', () => {
    expect(new Set(Object.values(signLevels))).toEqual(new Set(['stop', 'check', 'weak']))
  })
})

describe('a denial', () => {
  it('ends at the comma', () => {
    expect(levelOf('Требуются повара без опыта, договор по ТК, Бишкек')).toBe('none')
    expect(levelOf('Cooks without experience, contract, office in Bishkek, job')).toBe('none')
    expect(levelOf('Работа без договора')).toBe('stop')
  })
})
