import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
const textFiles = /\.(html|css|js|svg|xml|txt|json|csv|vcf)$/

const done = new Map<string, Promise<Buffer>>()

/** Brotli at its best, once for each content: a page is weighed first and written later. */
export function brotliOf(content: string): Promise<Buffer> {
  const known = done.get(content)
  if (known) return known
  const compressed = brotli(Buffer.from(content), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  done.set(content, compressed)
  return compressed
}

/**
 * The compressed forms of a file, to be served as they are.
 *
 * @returns endings and contents; none for files that are compressed already
 */
export async function compressedForms(name: string, content: Buffer): Promise<[ending: string, content: Buffer][]> {
  if (!textFiles.test(name)) return []
  return [
    ['.br', await brotliOf(content.toString())],
    ['.gz', await gzipped(content, { level: 9 })],
  ]
}
