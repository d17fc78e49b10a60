/** Ids of the figures a text shows: <Figure id="poverty" />. */
export function figuresIn(markdown: string): string[] {
  return [...markdown.matchAll(/<Figure id="([^"]*)"/g)].map((match) => match[1] ?? '')
}
