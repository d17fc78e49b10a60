/*
 * Finds amounts of money: «2000$», «$2,5 тыс», «от 3 до 8 тысяч долларов», «12к», «100 миң рубль»,
 * together with the time they are paid for.
 */
import type { Token } from './tokens'

export type Currency = 'usd' | 'eur' | 'gbp' | 'rub' | 'kgs' | 'kzt' | 'try' | 'aed' | 'krw' | 'pln' | 'sar'

export type Period = 'hour' | 'day' | 'week' | 'month' | 'task'

export type Amount = {
  /** First and last token, with the currency. */
  first: number
  last: number
  /** The upper end of a range. */
  value: number
  currency: Currency | undefined
  period: Period | undefined
}

const currencies: readonly (readonly [Currency, RegExp])[] = [
  ['usd', /^(?:\$|доллар.{0,4}|дол|долл|бакс.{0,3}|зелен(?:ых|ы|и)|usdt?|dollars?|bucks|dollar.{0,4}|усдт|юсдт)$/u],
  ['eur', /^(?:€|евро.{0,3}|eur|euros?)$/u],
  ['gbp', /^(?:£|фунт.{0,5}|gbp|pounds?)$/u],
  ['rub', /^(?:₽|р|руб|рубл.{0,4}|rub|rubl.{0,3}|roubles?)$/u],
  ['kgs', /^(?:сом(?:ов|дук|[гдн]?[ауо]н?)?|soms?|kgs)$/u],
  ['kzt', /^(?:₸|тенге|тенгеге|tenge|kzt|тг)$/u],
  ['try', /^(?:₺|лир.{0,4}|try|tl|liras?)$/u],
  ['aed', /^(?:дирхам.{0,4}|дирхем.{0,3}|aed|dirhams?|dhs?)$/u],
  ['krw', /^(?:₩|вон|вона|won|krw)$/u],
  ['pln', /^(?:злот.{0,5}|зл|pln|zloty)$/u],
  ['sar', /^(?:риал.{0,4}|sar|riyals?)$/u],
]

const thousand = /^(?:к|k|тыс|тысяч.{0,3}|тыщ.{0,3}|мин|миң|thousand|косар.{0,3}|штук|штуки)$/u
const million = /^(?:млн|миллион.{0,3}|million|m)$/u

const periods: readonly (readonly [Period, RegExp])[] = [
  ['hour', /^(?:час|часа|ч|саат|саатына|сааты|hour|hourly|hr|h|почасов.{0,3})$/u],
  ['day', /^(?:день|дня|дн|сутки|сут|смена|смену|ежедневно|kun|kunune|kunuge|kunugo|kununo|куну|кунуно|кунуго|кундук|кун|кунунo|day|daily|shift|вечер)$/u],
  ['week', /^(?:недел.{1,3}|нед|еженедельно|jumasyna|жума|жумасына|жумада|аптасына|апта|аптада|week|weekly)$/u],
  ['month', /^(?:месяц|месяца|мес|ежемесячно|ай|айына|ailygy|aylygy|ailyk|ayina|aiyna|айлык|айлыгы|айлыктар|айлыгыбыз|month|monthly|mo)$/u],
  ['task', /^(?:минут.{0,2}|мин|minutes?|минута)$/u],
]

const fullDay = /^(?:полн|цел|толук|full|whole)/u

const range = /^[\s]{0,3}[-–—][\s]{0,3}$/u

function currencyOf(token: Token | undefined): Currency | undefined {
  if (!token || (token.kind !== 'word' && token.kind !== 'mark')) return undefined
  return currencies.find(([, pattern]) => token.forms.some((form) => pattern.test(form)))?.[0]
}

function periodOf(token: Token | undefined): Period | undefined {
  if (!token || token.kind !== 'word') return undefined
  return periods.find(([, pattern]) => token.forms.some((form) => pattern.test(form)))?.[0]
}

function multiplierOf(token: Token | undefined): number {
  if (!token || token.kind !== 'word') return 1
  const form = token.forms[0] ?? ''
  if (thousand.test(form)) return 1000
  return million.test(form) ? 1_000_000 : 1
}

/** «в день», «на руки в месяц»: up to three words behind the amount, but no other number. */
function periodAfter(tokens: readonly Token[], last: number): Period | undefined {
  for (let place = last + 1; place <= last + 4; place += 1) {
    const token = tokens[place]
    if (!token || token.breakBefore > 0) return undefined
    if (token.kind === 'number') return spanAfter(tokens, place)
    const period = periodOf(token)
    // «Если работать полный день»: no day's pay.
    if (period && !fullDay.test(tokens[place - 1]?.forms[0] ?? '')) return period
  }
  return undefined
}

/** «40$ за 15 минут», «700 долларов за 3 дня»: a few days count as a week. */
function spanAfter(tokens: readonly Token[], place: number): Period | undefined {
  const period = periodOf(tokens[place + 1])
  if (period === 'task') return period
  const isSpan = /^(?:за|in)$/u.test(tokens[place - 1]?.forms[0] ?? '') && (tokens[place]?.value ?? 9) < 7
  return isSpan && period === 'day' ? 'week' : undefined
}

/** «айлыгы 3000», «күнүнө 9000», «каждый день 100$». */
function periodBefore(tokens: readonly Token[], first: number): Period | undefined {
  for (let place = first - 1; place >= Math.max(0, first - 3); place -= 1) {
    const token = tokens[place]
    if (!token || token.kind === 'number' || (tokens[place + 1]?.breakBefore ?? 2) > 0) return undefined
    const period = periodOf(token)
    if (period && period !== 'task') return period
  }
  return undefined
}

type Found = { amount: Amount; next: number }

function amountAt(tokens: readonly Token[], place: number, text: string): Found | undefined {
  const before = tokens[place - 1]
  const joinedBefore = before && before.kind !== 'number' && tokens[place]?.breakBefore !== 2 ? currencyOf(before) : undefined
  // A mark such as € belongs to the next number only if no number stands before it.
  const leads = joinedBefore !== undefined && tokens[place - 2]?.kind !== 'number' && multiplierOf(tokens[place - 2]) === 1
  let value = tokens[place]?.value ?? 0
  let last = place
  const takeTail = () => {
    const factor = multiplierOf(tokens[last + 1])
    if (factor > 1 && tokens[last + 1]?.breakBefore === 0) {
      last += 1
      return factor
    }
    return 1
  }
  let factor = takeTail()
  let currency = currencyOf(tokens[last + 1])
  if (currency) last += 1
  const second = tokens[last + 1]
  const end = tokens[last]?.end ?? 0
  const isRange = second?.kind === 'number' && (range.test(text.slice(end, second.start)))
  const isUpTo = tokens[last + 1]?.kind === 'word' && /^(?:до|to|дон|ден|тен|тан|и)$/u.test(tokens[last + 1]?.forms[0] ?? '') && tokens[last + 2]?.kind === 'number'
  const upper = isRange ? last + 1 : isUpTo ? last + 2 : -1
  if (upper >= 0) {
    const high = tokens[upper]?.value ?? 0
    last = upper
    const second = takeTail()
    const after = currencyOf(tokens[last + 1])
    if (after) last += 1
    currency = after ?? currency
    factor = Math.max(factor, second)
    value = Math.max(value, high)
  }
  if (leads) currency = joinedBefore
  if (!currency && factor === 1) return undefined
  const first = leads ? place - 1 : place
  const period = periodAfter(tokens, last) ?? periodBefore(tokens, first)
  return { amount: { first, last, value: value * factor, currency, period }, next: last + 1 }
}

/**
 * @param tokens The tokens of the text.
 * @param text The original text.
 * @returns All amounts in the order of the text.
 */
export function findAmounts(tokens: readonly Token[], text: string): Amount[] {
  const amounts: Amount[] = []
  let place = 0
  while (place < tokens.length) {
    const found = tokens[place]?.kind === 'number' ? amountAt(tokens, place, text) : undefined
    if (found) amounts.push(found.amount)
    place = found?.next ?? place + 1
  }
  return amounts
}
