/* Passport, visa, contract and licence. Sources: S02-S05, S18, S70, S90, S91, S98, G1, G9. */
import type { Rule } from './rule'

export const paperRules: readonly Rule[] = [
  {
    id: 'passport-retention',
    level: 'stop',
    ky: '{doc} ~{us}|сейф* ~{give};{doc} ~бересиң*|бересиз*|бересин*|бергиле|бериң*|тапшыр*|таштай*|алып ~кое*|коё*|бригад*|кожоюн*|мага|бизге|агент*;{pass} ~{give};бересиз|бериң*|бер|бергиле|тапшыр* {pass};{doc} бизде|кожоюнда|бригадирде|хозяинде|ээсинде|берүүчүдө|агентте|начальникте;{doc} ~өзү каттоо* ~алып',
    ru: '{doc} ~сда* ~{us}|на|до|при|по|в;{pass} ~сда*;сда*|отда* {pass};{doc} ~отда*|переда* ~{us};забира*|забер*|храним|держим ~{doc};{doc} ~забира*|забер*|изым*|удерж*;{pass} ~~хран*|лежит|держ*|останет*|остаёт*|остает*|будет ~~{us}|сейф*|себя;{doc} у ~{us};оставл*|остави*|оставь* ~{pass};{pass} ~оставл*|остави*|залог*|хранен*;в залог* {pass};оригинал* {doc}',
    en: '{doc} ~{give} ~~{us}|safe|security|guarantee|probation|during|until;{us}|we ~keep*|hold*|collect*|take* ~~{doc};keep*|hold* ~{pass} ~~safe*|until|during|as;hand|give|surrender|leave|submit ~~{pass} ~to|with|us;{pass} with ~{us};{pass} ~is|are|will ~held|kept|taken|collected;with sponsor',
  },
  {
    id: 'guaranteed-visa',
    level: 'stop',
    ky: '{visa} ~100|кепилд*|гарант*|сөзсүз;кепил*|100 ~{visa}|чыгат|кетесиз|пайыз;отказ жок|болбойт;четке кагуу',
    ru: '{visa} ~100|гарант*|точно;100|сто|гарант* ~{visa}|результат*|вылет*|выезд*|контракт*|трудоустр*;результат* ~сто|100|гарант*;отказ* ~не ~быва*|было|будет;без отказ*;отказов нет;{visa} ~без собеседов*|посольств*|отпечатк*;отпечатк* решим',
    en: '{visa} ~guarante*|100;guarante*|100 ~{visa}|permit*|approv*|result*|success|contract*|placement;zero|no refusal*|rejection*;{visa} ~without interview;{visa} in <num> days',
  },
  {
    id: 'insider-connections',
    level: 'stop',
    ky: '{off}|борбор* ~~{who};{who} ~~{off}|борбор*;экзамен* ~убара;корея* ~экзаменсиз;шенген* ачып',
    ru: 'сво* человек*|люди|людей ~~{off}|центр*;{who} ~~{off}|визов*;{off} ~{who};через {who} ~{off}|быстро|сдела*;{visa} через {who};выход на ~{off};особ* канал*;сво* квот*;напрямую ~с ~корей*;без экзамен* ~~{kr}|eps;{kr}|eps ~без экзамен*;человек|люди в {off}',
    en: '{who} ~~{off};our|own quota;without exam|test ~~korea|eps;korea|eps ~without exam|test;our|own people|man ~{off};my brother|cousin ~{off}',
  },
  {
    id: 'no-visa',
    level: 'stop',
    isDenial: true,
    ky: 'визасыз;{visa} кереги|керек жок|эмес;{visa} талап кылынбайт;{visa} кереги жок;тургузбай жөнөт*',
    ru: 'без {visa};безвиз*;{visa} не нуж*|требу*|надо|понадоб*;сначала работ* ~{visa};нелегал*',
    en: 'no|without visa*;{visa} not needed|required|necessary;visafree;visa free|later;work first ~visa',
  },
  {
    id: 'visit-visa-work',
    level: 'stop',
    ky: 'турист*|коноктук {visa}|болуп|катары|менен;турвиза*;{visa} ~кийин|барганда ~котор*|алмаштыр*|кылып|оңдоп;жактан|айдан ~оңдоп|рабоч*|жумушчу;90 күн ~тур*',
    ru: 'турист*|гостев*|студенч*|визит* {visa};{visa} турист*|гостев*|визит*;по турист*|турвиз*|гостев*;турвиз*;как|под турист*;потом|там|месте|приезд*|прилет* ~передел*|переоформ*|смен* ~{visa}|внж|рабоч*|статус*;рабоч* {visa} ~после|потом|приезд*|прилет*|месте|там;{visa} ~оформ*|сдела* ~после|по|на приезд*|прилет*|месте;по keta|k;внж ~сдела*|дела*|оформ*',
    en: 'tourist|visit|visitor|guest|student visa*;on|as|with tourist|visitor;you are tourist;{visa} ~~convert*|changed ~inside|later|work;convert ~inside|country;work|residence visa|permit ~later|after|inside',
  },
  {
    id: 'no-contract-or-on-arrival',
    level: 'stop',
    ky: '{con}|кол ~~барганда|барган*|баргандан|жактан|жакта|жерден|келгенде ~~кой*|кое*|коё*|болот|берил*|окуп|түзүл*;{con} ~барганда|жакта|кийин болот;келишимсиз;{con} ~кереги|керек жок|эмес;кагаз жок;сөзгө|сөз тур*|ишен*|иштей*;барганда|баргандан ~~кол',
    ru: '{con} ~~на|уже месте|базе;{con} ~~по|после|при|в|день приезд*|прилет*|прибыт*|заезд*|аэропорт*;{con} ~~приедете|приедешь|супервайз*|бригад* ;бумаг* ~подпиш*;{con} потом|позже|там;{con} ~через ~месяц*|недел*;без|никак* {con}|бумаг*|оформлен*;на|честном доверии|слове;{con} устн*|не|нет нуж*|дае*|дела*|заключ*;бумаг* не нуж*',
    en: '{con}|sign* ~~on|at|after|upon|when|only ~arriv*|come|base|land*|there;no|without {con}|papers|paperwork;not do|need papers|paper|{con};people trust us;on trust;verbal|oral {con}',
  },
  {
    id: 'no-licence',
    level: 'stop',
    isDenial: true,
    ky: 'лицензия* эмне*|кереги;лицензиясыз|уруксатсыз;уруксат* кереги жок',
    ru: 'лицензи*|разрешен* минтруд*|министер* не нуж*|надо|требу*;лицензи* не нуж*|надо|требу*;без лицензи*;без всяк* лицензи*;зачем лицензи*|разрешен*;лицензи*|разрешен* ~бумажк*|формальн*',
    en: 'no|without licen*;dont|not need ~licen*;licen* ~not needed|required;permit ~not needed|required',
  },
  {
    id: 'impersonation-official',
    level: 'stop',
    ky: 'оператор* өкүлү*|өнөктөш*|агент*;министрлик* ~тапшырма*|атынан|өкүлү*|кызматкер*;мамлекет* программа* ~~<money>;борбор* ~ишеничтүү',
    ru: 'партнер*|представит*|посредник* ~оператор*;официальн* представит*|партнер* ~{op};от|имени|поручен* минтруд*|министер* ~~мест*|набор*|квот*|внес*;при минтруд*|министер* ~~мест*|внес*|{pay};центр* занятост*|трудоустр* ~~оплати*|внес*|активац*;корейск* сторон*',
    en: 'partner*|representative*|agent* of|with|for ~{op};official partner|representative|agent;on behalf ~ministry|government|operator;approved by ~ministry|government',
  },
]
