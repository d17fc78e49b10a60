import { bibliographyFaults } from './bibliography'
import { contactFaults } from './contacts'
import { documentFaults } from './documents'
import { wordingFaults } from './language'
import { messageFaults } from './messages'
import type { RawContent } from './readContent'

/** Everything that is wrong with the content, one sentence each. */
export function contentFaultsOf(content: RawContent): string[] {
  return [
    ...content.faults,
    ...bibliographyFaults(content),
    ...contactFaults(content),
    ...documentFaults(content),
    ...messageFaults(content.messages),
    ...wordingFaults(content),
  ]
}
