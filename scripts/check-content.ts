import { contentFaultsOf } from '../content/checks/checkContent'
import { languageWarnings } from '../content/checks/language'
import { readContent } from '../content/checks/readContent'

/** Checks everything a writer can change and stops the build with sentences on what is wrong. */

const content = await readContent('.')
const faults = contentFaultsOf(content)

for (const warning of languageWarnings(content)) process.stderr.write(`Warning: ${warning}\n`)
if (faults.length > 0) {
  process.stderr.write(`\nThe content has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:\n\n`)
  for (const fault of faults) process.stderr.write(`  ${fault}\n`)
  process.stderr.write('\nCorrect the files and start again. docs/content.md explains the format.\n')
  process.exit(1)
}
process.stdout.write(`Content: ${content.documents.length} texts and ${content.contacts.length} contacts, no faults.\n`)
