/*
 * Sets of words that several patterns share, in the pattern language. Countries decide which
 * jobs are dangerous and what pay is normal; see research, sections 2.1 and 3.
 * Everything here travels to the phone of the reader, so stems are as short as they can be.
 */
export const vocabulary: Readonly<Record<string, string>> = {
  // Countries and their big cities. A flag is ⚑ with the letters of the country.
  ru: 'россия* росси* рф москв* подмосков* питер* спб петербург* екатеринбург* новосиб* казань казани сочи сибир* краснодар* хабаровск* камчатк* якути* russia* moscow ⚑ru',
  near: '{ru} казахстан* казакстан* алмат* астан* шымкент* беларус* минск* армени* узбекистан* өзбекстан* ташкент* kazakhstan almaty astana uzbekistan ⚑kz ⚑by ⚑am ⚑uz',
  tr: 'турци* түркия* стамбул* анталь* анталия* алань* алания* измир* бодрум* мармарис* кемер turk* türkiye istanbul antalya alanya ⚑tr',
  gulf: 'дуба* оаэ эмират* шардж* шаржа* абудаб* катар* доха* дохе бахрейн* манам* кувейт* оман сауд* рияд* dubai uae emirates sharjah qatar doha bahrain kuwait oman saudi riyadh gulf ⚑ae ⚑qa ⚑bh ⚑kw ⚑om ⚑sa',
  iraq: 'ирак* иракк* багдад* эрбил* курдистан* сири* ливан* ливи* iraq baghdad erbil syria lebanon libya ⚑iq ⚑sy',
  thai: 'таиланд* тайланд* тай тае тайга бангкок* пхукет* паттай* thai* bangkok phuket pattaya ⚑th',
  scam: 'мьянм* мианм* камбодж* лаос* пойпет* сиануквил* мяватд* филиппин* myanmar* burma cambodia* laos poipet sihanouk* myawaddy philippines ⚑mm ⚑kh ⚑la ⚑ph',
  asia: 'китай* китае кытай* гонконг* макао шанха* гуанчжоу вьетнам* малайзи* индонези* бали индия* сингапур* мальдив* china hong macau vietnam malaysia indonesia bali india singapore ⚑cn ⚑hk ⚑vn ⚑my ⚑id ⚑in',
  kr: 'корея* корее корею кореи сеул* пусан* korea seoul busan ⚑kr',
  rich: '{kr} япони* жапон* токио japan англия* англию англии великобритани* британи* лондон* шотланд* uk britain england scotland london ireland ⚑jp ⚑gb сша америк* канад* мексик* австрали* usa america canada australia ⚑us ⚑ca {europe} израил* israel',
  europe: 'европа* европе европу европы шенген* германи* польш* чехия* чехию чехии словаки* болгари* литва* литве латви* эстони* итали* испани* франци* португали* греци* кипр* хорвати* румыни* венгри* серби* швеци* норвег* финлянд* голланд* бельги* австри* мальт* europe* german* poland czech* slovakia bulgaria lithuania latvia estonia italy spain france portugal greece cyprus croatia romania hungary serbia sweden norway finland netherlands belgium austria malta schengen eu ⚑de ⚑pl ⚑cz ⚑sk ⚑bg ⚑lt ⚑it ⚑es ⚑fr ⚑ro ⚑no ⚑fi ⚑eu',
  far: '{tr} {gulf} {iraq} {thai} {scam} {asia} {rich} грузи* азербайджан* египет* африк* georgia egypt africa abroad overseas заграниц* зарубеж* рубеж* вылет*',
  abroad: '{near} {far}',
  home: 'бишкек* ош ошто оше кыргызстан* каракол* токмок* чүй* нарын* талас* баткен* джалал* жалал* чолпон* сокулук* bishkek osh karakol kyrgyzstan',

  job: 'работ* вакан* требует* требуют* ищем ищет ищу набор* набира* нужны нужен нужна приглаша* подработ* заработ* трудоустр* иш ишке иши ишти иштө* иштей* иштег* иштеп жумуш* керек* изде* издей* чакыр* алабыз талап job* work* hiring hire vacanc* wanted needed recruit* position* employ* salary join зарплат* айлык* сборщик* официант* повар* нян* сидел* горнич* водител* упаковщик* тигүүчү* айдоочу* nanny babysitter housemaid cleaner driver waiter waitress',
  wage: 'зарплат* зп оклад* доход* заработ* ставк* оплат* выплат* гонорар* плачу платим платят айлык* айлыг* маяна* киреше* акча* эсеп* salary wage* pay paid payment* earn* income',
  girl: 'девушк* девоч* девчон* женщин* красавиц* кыз кыздар* келин* girl* lady ladies women woman female*',
  doc: 'паспорт* загран* документ* удостоверен* pasport* passport* document*',
  pass: 'паспорт* загран* pasport* passport*',
  visa: 'виза* визу визы визой визе виз визн* visa visas',
  road: 'билет* перелет* авиабилет* проезд* дорог* {visa} жол кире* учак* ticket* flight* travel* airfare оформлен* {doc} форм* спецодежд*',
  perk: '{road} жиль* питан* прожив* тамак* жатакана* үй квартира housing accommodation food meals dorm hostel',
  con: 'договор* контракт* келишим* contract* agreement* подпис* подпиш*',
  us: 'нам мне нами нас нашем* меня бригадир* администр* начальн* хозя* прораб* куратор* менеджер* агент* координатор* представит* работодат* старш* супервайзер* бизге бизде бизден мага менде кожоюн* башчы* ээси* берүүчү* us boss* employer* manager* agen* sponsor* madam owner* supervisor* office company family captain капитан*',
  give: 'сда* отда* оставл* остави* оставь* забира* забер* переда* хран* удерж* изым* изъя* держ* лежит лежат бересиң* бересиз* бересин* бериң* бергиле бер берилет тапшыр* сакта* алып алат алынат жыйна* ташта* өткөр* карма* калтыр* турат калат kept keep* hold* held hand* surrender* collect* submit* take* taken leave stay*',
  // Only forms that tell the reader to pay: «оплатите», but not «оплачиваем» or «төлөнөт».
  pay: 'оплати оплатите оплатить оплата* оплату оплате оплаты плати платите платить плата плату заплат* внес* внёс* внос* взнос* перевод* переведи* перечисли* скидыва* скинь* закинь* отправьт* төлөйсү* төлөң* төлөп төлөө төлөм* төлөсө* төлөг* сал салып салса* салга* салгыла салың* салын* салуу салас* которуп котор которуң* которгула которосуз которсо* жөнөтүң* pay payment* send transfer deposit wire',
  card: 'карт* карточк* кошел* мбанк* mbank элкарт* усдт usdt крипт* crypto* биткоин* bitcoin btc киви элсом* wallet* card* paypal union',
  fam: 'родител* родны* родств* мам* мать матери пап* отц* муж* жен* семь* друзь* подруг* үйдөгү* апа* ата* эне* күйөө* тууган* эже* байке* family parents relatives mother mum mom father sister husband friends',
  who: 'свой свои своих связ* знаком* блат* договорен* тааныш* киши* кишибиз байке* досум friends contacts cousin connection* insider*',
  off: 'посольств* консул* hrd министер* министр* минтруд* миграц* элчилик* embassy consulate consul ministry immigration',
  op: 'оператор* ферм* eps программ* схем* operator scheme ministry government embassy',
  dm: 'лс личк* личн* директ* телеграм* телег* тг ватсап* вотсап* вацап* whatsapp* telegram* tg dm pm inbox private бот* админ* @account @link',
  no: 'не нет без жок эмес кереги no not without never dont кылынбайт талап',
  onward: 'кампус* офис* соседн* границ* {scam} базу территор* ирак* машин* лодк* часов дальше compound campus office border river',
  guest: 'гост* клиент* мужчин* бизнесмен* конок* кардар* эркек* guest* client* men vip вип',
  club: 'клуб* лаунж караоке* ночн* сауна* яхт* вечеринк* nightclub club lounge karaoke ktv',
  send: 'скид* скин* присыл* пришл* отправ* высыл* вышл* жду кидай* жөнөт* жибер* ташта* send share',
  pic: 'фото* фотк* сүрөт* селфи photo* pic pics picture*',
  war: 'сво лнр днр донбасс* мариупол* луганск* донецк* запорож* херсон* фронт* штурм* боев* войн* тыл* чвк вагнер* окоп* траншей* линии минобороны военн* воинск* согуш* аскердик аскерге арткы military army combat frontline wagner donbas* trench*',
}
