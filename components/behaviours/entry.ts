import { startCopyCode } from './copyCode'
import { startLanguageMemory } from './languageMemory'
import { startOverdue } from './overdue'
import { startQuickExit } from './quickExit'

// Entry of the one script that every finished page loads.
startQuickExit()
startLanguageMemory()
startCopyCode()
startOverdue()
