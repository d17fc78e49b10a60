import { isEmergencyPage, visibleText, type BuiltPage, type BuiltSite } from '../builtSite'

/** What content/contacts says of one contact, as far as numbers go. */
export type KnownContact = { id: string; status: string; phones: { local: string; e164: string | null }[] }

/** Statuses that let a number be called from a page, and from the emergency page. */
const shown = new Set(['confirmed', 'published', 'to-confirm'])
const shownInEmergency = new Set(['confirmed', 'published'])

/** A number of that many digits cannot stand somewhere by chance. */
const tellingLength = 7

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '')
}

function dialled({ local, e164 }: KnownContact['phones'][number]): string {
  return e164 ?? digitsOf(local)
}

function numbersWith(contacts: KnownContact[], statuses: Set<string>): Set<string> {
  return new Set(contacts.filter(({ status }) => statuses.has(status)).flatMap(({ phones }) => phones.map(dialled)))
}

/** A link that dials a number which no contact has, or which may not be shown there. */
export function callFaults(page: BuiltPage, contacts: KnownContact[]): string[] {
  const { address, document: $ } = page
  const allowed = numbersWith(contacts, isEmergencyPage(page) ? shownInEmergency : shown)
  return $('a[href^="tel:"]')
    .toArray()
    .flatMap((link) => {
      const number = ($(link).attr('href') ?? '').slice('tel:'.length)
      const text = digitsOf($('bdi', link).text())
      return [
        ...(allowed.has(number) ? [] : [`${address}: calls ${number}, which no contact allows here`]),
        ...(text === digitsOf(number) ? [] : [`${address}: shows ${text} but calls ${number}`]),
      ]
    })
}

/** A long number in the words of a page that is not one of a contact. */
export function writtenNumberFaults(page: BuiltPage, contacts: KnownContact[]): string[] {
  const statuses = isEmergencyPage(page) ? shownInEmergency : shown
  const phones = contacts.filter(({ status }) => statuses.has(status)).flatMap((contact) => contact.phones)
  const allowed = new Set(phones.flatMap(({ local, e164 }) => [digitsOf(local), digitsOf(e164 ?? '')]))
  const written = visibleText(page).match(/\+\d[\d \u00a0().-]{6,}\d|(?<![\d.,/-]|\d[ \u00a0])0\d{2,3}[\s\u00a0-]\d{2,3}[\s\u00a0-]\d{2,3}(?:[\s\u00a0-]\d{2,3})?(?!\d)/g) ?? []
  return written.filter((number) => !allowed.has(digitsOf(number))).map((number) => `${page.address}: shows the number ${number}, which no contact allows here`)
}

/** A number that nobody has confirmed, anywhere in the files of the site. */
export function unconfirmedNumberFaults({ files }: BuiltSite, contacts: KnownContact[]): string[] {
  const allowed = [...numbersWith(contacts, shown)].map(digitsOf)
  const secret = contacts
    .filter(({ status }) => !shown.has(status))
    .flatMap(({ id, phones }) => phones.flatMap(({ local, e164 }) => [digitsOf(local), digitsOf(e164 ?? '')]).map((digits) => ({ id, digits })))
    .filter(({ digits }) => digits.length >= tellingLength && !allowed.includes(digits))
  return [...files]
    .filter(([file]) => !/\.(br|gz|woff2|png|jpg)$/.test(file))
    .flatMap(([file, content]) => {
      const text = content.toString('utf8').replaceAll(/&nbsp;|[\s\u00a0().-]/g, '')
      return secret.filter(({ digits }) => text.includes(digits)).map(({ id, digits }) => `${file}: holds ${digits} of "${id}", which may not be shown`)
    })
}
