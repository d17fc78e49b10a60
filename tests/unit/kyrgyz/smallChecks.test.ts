import { describe, expect, it } from 'vitest'

import { checkAddress } from '../../../lib/kyrgyz/address'
import { checkDroppedLetters } from '../../../lib/kyrgyz/droppedLetters'
import type { Finding } from '../../../lib/kyrgyz/finding'
import { checkInitialE } from '../../../lib/kyrgyz/initialE'
import { checkKazakhWords } from '../../../lib/kyrgyz/kazakhWords'

function words(findings: readonly Finding[]): string[] {
  return findings.map((finding) => finding.word)
}

describe('е at the beginning of a native word', () => {
  it.each(['егер', 'Егер', 'емес', 'ел', 'енди', 'еки', 'Емгек', 'ердик'])('finds «%s»', (word) => {
    expect(words(checkInitialE(`${word} болсо`))).toEqual([word])
  })

  it('writes э instead', () => {
    expect(checkInitialE('Егер')[0]?.message).toContain('Write «Эгер»')
  })

  it.each(['Европа, европалык, евро, Евразия', 'ЕККУ, ЕБ, ЕАЭБ', 'Бүгүн Елена менен Ереван тууралуу', 'эгер, эмес, эл, эки, жер, мен, сен'])('accepts «%s»', (text) => {
    expect(checkInitialE(text)).toEqual([])
  })
})

describe('lost ң, ө and ү', () => {
  it.each([
    ['учун', 'үчүн'],
    ['чон', 'чоң'],
    ['куч', 'күч'],
    ['мумкун', 'мүмкүн'],
    ['мумкунчулук', 'мүмкүнчүлүк'],
    ['окмот', 'өкмөт'],
    ['Олкодо', 'өлкөдө'],
    ['жонотуу', 'жөнөтүү'],
    ['кенеш', 'кеңеш'],
    ['озунуз', 'өзүңүз'],
    ['чалыныз', 'чалыңыз'],
    ['бербениз', 'бербеңиз'],
    ['паспортунузду', 'паспортуңузду'],
    ['туштук', 'түштүк'],
  ])('«%s» was meant as «%s»', (faulty, right) => {
    const [finding] = checkDroppedLetters(`Бул ${faulty} деген`)
    expect(finding?.word).toBe(faulty)
    expect(finding?.message).toContain(`Write «${right}»`)
  })

  it.each([
    'кол, жон, тур, туз, тун, уч, уй, ун, бул, кой, он, тон, сон, ток, бок, ой, оюн',
    'учур, учурда, коркунуч, коркунучтуу, сунуш, турмуш, тузак, жумуш, олтур, кошо, колдонуу, тоо, коом',
    'омуртка, отун, окулуу, тушунда, кучак, болуш, конок, уюм, урук, мурун, Кубаныч, Турдубек',
    'деңиз, семиз, негиз, токуз, жалгыз, организм, номер',
    'үчүн, чоң, күч, мүмкүн, өкмөт, өлкө, жөнөтүү, кеңеш, өзүңүз',
  ])('accepts «%s»', (text) => {
    expect(checkDroppedLetters(text)).toEqual([])
  })
})

describe('words of neighbouring languages', () => {
  it.each(['жане', 'ушин', 'немесе', 'аркылы', 'кызмет', 'жауап', 'балалар', 'хам', 'билан', 'болады', 'калай', 'мемлекет', 'жасау', 'издеуге'])(
    'finds «%s»',
    (word) => {
      expect(words(checkKazakhWords(`Бул ${word} деген`))).toEqual([word])
    },
  )

  it('says what Kyrgyz has', () => {
    expect(checkKazakhWords('кызмет')[0]?.message).toContain('«кызмат»')
    expect(checkKazakhWords('жасау')[0]?.message).toContain('-оо')
  })

  it.each([
    'жана, үчүн, же, аркылуу, кызмат, жооп, балдар, менен, болот, кандай, мамлекет, жасоо, берүү, издөө',
    'сурак, тенге, тек, лекин, рахмат, киши, керек, кайда, айыл, тоо, соода, аудит, браузер, фауна, лауреат, каучук',
    'боюнча, тууралуу, бардык, барлыгы, ошондой, алар, силер, качан, калк, өкмөт, маалымат, кабар, кат',
  ])('accepts «%s»', (text) => {
    expect(checkKazakhWords(text)).toEqual([])
  })
})

describe('сен on a page that says сиз', () => {
  it.each([
    ['Сен кайдасың?', ['Сен', 'кайдасың']],
    ['сага жардам керек', ['сага']],
    ['сенин укугуң', ['сенин']],
    ['Төмөнкүнү кошкула', ['кошкула']],
    ['паспортту текшергиле', ['текшергиле']],
    ['сүйлөгүлө', ['сүйлөгүлө']],
    ['эгер барсаң', ['барсаң']],
    ['сиз жана силер', ['силер']],
    ['Чалыңыз. Укугуңар бар.', ['Укугуңар']],
  ])('finds it in «%s»', (text, expected) => {
    expect(words(checkAddress(text))).toEqual(expected)
  })

  it.each([
    'Сиз кайдасыз? Сизге жардам керек. Чалыңыз, текшериңиз.',
    'Ал «сен кайдасың?» деп сурады.',
    '— Сен кайдасың?\n— Мен үйдөмүн.',
    'Силер кайсы класста окуйсуздар?',
    'чоң, оң, кең, соң, жаң, тең, мүлк, акылга, кыла турган, ошондо ачкыч, жакшы кылат',
  ])('accepts «%s»', (text) => {
    expect(checkAddress(text)).toEqual([])
  })
})
