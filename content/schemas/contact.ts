import { z } from 'zod'

import { day, everyLanguage, everyLanguageList, sourceDate, twoLetters } from './common'

/** How sure we are of a number; decides where it may be shown. See docs/content.md. */
export const contactStatuses = [
  // Somebody rang it and noted the day.
  'confirmed',
  // An official source or two independent ones carry it.
  'published',
  // Callable and labelled in plain words, but never on the emergency page.
  'to-confirm',
  // No number is known: the organisation is shown without one.
  'organisation',
  // Kept for the maintainers only: never shown, never in open data.
  'unconfirmed',
] as const

export const contactTypes = [
  'emergency',
  'police',
  'trafficking',
  'child',
  'labour',
  'migration',
  'legal',
  'consular',
  'shelter',
  'psychological',
  'ngo',
] as const

const phone = z.strictObject({
  /** Digits as people inside the country dial them, with spaces: "0999 312 002" or "102". */
  local: z.string().regex(/^[0-9][0-9 -]*$/, 'write only digits, spaces and hyphens, as dialled inside the country'),
  /** International form "+996999312002"; null for a short number that works only inside the country. */
  e164: z
    .string()
    .regex(/^\+[1-9][0-9]{6,14}$/, 'write + and all digits without spaces, such as "+996312301117", or null for a short number')
    .nullable(),
  /** "inside": only from inside the country. "anywhere": also from abroad. */
  callableFrom: z.enum(['inside', 'anywhere']),
  /** What this number is for when a contact has several: "Дубай", "Анкара". */
  label: everyLanguage.optional(),
  /** A sentence about dialling it: from which phones, which key to press. */
  note: everyLanguage.optional(),
})

const clock = z.string().regex(/^([01][0-9]|2[0-4]):[0-5][0-9]$/, 'write a time such as "09:00"; midnight at the end is "24:00"')

const channel = z.strictObject({
  kind: z.enum(['website', 'whatsapp', 'telegram', 'email', 'app']),
  address: z.string().min(1),
  /** Two-letter codes of countries where the channel does not work. */
  blockedIn: z.array(twoLetters('country')).default([]),
})

const source = z.strictObject({
  /** Address of the page; null where the research kept no address. */
  url: z.url().nullable(),
  publisher: z.string().min(1),
  /** Day, month or year the source was published; null if it is undated. */
  date: sourceDate,
  /** For the maintainers, in English: what this source says about the contact. */
  supports: z.string().min(1),
})

/** One contact: a line, an office or an organisation. File: content/contacts/<id>.yaml */
export const contactSchema = z.strictObject({
  /** Two-letter code of the country where it works, "eu" for the European Union. */
  country: twoLetters('country'),
  /** Other countries whose page shows it too, such as those in which an embassy works. */
  alsoFor: z.array(twoLetters('country')).default([]),
  city: everyLanguage.optional(),
  types: z.array(z.enum(contactTypes)).min(1),
  /** Short name under a big number: "милиция". At most 24 letters. */
  shortName: everyLanguage.optional(),
  name: everyLanguage,
  /** One or two sentences: what they do for the caller. */
  description: everyLanguage,
  operator: everyLanguage,
  phones: z.array(phone),
  channels: z.array(channel).default([]),
  /** "always": day and night. "unknown": no source says. "text": as written in `text`. */
  hours: z.strictObject({
    kind: z.enum(['always', 'unknown', 'text']),
    timeZone: z.string().regex(/^[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_]+$/, 'write a time zone such as "Asia/Bishkek"'),
    text: everyLanguage.optional(),
    /** The same hours for the mark "open now": days from 1 (Monday) to 7, clock of the time zone. */
    week: z
      .array(
        z.strictObject({
          days: z.array(z.int().min(1).max(7)).min(1),
          from: clock,
          to: clock,
        }),
      )
      .optional(),
  }),
  /** Two-letter codes of languages a source names; empty when no source does. */
  languages: z.array(twoLetters('language')),
  cost: z.enum(['free', 'normal', 'unknown']),
  /** "yes": a source says calls may be anonymous. "confidential": a source promises secrecy. */
  anonymous: z.enum(['yes', 'confidential', 'no', 'unknown']),
  /** What happens when you call, in numbered steps; only what a source supports. */
  whatHappens: everyLanguageList.optional(),
  /** Who else learns of a call, in a sentence or two; only what a source supports. */
  whoIsTold: everyLanguage.optional(),
  sources: z.array(source).min(1),
  /** For the maintainers, in English: what sources disagree about. Not shown. */
  conflicts: z.string().optional(),
  status: z.enum(contactStatuses),
  /** Place among contacts of the same need, 1 first; those without one follow, with numbers before others. */
  order: z.int().min(1).optional(),
  checkedOn: day,
  dueOn: day,
})

export type Contact = z.infer<typeof contactSchema> & { id: string }
export type ContactStatus = (typeof contactStatuses)[number]
export type Phone = z.infer<typeof phone>
