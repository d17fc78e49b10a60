import { site } from '@/content/site'
import { fileOf } from '@/lib/addresses'
import { openDataJsonSchema } from '@/lib/openDataSchema'

export const dynamic = 'force-static'

export function GET(): Response {
  const schema = openDataJsonSchema(`${site.url}${fileOf.contactsSchema}`)
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } })
}
