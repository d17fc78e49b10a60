import type { Contact } from '../content/schemas/contact'

/*
 * What has to be checked again, oldest first. Nothing here knows the clock: the day is an
 * argument, so that the same content and the same day always give the same list.
 */

/** Days after which a check is due, and after which nobody should rely on it any more. */
export const freshnessLimits = {
  contact: { due: 90, tooOld: 180 },
  /** Laws change more often than numbers, and a wrong sentence about them does more harm. */
  law: { due: 90, tooOld: 90 },
} as const

/** A text of the site that rests on a law, in one language or in all. */
export type LawText = {
  /** "articles/law" */
  id: string
  name: string
  /** Titles of the laws, with the edition that was read. */
  laws: string[]
  checkedOn: string
  dueOn: string
}

export type FreshnessLevel = 'fresh' | 'due' | 'too-old'

export type WorkItem = {
  kind: keyof typeof freshnessLimits
  id: string
  name: string
  /** False for a contact that readers do not see, which can wait without harm. */
  isShown: boolean
  numbers: string[]
  lastSource: string
  checkedOn: string
  dueOn: string
  /** Days since the check. */
  days: number
  level: FreshnessLevel
  /** What to find out, as questions. */
  ask: string[]
  /** What the sources disagree about. */
  note: string | null
}

export type Worklist = { today: string; items: WorkItem[] }

const dayLength = 86_400_000

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength)
}

function levelOf(kind: WorkItem['kind'], days: number): FreshnessLevel {
  const { due, tooOld } = freshnessLimits[kind]
  if (days >= tooOld) return 'too-old'
  return days >= due ? 'due' : 'fresh'
}

/** What is not known of a contact, as questions to ask in a call. */
export function questionsAbout({ status, phones, hours, languages, cost, anonymous }: Contact): string[] {
  const questions: [isOpen: boolean, question: string][] = [
    [status === 'unconfirmed' || status === 'to-confirm', 'Is this still the right number, and who answers?'],
    [phones.length === 0, 'Is there a number, and from where can it be called?'],
    [hours.kind === 'unknown', 'On which days and at which hours does somebody answer?'],
    [languages.length === 0, 'Which languages do they speak?'],
    [cost === 'unknown', 'Is the call free, also from a mobile phone?'],
    [anonymous === 'unknown', 'May callers keep their name to themselves, and who else is told?'],
  ]
  return questions.filter(([isOpen]) => isOpen).map(([, question]) => question)
}

/** The newest source that has a date, or the first of those without. */
function lastSourceOf({ sources }: Contact): string {
  const [newest] = sources.toSorted((one, other) => (other.date ?? '').localeCompare(one.date ?? ''))
  return newest ? `${newest.publisher}, ${newest.date ?? 'undated'}` : 'none'
}

function contactItem(contact: Contact, today: string): WorkItem {
  const days = daysBetween(contact.checkedOn, today)
  return {
    kind: 'contact',
    id: contact.id,
    name: contact.name.en,
    isShown: contact.status !== 'unconfirmed',
    numbers: contact.phones.map(({ e164, local }) => e164 ?? local),
    lastSource: lastSourceOf(contact),
    checkedOn: contact.checkedOn,
    dueOn: contact.dueOn,
    days,
    level: levelOf('contact', days),
    ask: questionsAbout(contact),
    note: contact.conflicts ?? null,
  }
}

function lawItem({ id, name, laws, checkedOn, dueOn }: LawText, today: string): WorkItem {
  const days = daysBetween(checkedOn, today)
  return {
    kind: 'law',
    id,
    name,
    isShown: true,
    numbers: [],
    lastSource: laws.join('; ') || 'none',
    checkedOn,
    dueOn,
    days,
    level: levelOf('law', days),
    ask: ['Is there a newer edition of a law it rests on, or a new law?'],
    note: null,
  }
}

type Given = { contacts: Contact[]; laws: LawText[]; today: string }

/** Everything to be checked again, the oldest check first. */
export function worklistOf({ contacts, laws, today }: Given): Worklist {
  const items = [...contacts.map((contact) => contactItem(contact, today)), ...laws.map((law) => lawItem(law, today))]
  return { today, items: items.toSorted((one, other) => other.days - one.days || one.id.localeCompare(other.id)) }
}

/** True when something that readers see is too old to be relied on. */
export function isTooOld({ items }: Worklist): boolean {
  return items.some(({ level, isShown }) => level === 'too-old' && isShown)
}

const marks: Record<FreshnessLevel, string> = { fresh: '', due: '  CHECK NOW', 'too-old': '  TOO OLD' }

function itemLines({ id, name, isShown, numbers, lastSource, checkedOn, dueOn, days, level, ask, note, kind }: WorkItem, today: string): string[] {
  const isLate = today > dueOn
  return [
    `${days} ${Math.abs(days) === 1 ? 'day' : 'days'}: ${id}${marks[level]}${isShown ? '' : '  (not shown to readers)'}`,
    `  ${name}`,
    ...(numbers.length > 0 ? [`  Number: ${numbers.join(', ')}`] : []),
    `  ${kind === 'law' ? 'Laws' : 'Last source'}: ${lastSource}`,
    `  Checked on ${checkedOn}, due on ${dueOn}${isLate ? ', which has passed' : ''}.`,
    ...(ask.length > 0 ? [`  Ask: ${ask.join(' ')}`] : []),
    ...(note ? [`  Note: ${note}`] : []),
  ]
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

/** The list as a person reads it in a terminal. */
export function worklistText(worklist: Worklist): string {
  const { today, items } = worklist
  const shown = items.filter(({ isShown }) => isShown)
  const atLevel = (level: FreshnessLevel) => count(shown.filter((item) => item.level === level).length, 'entry', 'entries')
  const contacts = items.filter(({ kind }) => kind === 'contact')
  const { contact, law } = freshnessLimits
  return [
    `To be checked again, as of ${today}: ${count(contacts.length, 'contact', 'contacts')}, ${count(items.length - contacts.length, 'text', 'texts')} on the law. The oldest check stands first.`,
    '',
    ...items.flatMap((item) => [...itemLines(item, today), '']),
    `Of what readers see, ${atLevel('fresh')} need no check yet, ${atLevel('due')} should be checked now (contacts from ${contact.due} days),`,
    `and ${atLevel('too-old')} are too old (contacts from ${contact.tooOld} days, texts on the law from ${law.tooOld}).`,
    'After a check, change "checkedOn" and "dueOn" in the file, and add an entry to content/changes.yaml if something is different.',
    '',
  ].join('\n')
}
