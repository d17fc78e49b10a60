'use client'

import { useEffect } from 'react'

import { startBackGuard } from './backGuard'
import { startCopyCode } from './copyCode'
import { startLanguageMemory } from './languageMemory'
import { startOverdue } from './overdue'
import { startQuickExit } from './quickExit'

let started = false

/**
 * Starts the behaviours where React runs: in `next dev` and in a plain export. The
 * finishing step replaces it by two small scripts.
 */
export function Behaviours() {
  useEffect(() => {
    if (started) return
    started = true
    startBackGuard()
    startQuickExit()
    startLanguageMemory()
    startCopyCode()
    startOverdue()
  }, [])
  return null
}
