/** One run of letters, with its place in the text. */
export type Word = {
  /** The letters as written, without invisible soft hyphens. */
  text: string
  lowerCase: string
  start: number
  end: number
  /** True for «тан» in «160тан»: an ending that belongs to the digits before it. */
  followsDigit: boolean
  /** True when the word has a capital although no sentence begins there, so it is likely a name. */
  looksLikeName: boolean
  /** True for «ИИМдин»: the ending follows the way the letters are read, which no rule of sound shows. */
  isAbbreviation: boolean
}

const softHyphen = /\u00ad/gu
const runOfLetters = /[\p{L}\p{M}][\p{L}\p{M}\u00ad]*/gu
const beginsSentence = /(?:^|[.!?…:;|•—–\n\r])[\s«„("*_#>\d.)-]*$/u
const digitAtEnd = /\d$/u
const capitalAtStart = /^\p{Lu}/u
const capitalsAtStart = /^\p{Lu}{2}/u

// Addresses, mail and account names are for machines; their letters are not Kyrgyz words.
const machineAddress =
  /https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|@\w+|\b(?:[a-z0-9-]+\.)+[a-z]{2,6}\b(?:\/[^\s»)]*)?/giu

/**
 * Replaces web addresses, mail addresses and account names with spaces.
 *
 * @param text Any text.
 * @returns A text of the same length, so that places in it stay valid.
 */
export function hideMachineAddresses(text: string): string {
  return text.replace(machineAddress, (address) => ' '.repeat(address.length))
}

/**
 * Splits a text into words. Parts around a hyphen («үй-бүлө») are separate words, because
 * each part keeps the rules of sound by itself.
 *
 * @param text Plain text.
 * @returns The words in the order of the text.
 */
export function findWords(text: string): Word[] {
  const visible = hideMachineAddresses(text)
  return [...visible.matchAll(runOfLetters)].map((match) => {
    const written = match[0]
    const start = match.index
    // Forty letters are enough to see the end of the sentence before.
    const before = visible.slice(Math.max(0, start - 40), start)
    const word = written.replace(softHyphen, '')
    return {
      text: word,
      lowerCase: word.toLowerCase(),
      start,
      end: start + written.length,
      followsDigit: digitAtEnd.test(before),
      looksLikeName: capitalAtStart.test(word) && !(start === 0 || beginsSentence.test(before)),
      isAbbreviation: capitalsAtStart.test(word),
    }
  })
}
