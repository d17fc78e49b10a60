/*
 * A native Kyrgyz word begins with э, not е: «эгер», «эмес», «эл». An initial е is a trait of
 * Kazakh that language models carry over. Source: language guide, section 6.1.
 */
import type { Finding } from './finding'
import { findWords, type Word } from './words'

// Foreign words that keep their е.
const foreignWord = /^(?:евро|европ|евраз|евангел|египет|епископ|епархия|ерес)/u

// With a capital the word may be a name («Елена», «Ереван»), so only these stems are called wrong.
const nativeStem =
  /^(?:егер|емес|емне|емгек|ең$|еч$|еки|екен|еркек|еркин|ерте|есеп|ески|енди|ежелги|енчи|егин|елдин|елдер|елге|етүү)/u

function isWrong(word: Word): boolean {
  if (!word.lowerCase.startsWith('е') || word.text.length < 2) return false
  if (word.followsDigit || word.isAbbreviation || foreignWord.test(word.lowerCase)) return false
  if (word.text.startsWith('е')) return true
  return !word.looksLikeName && nativeStem.test(word.lowerCase)
}

/**
 * Finds native words that begin with е instead of э.
 *
 * @param text Plain Kyrgyz text.
 * @returns One finding for each faulty word.
 */
export function checkInitialE(text: string): Finding[] {
  return findWords(text)
    .filter(isWrong)
    .map((word) => {
      const corrected = (word.text.startsWith('Е') ? 'Э' : 'э') + word.text.slice(1)
      return {
        rule: 'initial-e' as const,
        word: word.text,
        start: word.start,
        end: word.end,
        message: `«${word.text}» begins with е, as in Kazakh; Kyrgyz words begin with э. Write «${corrected}» and check the whole word; if it is a foreign word or a name, add it to the allow-list with a reason.`,
      }
    })
}
