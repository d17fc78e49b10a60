import { z } from 'zod'

import { locales, type Locale } from '../../locales/languages'

/** The same kind of value once for every language of the site. */
export function forEveryLanguage<Value extends z.ZodType>(value: Value) {
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
  .regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true, error: 'write the day as year-month-day, such as 2026-11-24' })
  .refine(existsInTheCalendar, 'this day is not in the calendar; correct it')

const dateShape = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** When a source was published: a day, a month or a year; null when it does not say. */
export const sourceDate = z
  .string()
  .regex(dateShape, { abort: true, error: 'write the date in quotes as "2026-03-02", "2026-03" or "2026", or null' })
  .refine((value) => existsInTheCalendar(`${value}-01-01`.slice(0, 10)), 'this date is not in the calendar; compare it with the source')
  .nullable()

/** Two letters of a language or a country. */
export function twoLetters(of: 'language' | 'country'): z.ZodString {
  const example = of === 'language' ? 'ru' : 'kg'
  return z.string().regex(/^[a-z]{2}$/, `write the two small letters of the ${of}, such as "${example}"`)
}

export const nonEmptyText = text
