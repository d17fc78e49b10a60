import { defaultLocale } from '../../locales/languages'
import { borderSchema } from '../schemas/border'
import { cardKinds, cardsSchema, cardStatuses } from '../schemas/cards'
import type { Contact } from '../schemas/contact'
import { workIdsOf } from './bibliography'
import { reviewedFaults } from './documents'
import type { RawContent, RawData } from './readContent'

type Known = ReadonlyMap<string, Partial<Pick<Contact, 'status' | 'phones'>> | null>

function faultsOfCards({ file, data }: RawData, known: Known): string[] {
  const faults = reviewedFaults(file, cardsSchema, data)
  if (faults.length > 0) return faults
  const cards = cardsSchema.parse(data)
  return cardKinds.flatMap((kind) =>
    cards[kind].contacts.flatMap((id) => {
      const contact = known.get(id)
      if (!contact) return [`${file}: "${kind}" shows the contact "${id}", but there is no content/contacts/${id}.yaml; correct the id or write the file.`]
      if (contact.status && cardStatuses.includes(contact.status)) return []
      return [`${file}: "${kind}" shows the contact "${id}" with the status "${contact.status}"; paper shows only confirmed and published numbers, so remove it.`]
    }),
  )
}

function faultsOfBorder({ file, id, data }: RawData, works: ReadonlySet<string>, countries: object): string[] {
  const faults = reviewedFaults(file, borderSchema, data)
  if (faults.length > 0) return faults
  const named = Object.hasOwn(countries, id) ? [] : [`${file}: no name is known for the country "${id}"; add "countries.${id}" to locales/*.json, or rename the file.`]
  const dangling = borderSchema
    .parse(data)
    .know.flatMap(({ sources }) => sources)
    .filter((source) => !works.has(source))
    .map((source) => `${file}: cites "${source}", which is not in content/sources.yaml; correct the id.`)
  return [...named, ...dangling]
}

/** All faults of what people print and take along. */
export function cardFaults(content: Pick<RawContent, 'cards' | 'borders' | 'contacts' | 'bibliography' | 'messages'>): string[] {
  const known: Known = new Map(content.contacts.map(({ id, data }) => [id, data as Pick<Contact, 'status' | 'phones'> | null]))
  const messages = content.messages.find(({ id }) => id === defaultLocale)?.data as { countries?: object } | undefined
  const works = workIdsOf(content)
  return [...faultsOfCards(content.cards, known), ...content.borders.flatMap((border) => faultsOfBorder(border, works, messages?.countries ?? {}))]
}
