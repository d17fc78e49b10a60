import { isAnswer } from '@/lib/check/answers'

import type { Given } from './types'

/*
 * Answers on this phone, kept only after the reader presses "save". The version changes when
 * the meaning of what is kept changes; anything that does not fit is dropped.
 */

const version = 1

export type Kept = { country: string; given: Given }

/** What was found: answers, nothing, or something that had to be dropped. */
export type Found = { kind: 'kept'; kept: Kept } | { kind: 'none' } | { kind: 'damaged' }

function keyOf(stage: string): string {
  return `check-${stage}`
}

function read(text: string, ids: readonly string[]): Kept | null {
  try {
    const data = JSON.parse(text) as { version?: unknown; country?: unknown; given?: unknown } | null
    if (data?.version !== version || typeof data.country !== 'string' || typeof data.given !== 'object' || data.given === null) return null
    const entries = Object.entries(data.given)
    return entries.every(([id, answer]) => ids.includes(id) && isAnswer(answer)) ? { country: data.country, given: data.given as Given } : null
  } catch {
    return null
  }
}

/** Answers kept for a stage. What is damaged is removed at once. */
export function findKept(stage: string, ids: readonly string[]): Found {
  try {
    const text = localStorage.getItem(keyOf(stage))
    if (text === null) return { kind: 'none' }
    const kept = read(text, ids)
    if (kept) return { kind: 'kept', kept }
    localStorage.removeItem(keyOf(stage))
    return { kind: 'damaged' }
  } catch {
    // Storage is switched off, as in some in-app viewers.
    return { kind: 'none' }
  }
}

/** Keeps the answers; false where the phone does not let us. */
export function keep(stage: string, kept: Kept): boolean {
  try {
    localStorage.setItem(keyOf(stage), JSON.stringify({ version, ...kept }))
    return true
  } catch {
    return false
  }
}

export function forget(stage: string): void {
  try {
    localStorage.removeItem(keyOf(stage))
  } catch {
    // Nothing could be stored, so nothing has to go.
  }
}
