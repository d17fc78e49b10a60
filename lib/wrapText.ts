/**
 * Breaks a text into lines, since text in SVG does not wrap by itself.
 *
 * @param longest most letters a line may have; a longer word gets a line of its own
 */
export function wrapText(text: string, longest: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= longest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
