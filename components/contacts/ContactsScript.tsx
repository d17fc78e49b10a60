'use client'

import { useEffect } from 'react'

import { startContacts } from './startContacts'

/** Starts the pages of contacts in `next dev`. The finished site loads components/contacts/entry.ts instead. */
export function ContactsScript() {
  useEffect(startContacts, [])
  return null
}
