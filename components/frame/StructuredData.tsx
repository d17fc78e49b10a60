import type { StructuredData as Data } from '@/lib/structuredData'

type StructuredDataProps = { data: Data }

/** What a page tells search engines. A block of data: nothing in it runs. */
export function StructuredData({ data }: StructuredDataProps) {
  // In a JSON block only "<" could end the block early.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />
}
