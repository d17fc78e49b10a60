/*
 * Words typed without ң, ө and ү because the keyboard lacks them: «учун» for «үчүн».
 * Source: language guide, section 6.1. The lists are made by hand from frequent words. They leave
 * out every form that is also a Kyrgyz word: «кол» is a hand and «көл» a lake.
 */
import type { Finding } from './finding'
import { findWords } from './words'

/** A word is faulty when it begins so: «мумкунчулук». Each pair is what stands and what is meant. */
const beginnings: readonly (readonly [string, string])[] = [
  ['бироо', 'бирөө'], ['болумдор', 'бөлүмдөр'], ['болуктор', 'бөлүктөр'], ['болукто', 'бөлүктө'], ['бугунк', 'бүгүнк'],
  ['денгээл', 'деңгээл'], ['дуйно', 'дүйнө'],
  ['жанылык', 'жаңылык'], ['женил', 'жеңил'], ['жонот', 'жөнөт'], ['жонундо', 'жөнүндө'], ['жугур', 'жүгүр'],
  ['жузундо', 'жүзүндө'], ['жузого', 'жүзөгө'], ['жуктол', 'жүктөл'], ['жуктоп', 'жүктөп'],
  ['журго', 'жүргө'], ['жургуз', 'жүргүз'], ['журог', 'жүрөг'], ['журок', 'жүрөк'], ['журот', 'жүрөт'], ['журуп', 'жүрүп'],
  ['кенеш', 'кеңеш'], ['кобойт', 'көбөйт'], ['кобуроок', 'көбүрөөк'], ['козомол', 'көзөмөл'], ['конул', 'көңүл'],
  ['копчулуг', 'көпчүлүг'], ['копчулук', 'көпчүлүк'], ['коргоз', 'көргөз'], ['корсот', 'көрсөт'], ['корунот', 'көрүнөт'], ['корунуз', 'көрүңүз'],
  ['кочосу', 'көчөсү'], ['куболор', 'күбөлөр'], ['куболук', 'күбөлүк'], ['кунундо', 'күнүндө'], ['куноо', 'күнөө'], ['кучтор', 'күчтөр'], ['кучту', 'күчтү'],
  ['мулктук', 'мүлктүк'], ['мумкун', 'мүмкүн'], ['мучо', 'мүчө'],
  ['озгоч', 'өзгөч'], ['озгор', 'өзгөр'], ['озубуз', 'өзүбүз'], ['озуно', 'өзүнө'], ['озунуз', 'өзүңүз'], ['озунун', 'өзүнүн'],
  ['окмот', 'өкмөт'], ['олкобуз', 'өлкөбүз'], ['олкодо', 'өлкөдө'], ['олколор', 'өлкөлөр'], ['олкосу', 'өлкөсү'], ['олум', 'өлүм'], ['олчом', 'өлчөм'],
  ['ондурул', 'өндүрүл'], ['ондуруш', 'өндүрүш'], ['оноржай', 'өнөржай'], ['онорчу', 'өнөрчү'], ['онугуу', 'өнүгүү'], ['онуктур', 'өнүктүр'],
  ['оспурум', 'өспүрүм'], ['откор', 'өткөр'], ['отунуч', 'өтүнүч'],
  ['созсуз', 'сөзсүз'], ['сонку', 'соңку'], ['суйло', 'сүйлө'], ['сурот', 'сүрөт'],
  ['толоо', 'төлөө'], ['толом', 'төлөм'], ['томон', 'төмөн'], ['тортунчу', 'төртүнчү'], ['тузул', 'түзүл'], ['тундук', 'түндүк'], ['турдуу', 'түрдүү'],
  ['туркия', 'Түркия'], ['туштук', 'түштүк'], ['тушундур', 'түшүндүр'], ['тушунук', 'түшүнүк'], ['тушунуу', 'түшүнүү'],
  ['уйбуло', 'үй-бүлө'], ['уйрон', 'үйрөн'], ['уйрот', 'үйрөт'], ['учунчу', 'үчүнчү'],
]

/** A word is faulty only as a whole, because longer words that begin so may be right. */
const wholeWords: ReadonlyMap<string, string> = new Map([
  ['болук', 'бөлүк'], ['болум', 'бөлүм'], ['болуму', 'бөлүмү'], ['болунот', 'бөлүнөт'], ['бугун', 'бүгүн'], ['жуз', 'жүз'], ['жузу', 'жүзү'],
  ['коп', 'көп'], ['кубо', 'күбө'], ['кун', 'күн'], ['кунго', 'күнгө'], ['кундо', 'күндө'], ['кундор', 'күндөр'], ['куну', 'күнү'],
  ['куч', 'күч'], ['кучу', 'күчү'], ['кучун', 'күчүн'], ['кучунун', 'күчүнүн'], ['оз', 'өз'], ['озу', 'өзү'], ['озум', 'өзүм'], ['озун', 'өзүн'],
  ['олко', 'өлкө'], ['омур', 'өмүр'], ['омуру', 'өмүрү'], ['омуруно', 'өмүрүнө'], ['омурун', 'өмүрүн'], ['онор', 'өнөр'], ['онору', 'өнөрү'],
  ['тузот', 'түзөт'], ['тузуу', 'түзүү'], ['тушкон', 'түшкөн'], ['уйго', 'үйгө'], ['уйдо', 'үйдө'], ['уйдон', 'үйдөн'], ['учун', 'үчүн'],
  ['чон', 'чоң'], ['чондор', 'чоңдор'], ['эн', 'эң'],
])

// The polite ending -ңыз without its ң: «чалыныз» for «чалыңыз».
const politeEnding = /^(.+[аеоөыиуү])н([ыиуү]з(?:[гд][а-яөү]+)?)$/u

/**
 * Finds what was meant by a word without ң, ө and ү.
 *
 * @param word A word in lower case.
 * @returns The likely right form, or undefined if nothing is wrong with the word.
 */
export function restoredForm(word: string): string | undefined {
  const whole = wholeWords.get(word)
  if (whole) return whole
  for (const [faulty, right] of beginnings) {
    if (word.startsWith(faulty)) return right + word.slice(faulty.length).replace(/о/gu, 'ө').replace(/у/gu, 'ү')
  }
  const polite = politeEnding.exec(word)
  if (polite) return `${polite[1] ?? ''}ң${polite[2] ?? ''}`
  return undefined
}

/**
 * Finds words in which ң, ө or ү was replaced by н, о or у.
 *
 * @param text Plain Kyrgyz text.
 * @returns One finding for each faulty word.
 */
export function checkDroppedLetters(text: string): Finding[] {
  return findWords(text).flatMap((word) => {
    const restored = word.followsDigit ? undefined : restoredForm(word.lowerCase)
    if (!restored) return []
    return [
      {
        rule: 'dropped-letters' as const,
        word: word.text,
        start: word.start,
        end: word.end,
        message: `«${word.text}» seems to have lost ң, ө or ү. Write «${restored}» with the Kyrgyz letters.`,
      },
    ]
  })
}
