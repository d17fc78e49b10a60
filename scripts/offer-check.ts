/*
 * Sorts adverts for organisations that get many of them. It reads one advert from standard input
 * and prints {"level","signs"}; with --jsonl it reads lines {"id","text"} and prints one result
 * for each line. Nothing is sent or stored.
 */
import { createInterface } from 'node:readline'
import { text as readAll } from 'node:stream/consumers'

import { checkOffer } from '../lib/offer/checkOffer'

const byteOrderMark = /^\ufeff/u

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

async function checkOne(): Promise<boolean> {
  const text = (await readAll(process.stdin)).replace(byteOrderMark, '')
  if (text.trim() === '') {
    complain('The input is empty. Give one advert on standard input, for example: npm run --silent offer-check < advert.txt')
    return false
  }
  process.stdout.write(`${JSON.stringify(checkOffer(text))}\n`)
  return true
}

type Line = { id: string | number; text: string }

/** The line as data, or a sentence that says what is wrong with it. */
function readLine(line: string, number: number): Line | string {
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch {
    return `Line ${number} is not JSON. Write one object such as {"id":"1","text":"…"} on each line.`
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return `Line ${number} is not an object. Write {"id":"…","text":"…"}.`
  const id: unknown = 'id' in data ? data.id : undefined
  const text: unknown = 'text' in data ? data.text : undefined
  if (typeof id !== 'string' && typeof id !== 'number') return `Line ${number} has no "id". Give every advert an id, so that its result can be found again.`
  if (typeof text !== 'string') return `Line ${number} has no "text". Put the advert into the field "text".`
  return { id, text }
}

async function checkLines(): Promise<boolean> {
  let number = 0
  let checked = 0
  for await (const written of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1
    const line = written.replace(byteOrderMark, '')
    if (line.trim() === '') continue
    const read = readLine(line, number)
    if (typeof read === 'string') {
      complain(read)
      continue
    }
    process.stdout.write(`${JSON.stringify({ id: read.id, ...checkOffer(read.text) })}\n`)
    checked += 1
  }
  if (number === 0) complain('The input is empty. Give one object {"id":"…","text":"…"} on each line.')
  else if (checked === 0) complain('No line could be read.')
  return checked > 0
}

// A reader such as `head` may close the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const words = process.argv.slice(2)
const unknown = words.find((word) => word !== '--jsonl')
if (unknown !== undefined) complain(`The option "${unknown}" is unknown. The only option is --jsonl.`)
const isDone = unknown === undefined && (await (words.includes('--jsonl') ? checkLines() : checkOne()))
process.exitCode = isDone ? 0 : 1
