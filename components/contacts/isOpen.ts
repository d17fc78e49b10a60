const dayNumbers: Record<string, string> = { Mon: '1', Tue: '2', Wed: '3', Thu: '4', Fri: '5', Sat: '6', Sun: '7' }

/** Day of the week and time on a clock elsewhere. */
function clockIn(timeZone: string, now: Date): { day: string; time: string } {
  // Only reads a clock, whose changes the browser alone knows; no word of it is ever shown.
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(now)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return { day: dayNumbers[part('weekday')] ?? '', time: `${part('hour')}:${part('minute')}` }
}

/**
 * Whether somebody answers now.
 *
 * @param hours as openHours() writes them
 * @param now the reader's clock
 */
export function isOpen(hours: string, now: Date): boolean {
  if (hours === 'always') return true
  const [timeZone = '', ...rest] = hours.split(' ')
  const { day, time } = clockIn(timeZone, now)
  return rest.join(' ').split(';').some((span) => {
    const [days = '', from = '', to = ''] = span.split(' ')
    return days.includes(day) && from <= time && time < to
  })
}
