/*
 * Lists what has to be checked again, oldest first. It ends with 1 when something that readers
 * see is too old, so that a weekly run can tell the maintainers. Only this command looks at the
 * clock; "-- --today 2027-03-01" gives it another day.
 */
import { readFreshness } from '../content/checks/freshness'
import { readContent } from '../content/checks/readContent'
import { day } from '../content/schemas/common'
import { isTooOld, worklistOf, worklistText } from '../lib/freshness'

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

/** The day to work with, or a sentence that says what is wrong with the options. */
function dayOf(options: string[]): { today: string } | { fault: string } {
  const [name, value, ...others] = options
  if (name === undefined) return { today: new Date().toISOString().slice(0, 10) }
  if (name !== '--today' || others.length > 0) return { fault: `The option "${name === '--today' ? others[0] : name}" is unknown. The only option is --today, with a day such as 2027-03-01.` }
  return day.safeParse(value).success ? { today: value ?? '' } : { fault: `"${value ?? ''}" is no day. Write --today with a day such as 2027-03-01.` }
}

const chosen = dayOf(process.argv.slice(2))
if ('fault' in chosen) {
  complain(chosen.fault)
  process.exitCode = 2
} else {
  const worklist = worklistOf({ ...readFreshness(await readContent('.')), ...chosen })
  process.stdout.write(worklistText(worklist))
  process.exitCode = isTooOld(worklist) ? 1 : 0
}
