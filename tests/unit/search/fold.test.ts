import { describe, expect, it } from 'vitest'

import { foldForSearch } from '../../../lib/search/fold'
import { stemmerOf } from '../../../lib/search/stem'

const same = (...spellings: string[]) => expect(new Set(spellings.map(foldForSearch)).size, spellings.map(foldForSearch).join(' / ')).toBe(1)

describe('words are the same word', () => {
  it('in capitals and in small letters', () => same('ПАСПОРТ', 'паспорт', 'Паспорт'))

  it('without ң, ө, ү and ё', () => {
    same('үй-бүлө', 'уй було')
    same('жөнөтүү', 'жонотуу')
    same('оңой', 'оной')
    same('чёрный', 'черный')
  })

  it('in Latin letters, however somebody writes them', () => {
    same('жумуш', 'zhumush', 'jumush', 'Jumuş')
    same('чакыруу', 'chakyruu', 'chakiruu', 'çakıruu')
    same('паспорт', 'pasport', 'passport')
    same('хозяин', 'hozyain', 'khozyain')
    same('лицензия', 'licenziya'.replace('c', 'ts'), 'litsenziya')
    same('щётка', 'shchetka', 'schetka')
    same('человек', '4elovek', 'chelovek')
    same('Жалал-Абад', 'Джалал-Абад', 'jalal abad')
  })

  it('with an accent, an apostrophe or a soft hyphen inside', () => {
    same('отъезд', "от'езд", 'отезд')
    same('Türkiye', 'Turkiye')
    same('жоопкер\u00adчилик', 'жоопкерчилик')
    same('й', 'и\u0306')
  })
})

describe('a text in its plain form', () => {
  it('keeps digits', () => expect(foldForSearch('102 же 111')).toBe('102 je 111'))

  it('holds nothing but words', () => {
    expect(foldForSearch('  «Кайда?» — 😀 … ')).toBe('kaida')
    expect(foldForSearch('?!')).toBe('')
    expect(foldForSearch('')).toBe('')
  })

  it('stays as it is when it is folded again, since the index holds folded stems', () => {
    for (const word of ['коркутуу', 'жөнөтүүчү', 'отъезжающий', 'recruitment', 'схема', 'дзюдо']) {
      expect(foldForSearch(foldForSearch(word))).toBe(foldForSearch(word))
    }
  })
})

describe('a word and its forms have one stem', () => {
  const stems = (language: 'ky' | 'ru' | 'en', words: string) => new Set(words.split(' ').map((word) => stemmerOf(language)(foldForSearch(word))))

  it.each([
    ['ky', 'паспорт паспорту паспортум паспортумду паспорттор паспортсуз паспорттун'],
    ['ky', 'жумуш жумушка жумушту жумуштар жумуштан'],
    ['ky', 'акча акчам акчамды акчаны акчадан'],
    ['ky', 'Корея Кореяга Кореяда Кореядан'],
    ['ru', 'работа работу работы работе работал работает'],
    ['ru', 'документ документы документов документами'],
    ['en', 'passport passports'],
    ['en', 'lock locked locking'],
  ] as const)('in "%s": %s', (language, words) => {
    expect([...stems(language, words)]).toHaveLength(1)
  })

  it('and never one of fewer than three letters', () => {
    expect(stemmerOf('ky')('at')).toBe('at')
    expect(stemmerOf('ky')('kiz')).toBe('kiz')
    expect(stemmerOf('ru')('sin')).toBe('sin')
  })

  it('but a number keeps all its digits', () => {
    expect(stemmerOf('ky')('996312')).toBe('996312')
  })
})
