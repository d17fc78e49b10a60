/*
 * The site speaks to one reader as «сиз». A page that slips into «сен» sounds rude or childish,
 * and a mixture of both reads as machine-made. Source: language guide, sections 3.1 and 3.2.
 *
 * Words inside «…» and lines that begin with a dash are somebody's speech and may say «сен».
 */
import type { Finding } from './finding'
import { findWords, type Word } from './words'

const familiarWords = /^(?:сен|сени|сенин|сага|сенде|сенден|сендей|сеники|сенсиң)$/u

// «кошкула», «текшергиле»: the command to several friends or children.
const familiarCommand = /^(?!акыла$)[а-яңөү]{2,}[гк](?:ыла|иле|ула|үлө)$/u

// «барасың», «барсаң».
const familiarVerb = /^[а-яңөү]{2,}с[ыиуү]ң$|^[а-яңөү]{3,}с[аеоө]ң$/u

const groupWords = /^(?:силер|силерди|силердин|силерге|силерде|силерден)$|^[а-яңөү]{2,}(?:[ыиуү]|с[ыиуү])ң[аеоө]р$/u

const politeForms = /^сиз(?:ди|дин|ге|ден|де)?$|^[а-яңөү]{2,}ңыз(?:[гд][а-яңөү]+)?$|^[а-яңөү]{2,}ң[иуү]з(?:[гд][а-яңөү]+)?$/u

const speech = /«[^»]*»|„[^“]*“|^[ \t>]*[—–][^\n]*$/gmu

function hideSpeech(text: string): string {
  return text.replace(speech, (words) => words.replace(/[^\n]/gu, ' '))
}

function finding(word: Word, message: string): Finding {
  return { rule: 'address', word: word.text, start: word.start, end: word.end, message }
}

/**
 * Finds forms of «сен», and forms of «силер» on a page that also says «сиз».
 *
 * @param text Plain Kyrgyz text of one page.
 * @returns One finding for each form.
 */
export function checkAddress(text: string): Finding[] {
  const words = findWords(hideSpeech(text)).filter((word) => !word.followsDigit)
  const speaksPolitely = words.some((word) => politeForms.test(word.lowerCase))
  return words.flatMap((word) => {
    const { lowerCase } = word
    if (familiarWords.test(lowerCase)) {
      return [finding(word, `«${word.text}» speaks to the reader as «сен». Use «сиз»; if somebody else says it, put the words into «…».`)]
    }
    if (familiarCommand.test(lowerCase)) {
      return [finding(word, `«${word.text}» is a command to friends or children. Write it with -ңыз («текшериңиз»); on a button use a verbal noun («Текшерүү»).`)]
    }
    if (familiarVerb.test(lowerCase)) {
      return [finding(word, `«${word.text}» speaks to the reader as «сен». Write it with -сыз or -сиз («барасыз»); if somebody else says it, put the words into «…».`)]
    }
    if (speaksPolitely && groupWords.test(lowerCase)) {
      return [finding(word, `«${word.text}» speaks to several people as «силер», but the page says «сиз». Keep one of them; «сиз» is the rule of the site.`)]
    }
    return []
  })
}
