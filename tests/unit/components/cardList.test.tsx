import { describe, expect, it } from 'vitest'

import { CardList } from '../../../components/embed/CardList'
import { rendered, words } from './page'

const embassy = {
  id: 'embassy',
  name: 'Embassy, Moscow',
  numbers: [{ href: 'tel:+79251155047', number: '+7 925 115 50 47', callLabel: 'Call +7 925 115 50 47', facts: 'from any country' }],
  hours: 'On weekdays.',
  status: 'To confirm.',
  doubtful: true,
  checkedOn: 'Checked on 23 November 2026.',
}

describe('a contact on a card', () => {
  it('shows at once whom the number reaches, the number, hours, how sure it is and when it was checked', () => {
    expect(words(rendered(<CardList entries={[embassy]} />))).toBe('Embassy, Moscow +7 925 115 50 47 from any country On weekdays. To confirm. Checked on 23 November 2026.')
  })

  it('is called with one tap, and the link says so', () => {
    expect(rendered(<CardList entries={[embassy]} />)('a').attr()).toEqual({ href: 'tel:+79251155047', 'aria-label': 'Call +7 925 115 50 47' })
  })

  it('stands out when its number may be out of date', () => {
    expect(rendered(<CardList entries={[embassy]} />)('.card-doubt').text()).toContain('To confirm.')
    expect(rendered(<CardList entries={[{ ...embassy, doubtful: false }]} />)('.card-doubt')).toHaveLength(0)
  })

  it('has no empty line when its hours are not known', () => {
    expect(rendered(<CardList entries={[{ ...embassy, hours: '' }]} />)('.card-fact')).toHaveLength(1)
  })
})
