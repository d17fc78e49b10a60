import { plainTextOfMdx } from '../../lib/kyrgyz/plainText'

/** A part of a text under a heading "## Heading [#id]". */
export type Section = { id: string; heading: string; text: string }

const heading = /^##\s+(.+?)\s*\[#([a-z][a-z0-9-]*)\]\s*$/gm

function wordsOf(markdown: string): string {
  return plainTextOfMdx(markdown).replace(/\s+/g, ' ').trim()
}

/**
 * Takes a text apart at its headings.
 *
 * @param body Markdown below the front matter
 * @returns what stands before the first heading, and the sections, as words without markup
 */
export function sectionsIn(body: string): { opening: string; sections: Section[] } {
  const headings = [...body.matchAll(heading)]
  const ends = [...headings.slice(1).map(({ index }) => index), body.length]
  return {
    opening: wordsOf(body.slice(0, headings[0]?.index ?? body.length)),
    sections: headings.map((found, place) => ({
      id: found[2] ?? '',
      heading: found[1] ?? '',
      text: wordsOf(body.slice(found.index + found[0].length, ends[place])),
    })),
  }
}
