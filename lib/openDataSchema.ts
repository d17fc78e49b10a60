import { z } from 'zod'

import { locales, type Locale } from '../locales/languages'

/*
 * The shape of /data/contacts.json, as others rely on it. It is written apart from the shape
 * of content/contacts/, which may change with our needs: this one may only grow. Descriptions
 * are in English, for those who program with the data; /about/data/ explains it to everybody.
 */

/** One of several values, each with its meaning: shown as "oneOf" with descriptions. */
function oneOf<const Meanings extends Record<string, string>>(meanings: Meanings, description: string) {
  const values = Object.entries(meanings).map(([value, meaning]) => z.literal(value as keyof Meanings & string).describe(meaning))
  return z.union(values).describe(description)
}

function inEveryLanguage<Value extends z.ZodType>(value: Value) {
  return z.strictObject(Object.fromEntries(locales.map((locale) => [locale, value])) as Record<Locale, Value>)
}

const text = z.string().min(1)
const texts = inEveryLanguage(text).meta({ id: 'texts', description: 'The same text in every language of the site.' })
const day = z.iso.date()
const country = z.string().regex(/^[a-z]{2}$/)

const phone = z
  .strictObject({
    local: z.string().describe('The number as dialled inside the country, with spaces as usual there: "0999 312 002" or "102".'),
    e164: z
      .string()
      .regex(/^\+[1-9][0-9]{6,14}$/)
      .nullable()
      .describe('The number in international form, such as "+996999312002". Null for a short number, which works only inside its country.'),
    callableFrom: oneOf({ inside: 'Only from inside the country of the contact.', anywhere: 'Also from abroad.' }, 'From where the number can be called.'),
    label: texts.nullable().describe('What this number is for, when the contact has several. Null when there is nothing to say.'),
    note: texts.nullable().describe('How to dial it: from which phones, which key to press. Null when there is nothing to say.'),
  })
  .describe('One telephone number.')

const channel = z
  .strictObject({
    kind: oneOf(
      { website: 'Address of a website.', whatsapp: 'WhatsApp.', telegram: 'Telegram.', email: 'E-mail.', app: 'An app.' },
      'What kind of channel it is.',
    ),
    address: text.describe('Address, name or number in this channel.'),
    blockedIn: z.array(country).describe('Codes of countries in which the channel does not work.'),
  })
  .describe('Another way to reach the contact.')

const hours = z
  .strictObject({
    kind: oneOf(
      { always: 'Day and night, every day.', unknown: 'No source says.', text: 'As written in "text".' },
      'What is known about the hours.',
    ),
    timeZone: text.describe('Time zone of the hours, such as "Asia/Bishkek".'),
    text: texts.nullable().describe('The hours in words. Null when no source says more than "kind".'),
  })
  .describe('When somebody answers.')

const source = z
  .strictObject({
    url: z.url().nullable().describe('Address of the page. Null when it was seen without one.'),
    publisher: text.describe('Who published it.'),
    date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).nullable().describe('Day, month or year of publication. Null when the source is undated.'),
  })
  .describe('Where what we say about the contact was found.')

const contact = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/).describe('Name of the contact in our data. It never changes and is never used again.'),
    country: country.describe('Country in which the contact works: two small letters of ISO 3166-1, "eu" for the European Union.'),
    alsoFor: z.array(country).describe('Other countries whose readers are shown the contact.'),
    city: texts.nullable().describe('Town, when the contact works in one place.'),
    types: z
      .array(
        oneOf(
          {
            emergency: 'Danger to life or health.',
            police: 'Crime.',
            trafficking: 'People harmed by human trafficking.',
            child: 'Children.',
            labour: 'Work and wages.',
            migration: 'Papers and residence.',
            legal: 'Legal advice.',
            consular: 'Embassies and consulates of Kyrgyzstan.',
            shelter: 'A place to stay.',
            psychological: 'Psychological help.',
            ngo: 'Organisations that are not of the state.',
          },
          'One thing the contact is there for.',
        ),
      )
      .min(1)
      .describe('What the contact is there for.'),
    shortName: texts.nullable().describe('A short name, for little room.'),
    name: texts.describe('Name in every language.'),
    description: texts.describe('What they do for the caller.'),
    operator: texts.describe('Who runs it.'),
    phones: z.array(phone).describe('The numbers. Empty for an organisation whose number is not known.'),
    channels: z.array(channel).describe('Other ways to reach the contact.'),
    hours,
    languages: z.array(z.string().regex(/^[a-z]{2}$/)).describe('Languages that a source names: two small letters of ISO 639-1. Empty when no source does.'),
    cost: oneOf({ free: 'Calls are free.', normal: 'Calls cost as usual.', unknown: 'No source says.' }, 'What a call costs.'),
    anonymous: oneOf(
      {
        yes: 'A source says that calls may be anonymous.',
        confidential: 'A source promises that what is said stays secret.',
        no: 'No promise is known; callers may have to give their name.',
        unknown: 'No source says.',
      },
      'Whether callers may keep their name to themselves.',
    ),
    whatHappens: inEveryLanguage(z.array(text).min(1)).nullable().describe('What happens in a call, step by step. Null when no source says.'),
    whoIsTold: texts.nullable().describe('Who else learns of a call. Null when no source says.'),
    sources: z.array(source).min(1).describe('Sources, with their dates.'),
    status: oneOf(
      {
        confirmed: 'Somebody rang the number and noted the day.',
        published: 'An official source or two independent sources carry the number. We have not rung it.',
        'to-confirm': 'The number can be called but may be out of date. Say so wherever you show it, and never show it as a number for emergencies.',
        organisation: 'The organisation exists, but no number of it is known.',
      },
      'How sure we are of the number. Show it beside the number.',
    ),
    checkedOn: day.describe('Day on which we last compared the contact with its sources.'),
    dueOn: day.describe('Day by which it must be compared again. After it, the contact may be out of date.'),
  })
  .describe('A line, an office or an organisation.')

/** What /data/contacts.json holds. */
export const openDataSchema = z
  .strictObject({
    $schema: z.url().describe('Address of this description.'),
    title: texts.describe('Name of the data.'),
    source: z.url().describe('Address of the site that publishes the data. Name it when you use them.'),
    licence: z.strictObject({ id: z.literal('CC-BY-4.0'), name: text, url: z.url() }).describe('What you may do with the data.'),
    changed: day.describe('Day of the newest change. It comes from the data, so that the same data always make the same file.'),
    languages: z.array(z.string()).describe('Languages of the texts. Kyrgyz stands first.'),
    contacts: z.array(contact).describe('All contacts that readers of the site may see.'),
  })
  .describe('Contacts for people who were offered work abroad, or who need help there.')

export type OpenData = z.infer<typeof openDataSchema>
export type OpenContact = OpenData['contacts'][number]

/** A description of one value is "anyOf" in the generator, although only one can be right. */
function readable(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(readable)
  if (node === null || typeof node !== 'object') return node
  const { description, anyOf, additionalProperties, pattern, id, ...rest } = node as Record<string, unknown>
  const isOneOf = Array.isArray(anyOf) && anyOf.every((one) => typeof one === 'object' && one !== null && 'const' in one)
  const entries = Object.entries({
    ...(description !== undefined && { description }),
    // "id" inside a schema is how the generator names its own parts, unless it is a field.
    ...(typeof id === 'object' && { id }),
    ...rest,
    ...(anyOf !== undefined && { [isOneOf ? 'oneOf' : 'anyOf']: anyOf }),
    // The pattern of a calendar day takes a page of its own; its format says the same.
    ...(pattern !== undefined && rest['format'] !== 'date' && { pattern }),
    // Fields may be added later, so that readers of the data must not refuse them.
    ...(typeof additionalProperties === 'object' && { additionalProperties }),
  })
  return Object.fromEntries(entries.map(([key, value]) => [key, readable(value)]))
}

/**
 * The JSON Schema (draft 2020-12) of the data.
 *
 * @param address where the schema itself stands
 */
export function openDataJsonSchema(address: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(openDataSchema, { target: 'draft-2020-12' })
  return { $schema, $id: address, ...(readable(schema) as Record<string, unknown>) }
}
