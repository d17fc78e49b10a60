/* Debt, kept wages, isolation and the road. Sources: G3, G6, G7, G14, S75, S98, S101-S104. */
import type { Rule } from './rule'

export const controlRules: readonly Rule[] = [
  {
    id: 'withheld-pay',
    level: 'stop',
    ky: '{wage} ~~кайтканда|кайтып|бүткөндө|бүткөн*|аягында|күзүндө|кийин ~~берил*|тиет|эсептеш*|төлөн*|алас*|бересиз|жасал*|толук|чогуу;бүткөндө|аягында|жылдан ~~берил*|тиет|төлөн*|эсептеш*|толук',
    ru: '{wage}|расчет* ~~после ~возвра*|приезд*|окончан*|заверш*|сезон*|контракт*|вахт*|путин*|урожа*|всего;{wage}|расчет*|перечисл* ~~в|по конце|окончани*|заверш* контракт*|вахт*|сезон*|срок*|работы|двухлет*|года',
    en: '{wage} ~~at|on|after ~end|return|completion|season|harvest;{wage} ~~when ~ends|finish*|over|return|leave;paid|payment* ~one time;{wage} ~held|kept|withheld;keep|hold ~{wage}',
  },
  {
    id: 'debt-for-travel',
    level: 'stop',
    ky: '{road}|айлыктан|айлыгың* ~~кармал*|кармай*|чегер*|кайтар*;иштеп ~жаба*|төлө*|кутул*|кайтар*;{road} ~~карыз*|кредит*;карыз* катары|болуп',
    ru: 'отработаешь|отработаете|отработаем|отработать|отрабатыва*;в счет зарплат*|зп|заработ*|гонорар*;{road} ~~вычт*|вычит*|удерж*|высчит*;вычт*|вычит*|удерж*|отда*|верн*|возмещ*|рассчит*|остальн*|возвращ*|расплат* ~из|с ~перв* зарплат*|зп|гонорар*|выплат*;остальн*|вычт*|вычит*|удерж* из зарплат*|зп;кредит*|долг*|рассроч* ~{road};возвращ*|верн* ~~расход*|затрат*;дорог*|билет*|питани* ~записыва*|запиш*',
    en: 'pay*|return*|refund|repay|work|deduct*|recover* ~~from|through|with|by ~salary|wage*|work|earnings|sales|drinks;{road} ~~deducted|loan|debt;pay|work back|off;refund|return|repay ~~company|agency|ticket|money;debt|loan',
  },
  {
    id: 'fines-deductions',
    level: 'check',
    ky: 'айып|айыппул*|штраф*',
    en: 'fines|fined;fine|penalt* ~for|late|if|<money>;if ~leave ~~refund|pay|return',
  },
  {
    id: 'secrecy-isolation',
    level: 'stop',
    isDenial: true,
    ky: '{fam}|ким*|эчким* ~~айтпа*|билдирбе*|тынчсыздандырба*;азырынча|айтпай айтпа*|тур*|кой*;айтпасаң*',
    ru: 'никому ~не ~говор*|рассказ*|сообщ*|скаж*|показ*;{fam} ~~не|пока|незачем говор*|рассказ*|сообщ*|скаж*|знать|волн*;{fam} ~молч*|необязат*;в секрете|тайне;не звон*|обращ* ~посольств*|полиц*',
    en: 'dont|not|never|nobody tell|inform|mention|call|share ~~{fam}|anyone|anybody|embassy|police;keep ~secret|quiet;{fam} ~need ~know;between us',
  },
  {
    id: 'lie-at-border',
    level: 'stop',
    ky: 'чек|аэропорт*|чегара*|консул*|пограничник*|сураса|сурашса ~~айт*|де|деп|дейсиң*|дегиле',
    ru: 'границ*|контрол*|таможн*|аэропорт*|консул*|погранич* ~~скаж*|говори*|отвеч*;легенд*;если ~спрос* ~~скаж*|говори*|отвеч*',
    en: 'say|tell|answer ~~tourist*|holiday|vacation|visiting|relative*|officer|immigration|border|customs;airport|border|immigration|officer|customs ~~say|tell|answer',
  },
  {
    id: 'control-of-movement',
    level: 'stop',
    ky: 'телефон* ~~алынат|алып|жыйна*|чогулт*|тапшыр*|сейф*|өткөр*;сыртка|үйдөн|аймактан|теплица*|шаарга|кайда ~чыкпа*|чыгара*|чыгуу*|чыгасы*|барба*;чыгууга|кетүүгө ~болбойт|болбой*|уруксат*',
    ru: 'телефон* ~~сда*|отбира*|изым*|запрещ*|забер*|ресепш*;выход*|выезд*|выезж*|отлуч*|покида*|выйти ~только|лишь|с|по|без ~вместе|разрешен*|хозя*|сопровож*|начальн*|администр*;выход*|выйти|покида*|уехать|уйти|уволит* ~нельзя|запрещ*',
    en: 'phone* ~~handed|taken|collected|locker*|surrender*|forbidden|stay*;no phone*;nobody|not|cannot ~leave|go|goes ~out|outside|campus|compound|house|alone;curfew',
  },
  {
    id: 'third-country-route',
    level: 'stop',
    ky: 'айдоочу*|шофер*|бала|киши|адам* ~~күтүп|тосуп|алып ~алат|откорот|өткөрөт|кетет;ал жактан|жерден ~машина|унаа|алып|өткөр*;биринчи|алгач ~{abroad} ~учас*|барас*|учуп',
    ru: 'водител*|проводник*|человек*|парень ~встрет*|отвез*|повез*|перевез*|провед* ~~{onward};встрет*|забер* ~водител*|проводник*|бригадир|знаком*|человек|парень;оттуда|дальше|далее|потом|затем ~{onward}|трансфер*|пешком|автобус*;сначала ~летим|летите|едем|едете|вылет* ~{abroad}',
    en: 'driver ~pick*|meet*|wait*|take*;cross* ~border|river;another|third|neighbouring country',
  },
  { id: 'risky-country', level: 'check', ru: '{scam}' },
]
