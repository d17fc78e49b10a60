import { contactsCsv } from '@/lib/openData'
import { siteData } from '@/lib/siteData'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  // As bytes, since a text would lose the mark at its start that spreadsheets need.
  const table = new TextEncoder().encode(contactsCsv(await siteData()))
  return new Response(table, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
}
