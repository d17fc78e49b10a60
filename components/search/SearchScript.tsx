'use client'

import { useEffect } from 'react'

import { startSearch } from './startSearch'

/** Starts the search in `next dev`. The finished site loads components/search/entry.ts instead. */
export function SearchScript() {
  useEffect(startSearch, [])
  return null
}
