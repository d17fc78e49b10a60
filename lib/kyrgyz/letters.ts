/*
 * Letters that do not belong to Kyrgyz. The alphabet has 36 letters; ң is U+04A3, ө is U+04E9,
 * ү is U+04AF and nothing else. Source: language guide, sections 3.9 and 6.1.
 */
import type { Finding } from './finding'
import { findWords, hideMachineAddresses, type Word } from './words'

const kyrgyzLetter = /[абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя]/iu

// Letters that look like a Kyrgyz one. Several come from fonts and keyboards of the years before Unicode.
const lookAlikes: Readonly<Record<string, string>> = {
  ӊ: 'ң', ҥ: 'ң', ԋ: 'ң', ѳ: 'ө', ɵ: 'ө', ӫ: 'ө', є: 'ө', ʏ: 'ү', ї: 'ү', γ: 'ү',
}

// Letters of Kazakh, Uzbek, Tatar, Bashkir, Tajik and Ukrainian, with what Kyrgyz has instead.
const lettersOfNeighbours: Readonly<Record<string, string>> = {
  қ: 'к', ғ: 'г', ұ: 'у or ү', і: 'и or ы', һ: 'х', ә: 'э or а', ў: 'у', ҳ: 'х', җ: 'ж', ҡ: 'к', ҫ: 'с', ҙ: 'з', ӣ: 'и', ӯ: 'у', ҷ: 'ч',
}

const latinTwins: Readonly<Record<string, string>> = {
  a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', k: 'к', m: 'м', t: 'т', h: 'н', b: 'в', i: 'и', ö: 'ө', ü: 'ү', ñ: 'ң',
}

const latinLetter = /\p{Script=Latin}/u
const cyrillicLetter = /\p{Script=Cyrillic}/u
const romanNumeral = /^X{0,3}(?:IX|IV|V?I{0,3})$/u

// Marks that are invisible or that another tradition uses. What to do instead stands beside them.
const unwantedMarks: readonly { pattern: RegExp; advice: string }[] = [
  { pattern: /"/gu, advice: 'Kyrgyz puts words into «…» and uses „…“ inside them. Replace the straight mark.' },
  { pattern: /”/gu, advice: 'Kyrgyz puts words into «…» and uses „…“ inside them. Replace this mark.' },
  { pattern: /[\u200b\ufeff]/gu, advice: 'An invisible mark stands here. Delete it and type the place again.' },
  { pattern: /\ufffd/gu, advice: 'A letter was lost when the text was copied. Type it again.' },
]

function foreignLetterAdvice(letter: string): string {
  const lower = letter.toLowerCase()
  const twin = lookAlikes[lower]
  if (twin) return `The letter «${letter}» only looks like «${twin}»; readers, search and fonts treat it as another letter. Type «${twin}».`
  const neighbour = lettersOfNeighbours[lower]
  if (neighbour) return `The letter «${letter}» is not in the Kyrgyz alphabet. Kyrgyz writes ${neighbour} here; check that the whole word is Kyrgyz.`
  return `The letter «${letter}» is not in the Kyrgyz alphabet. Write the word with Kyrgyz letters.`
}

function checkScripts(word: Word): string | undefined {
  const letters = [...word.text]
  const latin = letters.filter((letter) => latinLetter.test(letter))
  if (latin.length === 0) return undefined
  if (letters.some((letter) => cyrillicLetter.test(letter))) {
    const restored = letters.map((letter) => latinTwin(letter)).join('')
    return `«${word.text}» mixes Latin and Cyrillic letters: ${latin.map((letter) => `«${letter}»`).join(', ')} is Latin. Write «${restored}» with Kyrgyz letters only; if it is a name such as «WhatsAppта», add the name to the allow-list.`
  }
  if (romanNumeral.test(word.text)) return undefined
  return `«${word.text}» is written in Latin letters. Write it in Kyrgyz; if it is a name that readers know in Latin letters, add it to the allow-list with a reason.`
}

function latinTwin(letter: string): string {
  if (!latinLetter.test(letter)) return letter
  const twin = latinTwins[letter.toLowerCase()]
  if (!twin) return letter
  return letter === letter.toLowerCase() ? twin : twin.toUpperCase()
}

function checkWord(word: Word): Finding[] {
  const found = (message: string): Finding[] => [
    { rule: 'letters', word: word.text, start: word.start, end: word.end, message },
  ]
  // й and ё may arrive as a letter plus a separate mark, for example from macOS file names.
  if (word.text !== word.text.normalize('NFC')) {
    return found(`In «${word.text}» a letter is made of two signs. Type the word again, so that й and ё are single letters.`)
  }
  const foreign = [...word.text].find(isForeign)
  if (foreign) return found(`«${word.text}»: ${foreignLetterAdvice(foreign)}`)
  const mixed = checkScripts(word)
  return mixed ? found(mixed) : []
}

// Latin letters are judged with the whole word, because names such as WhatsApp are welcome.
function isForeign(letter: string): boolean {
  const lower = letter.toLowerCase()
  if (lower in lookAlikes || lower in lettersOfNeighbours) return true
  return !kyrgyzLetter.test(letter) && !latinLetter.test(letter)
}

function checkMarks(text: string): Finding[] {
  const visible = hideMachineAddresses(text)
  return unwantedMarks.flatMap(({ pattern, advice }) =>
    [...visible.matchAll(pattern)].map((match) => ({
      rule: 'letters' as const,
      word: match[0],
      start: match.index,
      end: match.index + match[0].length,
      message: advice,
    })),
  )
}

/**
 * Finds letters of other alphabets, look-alike letters, mixed words, Latin words and
 * quotation marks of other traditions. Allowed Latin names come from the allow-list,
 * which `checkKyrgyzText` applies.
 *
 * @param text Plain Kyrgyz text.
 * @returns One finding for each faulty word or mark.
 */
export function checkLetters(text: string): Finding[] {
  return [...findWords(text).flatMap(checkWord), ...checkMarks(text)]
}
