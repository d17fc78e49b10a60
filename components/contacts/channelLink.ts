import type { Contact } from '@/content/schemas/contact'

/** Where a channel of a contact leads: to a chat, a letter or a site. */
export function channelLink(kind: Contact['channels'][number]['kind'], address: string): string {
  if (kind === 'email') return `mailto:${address}`
  if (kind === 'whatsapp' && !address.startsWith('http')) return `https://wa.me/${address.replaceAll(/\D/g, '')}`
  return address
}
