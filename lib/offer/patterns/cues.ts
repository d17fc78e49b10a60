/* Facts that decide what other signs mean; they are never shown. */
import type { Rule } from './rule'

const cue = (id: Rule['id'], ru: string): Rule => ({ id, level: 'cue', ru })

export const cueRules: readonly Rule[] = [
  cue('abroad', '{abroad};чет өлк*|жак*|мамлекет*;за границ*|рубеж*;учас*|учуп'),
  cue('far', '{far};чет өлк*;учас*|учуп'),
  cue('near', '{near}'),
  cue('russia', '{ru}'),
  cue('high-wage', '{rich}'),
  cue('thailand', '{thai}'),
  cue('scam-country', '{scam}'),
  cue('night-country', '{tr}|{gulf}|{kr}|{asia}|{thai}|{scam}|{iraq}'),
  cue('foreign-money', '$;€;₽;usd;euro*;евро;доллар*;dollar*;баксов;рубл*;крипт*;crypto;usdt'),
  cue('home', '{home}'),
  cue('job', '{job}'),
  cue('offer', 'требу*|ищем|ищу|набира*|набор|нужны|нужен|нужна|приглаша*|вакан*|зарплат*|оклад*|зп|доход*|график|керек*|алабыз|чакыр*|айлык*|айлыг*|изде*|издей*|hiring|wanted|needed|vacanc*|salary|hire|join|recruit*|per|month'),
  cue('employer', 'осоо|ооо|зао|оао|ао|ип|тоо|жчк|жчксы|жшс|ак|пвт|бин|инн|llc|ltd|inc|gmbh|llp|kraz|licensed|hotel|mohre;ул|улица|улице|проспект*|пр|көчөсү*|көч|мкр|микрорайон|бульвар|кабинет|этаж|кабат|street|avenue|floor|кадров|кадрлар|тц|трц|базар*|район*|дареги;компани*|фирма*|отель|гостиниц*|клиник*|ресторан*|кафе|магазин*|цех*|ашкана*|салон* «;кафе|цех*|магазин*|ашкана*;@site|@mail;офис* <num>'),
  cue('contract', '{con};по тк;официальн* трудоустр*|оформл*;официально|расмий|соцпакет*|rasmiy'),
  cue('official', 'министерств*|минтруд*|министрлик*|eps|стипенди*|scholarship*|ministry;центр* ~занятост*|трудоустр*;борбор* аркылуу|сайт*|тизме*;оператор* ~сайт*|лиценз*;operator* website|site|licen*;лицензиясы бар'),
  cue('skilled', 'разработчик*|программист*|devops|frontend|backend|developer*|engineer*|инженер*|врач*|медсестр*|медайым*|nurse*|doctor*|python|java|senior|middle|junior|аналитик*|дизайнер*|бухгалтер*|юрист*|диплом*|diploma|degree|стаж*|сварщик*|welder*|электрик*|ce|се|b2;опыт* ~от|<num>;категори* d|c|е|д|с;years experience;тажрыйба* <num> жыл'),
  cue('women', '{girl}'),
  cue('guard', 'охран*|чоп|кайтаруу*|кайтарчу|күзөт*|кароол*|коопсуздук*|guard*|security'),
  cue('rotation', 'вахт*|rotation'),
  cue('courier', 'курьер*|courier*'),
  cue('hostess', 'хостес*|hostess*|модель|модели|моделей|моделям|моделью|модельн*|model|models|modelling|modeling|танцовщиц*|танцор*|танцы|танцев*|бийчи*|dancer*|dancing|кастинг*|casting|массаж*|massage'),
  cue('night', '{club};бармен*|баре|барга|bar;в бар;түнкү;ночн*'),
  cue('operator', 'оператор*|колл|поддержк*|переводчик*|чат*|офис*|маркетинг*|operator*|support|service|translator*|chat|call|office|typing|котормочу*'),
  // Texts that warn, ask, report or sell are no offers.
  cue('authority', 'мвд|иим|102|полици*|милици*|гкнб|укмк|консульств*|police|authorities|hotline|регулятор|банк;горяч* лини*'),
  cue('trade', 'студию;машинада ~орун;чыгам|chygam|жолдош* ~алам|орун|маш*;еду|выезжа* ~возьму|мест*;попутчик*;бронд*|брониров* үчүн|тур*;кружок;сдаю|сдается|сниму|продаю|продам|продается|самовывоз|сатам|сатылат|ижарага|selling|sale'),
  cue('teacher', 'учител*|педагог*|репетитор*|вожат*|тренер*|воспитат*|мугалим*|teacher*|tutor*|детск*|мектепке'),
  cue('warning', 'если ~~просят|требуют|слышите|просит;if ~anyone|somebody|someone|anybody;мошен*|лохотрон|аферист*|предупрежда*|остерега*|осторожно|алдамчы*|шылуун*|эскерт*|scam*|fraud*|criminal*|beware|warning|warns;это обман;не ведись|ведитесь|связывай*;blocked ~it|him|her|them;депорт* бол*;не перевод*|плат* ~незнаком*|посредник*'),
  cue('question', 'has|have anyone|anybody;where can|should|to ~report|check;көнүгүү;куда ~писать|жалов*;это ~развод|нормально|обман;ишенсем болобу;подскаж*|боюсь|чынбы|болобу|айтчы|question|шектүү|подозрительн*|suspicious|жалоба;ищу работу|подработку;иш издейм|издеп;кто ~сталкив*|работал*|знает;как ~проверит*;куда ~обратит*;мужу|сыну|дочери|сестре|брату|мне ~предлага*|предложил*|зовет|написал*;кантип|эмнени ~текшер*;билген* ~барбы;is it|this ~true|real|legit|scam;how ~check;my daughter|son|sister|husband|brother ~~offered|message|received|got'),
  cue('news', 'тергөө*;следоват*;задержа*;новост*|дайджест*|советуют|напомина*|кабарлар*|жаңылык*|news|reminds;кеңеш ай|бер*;пишу чтобы;моя|мой сестра|брат|муж ~поехал*|уехал*'),
]
