'use client'

import { useEffect } from 'react'

import { startBackGuard } from './backGuard'
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
    startOverdue()
  }, [])
  return null
}
