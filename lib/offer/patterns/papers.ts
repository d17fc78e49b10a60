/* Passport, visa, contract and licence. Sources: S02-S05, S18, S70, S90, S91, S98, G1, G9. */
import type { Rule } from './rule'

export const paperRules: readonly Rule[] = [
  {
    id: 'passport-retention',
    level: 'stop',
    ky: '{doc} ~{us}|сейф* ~{give};{doc} ~бересиң*|бересиз*|бересин*|бергиле|бериң*|тапшыр*|таштай*|алып ~кое*|коё*|бригад*|кожоюн*|мага|бизге|агент*;{pass} ~{give};{doc} бизде|кожоюнда|бригадирде|хозяинде|ээсинде|берүүчүдө|агентте|начальникте',
    ru: '{doc} ~сда* ~{us}|на|до|при|по|в;{pass} ~сда*;сда*|отда* {pass};забира*|забер*|храним|держим ~{doc};{doc} ~забира*|забер*|изым*|удерж*;{pass} ~~хран*|лежит|держ*|останет*|остаёт*|остает*|будет ~~{us}|сейф*|себя;{doc} у ~{us};оставл*|остави*|оставь* ~{pass}',
    en: 'hand|give|surrender {pass} ~to;{doc} ~{give} ~~{us}|safe|security|guarantee|probation|during|until;{us}|we ~keep*|hold*|collect*|take* ~~{doc};{pass} with ~{us};{pass} ~is|are|will ~held|kept|taken|collected',
  },
  {
    id: 'guaranteed-visa',
    level: 'stop',
    ky: '{visa} ~100|кепилд*|гарант*|сөзсүз;кепил*|100 ~{visa}|чыгат|кетесиз|пайыз',
    ru: '{visa} ~100|гарант*|точно;100|сто|гарант* ~{visa}|результат*|вылет*|выезд*|контракт*|трудоустр*;отказ* ~не ~быва*|было|будет;без отказ*',
    en: '{visa} ~guarante*|100;guarante*|100 ~{visa}|permit*|approv*|result*|success|contract*|placement;zero|no refusal*|rejection*',
  },
  {
    id: 'insider-connections',
    level: 'stop',
    ky: '{off}|борбор* ~~{who};{who} ~~{off}|борбор*',
    ru: '{who} ~~{off}|визов*;продам|продаю|сатам|сатабыз ~место|места|орун;выход на ~{off};без экзамен* ~~{kr}|eps;{kr}|eps ~без экзамен*',
    en: '{who} ~~{off}',
  },
  {
    id: 'no-visa',
    level: 'stop',
    isDenial: true,
    ky: 'визасыз;{visa} кереги|керек жок|эмес',
    ru: 'без {visa};безвиз*;{visa} не нуж*|требу*|надо|понадоб*',
    en: 'no|without visa*;{visa} not needed|required|necessary;visa free|later',
  },
  {
    id: 'visit-visa-work',
    level: 'stop',
    ky: 'турист*|коноктук|окуу {visa}|болуп|катары|менен',
    ru: 'турист*|гостев*|студенч*|визит* {visa};по турист*|турвиз*|гостев*;турвиз*;как|под турист*',
    en: 'tourist|visit|visitor|guest|student visa*;on|as|with tourist|visitor;you are tourist;{visa} ~~convert*|changed ~inside|later|work;work|residence visa|permit ~later|after|inside',
  },
  {
    id: 'no-contract-or-on-arrival',
    level: 'stop',
    ky: '{con}|кол ~~барганда|барган*|баргандан|жактан|жакта|жерден|келгенде ~~кой*|кое*|коё*|болот|берил*|окуп|түзүл*;{con} ~барганда|жакта|кийин болот;келишимсиз;кагаз жок;сөзгө|сөз тур*|ишен*|иштей*',
    ru: '{con} ~~на|уже месте|базе;{con} ~~по|после|при|в|день приезд*|прилет*|прибыт*|заезд*|аэропорт*;{con} ~через ~месяц*|недел*;без|никак* {con}|бумаг*|оформлен*;на|честном доверии|слове',
    en: '{con}|sign* ~~on|at|after|upon|when|only ~arriv*|come|base|land*|there;no|without {con}|papers|paperwork',
  },
  {
    id: 'no-licence',
    level: 'stop',
    isDenial: true,
    ky: 'лицензия* эмне*|кереги',
    ru: 'лицензи*|разрешен* минтруд*|министер* не нуж*|надо|требу*;лицензи* не нуж*|надо|требу*;без лицензи*',
    en: 'no|without licen*;dont|not need ~licen*',
  },
  {
    id: 'impersonation-official',
    level: 'stop',
    ky: 'оператор* өкүлү*|өнөктөш*|агент*;министрлик* ~тапшырма*|атынан|өкүлү*|кызматкер*',
    ru: 'партнер*|представит*|посредник* ~оператор*;корейск* сторон*',
    en: 'partner*|representative*|agent* of|with|for ~{op};official partner|representative|agent;on behalf ~ministry|government|operator',
  },
]
