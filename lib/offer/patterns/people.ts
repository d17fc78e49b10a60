/* Who is wanted, and what is asked of them. Sources: S49, S74, S96, S97, S101, G10. */
import type { Rule } from './rule'

export const peopleRules: readonly Rule[] = [
  {
    id: 'women-only-age',
    level: 'check',
    ky: 'сулуу|татынакай|жаш {girl};{girl} ~керек*|чакыр*|издей*|алабыз|тандай*|үчүн;<age> чейинки;<age> <age> ~бою',
    ru: '{girl} ~~от|до|с <age>;симпатичн*|красив*|эффектн*|стройн*|привлек*|незамужн*|молод* {girl};приятн*|модельн*|привлек*|славян*|азиатск*|эффектн* ~внешност*;модел* ~~до|от <age>;нужны|нужна|требу*|приглаша*|ищем|ищу|набор* ~{girl}',
    en: '{girl} ~aged|under|only|needed|wanted|max;beautiful|attractive|pretty|young|single|good {girl}|looking;attractive|pleasant appearance',
  },
  {
    id: 'photo-request',
    level: 'check',
    ky: '{pic} ~{send};купальник*',
    ru: '{send} ~{pic};{pic} ~{send}|рост*|вес|параметр*|директ*|личк*|купальн*|фигур*|фильтр*;полный рост;параметр* ~рост|вес|{pic};видеовизитк*|видео визитк*',
    en: 'full body|length|height;{pic} ~please|required|needed|height|weight|swimsuit|body;bikini|swimsuit',
  },
  {
    id: 'minors',
    level: 'stop',
    ky: '<teen> жаштан|тен|тан|дан|ден ~жогору|өйдө|баштап|болсо;<teen> +',
    ru: 'от|с <teen> лет|годов|и;школьник*|школьниц*|подростк*|старшекласс* ~~работ*|подработ*|заработ*|можно|подойд*|деньг*;подработ*|заработ* ~школьник*|подростк*;{girl} ~<teen> <age>;<teen> <age> {girl}|лет;после уроков',
    en: 'aged|age <teen>',
  },
  {
    id: 'influencer',
    level: 'check',
    ky: 'блогер* ~~бар*|кел*|сунуш*|айт*',
    ru: 'блогер* ~реком*|едут|едет|ездил*|совет*|были|побыва*|сторис;наши|известн*|популярн* блогер*',
    en: 'blogger*|influencer* ~visit*|recommend*|went|love*',
  },
  {
    id: 'dating-marriage-lure',
    level: 'check',
    ky: 'турмуш* ~чык*|чыг*|кур*',
    ru: 'жених*',
    en: 'serious|rich|wealthy men|man;marriage|groom',
  },
  {
    id: 'denial-of-crime',
    level: 'stop',
    isDenial: true,
    ky: 'наркот*|баңги*|кладмен*|криминал*|закладк* эмес|жок;кылмыш*|мыйзамсыз эмес|жок',
    ru: 'не|никак*|без|нет ~наркот*|закладк*|закладч*|клад|криминал*|запрещ*|дроп*;наркот*|закладч*|криминал* нет|не',
    en: 'not|no|without ~drug*|narcotic*|criminal|crime|illegal',
  },
  {
    id: 'denial-of-intimacy',
    level: 'stop',
    isDenial: true,
    ky: 'интим*|эскорт*|секс* жок|эмес|болбойт;жаман|уят нерсе|иш|жол жок|эмес',
    ru: 'без|не|никак* ~интим*|секс*|эскорт*|постел*;интим* нет|исключ*|не|необяз*|желан*|по;эскорт* не|нет',
    en: 'no|without|not|strictly ~intim*|sex*|escort*|prostitut*',
  },
]
