import { changesSchema } from '../schemas/changes'
import { offerSignsSchema } from '../schemas/offerSigns'
import { contentFaults } from '../schemas/sentences'
import { wordsSchema } from '../schemas/words'
import { bibliographyFaults } from './bibliography'
import { briefFaults } from './brief'
import { cardFaults } from './cards'
import { checklistFaults } from './checklist'
import { componentFaults } from './components'
import { contactFaults } from './contacts'
import { documentFaults, reviewedFaults } from './documents'
import { figureFaults } from './figures'
import { wordingFaults } from './language'
import { messageFaults } from './messages'
import { searchWordsFaults } from './searchWords'
import type { RawContent } from './readContent'

/** Everything that is wrong with the content, one sentence each. */
export function contentFaultsOf(content: RawContent): string[] {
  return [
    ...content.faults,
    ...bibliographyFaults(content),
    ...reviewedFaults(content.words.file, wordsSchema, content.words.data),
    ...contentFaults(content.changes.file, changesSchema, content.changes.data),
    ...briefFaults(content),
    ...checklistFaults(content),
    ...cardFaults(content),
    ...reviewedFaults(content.offerSigns.file, offerSignsSchema, content.offerSigns.data),
    ...componentFaults(content),
    ...contactFaults(content),
    ...figureFaults(content),
    ...documentFaults(content),
    ...messageFaults(content.messages),
    ...searchWordsFaults(content),
    ...wordingFaults(content),
  ]
}
