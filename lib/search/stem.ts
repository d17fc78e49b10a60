import type { Locale } from '../../locales/languages'

/*
 * Endings in the plain form of fold.ts. They are cut off the words of the index and of the query
 * alike, so it matters only that all forms of a word end at the same stem, not that it is right.
 */

const kyrgyz = [
  // Number, possession, case
  'lar ler lor dar der dor tar ter tor im um om in un i u si su ibiz ubuz biz buz iniz unuz niz nuz inar unar nar',
  'nin nun din dun tin tun ga ge go ka ke ko na ne no a e o ni nu di du ti tu da de do ta te to nda nde ndo',
  'dan den don tan ten ton nan nen non ndan nden ndon siz suz dagi degi',
  // Verbs
  'dim dum tim tum dik duk tik tuk gan gen gon kan ken kon ip up ap ep op at et ot ba be bo pa pe po',
  'bai bei boi pai pei poi bait beit boit pait peit poit bas bes bi bu pi pu uda',
]
const russian = [
  'a e i o u ia iu ie ei oi em am om im um iam ami iami imi ah iah ih uh ov ev ii aia oe ogo ego omu emu oiu',
  'uiu iut ut at iat it et la lo li al il ali ili ala ila ti t',
]
const english = ['s es ed ing e']

/** A language that is not named here is searched by the beginnings of its words. */
const lists: Partial<Record<Locale, string[]>> = { ky: [...kyrgyz, ...russian], ru: russian, en: english }
const longestEnding = 4
/** A stem of fewer letters would be that of too many words. */
const shortestStem = 3

/**
 * @param language language of the index; people who read Kyrgyz use Russian words too
 * @returns a function that cuts the endings off a word in its plain form; numbers stay as they are
 */
export function stemmerOf(language: Locale): (word: string) => string {
  const endings = new Set((lists[language] ?? []).flatMap((line) => line.split(' ')))
  const known = new Map<string, string>()

  function cut(word: string): string {
    if (/\d/.test(word)) return word
    const longest = Math.min(longestEnding, word.length - shortestStem)
    for (let length = longest; length > 0; length -= 1) {
      if (endings.has(word.slice(-length))) return cut(word.slice(0, -length))
    }
    return word
  }

  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const stem = cut(word)
    known.set(word, stem)
    return stem
  }
}
