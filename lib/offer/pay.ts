/*
 * Compares promised pay with what the country pays. Warnings name 3,000 to 8,000 dollars a month
 * and 2,000 dollars a day for simple work [S65, S101, S103]; official work in Korea pays 1,700
 * dollars on average [S80], and British farms 12.21 pounds an hour [S21, S22].
 */
import type { Amount, Currency, Period } from './amounts'
import type { Token } from './tokens'

// Rounded rates of autumn 2026. Only the order of size matters, so they need no care.
const dollars: Readonly<Record<Currency, number>> = {
  usd: 1, eur: 1.15, gbp: 1.3, rub: 0.0115, kgs: 0.0115, kzt: 0.0019, try: 0.024, aed: 0.27, krw: 0.0007, pln: 0.27, sar: 0.27,
}

/** What decides which pay is normal. */
export type PayFacts = {
  /** Countries of high wages: Europe, Britain, Korea, Japan, America. */
  isHighWage: boolean
  isAbroad: boolean
  isRussia: boolean
  /** A trade or a diploma is asked for. */
  isSkilled: boolean
  /** No experience or no language is asked for. */
  isUnskilled: boolean
  isCyrillic: boolean
}

type Limits = Readonly<Record<Period, number>>

// From 2,500 on an advert for simple work resembles those in the warnings; Europe and Korea pay more.
const highWage: Limits = { hour: 28, day: 200, week: 900, month: 3600, task: 20 }
const abroad: Limits = { hour: 15, day: 90, week: 500, month: 2500, task: 15 }
const russia: Limits = { hour: 13, day: 100, week: 600, month: 2400, task: 15 }
const home: Limits = { hour: 18, day: 80, week: 400, month: 2000, task: 15 }

function limitsFor(facts: PayFacts): Limits {
  if (facts.isHighWage) return facts.isUnskilled ? { ...highWage, month: 2800 } : highWage
  if (facts.isRussia) return russia
  return facts.isAbroad ? abroad : home
}

const feeWord = /^(?:взнос|депозит|залог|задат|предоплат|стоимост|цен[аы]|прайс|баасы|баада|сбор|пошлин|госпошлин|штраф|аренд|компенсац|страхов|оформлен|расход|билет|кредит|долг|карыз|подар|белек|калың|калын|бронь|брони|оборот|инвест|вложен|грант|стипенди|пакет|услуг|fee|deposit|price|cost|refund|fine|rent|ticket|gift|loan|scholarship|grant|tuition|compensat|penalt|advance)/u
const payWord = /^(?:зарплат|зп|оклад|доход|заработ|зарабат|ставк|оплат|плачу|платим|платят|получ|поднима|гонорар|преми|бонус|жалован|айлык|айлыг|маян|киреше|табас|аласы|алас|акы|толом|ailyk|ailyg|aylyg|salary|wage|pay|paid|earn|income|bonus|basic|net|gross|от|до|up|from|чейин|чистыми|руки|нарук)/u

function hasWord(tokens: readonly Token[], from: number, to: number, pattern: RegExp): boolean {
  for (let place = Math.max(0, from); place <= Math.min(tokens.length - 1, to); place += 1) {
    if (tokens[place]?.forms.some((form) => pattern.test(form))) return true
  }
  return false
}

function sentenceStart(tokens: readonly Token[], place: number, reach: number): number {
  let start = place
  while (start > 0 && place - start < reach && tokens[start]?.breakBefore !== 2) start -= 1
  return start
}

function isPay(amount: Amount, tokens: readonly Token[], isAbroad: boolean): boolean {
  const start = sentenceStart(tokens, amount.first, 8)
  if (hasWord(tokens, Math.max(start, amount.first - 3), amount.first - 1, feeWord)) return false
  const behind = tokens[amount.last + 1]
  if (behind && behind.breakBefore === 0 && hasWord(tokens, amount.last + 1, amount.last + 2, feeWord)) return false
  return amount.period !== undefined || isAbroad || hasWord(tokens, start, amount.first - 1, payWord) || hasWord(tokens, amount.last + 1, amount.last + 3, payWord)
}

function guessCurrency(amounts: readonly Amount[], facts: PayFacts): Currency {
  const named = amounts.find((amount) => amount.currency)?.currency
  if (named) return named
  if (!facts.isCyrillic) return 'usd'
  return facts.isRussia ? 'rub' : 'kgs'
}

/** Without a named country the currency tells where the work is. */
function limitsOfCurrency(currency: Currency, limits: Limits): Limits {
  if (currency === 'gbp' || currency === 'eur') return highWage
  return currency === 'rub' ? russia : limits
}

/**
 * @param amounts All amounts of the text.
 * @param tokens Its tokens.
 * @param facts What decides which pay is normal.
 * @returns The amounts that are pay and far above what is normal.
 */
export function tooHighPay(amounts: readonly Amount[], tokens: readonly Token[], facts: PayFacts): Amount[] {
  const limits = limitsFor(facts)
  return amounts.filter((amount) => {
    if (!isPay(amount, tokens, facts.isAbroad)) return false
    const currency = amount.currency ?? guessCurrency(amounts, facts)
    const limit = (facts.isAbroad ? limits : limitsOfCurrency(currency, limits))[amount.period ?? 'month'] * (facts.isSkilled ? 2.5 : 1)
    return amount.value * dollars[currency] >= limit
  })
}
