'use client'

import { useEffect } from 'react'

import { startOffline } from './startOffline'

/** Starts the box in `next dev`. The finished site loads components/offline/entry.ts instead. */
export function OfflineScript() {
  useEffect(() => void startOffline(), [])
  return null
}
