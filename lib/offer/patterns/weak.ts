/* Signs that honest adverts carry as often: R1, R3, S23 and S80. They count only together. */
import type { Rule } from './rule'

export const weakRules: readonly Rule[] = [
  {
    // A name that is held back is more than a missing one.
    id: 'no-company-name',
    level: 'check',
    isDenial: true,
    ky: 'фирма*|компания*|завод* аты* ~барган*|кийин|келгенде',
    ru: 'коммерческ* тайна|информация',
    en: 'not|dont ask ~~name',
  },
  {
    id: 'everything-paid',
    level: 'weak',
    ky: '{perk} ~бекер|акысыз|бизден|биздин;кире* ~~бекер|акысыз|бизден|төлө*;билет* ~биз|мен|фирма|алып|компания ала*|алып|бер*;бардык чыгым*',
    ru: '{perk} ~~за наш;{perk} ~бесплатн*|нами;бесплатн* ~{perk};{perk} ~~компани*|агентств*|фирм*|берем|берет;билет* куп*|опла*;все расход*|оплач*|включено;проезд опла*',
    en: '{perk} ~free|paid|covered|provided|included|company;free ~{perk};all|everything costs|expenses|included|paid|arrange',
  },
  {
    id: 'no-experience-no-language',
    level: 'weak',
    isDenial: true,
    ky: 'тажрыйба*|тил*|опыт*|диплом* ~{no};тажрыйбасыз*|тилсиз;тил* билбе*',
    ru: 'без ~опыт*|язык*|образован*|диплом*|знан*|возраст*;опыт*|язык*|диплом* ~не|необяз* ~нуж*|требу*|важ*|обяз*|понадоб*',
    en: 'no|without experience|language|english|ielts|diploma|skills;experience|language not needed|required',
  },
  {
    id: 'urgency-pressure',
    level: 'weak',
    ky: 'тез арада;<num> ~орун;тезинен|шашыл*;бүгүн ~чечи*|эле|гана|сал*|кечинде;үлгүр*',
    ru: 'срочн*;остал* ~мест*;последн* мест*|день|дни;<num> мест*;вылет ~завтра|вторник|пятницу',
    en: 'urgent*;only|last <num>|day|days|places|spots;today only|last',
  },
  {
    id: 'messenger-only',
    level: 'weak',
    ky: '{dm} ~жаз*|ташта*|гана|чал*;жаз* {dm};+ ~жаз*',
    ru: 'пиш*|напиш*|обращ*|жду|отпиш* ~{dm}|+;в {dm};подроб* ~{dm};только {dm};пиши* плюс|хочу',
    en: 'write|message|text|contact ~{dm};{dm} only|me;only {dm}',
  },
]
