import { describe, expect, it } from 'vitest'

import { checkKyrgyzText, checkWording } from '../../../lib/kyrgyz/checkText'
import { longVowelShare, reportLanguage } from '../../../lib/kyrgyz/language'

// Written for this test in the manner of the site.
const goodText = `Чет өлкөгө иштегени баратасызбы? Жолго чыгардан мурда бир нече нерсени текшерип алыңыз.
Агенттиктин уруксаты барбы, министрликтин сайтынан караңыз. Уруксаттын мөөнөтү бүтпөгөн болушу керек.
Эмгек келишимин окуп чыгыңыз, түшүнбөгөн жериңизди сураңыз. Келишимдин көчүрмөсүн үй-бүлөңүзгө калтырыңыз.
Паспортуңузду эч кимге бербеңиз. Аны сактап коёбуз дешсе, бул кооптуу белги. Күмөн санасаңыз, шашпаңыз.
Сизден алдын ала акча сурашса, анын эмне үчүн керек экенин жазуу жүзүндө түшүндүрүп беришсин.
Барганда шарттар башка болуп чыкса, элчиликке же консулдукка кайрылыңыз. 102 номерине чалсаңыз болот.
Алдап же мажбурлап иштетүү — кылмыш. Жабыр тарткан адам күнөөлүү эмес, ага жардам берүү мамлекеттин милдети.
2026-жылдын 23-ноябрында министрлик 28 компанияга уруксат берген. Алардын 6сы Түркияга, 5и Германияга жиберет.
Жумушчулардын 45%ы бир жылдан кийин мекенине кайтат. Орточо айлык акы 60 000 сомдон 90 000 сомго чейин.
Мугалимдер менен ата-энелер балдарга интернеттеги тобокелдиктер жөнүндө айтып бериши керек. Өспүрүмдөр социалдык
тармактардан жумуш издейт, ошондуктан алардын суроолоруна жөнөкөй жана так жооп бериңиз. WhatsAppтан келген
сунушту да текшериңиз: компаниянын дареги, телефону жана жетекчисинин аты-жөнү чын болушу шарт.`

const allowList = [
  { entry: { word: 'WhatsApp', rules: ['letters' as const], reason: 'Name of a program.', stem: true }, pattern: /WhatsApp\p{Script=Cyrillic}*/giu },
]

describe('all checks together', () => {
  it('stays silent on good Kyrgyz', () => {
    expect(checkKyrgyzText(goodText, allowList)).toEqual([])
  })

  it('finds one fault of each kind, in the order of the text', () => {
    const faulty = 'Кызуу линия учун жане егер емес Cанариптик ѳлкѳ 5 адамдар 100дон мектепдин өкмөттун сага'
    expect(checkKyrgyzText(faulty, []).map((finding) => [finding.word, finding.rule])).toEqual([
      ['Кызуу линия', 'terms'],
      ['учун', 'dropped-letters'],
      ['жане', 'kazakh-words'],
      ['егер', 'initial-e'],
      ['емес', 'initial-e'],
      ['Cанариптик', 'letters'],
      ['ѳлкѳ', 'letters'],
      ['5 адамдар', 'numerals'],
      ['100дон', 'numerals'],
      ['мектепдин', 'assimilation'],
      ['өкмөттун', 'harmony'],
      ['сага', 'address'],
    ])
  })

  it('reports each place once and gives a sentence that a writer can act on', () => {
    const findings = checkKyrgyzText('Олкодо турмуш', [])
    expect(findings).toHaveLength(1)
    expect(findings[0]?.message).toMatch(/^«Олкодо» .+ Write «өлкөдө»/u)
  })

  it('checks the wording of the other languages', () => {
    expect(checkWording('в Киргизии', 'ru', [])).toHaveLength(1)
    expect(checkWording('in Kyrgyzstan', 'en', [])).toEqual([])
  })
})

describe('is it Kyrgyz at all', () => {
  // Kazakh whose own letters were replaced, as a careless writer would do. Written for this test.
  const kazakhWithKyrgyzLetters = `Барлык адамдар тең кукыкпен тууады жане олардын еңбек етуге, оз еркимен жумыс таңдап алуга кукыгы бар.
    Жумыс берушинин талабы бойынша кужаттарды алып кою заңсыз болып табылады. Егер сиз шетелге барсаңыз, келисимди мукият окып шыгыңыз.
    Полиция кызметкерлери сизге комек корсетуге миндетти. Мемлекеттик органдар барлык азаматтардын кауипсиздигин камтамасыз етеди.
    Жастар кобинесе интернет аркылы жумыс издейди, сондыктан олар алаяктардын курбаны болуы мумкин. Бизге хабарласыңыз, жауап беремиз.`

  it('has nothing to say about a Kyrgyz page', () => {
    const report = reportLanguage(goodText)
    expect(report).toMatchObject({ recognised: 'Kyrgyz', warnings: [] })
    expect(report.longVowelShare).toBeGreaterThan(0.03)
  })

  it('warns of a Russian page', () => {
    const russian = 'Перед поездкой проверьте разрешение агентства на сайте министерства. Не отдавайте паспорт работодателю, прочитайте трудовой договор и оставьте его копию родным. Если условия оказались другими, обратитесь в посольство или консульство.'
    expect(reportLanguage(russian)).toMatchObject({ recognised: 'Russian' })
    expect(reportLanguage(russian).warnings[0]).toContain('looks Russian')
  })

  it('warns of Kazakh with Kyrgyz letters by its lack of long vowels', () => {
    expect(reportLanguage(kazakhWithKyrgyzLetters).warnings.join(' ')).toContain('long vowel')
    expect(checkKyrgyzText(kazakhWithKyrgyzLetters, []).length).toBeGreaterThan(15)
  })

  it('does not judge short texts', () => {
    expect(reportLanguage('Меню')).toEqual({ recognised: undefined, longVowelShare: 0, warnings: [] })
  })

  it('counts words with long vowels', () => {
    expect(longVowelShare('берүү, алуу, кат, бар')).toBe(0.5)
  })
})
