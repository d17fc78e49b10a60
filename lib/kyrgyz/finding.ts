/** Name of a check. The allow-list uses the same names. */
export const ruleNames = [
  'letters',
  'terms',
  'harmony',
  'assimilation',
  'numerals',
  'initial-e',
  'dropped-letters',
  'kazakh-words',
  'address',
  'same-as-russian',
] as const

export type RuleName = (typeof ruleNames)[number]

/** One fault in a text, with a sentence that tells a writer what to do. */
export type Finding = {
  rule: RuleName
  /** The faulty piece as it stands in the text. */
  word: string
  /** Place of the piece: the text from `start` up to, not including, `end`. */
  start: number
  end: number
  message: string
}
