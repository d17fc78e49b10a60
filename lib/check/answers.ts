/** What a reader can answer to a question of the checklist. */
export const answers = ['yes', 'no', 'unknown'] as const
export type Answer = (typeof answers)[number]

export function isAnswer(value: unknown): value is Answer {
  return answers.some((answer) => answer === value)
}
