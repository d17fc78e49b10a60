import { z } from 'zod'

import { locales, type Locale } from '../../locales/languages'

function forEveryLanguage<Value extends z.ZodType>(value: Value) {
  const shape = Object.fromEntries(locales.map((locale) => [locale, value]))
  return z.strictObject(shape as Record<Locale, Value>)
}

const text = z.string().trim().min(1, 'is empty; write the text or remove the field')

/** One text in every language of the site. */
export const everyLanguage = forEveryLanguage(text)

/** A list of texts in every language of the site. */
export const everyLanguageList = forEveryLanguage(z.array(text).min(1))

function existsInTheCalendar(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** A day such as 2026-11-24. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write the day as year-month-day, such as 2026-11-24')
  .refine(existsInTheCalendar, 'this day is not in the calendar')

export const nonEmptyText = text
