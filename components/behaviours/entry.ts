import { startCopyCode } from './copyCode'
import { startLanguageMemory } from './languageMemory'
import { startQuickExit } from './quickExit'

// Entry of the one script that every finished page loads.
startQuickExit()
startLanguageMemory()
startCopyCode()
