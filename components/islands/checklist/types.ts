import type { Answer } from '@/lib/check/answers'
import type { Level, Question } from '@/lib/check/judge'

export type ChecklistItem = Question & {
  question: string
  why: string
  act: string
  unknown: string
  /** Asked only for these countries; for all when left out. */
  countries?: string[]
}

export type ChecklistCountry = {
  code: string
  name: string
  numbers: { name: string; number: string; href: string }[]
}

export type Given = Record<string, Answer>

export type ChecklistWords = {
  questions: string
  who: string
  self: string
  family: string
  there: string
  familyNote: string
  country: string
  answers: Record<Answer, string>
  /** With {number} and {count}. */
  progress: string
  start: string
  next: string
  back: string
  result: string
  resultWithoutScript: string
  again: string
  yourAnswers: string
  verify: string
  ask: string
  photograph: string
  familyPlan: string
  numbers: string
  aboutCountry: string
  checkedOn: string
  copy: string
  copied: string
  share: string
  print: string
  save: string
  saved: string
  forget: string
  damaged: string
  nothingStored: string
}

export type ChecklistProps = {
  stage: string
  worst: 'stop' | 'help'
  items: ChecklistItem[]
  countries: ChecklistCountry[]
  /** Address of the pages on countries, which end with the code of one. */
  countryPages: string
  levels: Record<Level, { heading: string; text: string }>
  verify: string[]
  ask: string[]
  photograph: string[]
  family: string[]
  send: string
  words: ChecklistWords
}
