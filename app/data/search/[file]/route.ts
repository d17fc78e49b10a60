import { packIndex } from '@/lib/search/searchIndex'
import { buildSearchIndex } from '@/lib/searchIndex/buildIndex'
import { isLocale, locales } from '@/locales/languages'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams(): { file: string }[] {
  return locales.map((locale) => ({ file: `${locale}.js` }))
}

/**
 * What the search of a language reads. It is a script and not plain data, since the policy of the
 * site lets pages load scripts of their own but lets none fetch anything: so nothing can be sent.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const locale = file.replace('.js', '')
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const code = `export default ${JSON.stringify(packIndex(await buildSearchIndex(locale)))}`
  return new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
