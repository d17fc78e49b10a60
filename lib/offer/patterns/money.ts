/* Money that the worker is asked to pay. Sources: S06, S07, S16, S18, S23, G13. */
import type { Rule } from './rule'

export const moneyRules: readonly Rule[] = [
  {
    id: 'upfront-fee',
    level: 'stop',
    ky: 'алдын ала ~төлө*|акча*|сал*|бер*;алдын ала <money>;<money>|төлө* ~депозит*|залог*|кепил*;депозит* ~<money>|төлө*;орун ~үчүн|бронь* ~<money>|төлө*|акча*;тизме* ~<money>|төлө*;акча* салба*|төлөбө* ~тизме*|орун|кет*;катто*|анкета*|документ*|чакыруу*|курс*|окутуу*|камсыз* ~<money>;<money> ~салып|салган*|салса*|төлөп|төлөс*;баасы <money>;<money> ~~жарымы*;жарымы* азыр;калган* барганда|кийин|келгенде|чыкканда|учканда|визада;{doc} ~жасаган*|даярда*|ишине ~<money>',
    ru: 'предопла*;задатк*|задаток*;залог*|депозит* ~<money>|внес*|внос*|возвра*;{pay}|<money> ~депозит*|залог*|взнос*|пошлин*|госпошлин*|предопла*|вперед;перв*|вступ*|регистрац*|гарант*|страхов*|стартов* взнос*|платеж*|депозит*;пошлин*|госпошлин* ~<money>;брон*|заброн*|закреп* мест* ~~{pay}|<money>;{pay}|<money> ~за ~мест*|квот*|очеред*|брон*|регистр*|анкет*|приглаш*|обучен*|тренинг*|курс*|страхов*|мед*|оформлен*|{visa}|билет*|{doc};регистр*|анкет*|обучен*|тренинг*|активац*|приглаш*|медкомисс* <money>|{pay}|стоит|стоимост*;обучен* ~~стоимост*;стоимост*|цена мест*|квот*|обучен*|регистр*|анкет*|приглаш*|контракт*;оплатить|оплатите|внесите|внести|переведи*|перечисли* ~<money>;без оплат* ~~спис*|мест*|анкет*;половин*|остаток|остальн* сейчас|сразу|после|при|в|вносите;деньг*|плат* вперед|заранее|сразу;пакет* ~<money>;деньг*|взнос* ~не ~возвра*|верн*;{pay} ~до подпис*|вылет*|выезд*|собеседов*|появлен*;сначала ~оплат*|деньг*|плат*;легенд* ~визу <money>;<money> ~оплач* ~нам',
    en: 'deposit* ~~<money>|required|refund*|visa;<money> ~deposit*|advance|upfront|prepay*|reservation;prepay*|upfront|nonrefundable;pay* ~~advance;advance pay*|fee*|money;registration|training|processing|reservation|booking|file|opening|agency|admin*|service|recruit*|placement|course|certificate|orientation|visa fee|fees|charge|charges ~<money>;<money> ~processing|registration|charge;<money> for ~medical|visa|documents|ticket;registration|course|orientation|application|reservation|booking|kit ~<money>;{pay}|<money> ~for|to|that ~~place|spot|slot|seat|kit|training|course|reserve;reserve|secure|hold|book ~place|spot|seat|slot ~~{pay}|<money>;{pay} ~before ~interview|contract|visa|departure|flight|travel*;price is ~<money>;not|cannot ~refundable|returned;rest|balance ~after|before|on|when|upon ~visa|arriv*|sticker|departure|flight|passport;half now|before|first;security deposit|payment;money ~for visa ~sent;<money>|% ~in advance',
  },
  {
    id: 'fee-to-private-card',
    level: 'stop',
    ky: '{card}|номерге ~~салып|салга*|сал|салса*|котор*|төлө*|чегер*;картага|картасына|картама|номерге ~<money>;<money> ~картага|картасына|картама|мбанк*|кошелек*;карта номери* ~~<contact>|<num>;чек* сураба*|бербей*;скрин*|чег* ~ватсап*|ташта*',
    ru: '{pay} ~~на|через ~{card}|номер*;{pay} ~{card};на карт* ~куратор*|менедж*|агент*|сотруд*|жен*;реквизит*|карт* ~сотрудник*|куратор*|менеджер*|физлиц*|получател*;без чек*|расписк*|квитанц*;чек* не дае*|выда*|нуж*;<money> ~на ~{card};{pay} ~по номеру;нам на карт*',
    en: '{pay} ~~to|on|by|in|via|through ~{card};<money> to|on|usdt ~{card};<num>|<money> usdt;personal|private|manager*|his|her card|wallet|account;without receipt*;payment slip;western union;moneygram',
  },
  {
    // Paying an intermediary is not always a crime, but paying for the job itself is a sign of fraud (G13).
    id: 'fee-for-placement',
    level: 'check',
    ky: 'баасы ~<money>;кызмат* акы* ~<money>;ишке|жумушка ~орношкон*|чыккан* ~төлө*;{visa} ~ачабыз|ачып|чыгарып|жасайбыз|тариздейбиз|даяр',
    ru: 'оплат* ~после|по ~трудоустр*|факту|{visa}|устро*|результат*;стоимост*|цена|прайс|услуг*|комисси* ~<money>;под ключ;услуг* платн*;приглашен*|вызов*|визы|визу|виз|контракт* ~дела*|сдела*|продам|продаю|откро*|открыв*|помога*;дела*|продам|продаю|помога*|откры* ~визы|визу|виз|приглашен*|вызов*;процент* ~с ~перв* зарплат*',
    en: 'pay ~after ~hired|placement|visa|job;our|agency|service fee|cost|costs|price;package|commission ~<money>',
  },
]
