import { bibliographyFaults } from './bibliography'
import { contactFaults } from './contacts'
import { documentFaults } from './documents'
import { figureFaults } from './figures'
import { wordingFaults } from './language'
import { messageFaults } from './messages'
import type { RawContent } from './readContent'

/** Everything that is wrong with the content, one sentence each. */
export function contentFaultsOf(content: RawContent): string[] {
  return [
    ...content.faults,
    ...bibliographyFaults(content),
    ...contactFaults(content),
    ...figureFaults(content),
    ...documentFaults(content),
    ...messageFaults(content.messages),
    ...wordingFaults(content),
  ]
}
