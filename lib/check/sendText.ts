type SendLines = {
  opening: string
  result: string
  /** What to do about the reader's own answers. */
  acts: readonly string[]
  verifyHeading: string
  verify: readonly string[]
  numbersHeading: string
  numbers: readonly { name: string; number: string }[]
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

/** The result as plain text for a chat: no link and no word that tells others more than the reader wants. */
export function sendText({ opening, result, acts, verifyHeading, verify, numbersHeading, numbers }: SendLines): string {
  const parts = [
    opening,
    result,
    list(acts),
    `${verifyHeading}:\n${list(verify)}`,
    numbers.length > 0 ? `${numbersHeading}:\n${list(numbers.map(({ name, number }) => `${name}: ${number}`))}` : '',
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}
