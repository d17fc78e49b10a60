/*
 * What honest texts tell and a deceiver rarely troubles to invent: hours, taxes, the day of pay,
 * what can be seen or refused beforehand, hardships. Nothing here proves anything alone; weigh.ts
 * adds it up.
 */
import type { Rule } from './rule'

const cue = (id: Rule['id'], ru: string): Rule => ({ id, level: 'cue', ru })

export const detailRules: readonly Rule[] = [
  cue('hours', 'график*|смен*|выходн*|shift*|schedule|weekend*|дүйшөмб*|жекшемб*|ишемб*|суббот*|воскрес*|sunday*|saturday*;дем|эс алыш|алабыз;days|day off;hours week|day|weekly;часов|час|күн неделю|день|жумасына;саат <num>;<num> до|ден|дон|to <num>;<num> күн'),
  cue('terms', 'gross|net|брутто|нетто|чистыми|налог*|салык*|соцфонд*|tax|taxes|insurance|страховк*|probation|пенсион*|больничн*|отпуск*|өргүү*|overtime|переработ*|премия;испытательн*|сыноо|trial срок*|мөөнөт*|day|period;per|в|за час|час*|hour|саат*'),
  cue('payday', 'еженедельн*|ежемесячн*|twice|сделно|сдельн*|почасов*|аванс*;кажд*|every|пятниц*|недел*|month|week|friday|айдын|жума* <num>;жума|ай сайын;два|эки раза|жолу;<num> числ*|го|th|нда|инде|үндө'),
  cue('open', 'копи*|көчүрм*|copy|квитанц*|receipt|чеги|приходите|заходите|приезжайте|келиңиз*|откаж*;drop|come by;келип көр*;прочит*|окуп|юрист*|lawyer;сайт*|тизме* ~текшер*|проверьт*|проверите;own|өзүңүз* төлөй*;до|before|чейин выезд*|вылет*|leave|fly|жөнө*'),
  cue('told', 'тяжело|кыйын*|суук|холодно|жарко|устал*|чарча*|сагын*|скучно|шумно|hard|tired|lonely|cold|heavy|дождь;работал|работала|отработал|отработала|вернулся|вернулась|ездил|ездила|привез|привезл*|заработал|заработала|платил|платила|worked|saved|returned;салам|привет|досум|жээн|братан|кабатыр|долетел*'),
]
