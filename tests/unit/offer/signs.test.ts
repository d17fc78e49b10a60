import { describe, expect, it } from 'vitest'

import { checkOffer } from '../../../lib/offer/checkOffer'
import type { SignId } from '../../../lib/offer/signs'

const idsOf = (text: string) => new Set(checkOffer(text).signs.map((sign) => sign.id))

/** Each sign with adverts that carry it, and with texts that deny it or only use its words. */
const cases: readonly { id: SignId; found: readonly string[]; notFound: readonly string[] }[] = [
  {
    id: 'upfront-fee',
    found: [
      'Жумуш бар, алдын ала төлөм 300 доллар', 'Тизмеге кирүү үчүн 10 000 сом төлөйсүз, иш Англияда',
      'Работа в Польше, предоплата 200 евро', 'Вакансия на ферме: внесите депозит 150$', 'Оплата за место в группе, работа в Корее',
      'Farm work in UK, registration fee 100 USD', 'We hire pickers, a deposit of 200 euro is required',
    ],
    notFound: [
      'Жумуш бар, алдын ала төлөм жок', 'Биз талапкерден депозит албайбыз, иш бар', 'Работа в Польше, без предоплаты',
      'Вакансия: депозит не нужен', 'Никаких взносов и залогов, работа в Корее', 'Farm work in UK, no registration fee',
    ],
  },
  {
    id: 'fee-to-private-card',
    found: ['Жумушка 5000 сом картага салыңыз', 'Для брони переведите деньги на карту куратора, работа в Англии', 'Job: pay to the manager on his card'],
    notFound: ['Айлык өзүңүздүн картаңызга түшөт, жумуш бар', 'Работа, выплаты на вашу карту', 'Job, paid to your own card'],
  },
  {
    id: 'guaranteed-visa',
    found: ['Визага кепилдик беребиз, иш Европада', 'Виза 100%, работа на заводе', 'Работа в Чехии, гарантируем визу', 'Visa guaranteed, work in Poland'],
    notFound: ['Виза ачууга жардам беребиз', 'Визу не гарантируем, решение за посольством, работа', 'Visa is not guaranteed, the embassy decides, work'],
  },
  {
    id: 'insider-connections',
    found: ['Элчиликте таанышым бар, жумушка жөнөтөм', 'Свои люди в посольстве, работа в Германии', 'We have contacts in the embassy, work visa'],
    notFound: ['Элчиликке өзүңүз барасыз', 'Документы в посольство подаёте сами, работа', 'You apply at the embassy yourself, job'],
  },
  {
    id: 'no-visa',
    found: ['Европага визасыз жөнөтөбүз, иш бар', 'Работа в Европе без визы', 'Work in Canada, no visa needed'],
    notFound: ['Жумушчу виза ачылат', 'Работа в Европе, рабочая виза', 'Work visa from the employer'],
  },
  {
    id: 'visit-visa-work',
    found: ['Турист болуп кирип, кийин иштейсиз', 'Едем на работу по туристической визе', 'Work starts on a visit visa'],
    notFound: ['Жумушчу виза менен барасыз', 'Рабочую визу оформляет работодатель', 'You come with a work permit'],
  },
  {
    id: 'passport-retention',
    found: ['Паспортуңузду бизге бересиз, жумуш бар', 'Паспорт бригадирде турат', 'Паспорта хранятся у администратора', 'При заселении сдаёте паспорт нам', 'Work: the agency keeps your passport'],
    notFound: ['Паспорт өзүңүздө калат, жумуш бар', 'Паспорт остаётся у вас, работа', 'Паспорт сдавать не нужно, работа', 'Паспорт не забираем, работа', 'Нужна копия паспорта, работа', 'Your passport stays with you, job'],
  },
  {
    id: 'withheld-pay',
    found: ['Айлык үйгө кайтканда берилет', 'Зарплата после возвращения домой', 'Оплата в конце контракта', 'Salary is paid at the end of the contract'],
    notFound: ['Айлык ай сайын берилет', 'Зарплата два раза в месяц', 'Salary is paid twice a month'],
  },
  {
    id: 'debt-for-travel',
    found: ['Билеттин акчасы айлыктан кармалат, иш бар', 'Билет берём, потом отработаешь', 'Дорога в счёт зарплаты', 'The ticket is deducted from your salary'],
    notFound: ['Билеттин баасы айлыктан кармалбайт', 'Работа, проезд оплачиваем', 'Job, the ticket is not deducted from your salary'],
  },
  {
    id: 'no-contract-or-on-arrival',
    found: ['Келишимге барганда кол коёсуз', 'Договор подпишете на месте, работа', 'Работаем без договора', 'The contract is signed on arrival'],
    notFound: ['Келишимсиз иштебейбиз, жумуш бар', 'Договор подписываем до выезда, работа', 'Без договора не работаем', 'The contract is signed before you leave'],
  },
  {
    id: 'secrecy-isolation',
    found: ['Жумуш жөнүндө эч кимге айтпаңыз', 'О работе никому не говори', 'Do not tell your family about the job'],
    notFound: ['Үй-бүлөңүзгө айтыңыз', 'Расскажите о работе родным', 'Tell your family about the job'],
  },
  {
    id: 'lie-at-border',
    found: ['Чек арада конокко бара жатам дейсиң', 'На границе скажешь, что едешь к сестре', 'At the airport say that you are a tourist'],
    notFound: ['Чек арада келишимди көрсөтүңүз', 'На границе покажите рабочую визу'],
  },
  {
    id: 'control-of-movement',
    found: ['Жумушта телефон алынат', 'Телефон сдаёте на весь срок, работа', 'Выход только с разрешения хозяина', 'Phones are collected at the office'],
    notFound: ['Телефон алынбайт, жумуш бар', 'Телефон не забираем, работа', 'Phones are allowed, job'],
  },
  {
    id: 'entertainment-hostess',
    found: ['Консумацияга кыздар керек', 'Хостес в клуб, Дубай, девушки', 'Работа в эскорте', 'Dancers wanted in Bahrain', 'Hostess job in Seoul, ladies'],
    notFound: ['Ресторанга официант керек, Бишкек', 'Хостес в ресторан, Бишкек, улица Киевская', 'Модельер-конструктор в швейный цех'],
  },
  {
    id: 'third-country-route',
    found: ['Таиланд аркылуу барасыз, иш бар', 'Водитель встретит и отвезёт в соседнюю страну, работа', 'Job: a driver picks you up, then by boat'],
    notFound: ['Түз учуп барасыз, иш бар', 'Работодатель встретит в аэропорту, работа'],
  },
  {
    id: 'courier-parcels',
    found: ['Закладчики нужны', 'Ичинде эмне бар экенин сурабайсыз, пакет ташуу, иш', 'Доставка пакетов, что внутри — не важно, работа', 'Pick up a packet and hide it, send coordinates, job'],
    notFound: ['Курьер керек, тамак ташуу, расмий келишим', 'Курьер в службу доставки еды, договор, Бишкек, офис', 'Food courier, contract, office in Bishkek'],
  },
  {
    id: 'money-mule',
    found: ['Атыңызга карта ачып бериңиз, 3000 сом', 'Оформи карту на себя, заплатим 2000 сом', 'Аренда карт любых банков', 'Rent your bank card for a week'],
    notFound: ['Айлык картага түшөт', 'Зарплата на карту банка', 'Salary to your bank card'],
  },
  {
    id: 'security-military',
    found: ['Жаңы аймактарда объект кайтаруу, жумуш', 'Охрана объектов в отдалённых регионах России', 'Стройка в новых регионах, работа', 'Security guards for a border zone in Russia'],
    notFound: ['Соода борборуна кароолчу керек', 'Охранник в торговый центр, Бишкек', 'Security guard in a shopping mall, Bishkek'],
  },
  {
    id: 'no-licence',
    found: ['Лицензиянын кереги жок, жөнөтө беребиз', 'Лицензия не нужна, отправляем на работу', 'No licence needed, we send workers'],
    notFound: ['Лицензиябыз бар, жумушка жөнөтөбүз', 'Лицензия Минтруда, работа', 'Licensed agency, job'],
  },
  {
    id: 'impersonation-official',
    found: ['Мен оператордун өкүлүмүн, Англияда иш', 'Мы партнёры оператора, работа в Англии', 'We are an official partner of the operator, farm job'],
    notFound: ['Оператордун сайтында өзүңүз катталасыз, иш', 'Регистрация на сайте оператора, работа', 'Apply on the operator website, job'],
  },
  {
    id: 'minors',
    found: ['15 жаштан өйдө балдарга иш', 'Подработка, можно от 16 лет', 'Подработка для школьников', 'Girls aged 16 wanted for a job'],
    notFound: ['18 жаштан өйдө, иш бар', 'Работа от 18 лет', 'Учитель для школьников, работа с подростками'],
  },
  {
    id: 'denial-of-crime',
    found: ['Курьер керек, наркотик эмес', 'Работа курьером, не наркотики', 'Courier job, no drugs'],
    notFound: ['Курьер керек', 'Работа курьером'],
  },
  {
    id: 'denial-of-intimacy',
    found: ['Кыздар керек, интим жок', 'Работа для девушек, без интима', 'Ladies wanted, no intimacy'],
    notFound: ['Кыздар керек, тигүү цехи', 'Работа для девушек'],
  },
  {
    id: 'women-only-age',
    found: ['18-25 жаштагы кыздар керек, Дубай', 'Девушки 18-25 лет, работа', 'Girls 18-22 wanted'],
    notFound: ['Жумушчулар керек', 'Мужчины и женщины 18-35, работа', 'Men and women wanted'],
  },
  {
    id: 'photo-request',
    found: ['Кыздар керек, сүрөтүңдү жөнөт', 'Девушки, присылайте фото в полный рост', 'Girls wanted, send photos'],
    notFound: ['Фото керек эмес, жумуш бар', 'Фото не нужно, работа'],
  },
  {
    id: 'crypto-call-centre',
    found: ['Таиландда чат-оператор болуп иштөө', 'Требуется оператор чата, криптовалюта', 'Chat operators needed'],
    notFound: ['Бишкекте ашпозчу керек', 'Требуется повар'],
  },
  {
    id: 'vague-job',
    found: ['Жеңил иш, телефон менен', 'Лёгкий заработок с телефона', 'Easy money from home'],
    notFound: ['Тигүүчү керек', 'Требуется швея', 'Sewing machine operator wanted'],
  },
  {
    id: 'fines-deductions',
    found: ['Жумушка кечиксең айып бар', 'Работа, штрафы за опоздание', 'Job, fines for being late'],
    notFound: ['Айып жок, жумуш бар', 'Работа, без штрафов', 'Job, no fines'],
  },
  { id: 'influencer', found: ['Блогерлер да барып келди, иш бар', 'Блогеры рекомендуют нашу работу', 'Influencers recommend this job'], notFound: ['Ищем SMM-менеджера'] },
  { id: 'dating-marriage-lure', found: ['Кореялыкка турмушка чыгасың', 'Замуж за корейца, брачное агентство', 'Marriage agency, Korean grooms'], notFound: ['Кореяда иш бар'] },
  { id: 'everything-paid', found: ['Жол кире бекер, иш бар', 'Работа, билеты за наш счёт', 'Job, free tickets'], notFound: ['Билетти өзүңүз төлөйсүз, иш бар', 'Работа, билет за свой счёт'] },
  { id: 'no-experience-no-language', found: ['Тажрыйба талап кылынбайт, иш бар', 'Работа без опыта', 'Job, no experience needed'], notFound: ['Тажрыйба 2 жыл, иш бар', 'Работа, опыт от 2 лет'] },
  { id: 'urgency-pressure', found: ['Тез арада ашпозчу керек', 'Срочно требуется повар', 'Urgent: cook wanted'], notFound: ['Ашпозчу керек', 'Требуется повар'] },
  { id: 'messenger-only', found: ['Жумуш бар, личкага жазыңыз', 'Работа, пишите в лс', 'Job, write me in Telegram'], notFound: ['Кеңсеге келиңиз, жумуш бар', 'Работа, звоните в офис'] },
  { id: 'no-company-name', found: ['Жумуш Катарда, фирманын аты баргандан кийин айтылат', 'Работа в Катаре, название завода скажем потом', 'Job in Qatar, company name after arrival'], notFound: ['Жумуш, «Ак Жол» фирмасы'] },
]

describe.each(cases)('$id', ({ id, found, notFound }) => {
  it.each(found)('is found in: %s', (text) => expect([...idsOf(text)]).toContain(id))
  it.each(notFound)('is not found in: %s', (text) => expect([...idsOf(text)]).not.toContain(id))
})
