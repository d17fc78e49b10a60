/*
 * Concepts that stand together, whatever the phrase: {passport} & {hand over}. They ask for care
 * and never say stop; the exact phrases of the other files do.
 */
import type { SignId } from '../signs'
import type { Rule } from './rule'

const pairs: Partial<Record<SignId, string>> = {
  'passport-retention': '{doc} & {give};{pass} ~{us}|сейф*|safe',
  'upfront-fee': '<money> & {fee};{fee} & {card}|перевод*|transfer',
  'fee-to-private-card': '{card} & {pay}|{us}|<money>',
  'withheld-pay': '{wage}|{settle} ~~{end};{wage}|{settle} & {later};{wage}|{settle} ~через <num>;копит*|накаплив*|топтол* & {wage}|нас|бизде',
  'debt-for-travel': '{road}|форм*|окутуу|training|dorm|machine|papers|расход* & {owe};{wage} & {owe};вычту|кутуласы*',
  'no-contract-or-on-arrival': '{con}|кол|бумаг*|кагаз*|paper* & {later}|{trust};формальност*|formality',
  'visit-visa-work': '{tour} & {visa}|{enter};keta|visitor|паломнич*|зыярат*|по гостевой;{visa}|permit|разрешен*|внж|статус* & {later}',
  'third-country-route': '{via} {abroad};{far} аркылуу;{via} & границ*|кпп|чек|border;кайык*|лодк*|минивэн*;дальше|further|андан|ары ~которо*|поед*|посмотр*|повез*|drive*|алып|нары;сначала|адегенде ~{abroad};на|ал базу|территор*|жактан ~{via}|машин*|кайык*',
  'lie-at-border': '{border} & {say}',
  'courier-parcels': 'чемодан*|suitcase*|посылк*|сумк*|bag*|trunk|багажник*|сверт*|parcel*|package*|box*|пакет*|ороо* & {carry}',
  'money-mule': '{acct} & {lend};{acct} барбы;процент*|%|percent ~твои|yours|тебе|сеники|вам;people|люди ~{acct};сим|симк* & сат*|куп*|бер*',
  'women-only-age': '{girl} & <age>|{abroad}',
  'security-military': 'окоп*|блиндаж*|сапер*|освобожд*|белгород*|курск*|укреплени*|беспилот*|дрон*|drone*|подъемн*|единовременн*|lines;военкомат*|recruitment ~офис*|office|подпис*',
  'crypto-call-centre': '{write} & {girl}|{guest}|пенсионер*|знаком*|достош*|pension*;инвест*|invest*|казино|casino|крупье|moderator*|quota|ретен*|модератор*',
  'insider-connections': '{off}|аэропорт*|экзамен*|балл*|тест*|exam|test|results|points|сертифик*|границ* & {who}|человек*|адам*|lady|relative|кум|родствен*|тууган*',
  'impersonation-official': 'координатор*|адис*|отдел*|desk|coordinator|представит*|specialist|сотрудник* & программ*|борбор*|труда|labour|министер*|центр*|center|programme',
  'guaranteed-visa': '{visa} & точно|сөзсүз|гарант*|кепил*|100|sure|деньг*',
  'vague-job': 'телефон*|phone|колунда|смартфон* & {job}|акча*|<money>;лайк*|тапшырма*|задани*|task|tasks|отзыв*|оценк*|оценива*|review* & <money>|<num>;легк*|жеңил*|оңой*|easy|непыльн*|тез|quick|fast & {job}|{wage}|<money>',
  'fines-deductions': 'за брак|опоздание',
  'no-company-name': '{firm} & {later}|тайн*|барганда|secret',
  minors: '{girl}|балдар*|бала|парн*|kids & <teen>;<teen> жаштан|+|лет|years|есть|or',
  'dating-marriage-lure': 'замуж*;невест*;брачн*;үйлөн*|нике*|брак*|marry|жених*|вдов*|спутниц*|супруг*|bride*|groom* & {girl}|{abroad}|кызд*',
  'entertainment-hostess': '{girl} & client*|guest*|vip|гост*|клиент*|кардар*|конок*|массаж*|massage|{club}|танц*|бий*|видеочат*|содержан*;{guest} & жанына|столик*|отур*|сидет*|champagne|drinks',
}

/** These deny something themselves, such as «эч кимге айтпаңыз». */
const denials: Partial<Record<SignId, string>> = {
  'secrecy-isolation': '{fam}|ким*|дост*|кошуна*|neighbours|anyone & {tell};{fam} ~потом|позже|оттуда;{off}|полиц*|police & айтпа*|contact|звон*|чалба*;between us|нами;отговар*|quietly',
  'control-of-movement': '{out} & {no}|{only}|чыкпа*|чыгар*|чыгуу|чыгасы*;телефон* & {only}|колдон* саат*;связи|сигнал*|интернет* ~нет',
  'passport-retention': '{pass} & качып|сбега*|ran|run|украл*|укра*|потеря*',
  'vague-job': 'сураба*;не|без ~спрашив*|вопрос*;вопрос* не;знать не|нужно;билүүнүн;ask|questions no|nothing;no|dont question*|ask',
  'no-licence': 'лиценз*|licen* ~не|эмес|кереги|not|isnt;не|без|without ~лиценз*|licen*;individuals|физлиц*',
  'no-company-name': '{firm} & айтпа*|не|cannot|dont|сураба*',
}

const rulesOf = (list: Partial<Record<SignId, string>>, isDenial?: true): Rule[] =>
  Object.entries(list).map(([id, ru]) => ({ id: id as SignId, level: 'check', isBroad: true, ru, ...(isDenial && { isDenial }) }))

export const broadRules: readonly Rule[] = [...rulesOf(pairs), ...rulesOf(denials, true)]
