/* Money that the worker is asked to pay. Sources: S06, S07, S16, S18, S23, G13. */
import type { Rule } from './rule'

export const moneyRules: readonly Rule[] = [
  {
    id: 'upfront-fee',
    level: 'stop',
    ky: 'алдын ала ~төлө*|акча*|сал*;алдын ала <money>;<money>|төлө* ~депозит*|залог*|кепил*;депозит* ~<money>|төлө*;тизмеге ~<money>|төлө*;катто*|анкета*|документ*|чакыруу*|курс*|окутуу*|камсыз* ~<money>;<money> ~салып|салган*|салса*|төлөп|төлөс*;жарымы* азыр',
    ru: 'предопла*;разблокир*|разморо*|разморажив*;залог*|депозит* ~<money>|внес*|внос*|возвра*;{pay}|<money> ~депозит*|залог*|взнос*|пошлин*|госпошлин*|предопла*|вперед;перв*|вступ*|регистрац*|гарант*|страхов*|стартов* взнос*|платеж*|депозит*;{pay}|<money> ~за ~мест*|квот*|очеред*|брон*|регистр*|анкет*|приглаш*|обучен*|тренинг*|курс*|страхов*|мед*|оформлен*|{visa}|билет*|{doc};регистр*|анкет*|обучен*|тренинг*|активац*|приглаш*|медкомисс* <money>|{pay}|стоит|стоимост*;стоимост*|цена мест*|квот*|обучен*|регистр*|анкет*|приглаш*|контракт*;оплатить|оплатите|внесите|внести|переведи*|перечисли* ~<money>;половин*|остаток|остальн* сейчас|сразу|после|при|в|вносите;деньг*|плат* вперед|заранее|сразу;деньг*|взнос* ~не ~возвра*|верн*;сначала ~оплат*|деньг*|плат*',
    en: 'deposit* ~~<money>|required|refund*|visa;<money> ~deposit*|advance|upfront|prepay*|reservation;prepay*|upfront|nonrefundable;pay* in advance;registration|training|processing|reservation|booking|file|opening|agency|admin*|service|recruit*|placement|course|certificate|orientation|visa fee|fees|charge|charges ~<money>;<money> for ~medical|visa|documents|ticket;registration|course|orientation|application|reservation|booking|kit ~<money>;rest|balance ~after|before|on|when|upon ~visa|arriv*|sticker|departure|flight|passport;half now|before|first',
  },
  {
    id: 'fee-to-private-card',
    level: 'stop',
    ky: '{card}|номерге ~~салып|салга*|сал|салса*|котор*|төлө*|чегер*;<money> ~картага|картасына|картама|мбанк*|кошелек*;чек* сураба*|бербей*',
    ru: '{pay} ~~на|через ~{card}|номер*;{pay} ~{card};реквизит*|карт* ~сотрудник*|куратор*|менеджер*|физлиц*|получател*;чек* не дае*|выда*|нуж*;<money> ~на ~{card};{pay} ~по номеру',
    en: '{pay} ~~to|on|by|in|via|through ~{card};<money> to|on|usdt ~{card};<num>|<money> usdt;personal|private|manager*|his|her card|wallet|account',
  },
  {
    // Paying an intermediary is not always a crime, but paying for the job itself is a sign of fraud (G13).
    id: 'fee-for-placement',
    level: 'check',
    ky: 'баасы ~<money>;{visa} ~ачабыз|ачып|чыгарып|жасайбыз|тариздейбиз|даяр',
    ru: 'стоимост*|цена|прайс|услуг*|комисси* ~<money>;под ключ;приглашен*|вызов*|визы|визу|виз|контракт* ~дела*|сдела*|продам|продаю|откро*|открыв*|помога*;дела*|продам|продаю|помога*|откры* ~визы|визу|виз|приглашен*|вызов*',
    en: 'our|agency|service fee|cost|costs|price',
  },
]
