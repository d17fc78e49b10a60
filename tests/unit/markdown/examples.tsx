import { bundleMDX } from 'mdx-bundler'
import { getMDXComponent } from 'mdx-bundler/client'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import remarkGfm from 'remark-gfm'

import { Note } from '../../../components/text/Note'
import { remarkHeadingIds } from '../../../content/markdown/remarkHeadingIds'
import { remarkSourceNotes } from '../../../content/markdown/remarkSourceNotes'

type LabelledNoteProps = { work: string; number: string; use: string }

/** The note with a label that shows which work it stands for. */
function LabelledNote(note: LabelledNoteProps) {
  return <Note {...note} label={(number) => `${note.work}, ${number}`} />
}

/** A text as a reader gets it, with the Markdown extensions of content/contentlayer.config.ts. */
export async function rendered(markdown: string): Promise<string> {
  const { code } = await bundleMDX({
    source: markdown,
    mdxOptions: (options) => ({ ...options, remarkPlugins: [remarkGfm, remarkHeadingIds, remarkSourceNotes] }),
  })
  return renderToStaticMarkup(createElement(getMDXComponent(code), { components: { Note: LabelledNote } }))
}
