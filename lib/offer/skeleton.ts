/*
 * Kyrgyz and Russian in Latin letters have no fixed spelling: «жол кире», "jol kire", "zhol kire".
 * Both sides are therefore reduced to one skeleton, in which ы и й y i are one letter, ж j zh are
 * one letter, signs of softness are gone and doubled letters are single.
 */
const cyrillicLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r',
    с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'ч', ш: 'ш', щ: 'ш', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia',
  }),
)

const latinGroups: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/gu, 'ш'], [/ch/gu, 'ч'], [/zh|dj|dzh/gu, 'j'], [/kh|x/gu, 'h'], [/ts/gu, 'c'], [/y/gu, 'i'], [/w/gu, 'v'], [/q/gu, 'k'],
]

const doubled = /(.)\1+/gu

/**
 * @param word A folded word in Cyrillic letters.
 * @returns Its skeleton.
 */
export function skeletonOfCyrillic(word: string): string {
  return [...word].map((letter) => cyrillicLetters.get(letter) ?? letter).join('').replace(doubled, '$1')
}

/**
 * @param word A folded word in Latin letters.
 * @returns Its skeleton.
 */
export function skeletonOfLatin(word: string): string {
  return latinGroups.reduce((result, [group, letter]) => result.replace(group, letter), word).replace(doubled, '$1')
}
