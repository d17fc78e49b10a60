import { siteData } from '@/lib/siteData'

export const dynamic = 'force-static'

export async function GET(): Promise<Response> {
  return new Response(`${JSON.stringify(await siteData(), null, 2)}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
