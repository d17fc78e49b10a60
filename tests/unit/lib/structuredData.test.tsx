import { describe, expect, it } from 'vitest'

import { StructuredData } from '../../../components/frame/StructuredData'
import { contactStructuredData } from '../../../lib/structuredData'
import { rendered } from '../components/page'
import { exampleContact, longNumber } from './exampleContact'

const url = 'https://site.example/en/contacts/kg/kg-111/'
const dataOf = (changes: Parameters<typeof exampleContact>[0] = {}) => contactStructuredData(exampleContact(changes), 'en', url)

describe('a search engine', () => {
  it('learns whom a contact reaches, who runs it, and its numbers', () => {
    expect(dataOf({ languages: ['ky', 'ru'], hours: { kind: 'always', timeZone: 'Asia/Bishkek' } })).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      name: 'Child helpline, 111 (en)',
      url,
      areaServed: 'KG',
      provider: { '@type': 'Organization', name: 'Ministry; of labour, and more (en)' },
      availableChannel: [
        {
          '@type': 'ServiceChannel',
          servicePhone: { '@type': 'ContactPoint', telephone: '0111', areaServed: 'KG', availableLanguage: ['ky', 'ru'], contactOption: 'https://schema.org/TollFree', hoursAvailable: { opens: '00:00' } },
        },
      ],
    })
  })

  it('tells emergency lines and organisations from offices of the state', () => {
    expect(dataOf({ types: ['emergency'], phones: [longNumber] })).toMatchObject({ '@type': 'EmergencyService', contactPoint: [{ telephone: '+996999312002' }] })
    expect(dataOf({ types: ['legal', 'ngo'] })['@type']).toBe('NGO')
  })

  it('is told nothing that no source says', () => {
    const text = JSON.stringify(dataOf({ cost: 'unknown' }))
    for (const word of ['hoursAvailable', 'availableLanguage', 'contactOption']) expect(text).not.toContain(word)
  })

  it('gets no number that is still to be confirmed, since it would show it without saying so', () => {
    for (const status of ['to-confirm', 'unconfirmed'] as const) expect(JSON.stringify(dataOf({ status }))).not.toContain('telephone')
    expect(JSON.stringify(dataOf({ status: 'organisation', phones: [] }))).not.toContain('telephone')
  })

  it('reads it in a block that cannot end early', () => {
    const data = { '@context': 'https://schema.org', '@type': 'Thing', name: '</script><b>' } as const
    const page = rendered(<StructuredData data={data} />)
    expect(page('b')).toHaveLength(0)
    expect(JSON.parse(page('script[type="application/ld+json"]').text())).toEqual(data)
  })
})
