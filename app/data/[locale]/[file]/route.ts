import { contactsShown } from '@/content'
import type { Contact } from '@/content/schemas/contact'
import { fileOf } from '@/lib/addresses'
import { cardCountries, cardsFor, hasCard, vcard } from '@/lib/vcard'
import { cardWords } from '@/lib/vcardWords'
import { isLocale, locales } from '@/locales/languages'

export const dynamic = 'force-static'
export const dynamicParams = false

/** Contacts that stand in each file, by the name of the file without its ending. */
function cardFiles(): Map<string, Contact[]> {
  const contacts = contactsShown()
  return new Map<string, Contact[]>([
    ...contacts.filter(hasCard).map((contact) => [contact.id, [contact]] as [string, Contact[]]),
    ...cardCountries(contacts).map((country) => [`contacts-${country}`, cardsFor(country, contacts)] as [string, Contact[]]),
  ])
}

export function generateStaticParams() {
  const fileName = (address: string) => address.split('/').at(-1) ?? ''
  return locales.flatMap((locale) => [...cardFiles().keys()].map((name) => ({ locale, file: fileName(fileOf.vcard(locale, name)) })))
}

type FileParams = { params: Promise<{ locale: string; file: string }> }

export async function GET(_: Request, { params }: FileParams): Promise<Response> {
  const { locale, file } = await params
  const contacts = cardFiles().get(file.replace(/\.vcf$/, ''))
  if (!isLocale(locale) || !contacts) return new Response(null, { status: 404 })
  const cards = await Promise.all(contacts.map(async (contact) => vcard(contact, await cardWords(locale, contact))))
  return new Response(cards.join(''), { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } })
}
