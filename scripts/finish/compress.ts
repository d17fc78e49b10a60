import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
const textFiles = /\.(html|css|js|svg|xml|txt|json|csv|vcf)$/

/**
 * The compressed forms of a file, to be served as they are.
 *
 * @returns endings and contents; none for files that are compressed already
 */
export async function compressedForms(name: string, content: Buffer): Promise<[ending: string, content: Buffer][]> {
  if (!textFiles.test(name)) return []
  return [
    ['.br', await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })],
    ['.gz', await gzipped(content, { level: 9 })],
  ]
}
