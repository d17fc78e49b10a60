/* Jobs by which people were drawn into crime, war or prostitution. Sources: S48-S50, S74, S86, S96, S97, S101-S105. */
import type { Rule } from './rule'

export const jobRules: readonly Rule[] = [
  {
    id: 'entertainment-hostess',
    level: 'stop',
    ky: '{guest} ~отур*|тос*|сүйлөш*;суусундук* ~сат*|ич*;{club} ~~кыз*|{girl};{girl} ~~{club}',
    ru: 'консум*;эскорт*;вебка*;стриптиз*;интим* услуг*|по;вип|vip {guest}|встреч*;сопровожд* ~{guest};общат*|сидеть|посид*|развлек* ~с ~{guest};раскрепощ*',
    en: 'consum*;escort*;webcam*;strip*;sit|talk|smile|drink* ~~with ~{guest};vip {guest};drink* sales|commission;entertain* ~{guest};companion*',
  },
  {
    id: 'money-mule',
    level: 'stop',
    ky: 'картаң*|картаны* ~колдон*|бер*|сат*|ижара*',
    ru: 'оформ*|откр*|откро* ~карт*|счет*|симк*|сим|кошел* ~~себя|свое*|имя|передат*|отдат*|нам|<money>;оформ*|откр* на себя|свое*;аренд*|сдай|сдать|куплю|покупа*|выкуп*|скупа*|продай* ~карт*|счет*|симк*|аккаунт*;дроп|дропы|дроповод*;обнал*;процессинг*;курьер* ~деньг*|наличн*',
    en: 'rent|sell|lend|buy ~~bank|debit|card*|account*;open ~~bank|card|account|sim ~~name|us|give;receive ~payments|transfer*|money|funds ~~forward*|send|transfer*|keep;money mule;reship*',
  },
  {
    id: 'courier-parcels',
    level: 'stop',
    ky: 'пакет*|посылка ~~коюп|коё*|жашыр*|катып|таштап ~~сүрөт*|кой*|кет*;ичинде ~эмне ~сураба*|маани*|керек|ишиң*;сөмкө*|чемодан*|посылка* ~ала кет*|бар*|кел*',
    ru: 'закладк*|закладч*|кладмен*|клад|клады|тайник*;пакет*|сверт*|посыл*|груз* ~~не спраш*|важно|вскры*|открыв*|знае*;расклад*|разлож*|прят*|спрят* ~адрес*|мест*|точк*|пакет*|товар*;координат* ~{send}|фото;{send} координат*|геолок*;чемодан* мой',
    en: 'parcel*|package*|packet* ~~not|no question*|open*|ask*;pick* ~package*|parcel*|packet* ~~hide|drop|place|photo;stash|dead drop*',
  },
  {
    id: 'security-military',
    level: 'stop',
    ky: 'жаңы аймак*;кайтар*|күзөт*|коргоо|коопсуздук ~~{war}|алыс*|аймак*|объект*|гражданство;гражданство|жарандык ~бер*|үй|алас*|ай*|тез*',
    ru: '{war};спецоперац*|министерств* обороны;нов* регион*|территор*|субъект*;охран*|чоп ~~{war}|отдален*|удаленн*|прифронт*|пригранич*|колонн*|юг|африк*;без|не боев*|армия|передов*;алабуг*',
    en: 'guard*|security ~~zone|remote|border|convoy*|war|africa|base;no fighting|war;new* zone|region*|territor*;bonus ~signing;alabuga',
  },
  {
    id: 'crypto-call-centre',
    level: 'check',
    ky: 'оператор* ~чат*|онлайн',
    ru: 'оператор* ~чат*|переписк*|знакомств*|приложени*;ретен*|ретеншн*|retention;форекс*|forex*|трейд*|трейдинг*|крипт*|p2p|п2п|казино*|беттинг*|гемблинг*|букмекер*;игров* компан*|проект*|платформ*;ставки ~спорт*',
    en: 'chat|online|dating|gaming|game|casino|betting agent*|operator*|support|moderator*|company;crypto*|forex|trading|trader*;customer support|service ~~{scam}|{thai}',
  },
  {
    id: 'vague-job',
    level: 'check',
    ky: 'чоң|көп акча*;телефон менен|аркылуу ~иш*|жумуш*|акча;калганын ~телефон*|личка*|жолук*|айтам;көп сүйлө*|сураба*|ойлонбо*;вложениесиз|салымсыз;легально',
    ru: 'легк*|прост*|несложн*|непыльн*|сложного работ*|подработ*|заработ*|деньг*|задан*|нет;работа легк*|прост*|непыльн*|не;быстр*|хорош*|больш*|реальн*|достойн* деньг*|заработ*;объясн*|расскаж*|подробн*|детал* ~при|в|по встрече|{dm};с|от телефон*|телефона;нужен|требуется|ищу|ищем|нужны|набираю|собираю|открываю ~человек*|сотрудник|люди|людей|партнер*|коллег|команд*|парней;удален* заработ*|доход*|занятост*|деятельн*|сфер*|возможн*;пассивн*|дополнит*|совместн*|высокодоход* доход*|заработ*|источник*|деятельн*;без вложен*|начальник*;готов|хочешь|хотите|помочь|мало ~зарабатыв*|заработ*|поднимать;все легально|законно|чисто|официально;без обман*|развод*',
    en: 'easy|simple|quick|fast|extra|real money|cash|job|work|income|task*;well paid;earn|work|income|job ~from|at home|phone;make money;no investment|skills|boss;be your own boss;nobody ~diploma;not|no scam|fake',
  },
]
