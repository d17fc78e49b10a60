/*
 * Letters that stand for other letters. Job spam mixes alphabets to slip past filters, and many
 * people type Kyrgyz on a Russian keyboard, so every text is compared in one plain form:
 * lower case, ё as е, ң ө ү as н о у, no marks. Source: research, section 2.2.
 */

/** Letters of neighbours, of old fonts and of other alphabets, with the plain letter for each. */
const plainLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ё: 'е', ң: 'н', ө: 'о', ү: 'у', ӊ: 'н', ҥ: 'н', ԋ: 'н', ѳ: 'о', ӫ: 'о', ұ: 'у', ў: 'у', ӯ: 'у', қ: 'к', ҡ: 'к', ҝ: 'к', ғ: 'г', ґ: 'г',
    һ: 'х', ҳ: 'х', ә: 'а', җ: 'ж', ҷ: 'ч', ҫ: 'с', ҙ: 'з', і: 'и', ї: 'и', ӣ: 'и', є: 'е', ѕ: 'с', ј: 'ж', ѵ: 'в', ӏ: 'и', ԁ: 'д', ԛ: 'к', ԝ: 'в',
    α: 'a', β: 'b', γ: 'y', ε: 'e', η: 'n', ι: 'i', κ: 'k', μ: 'm', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'y', χ: 'x', ω: 'w',
    ɵ: 'o', ʏ: 'y', ɑ: 'a', ı: 'i', ɡ: 'g', ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ɢ: 'g', ʜ: 'h', ɪ: 'i', ᴊ: 'j', ᴋ: 'k', ʟ: 'l', ᴍ: 'm',
    ɴ: 'n', ᴏ: 'o', ᴘ: 'p', ʀ: 'r', ᴛ: 't', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ᴢ: 'z', ø: 'o', ł: 'l', đ: 'd', ß: 's', æ: 'a', œ: 'o', ə: 'e',
    '💲': '$', '💵': '$', '＄': '$', '﹩': '$', '₴': '₴', '’': "'", ʼ: "'", '`': "'", '‘': "'", ʹ: "'",
  }),
)

const invisible = /^[\p{Cf}\p{M}\u115f\u1160\u17b4\u17b5\u3164\uffa0]$/u
const marks = /\p{M}/gu

// й and its Latin-typed relatives must keep their mark: й without it would be и.
const shortI = 'й'

/** Letters in squares and circles, which Unicode does not call letters: 🅰 🅆. */
function enclosedLetter(code: number): string | undefined {
  for (const first of [0x1f130, 0x1f150, 0x1f170]) {
    if (code >= first && code < first + 26) return String.fromCharCode(97 + code - first)
  }
  return undefined
}

function plainFormOf(sign: string, code: number): string {
  if (code >= 0xd800 && code <= 0xdfff) return ' '
  if (invisible.test(sign)) return ''
  const enclosed = enclosedLetter(code)
  if (enclosed) return enclosed
  const lower = sign.toLowerCase()
  const known = plainLetters.get(lower)
  if (known) return known
  if (lower === shortI) return shortI
  const plain = lower.normalize('NFKD').replace(marks, '').toLowerCase()
  return plain.length > 0 && plain.length <= 4 ? [...plain].map((part) => plainLetters.get(part) ?? part).join('') : ' '
}

const remembered = new Map<number, string>()

/** Latin and Cyrillic signs stand in a list, which is quicker than the map. */
const frequent: (string | undefined)[] = []
const endOfFrequent = 0x530

/**
 * The plain form of one sign.
 *
 * @param code The code point.
 * @returns Nothing for an invisible sign, otherwise one or more plain signs.
 */
export function plainSign(code: number): string {
  if (code < endOfFrequent) return (frequent[code] ??= plainFormOf(String.fromCodePoint(code), code))
  // The limit bounds the memory.
  const before = remembered.get(code)
  if (before !== undefined) return before
  const form = plainFormOf(String.fromCodePoint(code), code)
  if (remembered.size < 2000) remembered.set(code, form)
  return form
}

const cyrillicTwins: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'а', b: 'в', c: 'с', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'н', i: 'и', j: 'ж', k: 'к', l: 'л', m: 'м', n: 'п', o: 'о', p: 'р', q: 'к',
    r: 'г', s: 'с', t: 'т', u: 'и', v: 'в', w: 'ш', x: 'х', y: 'у', z: 'з', 0: 'о', 3: 'з', 4: 'ч', 6: 'б', 1: 'и', 8: 'в', '@': 'а', $: 'с',
  }),
)

const latinTwins: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a', в: 'b', с: 'c', е: 'e', н: 'h', и: 'i', к: 'k', м: 'm', о: 'o', р: 'p', т: 't', у: 'y', х: 'x',
    0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's',
  }),
)

/** Latin letters that nobody can tell from Cyrillic ones in most fonts. */
export const perfectTwins = /^[abcehkmoptxy]+$/u

/** Reads a word as Cyrillic: every Latin letter and digit becomes the letter that it imitates. */
export function asCyrillic(word: string): string {
  return word.replace(/[a-z\d@$]/gu, (sign) => cyrillicTwins.get(sign) ?? sign)
}

/** Reads a word as Latin in the same way. */
export function asLatin(word: string): string {
  return word.replace(/[а-я\d@$]/gu, (sign) => latinTwins.get(sign) ?? sign)
}
