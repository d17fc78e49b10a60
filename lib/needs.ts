import type { Contact } from '../content/schemas/contact'

type ContactType = Contact['types'][number]

/** What people come for, the most urgent first, with the kinds of contacts that answer it. */
const typesByNeed = {
  danger: ['emergency', 'police'],
  forced: ['trafficking'],
  child: ['child'],
  work: ['labour'],
  papers: ['consular', 'migration'],
  lawyer: ['legal'],
  shelter: ['shelter'],
  talk: ['psychological', 'ngo'],
} as const satisfies Record<string, readonly ContactType[]>

export type Need = keyof typeof typesByNeed

export const needs = Object.keys(typesByNeed) as Need[]

/** What a contact can be called for, the most urgent first; never empty. */
export function needsOf({ types }: Pick<Contact, 'types'>): Need[] {
  return needs.filter((need) => typesByNeed[need].some((type) => types.includes(type)))
}

/** Contacts of one need: under `own` those for whom it is the most urgent one, under `others` the rest. */
export type NeedGroup<One> = { need: Need; own: One[]; others: One[] }

type Listed = Pick<Contact, 'types' | 'phones' | 'status' | 'order'>

/** By their place; then those that can be called, the surest first. */
function weight({ order, phones, status }: Listed): number {
  if (order !== undefined) return order - 1_000
  if (phones.length === 0) return 2
  return status === 'to-confirm' ? 1 : 0
}

/** Contacts by what they can be called for, the most urgent need first. */
export function contactsByNeed<One extends Listed>(contacts: readonly One[]): NeedGroup<One>[] {
  const sorted = contacts.toSorted((one, other) => weight(one) - weight(other))
  return needs
    .map((need) => {
      const serving = sorted.filter((contact) => needsOf(contact).includes(need))
      const isOwn = (contact: One) => needsOf(contact)[0] === need
      return { need, own: serving.filter(isOwn), others: serving.filter((contact) => !isOwn(contact)) }
    })
    .filter(({ own, others }) => own.length + others.length > 0)
}
