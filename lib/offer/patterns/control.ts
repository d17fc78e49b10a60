/* Debt, kept wages, isolation and the road. Sources: G3, G6, G7, G14, S75, S98, S101-S104. */
import type { Rule } from './rule'

export const controlRules: readonly Rule[] = [
  {
    id: 'withheld-pay',
    level: 'stop',
    ky: '{wage} ~~кайтканда|кайтып|бүткөндө|бүткөн*|аягында|күзүндө|кийин ~~берил*|тиет|эсептеш*|төлөн*|алас*|бересиз|жасал*|толук|чогуу;бүткөндө|аягында|жылдан ~~берил*|тиет|төлөн*|эсептеш*|толук;эсеп* ~~бүткөндө|аягында;{wage} чогуу|ошондо;{wage} ~менде|бизде турат|калат|сакталат',
    ru: '{wage}|расчет* ~~после ~возвра*|приезд*|окончан*|заверш*|сезон*|контракт*|вахт*|путин*|урожа*|всего;{wage}|расчет*|перечисл* ~~в|по конце|окончани*|заверш* контракт*|вахт*|сезон*|срок*|работы|двухлет*|года;{wage} ~~уезжа*|вернетесь|возвращени* домой;удерж*|вычт* ~депозит*|залог*;депозит* ~из зарплат*|зп;месяц* ~~под залог*;перв* ~месяц* ~зарплат* ~остав*|гарант*|не;{wage} ~остает*|копит*|хран* у {us};{wage}|деньги раз в полгода|год',
    en: '{wage} ~~at|on|after ~end|return|completion|season|harvest;{wage} ~~when ~ends|finish*|over|return|leave;paid|payment* ~one time;{wage} after <num>;deposit ~from salary|wage*;first month* ~unpaid|deposit;no salary|pay ~first;{wage} ~held|kept|withheld',
  },
  {
    id: 'debt-for-travel',
    level: 'stop',
    ky: '{road}|айлыктан|айлыгың* ~~кармал*|кармай*|чегер*|кайтар*;айлыктан|айлыгың* ~~төлө*|бересиң*|алабыз;иштеп ~жаба*|төлө*|кутул*|кайтар*;{road} ~~карыз*|кредит*;карыз* катары|болуп;кредитке|карызга ~бер*;биз төлө* ~~кийин',
    ru: 'отработа*|отрабатыва*;в|за счет зарплат*|зп|заработ*|гонорар*;{road} ~~вычт*|вычит*|удерж*|высчит*;вычт*|вычит*|удерж*|высчит* ~{road};вычт*|вычит*|удерж*|отда*|верн*|возмещ*|рассчит*|остальн*|возвращ*|расплат* ~из|с ~перв* зарплат*|зп|гонорар*|выплат*;остальн*|вычт*|вычит*|удерж* из зарплат*|зп;{road} ~~возвращ*|возмещ* ~с|из;кредит*|долг*|рассроч* ~{road};{road} ~в долг|кредит*;возвращ*|верн* ~~расход*|затрат*;закрыва* ~~месяц*|процедур*;дорог*|билет*|питани* ~записыва*|запиш*',
    en: 'pay*|return*|refund|repay|work|deduct*|recover* ~~from|through|with|by ~salary|wage*|work|earnings|sales|drinks;deduct* ~~{road};{road} ~~deducted|returned|loan|debt|advance;pay|work back|off;refund|return|repay ~~company|agency|ticket|money;i paid ~for you;debt|loan',
  },
  {
    id: 'fines-deductions',
    level: 'check',
    ky: 'айып*|штраф*;кечик* <money>;бузул* ~төлө*',
    ru: 'неустойк*|штраф*;досрочн* ~~{pay}|компенсац*|<money>;компенсац* <money>;сумма удваива*',
    en: 'fine|fines|penalt* ~for|late|if|<money>;pay compensation|penalty|fine;leav* early|before ~~{pay}|compensation|refund;if ~leave ~~refund|pay|return',
  },
  {
    id: 'secrecy-isolation',
    level: 'stop',
    isDenial: true,
    ky: '{fam}|ким*|эчким* ~~айтпа*|билдирбе*;азырынча|айтпай айтпа*|тур*|кой*;айтпасаң*;арабызда калсын;элчилик*|милици* ~айтпа*|чалба*',
    ru: 'никому ~не ~говор*|рассказ*|сообщ*|скаж*|показ*;не говор*|рассказ*|сообщ*|скаж* ~{fam}|никому|муж*;{fam} ~~не|пока|незачем говор*|рассказ*|сообщ*|скаж*|знать|волн*;{fam} ~молч*|необязат*;в секрете|тайне;между нами;не звон*|обращ* ~посольств*|полиц*;удали* ~переписк*|чат|сообщ*;{fam} ~знать необяз*',
    en: 'dont|not|never|nobody tell|inform|mention|call|share ~~{fam}|anyone|anybody|embassy|police;keep ~secret|quiet;between us;tell nobody|noone;tell no one;{fam} ~later|need ~know|sign;delete ~chat|messages',
  },
  {
    id: 'lie-at-border',
    level: 'stop',
    ky: 'чек|аэропорт*|чегара*|консул*|пограничник* ~~айт*|де|деп|дейсиң*|дегиле;сура* ~~жатам|жатабыз де|деп|дейсиң*|дегиле;туугандык*|конок*|эс ~бара жатам',
    ru: 'границ*|контрол*|таможн*|аэропорт*|консул*|погранич* ~~скаж*|говори*|отвеч*;скаж*|говори* ~~границ*|контрол*|турист*|отдых*|гост*|сестр*|брат*|подруг*|друг*|свадьб*|концерт*|экскурс*;легенд*',
    en: 'say|tell|answer ~~tourist*|holiday|vacation|visiting|relative*|officer|immigration|border|customs;airport|border|immigration|officer|customs ~~say|tell|answer',
  },
  {
    id: 'control-of-movement',
    level: 'stop',
    ky: 'телефон* ~~алынат|алып|жыйнал*|тапшыр*|сейф*|өткөр*;сыртка|үйдөн|аймактан|теплица*|шаарга|кайда ~чыкпа*|чыгара*|чыгуу*|чыгасы*|барба*;чыгууга|кетүүгө ~болбойт|болбой*|уруксат*;уруксат* ~~чыкпа*|чыгууга|чыгасы*;телефон* жумасына|айына бир',
    ru: 'телефон* ~~сда*|отбира*|изым*|запрещ*|забер*|ресепш*;сда* телефон*;выход*|выезд*|выезж*|отлуч*|покида*|выйти ~только|лишь|с|по|без ~вместе|разрешен*|хозя*|сопровож*|начальн*|администр*;выход*|выйти|покида*|уехать|уйти|уволит* ~нельзя|запрещ*;нельзя выход*|покида*|уехать|уйти|уволит*;не выход* ~территор*|город*|улиц*;территор* закрыт*|охраня*;закрыт* территор*|объект*;выходных нет;связь ~{fam} ~воскрес*',
    en: 'phone* ~~handed|taken|collected|locker*|surrender*|forbidden|stay*;no phone*;exit|leave|out ~~permission|madam|escort*;exit|leave permission;nobody|not|cannot ~leave|go|goes ~out|outside|campus|compound|house|alone;phone* only;campus|compound is closed|guarded;closed|guarded campus|compound;curfew;no days off;family only',
  },
  {
    id: 'third-country-route',
    level: 'stop',
    ky: 'башка өлкө* ~аркылуу;{abroad} аркылуу|транзит;айдоочу*|шофер*|бала ~күтүп|тосуп|алып ~алат|откорот|өткөрөт|кетет;ал жактан|жерден ~машина|унаа|алып|өткөр*;биринчи|алгач ~{abroad} ~учас*|барас*|учуп;чек ара* ~өтө*|аша*|өткөр*;офис башка',
    ru: 'водител*|проводник*|человек*|парень ~встрет*|отвез*|повез*|перевез*|провед* ~~{onward};встрет*|забер* ~водител*|проводник*|бригадир;через {far} ~{onward}|потом|заед*;оттуда|дальше|далее|потом|затем ~{onward}|трансфер*|пешком|автобус*;сначала ~летим|летите|едем|едете|вылет* ~{abroad};прилет*|вылет* ~{thai}|{scam}|{gulf} ~~{onward};соседн*|третью стран*;через ~границу|реку|третью|мексик*;пересеч*|перейти ~границ*|рек*',
    en: 'driver ~pick*|meet*|wait*|take*;man|person|guide ~meet* ~airport;via|through {far};then|there by ~car|boat|bus|van|road;cross* ~border|river;<num> hours ~~office|compound|border|river;another|third|neighbouring country',
  },
  { id: 'risky-country', level: 'check', ru: '{scam}' },
]
