import { describe, expect, it } from 'vitest'

import type { Contact } from '../../../content/schemas/contact'
import { contactTypes } from '../../../content/schemas/contact'
import { calmName } from '../../../lib/calmName'
import { contactsByNeed, needsOf } from '../../../lib/needs'

type Listed = Pick<Contact, 'types' | 'phones' | 'status' | 'order'> & { id: string }

const phone: Contact['phones'][number] = { local: '102', e164: null, callableFrom: 'inside' }

function contact(id: string, types: Contact['types'], rest: Partial<Listed> = {}): Listed {
  return { id, types, phones: [phone], status: 'published', ...rest }
}

describe('what a contact can be called for', () => {
  it.each(contactTypes)('is known for the type "%s"', (type) => {
    expect(needsOf({ types: [type] })).not.toEqual([])
  })

  it('begins with the most urgent', () => {
    expect(needsOf({ types: ['legal', 'child', 'emergency'] })).toEqual(['danger', 'child', 'lawyer'])
  })
})

describe('a list by need', () => {
  const police = contact('police', ['police'], { order: 1 })
  const rescue = contact('rescue', ['emergency'])
  const unsure = contact('unsure', ['emergency'], { status: 'to-confirm' })
  const centre = contact('centre', ['child', 'shelter'], { phones: [], status: 'organisation' })
  const groups = contactsByNeed([centre, unsure, rescue, police])

  it('leaves out needs that nobody answers', () => {
    expect(groups.map(({ need }) => need)).toEqual(['danger', 'child', 'shelter'])
  })

  it('shows everybody once, under the most urgent need, and names them under the others', () => {
    expect(groups.flatMap(({ own }) => own)).toHaveLength(4)
    expect(groups.at(-1)).toEqual({ need: 'shelter', own: [], others: [centre] })
  })

  it('puts the chosen order first, then what is surest', () => {
    expect(groups[0]?.own.map(({ id }) => id)).toEqual(['police', 'rescue', 'unsure'])
  })
})

describe('the name in the history of a phone', () => {
  const name = { ky: 'Кулчулук тууралуу линия', ru: 'Линия о рабстве', en: 'Slavery line' }
  const shortName = { ky: 'жардам, Улуу Британия', ru: 'помощь, Британия', en: 'helpline, UK' }

  it('is the short one where the full one names a crime', () => {
    expect(calmName({ types: ['trafficking'], name, shortName }, 'ru')).toBe('Помощь, Британия')
  })

  it('is the full one otherwise', () => {
    expect(calmName({ types: ['consular'], name, shortName }, 'en')).toBe('Slavery line')
    expect(calmName({ types: ['trafficking'], name, shortName: undefined }, 'en')).toBe('Slavery line')
  })
})
