/*
 * Brings a text into the plain form in which searching compares it. Both alphabets meet in one
 * plain Latin spelling, so that «жумуш», «jumush» and "zhumush" are the same word, and so are
 * words typed on a keyboard without ң, ө and ү. The index and the query go the same way, so it
 * does no harm that the plain form is not a spelling anybody would write.
 */

const plainLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', ң: 'n',
    о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ү: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i',
    ь: '', э: 'e', ю: 'iu', я: 'ia', қ: 'k', ғ: 'g', ұ: 'u', ў: 'u', і: 'i', һ: 'h', ҳ: 'h', ә: 'a', җ: 'j', ӊ: 'n', ѳ: 'o', ɵ: 'o', ʏ: 'u',
    ş: 'sh', ç: 'ch', ı: 'i', "'": '', '’': '', ʼ: '', '`': '', '\u00ad': '',
  }),
)

/** What people write in Latin letters for one sound, in the order in which it must be read. */
const spellings: readonly [RegExp, string][] = [
  // "4" stands for ч in messages: 4elovek.
  [/([a-z])4/g, '$1ch'],
  [/4([a-z])/g, 'ch$1'],
  [/s(?:hc|c)h/g, 'sh'],
  [/d?zh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/c(?!h)|q/g, 'k'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/y/g, 'i'],
  // «россия» and «росия», «аа» and «а».
  [/([a-z])\1+/g, '$1'],
]

/**
 * @param text any text
 * @returns words in their plain form with single spaces between them; empty when it holds none
 */
export function foldForSearch(text: string): string {
  let plain = ''
  for (const letter of text.toLowerCase().normalize('NFC')) plain += plainLetters.get(letter) ?? letter
  plain = plain.normalize('NFD').replace(/\p{M}+/gu, '')
  for (const [spelling, letters] of spellings) plain = plain.replace(spelling, letters)
  return plain.replace(/[^a-z0-9]+/g, ' ').trim()
}
