/*
 * Vowel harmony: the vowels of an ending follow the last vowel of the word it is joined to
 * («үйлөрдүн», not «үйлөрдун»). Source: language guide, section 6.1.
 *
 * The check knows no dictionary. It takes the longest ending that a word could have and compares
 * it with the form that Kyrgyz would use there. It was tuned on a list of 450,000 word forms.
 */
import { attachEnding, lastVowel, patternSource } from './endings'
import type { Finding } from './finding'
import { findWords } from './words'

const afterPossessive = ['', 'дIн', 'дI', 'гA', 'дA', 'дAн', 'дAгI']
const possessive = ['I', 'Iн', 'IнIн', 'IнA', 'IндA', 'IнAн', 'IндAгI']
const ofOwner = ['IңIз', 'IбIз', 'Iм', 'Iң'].flatMap((owner) => afterPossessive.map((end) => owner + end))
const abstractNoun = ['LIк', 'LIктIн', 'LIктI', 'LIктA', 'LIктAн', 'LIккA', 'LIктAр', ...possessive.map((end) => `LIг${end}`)]
const verbalNoun = ['UU', 'OO'].flatMap((end) => ['', 'нIн', 'нI', 'гA', 'дA', 'дAн', 'чU', 'сI', 'сIнA'].map((tail) => end + tail))

const endingPatterns = [
  ...[...afterPossessive, ...possessive, ...ofOwner].map((end) => `LAр${end}`),
  ...possessive.slice(2),
  ...possessive.map((end) => `с${end}`),
  ...ofOwner.filter((end) => end.startsWith('IңIз') || end.startsWith('IбIз')),
  ...abstractNoun,
  ...verbalNoun,
  'NIн', 'NI', 'GA', 'DA', 'DAн', 'DAгI', 'DAй',
  'GAн', 'GAндA', 'GAндIн', 'GAндI', 'GAндAн', 'GAндIк', 'GAндIктAн', 'GAнIңIз', 'BAгAн', 'BAйт',
  'BAңIз', 'сAңIз', 'сA', 'Iп', 'IлIп', 'IлAт',
]

// The longest ending comes first, so that the first match decides.
const endings = endingPatterns
  .map((pattern) => ({ pattern, atEnd: new RegExp(`${patternSource(pattern)}$`, 'u') }))
  .sort((first, second) => second.pattern.length - first.pattern.length)

// Words whose own end looks like an ending. Only what follows them is compared.
// They were found by their many forms in the word list: «тартипти», «тартиби», «тартипке» …
const wholeStems = [
  // Arabic and Persian words of everyday Kyrgyz
  'адилет', 'арип', 'байге', 'диндар', 'маани', 'мазмун', 'насип', 'нафси', 'нокта', 'орда', 'өкүмдар', 'соода', 'тартип',
  // Places and peoples
  'афган', 'баткен', 'волга', 'карлук', 'кидан', 'ооган', 'украина', 'эстон',
  // International and Russian words
  'адаптер', 'аренда', 'вагон', 'витамин', 'волонтер', 'галстук', 'гектар', 'генотип', 'гражданин', 'диктор', 'дисциплина',
  'доллар', 'доска', 'жаргон', 'жюри', 'звезда', 'интрига', 'йога', 'казино', 'календар', 'карантин', 'католик', 'катто',
  'киста', 'кластер', 'кнопка', 'коллега', 'кофта', 'легенда', 'лига', 'логотип', 'магазин', 'магистр', 'мандарин', 'мастер',
  'машина', 'медицина', 'мода', 'нектар', 'орган', 'орден', 'пианино', 'погода', 'полигон', 'полип', 'порода', 'постер',
  'почта', 'практик', 'природа', 'пьеса', 'сауна', 'секта', 'секунда', 'семинар', 'слоган', 'сода', 'староста', 'стереотип',
  'такси', 'трибуна', 'ураган', 'фауна', 'флешка', 'фургон', 'характер', 'хобби', 'хорда', 'чемодан', 'шасси', 'шоссе',
]

// The same for the ends of long foreign words: «Өзбекстан», «инспектор», «видеоролик».
const foreignEnds = '[аеу]ктор|вестор|рецептор|скульптор|мейстер|ролик|стан'

const wholeStem = new RegExp(`^(?:${wholeStems.join('|')})|(?:${foreignEnds})`, 'gu')

// Kyrgyz writers use the vowels of ё after these although е is written, so both forms are accepted.
const writtenWithoutDots =
  /(?:актер|боксер|режиссер|репортер|волонтер|стажер|шофер|шахтер|дирижер|тренажер|вахтер|(?:от|у|за)?чет|счет|лет|мет|поезд)$/u

// Soft «ль» after a consonant (ансамбль, спектакль) takes front vowels whatever stands before.
const softEnd = /[бвгдкптс]ль?$/u

// «антпеңиз», «кантип»: these verbs take front vowels after а.
const irregularVerb = /^(?:а|ка|мы|ми|оше|ушу)нт/u

// «катышчубуз»: the ending -чу keeps its vowel.
const habitualEnding = /ч[ыиуү]б[ыиуү]з/u

// Russian feminine nouns: «таблетка», «карточка», «касса», «Марина».
const feminineNoun = /(?:[еиоы]тка|[ео]чка|ошка|сса|риса|ида|[аеиоу][бвгджзклмнпрстфхцчш]+ина)$/u

// After ө and ү a last syllable never has ы, и or у («үчүн», «көңүлүн»), and no syllable has у
// («мүмкүнчүлүк») except in compounds such as «түпнуска» and «жөлөкпул».
const lostRounding = /([өү][бвгджзйклмнңпрстфхцчшщ]+)(?:[ыи](?=н?$)|у)/gu
const compound = /нуска|пул|бурч|кулак|суу|кубат|бурак/u

function endOfWholeStem(word: string): number {
  let end = 0
  for (const match of word.matchAll(wholeStem)) end = match.index + match[0].length
  return end
}

function formWithRightEnding(word: string): string | undefined {
  const earliest = endOfWholeStem(word)
  for (const { pattern, atEnd } of endings) {
    const found = atEnd.exec(word)
    if (!found || found.index < Math.max(2, earliest)) continue
    const stem = word.slice(0, found.index)
    if (!lastVowel(stem)) continue
    if (softEnd.test(stem) || writtenWithoutDots.test(stem)) return undefined
    const expected = attachEnding(stem, pattern)
    if (expected === word) return undefined
    // Another consonant is not a matter of vowels: either another check finds it or this was no ending.
    if (consonantsOf(expected) === consonantsOf(word)) return expected
  }
  return undefined
}

function formWithRounding(word: string): string | undefined {
  if (compound.test(word)) return undefined
  const restored = word.replace(lostRounding, '$1ү')
  return restored === word ? undefined : restored
}

/**
 * Finds the form that a word should have.
 *
 * @param word A word in lower case.
 * @returns The harmonious form, or undefined if nothing is wrong with the word.
 */
export function harmoniousForm(word: string): string | undefined {
  if (irregularVerb.test(word) || habitualEnding.test(word) || feminineNoun.test(word)) return undefined
  return formWithRightEnding(word) ?? formWithRounding(word)
}

function consonantsOf(word: string): string {
  return word.replace(/[аеоөыиуү]/gu, '')
}

// «корсотуунун» breaks harmony because ө and ү were lost, not because the ending is wrong.
function withFrontVowels(word: string): string | undefined {
  const restored = word.replace(/о/gu, 'ө').replace(/у/gu, 'ү')
  return restored !== word && harmoniousForm(restored) === undefined ? restored : undefined
}

/**
 * Finds endings whose vowels do not follow the word.
 *
 * @param text Plain Kyrgyz text.
 * @returns One finding for each faulty word.
 */
export function checkHarmony(text: string): Finding[] {
  return findWords(text).flatMap((word) => {
    if (word.followsDigit || word.looksLikeName || word.isAbbreviation) return []
    const expected = harmoniousForm(word.lowerCase)
    if (!expected) return []
    const restored = withFrontVowels(word.lowerCase)
    const alternative = restored && restored !== expected ? ` or «${restored}»` : ''
    return [
      {
        rule: 'harmony' as const,
        word: word.text,
        start: word.start,
        end: word.end,
        message: `In «${word.text}» the vowels of the ending do not follow the last vowel of the word. Write «${expected}»${alternative}; if the word is foreign and right as it is, add it to the allow-list with a reason.`,
      },
    ]
  })
}
