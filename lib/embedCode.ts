/* The code that other sites copy to show our numbers. */

/** Wide enough for every number, narrow enough for every phone and column. */
const frameWidth = 320
const frameHeight = 560

/** Text as it stands in HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function link(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`
}

type FrameParts = { address: string; title: string; fullAddress: string; fullText: string }

/**
 * A card in a frame, and a link for whoever does not see frames. The sandbox lets a tap call
 * a number and leave the page, and nothing else; the second permission is for older Safari.
 */
export function frameCode({ address, title, fullAddress, fullText }: FrameParts): string {
  return [
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}"`,
    `  width="${frameWidth}" height="${frameHeight}" loading="lazy" referrerpolicy="no-referrer"`,
    '  sandbox="allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols"></iframe>',
    `<p>${link(fullAddress, fullText)}</p>`,
  ].join('\n')
}

type PlainEntry = { name: string; numbers: { href: string; number: string; facts: string }[]; hours: string; status: string }

type PlainParts = {
  /** Code of the language of the words. */
  language: string
  heading: string
  entries: PlainEntry[]
  checked: string
  sourceAddress: string
  sourceText: string
}

/** A sentence ends in one full stop, whether its words bring one or not. */
function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`
}

function plainLine({ name, numbers, hours, status }: PlainEntry): string {
  const calls = numbers.map((phone) => `${link(phone.href, phone.number)} (${escapeHtml(phone.facts)})`).join('; ')
  const more = [hours, status].filter((part) => part !== '').map((part) => ` ${escapeHtml(sentence(part))}`)
  return `<li>${escapeHtml(name)}: ${calls}.${more.join('')}</li>`
}

/** The numbers as plain HTML for sites that show no frames. It needs no style and no heading rank. */
export function plainCode({ language, heading, entries, checked, sourceAddress, sourceText }: PlainParts): string {
  return [
    `<div lang="${language}">`,
    `<p><strong>${escapeHtml(heading)}</strong></p>`,
    '<ul>',
    ...entries.map(plainLine),
    '</ul>',
    `<p>${escapeHtml(checked)} ${link(sourceAddress, sourceText)}, CC BY 4.0</p>`,
    '</div>',
  ].join('\n')
}
