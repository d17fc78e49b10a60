import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { ImageResponse } from 'next/og'
import { PNG } from 'pngjs'
import { createElement } from 'react'

import { BorderPicture } from '../components/border/BorderPicture'
import { borderNumbers } from '../components/border/numbersFor'
import { wordedNumber } from '../components/border/borderWords'
import { readContent } from '../content/checks/readContent'
import { borderSchema, type Border } from '../content/schemas/border'
import { contactSchema, type Contact } from '../content/schemas/contact'
import { fileOf } from '../lib/addresses'
import { cardAddress } from '../lib/cardAddress'
import { formatDate } from '../lib/formats'
import { shortAddress } from '../lib/shortAddress'
import { locales, type Locale } from '../locales/languages'
import { pictureFonts, pictureLetters, type PictureFont } from './pictures/pictureFonts'

/*
 * Draws what to save before leaving for a country as a picture for the gallery of a phone, for
 * each country and language. A picture is forwarded in chats and opens without internet.
 */

const size = { width: 1080, height: 1920 }
const mostNumbers = 5
/** Up to so many numbers leave room for larger letters. */
const fewNumbers = 3

/** How many lines of advice have room under the numbers. */
function linesBeside(numbers: number): number {
  if (numbers <= fewNumbers) return 4
  return numbers === mostNumbers ? 2 : 3
}

type Messages = Record<'border' | 'check', Record<string, string>>

/** A short word or a number stays with the word behind it, so that no line ends in it. */
function keptTogether(text: string): string {
  return text.replaceAll(/(?<=^|\s)(\p{L}{1,2}|\d+)\s/gu, '$1\u00a0')
}

/** What a picture says. The messages are taken as they are: next-intl itself speaks only inside Next. */
function pictureWords(locale: Locale, border: Border, contacts: Contact[], messages: Messages) {
  const words = (key: string) => messages.border[key] ?? ''
  const checkWords = (key: string) => messages.check[key] ?? ''
  const kinds = { works: words('kindWorks'), blocked: words('kindBlocked'), know: words('kindKnow') }
  const wordsOfNumbers = {
    embassy: checkWords('embassy'),
    emergency: checkWords('emergency'),
    inside: words('inside'),
    anywhere: words('anywhere'),
    confirmed: words('confirmed'),
    published: words('published'),
    'to-confirm': words('toConfirm'),
  }
  const numbers = borderNumbers(border, contacts).slice(0, mostNumbers)
  const lines = [...border.know.map(({ kind, text }) => `${kinds[kind]} ${text[locale]}`), ...border.before.map((line) => line[locale])]
  return {
    heading: keptTogether(border.heading[locale]),
    numbers: numbers.map((number) => wordedNumber(locale, number, wordsOfNumbers)),
    lines: lines.slice(0, linesBeside(numbers.length)).map(keptTogether),
    roomy: numbers.length <= fewNumbers,
    address: shortAddress(cardAddress(locale)),
    checkedOn: words('checkedOn').replace('{day}', formatDate(locale, border.checkedOn)),
  }
}

/** @throws Error when the typeface lacks a letter, which would be drawn as a box */
function checkLetters(address: string, text: string): void {
  const missing = [...new Set(text)].filter((letter) => !pictureLetters.has(letter))
  if (missing.length > 0) throw new Error(`${address}: the picture has no letter «${missing.join('')}»; add it in scripts/pictures/pictureFonts.ts.`)
}

/** The same picture in shades of grey: black on white needs no more, and weighs a third. */
function inGrey(picture: ArrayBuffer): Buffer {
  return PNG.sync.write(PNG.sync.read(Buffer.from(picture)), { colorType: 0, inputHasAlpha: true, deflateLevel: 9 })
}

async function draw(locale: Locale, border: Border, contacts: Contact[], fonts: PictureFont[]): Promise<void> {
  const words = pictureWords(locale, border, contacts, messagesOf(locale))
  const address = fileOf.borderPicture(locale, border.country)
  checkLetters(address, [words.heading, ...words.lines, words.address, words.checkedOn, ...words.numbers.flatMap(({ number, name, facts }) => [number, name, facts])].join(''))

  const picture = new ImageResponse(createElement(BorderPicture, words), { ...size, fonts })
  const file = path.join('public', address)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, inGrey(await picture.arrayBuffer()))
}

// Read from the files: what contentlayer makes of them can only be imported by Next.
const content = await readContent('.')
const borders = content.borders.map(({ id, data }): Border => ({ country: id, ...borderSchema.parse(data) }))
const contacts = content.contacts.map(({ id, data }): Contact => ({ id, ...contactSchema.parse(data) }))

function messagesOf(locale: Locale): Messages {
  const file = content.messages.find(({ id }) => id === locale)
  if (!file) throw new Error(`locales/${locale}.json is missing; write it.`)
  return file.data as Messages
}

const fonts = await pictureFonts()
for (const border of borders) {
  for (const locale of locales) await draw(locale, border, contacts, fonts)
}
process.stdout.write(`Pictures: ${borders.length * locales.length}\n`)
