/*
 * Splits a folded text into words, numbers, marks and contacts. A word may have several forms:
 * as written, with digits read as letters, with stretched letters shortened.
 */
import { flagMark, foldText, type FoldedText } from './fold'
import { asCyrillic, asLatin, perfectTwins } from './letters'

export type TokenKind = 'word' | 'number' | 'mark' | 'contact'

export type Token = {
  kind: TokenKind
  /** Place in the original text. */
  start: number
  end: number
  /** Folded forms by which patterns find the token; the first one is the likeliest. */
  forms: readonly string[]
  /** The number, for numbers. */
  value: number
  /** What stands before the token: 0 only space, 1 a comma or a dash, 2 the end of a sentence. */
  breakBefore: 0 | 1 | 2
  /** True when letters of two alphabets or digits for letters stand in one word. */
  isDisguised: boolean
}

// Every pattern here is tried at one place only and has bounded or single repetitions.
const link = /(?:https?:\/\/|www\.)[^\s]{1,300}|(?:t|wa)\.me\/[^\s]{1,100}/uy
const mail = /[a-z\d._+-]{1,64}@[a-z\d-]{1,63}\.[a-z\d.-]{2,60}/uy
const account = /@[a-z\d_.]{3,32}/uy
const site = /[a-z\d-]{2,63}\.(?:gov\.|edu\.|org\.|co\.)?(?:kg|ru|kz|com|org|net|uk|de|kr|pl|eu|asia|info|tr|ae)(?![a-zа-я\d])/uy
const phone = /(?:\+\d|0\d|996|8[ (-]{0,2}\d{3}[ )-]|7[ (-]{0,2}9\d)[\d ()-]{5,16}\d/uy
const grouped = /\d{1,3}(?:[ .,']\d{3}){1,3}(?![\d])/uy
const plainNumber = /\d{1,15}(?:[.,]\d{1,2}(?!\d))?/uy
const letters = /[a-zа-я]/u
const chunk = /[a-zа-я\d](?:[a-zа-я\d]|['@$](?=[a-zа-я])){0,60}/uy
const currencyMark = /[$€£₽₺₸₩¥₴%+]/u

const abbreviations = new Set(
  'г ул пр д кв тыс тысяч руб р дол долл тел т мес млн чел ч мин стр корп обл н сек св з п зп дн нед min max tel st no mr approx etc e g с к м'.split(' '),
)

const endOfSentence = /[!?…;\n\r•●▪✅❗‼✔☑🔹🔸🔥⚡]/u
const partOfSentence = /[,:()«»"“”—–|\\]/u

function matchAt(pattern: RegExp, text: string, position: number): string | undefined {
  pattern.lastIndex = position
  return pattern.exec(text)?.[0]
}

function numberOf(written: string): number {
  const isGrouped = /^\d{1,3}(?:[ .,']\d{3})+$/u.test(written)
  return Number(isGrouped ? written.replace(/\D/gu, '') : written.replace(',', '.'))
}

const stretched = /([a-zа-я])\1{2,}/gu
const stretchedAnywhere = /([a-zа-я])\1{2}/u

/** «срооочно» may mean one letter or, in Kyrgyz, a long vowel of two. */
function unstretched(form: string): string[] {
  if (!stretchedAnywhere.test(form)) return [form]
  return [form.replace(stretched, '$1'), form.replace(stretched, '$1$1')]
}

// «WhatsAppта», «HRга»: a Latin name with an ending is not a disguise.
const nameWithEnding = /^([a-z]{2,})([а-я]{1,6})$/u

function formsOfWord(word: string): { forms: string[]; isDisguised: boolean } {
  const written = word.replace(/'/gu, '')
  const hasLatin = /[a-z]/u.test(written)
  const hasCyrillic = /[а-я]/u.test(written)
  const hasSigns = /[\d@$]/u.test(written)
  if (!hasSigns && !(hasLatin && hasCyrillic)) {
    const forms = unstretched(written)
    if (hasLatin && perfectTwins.test(written) && written.length > 3) forms.push(asCyrillic(written))
    return { forms, isDisguised: false }
  }
  const named = nameWithEnding.exec(written)
  if (named?.[1] !== undefined && !perfectTwins.test(named[1])) return { forms: [named[1]], isDisguised: false }
  const forms = hasCyrillic ? [asCyrillic(written), asLatin(written)] : [asLatin(written), asCyrillic(written)]
  return { forms: [...new Set(forms.flatMap(unstretched))], isDisguised: true }
}

type Part = { kind: TokenKind; from: number; to: number; forms: readonly string[]; value: number; isDisguised: boolean }

function word(from: number, text: string): Part {
  const { forms, isDisguised } = formsOfWord(text)
  return { kind: 'word', from, to: from + text.length, forms, value: NaN, isDisguised }
}

function number(from: number, written: string): Part {
  const value = numberOf(written)
  return { kind: 'number', from, to: from + written.length, forms: [String(value)], value, isDisguised: false }
}

const onlyDigits = /^\d+$/u
const digitRuns = /\d+/gu

/** «раб0та» is one word, «5000сом» and «eps2026» are a number and a word. */
function partsOfChunk(from: number, text: string): Part[] {
  if (!/\d/u.test(text)) return [word(from, text)]
  const runs = text.match(digitRuns) ?? []
  const countOfLetters = text.replace(/[^a-zа-я]/gu, '').length
  const looksDisguised = countOfLetters >= 3 && runs.every((run) => run.length === 1) && /[a-zа-я]$/u.test(text)
  if (looksDisguised && !/^\d/u.test(text)) return [word(from, text)]
  const parts: Part[] = []
  for (const piece of text.matchAll(/\d+|[^\d]+/gu)) {
    const place = from + piece.index
    if (onlyDigits.test(piece[0])) parts.push(number(place, piece[0]))
    else parts.push(word(place, piece[0]))
  }
  // «3аработок» reads as a word, «3комнатная» as a number and a word: both readings stay.
  const last = parts.at(-1)
  if (looksDisguised && last && parts.length === 2) {
    parts[1] = { ...last, forms: [...last.forms, asCyrillic(text)] }
  }
  return parts
}

function contact(from: number, written: string, forms: readonly string[]): Part {
  return { kind: 'contact', from, to: from + written.length, forms, value: NaN, isDisguised: false }
}

function partsAt(text: string, from: number): Part[] {
  const first = text.charAt(from)
  if (first === flagMark) return [contact(from, text.slice(from, from + 3), [text.slice(from, from + 3)])]
  // Nearly all words are Cyrillic; they cannot begin an address or a number.
  const code = text.charCodeAt(from)
  if (code >= 0x430 && code <= 0x44f) {
    const run = matchAt(chunk, text, from)
    return run ? partsOfChunk(from, run) : []
  }
  const isLatin = /[a-z\d]/u.test(first)
  const written = isLatin ? matchAt(link, text, from) : undefined
  if (written) return [contact(from, written, [/^(?:https?:\/\/)?(?:t\.me|wa\.me|telegram|api\.whatsapp|chat\.whatsapp|(?:www\.)?instagram)/u.test(written) ? '@link' : '@site'])]
  const address = isLatin ? matchAt(mail, text, from) : undefined
  if (address) return [contact(from, address, ['@mail'])]
  const name = first === '@' ? matchAt(account, text, from) : undefined
  if (name) return [contact(from, name, ['@account'])]
  const domain = isLatin ? matchAt(site, text, from) : undefined
  if (domain) return [contact(from, domain, ['@site'])]
  const call = first === '+' || /\d/u.test(first) ? matchAt(phone, text, from) : undefined
  if (call && call.replace(/\D/gu, '').length >= 9) return [contact(from, call, ['@phone'])]
  const amount = /\d/u.test(first) ? (matchAt(grouped, text, from) ?? matchAt(plainNumber, text, from)) : undefined
  if (amount) {
    const next = text.charAt(from + amount.length)
    const isWhole = amount.length > 1 || !letters.test(next)
    if (amount.length > 9 && onlyDigits.test(amount)) return [contact(from, amount, ['@digits'])]
    if (isWhole) return [number(from, amount)]
  }
  if (currencyMark.test(first)) return [{ kind: 'mark', from, to: from + 1, forms: [first], value: NaN, isDisguised: false }]
  const run = matchAt(chunk, text, from)
  return run ? partsOfChunk(from, run) : []
}

function breakOf(text: string, from: number, to: number, before: Part | undefined): 0 | 1 | 2 {
  if (to === from || (to === from + 1 && text.charCodeAt(from) === 32)) return 0
  let strength: 0 | 1 | 2 = 0
  for (let index = from; index < to; index += 1) {
    const sign = text.charAt(index)
    if (sign === ' ' || sign === '-' || sign === '/') continue
    if (endOfSentence.test(sign)) return 2
    if (sign === '.') {
      const isShort = before !== undefined && (before.kind === 'number' || abbreviations.has(before.forms[0] ?? ''))
      const opensSentence = index + 1 >= to || /\s/u.test(text.charAt(index + 1))
      if (isShort) continue
      if (opensSentence) return 2
      strength = 1
    } else if (partOfSentence.test(sign) || sign.charCodeAt(0) > 127) {
      strength = 1
    }
  }
  return strength
}

/** «к у р ь е р»: four or more single letters in a row are read together. */
function joinSpacedLetters(parts: readonly Part[], text: string): Part[] {
  const joined: Part[] = []
  let index = 0
  while (index < parts.length) {
    let end = index
    while (end < parts.length && isSingleLetter(parts[end]) && (end === index || (parts[end]?.from ?? 0) - (parts[end - 1]?.to ?? 0) <= 1)) end += 1
    const first = parts[index]
    const last = parts[end - 1]
    if (first && last && end - index >= 4) {
      const all = parts.slice(index, end).map((part) => text.slice(part.from, part.to)).join('')
      joined.push({ ...word(first.from, all), to: last.to, isDisguised: true })
      index = end
    } else {
      if (first) joined.push(first)
      index += 1
    }
  }
  return joined
}

function isSingleLetter(part: Part | undefined): boolean {
  return part !== undefined && part.kind === 'word' && part.to - part.from === 1
}

const nothing: readonly Part[] = []

/** True for letters and digits of the plain text. */
function isLetterOrDigit(code: number): boolean {
  return (code >= 0x430 && code <= 0x44f) || (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

function isPossibleStart(code: number, sign: string): boolean {
  if (isLetterOrDigit(code)) return true
  // Space, full stop and comma are by far the most frequent of the rest.
  if (code === 32 || code === 46 || code === 44) return false
  return sign === flagMark || sign === '@' || currencyMark.test(sign)
}

function placed(part: Part, folded: FoldedText, breakBefore: 0 | 1 | 2): Token {
  return {
    kind: part.kind,
    start: folded.starts[part.from] ?? 0,
    end: folded.ends[part.to - 1] ?? 0,
    forms: part.forms,
    value: part.value,
    breakBefore,
    isDisguised: part.isDisguised,
  }
}

/**
 * @param text The advert as it was written.
 * @returns Its tokens in the order of the text.
 */
export function tokensOf(text: string): Token[] {
  const folded = foldText(text)
  const { plain } = folded
  const parts: Part[] = []
  let position = 0
  while (position < plain.length) {
    const found = isPossibleStart(plain.charCodeAt(position), plain.charAt(position)) ? partsAt(plain, position) : nothing
    for (const part of found) parts.push(part)
    position = Math.max(position + 1, found.at(-1)?.to ?? 0)
  }
  const joined = joinSpacedLetters(parts, plain)
  return joined.map((part, index) => {
    const before = joined[index - 1]
    return placed(part, folded, before ? breakOf(plain, before.to, part.from, before) : 2)
  })
}
