import type { BuiltSite } from '../builtSite'

const textFiles = /\.(html|js|css|svg|xml|txt|json)$/

/** What Next, React and their bundlers leave behind. */
const marks = ['/_next/', '__next', '__NEXT', 'webpackChunk', 'TURBOPACK', 'Minified React error', 'react.transitional.element', 'data-precedence', '<!--$', '<!-- -->']

/** Files and remains of the framework, none of which belongs on a reader's phone. */
export function frameworkFaults({ files }: BuiltSite): string[] {
  return [...files].flatMap(([file, content]) => {
    if (/(^|\/)_next\//.test(file)) return [`${file} is a file of Next`]
    if (/(^|\/)(index|__next[^/]*)\.txt$/.test(file)) return [`${file} is data of Next`]
    if (!textFiles.test(file)) return []
    const text = content.toString('utf8')
    return marks.filter((mark) => text.includes(mark)).map((mark) => `${file} holds "${mark}"`)
  })
}
