/*
 * Tells whether a sign is denied: «без предоплаты», «паспорт сдавать не нужно», «акча албайбыз»,
 * "no fees". Russian and English deny before the word, Kyrgyz behind it.
 */
import type { Token } from './tokens'

const strongBefore = /^(?:без|никаких|никакой|никакого|никогда|нет|no|without|never|nobody|zero|эч)$/u
const weakBefore = /^(?:не|ни|not|dont|doesnt|cannot|cant|wont|neither|nor|isnt|arent|нельзя)$/u
const notBehind = /^(?:жок|эмес|эмеспиз|нет|отсутств.{0,8}|исключ.{0,6}|запрещ.{0,6}|кереги|illegal|never|nothing)$/u
const russianVerb = /^(?:нуж|треб|надо|бер|взим|прос|забир|понадоб|предусм|плат|потреб|буд|сущест|храни|остав|удерж|действ|спраш|вноси|верь|отдав|перевод|дава)/u

// Kyrgyz verbs deny by -ба-, -бе-, -бо-, -па-, -пе- before the ending: «сурабайбыз», «талап кылынбайт».
const kyrgyzVerb = /^.{2,}[бп][аео](?:й(?:т|м|быз|биз|буз|сыз|сиз|суз|сын|син|сун|лы)?|н[ыиу]з|гыла|гиле|гула|н[ао]р|с|стан|сстен|ган.{0,3}|ген.{0,3})$/u
const kyrgyzNames = /^(?:дубай|аябай|мумбай|тынбай)$/u
// The suffix -сыз, but not the polite ending -йсыз.
const kyrgyzWithout = /(?:[бвгджзклмнпрстфхцчшщ]|акча|акы|предоплата|комиссия|виза)с[ыиу]з$/u
// «келгенсиз»: you came.
const kyrgyzVisit = /[гк][ае]нс[ыи]з$/u

/** What a word can do to a sign beside it. */
type Kind = { strong: boolean; weak: boolean; behind: boolean; kyrgyz: boolean; without: boolean }

const remembered = new Map<string, Kind>()

function kindOf(token: Token | undefined): Kind {
  const form = formOf(token)
  const known = remembered.get(form)
  if (known) return known
  const kind = {
    strong: strongBefore.test(form),
    weak: weakBefore.test(form),
    behind: notBehind.test(form),
    kyrgyz: kyrgyzVerb.test(form) && !kyrgyzNames.test(form),
    without: kyrgyzWithout.test(form) && !kyrgyzVisit.test(form),
  }
  // The limit bounds the memory.
  if (remembered.size < 4000) remembered.set(form, kind)
  return kind
}

function formOf(token: Token | undefined): string {
  return token?.forms[0] ?? ''
}

function isDeniedBefore(tokens: readonly Token[], first: number): boolean {
  for (let place = first - 1; place >= Math.max(0, first - 3); place -= 1) {
    if ((tokens[place + 1]?.breakBefore ?? 2) > 0) return false
    const { strong, weak } = kindOf(tokens[place])
    if (strong || (weak && first - place <= 2)) return true
  }
  return false
}

const englishVerb = /^(?:required|needed|asked|charged|allowed|necessary|have|pay|ask|take|keep|charge)$/u

function deniesBehind(tokens: readonly Token[], place: number): boolean {
  const { weak, behind, kyrgyz } = kindOf(tokens[place])
  if (behind || kyrgyz) return true
  const next = weak ? formOf(tokens[place + 1]) : ''
  return russianVerb.test(next) || englishVerb.test(next)
}

function isDeniedBehind(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; place <= last + 3; place += 1) {
    const token = tokens[place]
    if (!token || token.breakBefore > 0) return false
    if (deniesBehind(tokens, place)) return true
  }
  return false
}

function isDeniedInside(tokens: readonly Token[], first: number, last: number): boolean {
  for (let place = first; place <= last; place += 1) {
    const { strong, weak, behind, kyrgyz, without } = kindOf(tokens[place])
    if (strong || weak || behind || kyrgyz || without) return true
  }
  return false
}

/**
 * @param tokens The tokens of the text.
 * @param first The first token of the sign.
 * @param last The last one.
 * @returns True when the words around or inside deny it.
 */
export function isDenied(tokens: readonly Token[], first: number, last: number): boolean {
  return isDeniedInside(tokens, first, last) || isDeniedBefore(tokens, first) || isDeniedBehind(tokens, last)
}

/**
 * «Келишимсиз иштетпейбиз», «без договора не работаем»: the denial of a denial is a promise.
 *
 * @param tokens The tokens of the text.
 * @param last The last token of a sign that is a denial itself.
 * @returns True when the words behind turn it around.
 */
export function isDeniedTwice(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; place <= last + 2; place += 1) {
    const token = tokens[place]
    if (!token || token.breakBefore > 0) return false
    const form = formOf(token)
    if (form === 'не' && /^(?:работа|отправ|бер|дела|принима|выпуска|еде)/u.test(formOf(tokens[place + 1]))) return true
    if (kindOf(token).kyrgyz && /^(?:иште|жибер|жонот|ал|кой|чыгар)/u.test(form)) return true
  }
  return false
}

const denyingPattern = /(?:^|[\s|~])(?:не|нет|ни|без|нельзя|никому|ничего|жок|эмес|no|not|non|without|cannot|cant|dont|never|nobody|nothing|zero|безвиз\S*|\S+(?:ба|бе|бо|па)\*|\S+[бп][аео]й|\S+[бп][аео]йт|\S+с[ыиу]з\*?|чексиз)(?=$|[\s|])/u

/**
 * @param pattern A pattern as written.
 * @returns True when it contains a denial itself, such as `деньг* не возвращ*`.
 */
export function containsDenial(pattern: string): boolean {
  return denyingPattern.test(pattern)
}
