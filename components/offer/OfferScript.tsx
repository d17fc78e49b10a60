'use client'

import { useEffect } from 'react'

import { startOfferCheck } from './startOfferCheck'

/** Starts the check in `next dev`. The finished site loads components/offer/entry.ts instead. */
export function OfferScript() {
  useEffect(startOfferCheck, [])
  return null
}
