/*
 * Words and phrases that the site does not use, each with advice.
 * Source: language guide, sections 0 (the twelve decisions), 3.4, 3.7, 3.11, 3.12, 4 and 5.
 *
 * A quotation of the law may need such a word. Then the writer adds the quoted words to
 * the allow-list with the reason.
 */
import type { Finding } from './finding'

type Term = { pattern: RegExp; advice: string }

// \b does not know Cyrillic letters, so word borders are written out.
function term(source: string, advice: string): Term {
  return { pattern: new RegExp(`(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`, 'giu'), advice }
}

const ending = '\\p{L}*'

const kyrgyz: readonly Term[] = [
  // Trafficking and the people it harms
  term(`адам(?:дар|дардын)?\\s+(?:соода|сооданы|сооданын|соодага|соодада|соодасы${ending})`, 'Human trafficking is «адам сатуу»; «адам соодасы» is a Kazakh phrase.'),
  term(`траф+икинг${ending}`, 'Write «адам сатуу».'),
  term(`курманды[кг]${ending}`, 'Write «жабыр тарткан адам» or «жабыр тарткандар»; «курмандык» stands only in quotations of the law.'),
  term(`секс-?\\s?кул(?!чулу)${ending}|сексуалдык\\s+кул(?:у|дар|дары)?`, 'Write «сексуалдык эксплуатациядан жабыр тарткан адам».'),
  term(`кулчулукка\\s+(?:түш|түшүп|түшкөн|түшүрүл)${ending}`, 'Say who did it: «аны мажбурлап иштетишкен», or «…га кабылган».'),
  term(`(?:мал|товар|буюм)\\s+катары\\s+сат${ending}|тирүү\\s+товар${ending}`, 'A person is not a thing. Write «аны эксплуатациялашкан».'),
  term(`сойку${ending}`, 'Say what was done to the person: «сексуалдык эксплуатацияга мажбурлашкан».'),
  term(`мыйзамсыз\\s+(?:эмгек\\s+)?мигрант${ending}|нелегал${ending}`, 'An act can be illegal, a person cannot. Write «документи жок мигрант».'),
  term(`майып(?!ты[кг])(?:тар|та|тын|ты|ка|тан)?${ending}`, 'Write «майыптыгы бар адам».'),
  term(`кыз\\s+ала\\s+качуу\\s+салт${ending}`, 'It is a crime, not a custom: «кыз ала качуу — кылмыш».'),
  term(`(?<!-)кыздарыбыз${ending}`, 'Write «жарандар» or «аялдар»; people are nobody’s property and men are harmed too.'),
  term(`шерменде${ending}`, 'Write «бул сиздин күнөөңүз эмес».'),
  term(`шумду[кг]${ending}|тозок${ending}|тозог${ending}`, 'Do not scare. Give a fact, a number with its source and year.'),
  // Official words
  term(`кызуу\\s+лини${ending}|ысык\\s+лини${ending}`, 'A hotline is «ишеним телефону».'),
  term(`жазык\\s+кодекс${ending}`, 'The Criminal Code of 2021 is «Кылмыш-жаза кодекси».'),
  term(`стать(?:я|ялар|ясы|яда|янын|ясынын|ясында|яга|ядан)${ending}`, 'An article of a law is «берене», an article in a paper is «макала».'),
  term(`област(?:ь|ы|тар|та|тын|ка|тан|ында|ынын)${ending}`, 'A region is «облус».'),
  term(`гражданин${ending}|граждан(?:дар|дык|ы)${ending}`, 'A citizen is «жаран».'),
  term(`номур${ending}`, 'The site writes «номер».'),
  term(`Орусия${ending}`, 'The site writes «Россия», the word of state bodies and of search.'),
  // «киргизүү» (to put in) is a good word, so only the name of the country and the people is meant.
  term(`Киргизия${ending}|киргиз(?:дер|че)|киргизстан${ending}`, 'Write «Кыргызстан», «кыргыз».'),
  // Translated turns of speech
  term(`болуп\\s+санал${ending}`, 'A translation of «является». Drop it: «Бул — кылмыш».'),
  term('тарабынан', 'A translation of a Russian passive. Say who does it: «милиция текшерет».'),
  term('алкагында', 'A word of reports. Name the thing itself or write «ичинде», «боюнча».'),
  term('жылып\\s+жүрүү\\s+эркиндиги', 'Write «эркин жүрүү укугу».'),
  // Spelling of pairs
  term(`чегара${ending}|чекара${ending}`, 'Write «чек ара».'),
  term(`эларалык${ending}`, 'Write «эл аралык».'),
  term(`ден-соолу[кг]${ending}|денсоолу[кг]${ending}`, 'Write «ден соолук» as two words without a hyphen.'),
  term(`үй\\s+бүлө${ending}|үйбүлө${ending}`, 'Write «үй-бүлө» with a hyphen.'),
  term(`ата\\s+эне(?:ң|м|б|с|л|н|г|д|ден|ге)?${ending}`, 'Write «ата-эне» with a hyphen.'),
  term(`иш\\s+чара${ending}`, 'Write «иш-чара» with a hyphen.'),
  term(`(?:үчтүн|бирдин|жалган\\s+куран|чын\\s+куран|бугу|кулжа|теке|баш\\s+оона|аяк\\s+оона|тогуздун|жетинин|бештин)\\s+ай(?:ы|ында|ынын|ынан|ына)`, 'Readers expect the usual names: январь, февраль, март …'),
]

const russian: readonly Term[] = [
  term('жертв(?:а|ы|е|у|ой|ою|ам|ами|ах)?', 'Write «пострадавший», «пострадавшая», «пострадавшие»; «жертва» stands only in quotations of the law.'),
  term(`траф+икинг${ending}`, 'Write «торговля людьми».'),
  term(`работоргов${ending}`, 'Write «торговля людьми», «торговец людьми».'),
  term(`жив(?:ой|ого|ому|ым|ом)\\s+товар${ending}`, 'A person is not a thing. Say what was done: «её эксплуатировали».'),
  term(`секс-?\\s?рабын${ending}|сексуальн(?:ая|ой|ую|ые|ых)\\s+рабын${ending}`, 'Write «пострадавшая от сексуальной эксплуатации».'),
  term(`проститут(?:ка|ки|ке|ку|кой|кою|ок|кам|ками|ках)`, 'Say what was done to the person: «вовлекали в проституцию».'),
  term(`детск(?:ая|ой|ую)\\s+проституц${ending}`, 'A child cannot consent. Write «сексуальная эксплуатация ребёнка».'),
  term(`ночн(?:ая|ые|ых|ой)\\s+бабоч${ending}`, 'Say what was done to the person: «вовлекали в проституцию».'),
  term(`нелегал(?:а|у|ом|е|ы|ов|ам|ами|ах|ка|ки)?|нелегальн(?:ый|ого|ому|ым|ые|ых|ыми|ая|ой)\\s+(?:трудов(?:ой|ого|ые|ых)\\s+)?мигрант${ending}`, 'An act can be illegal, a person cannot. Write «мигрант без документов» or «с неурегулированным статусом».'),
  term(`гастарбайтер${ending}`, 'Write «трудовой мигрант».'),
  term('инвалид(?:а|у|ом|е|ы|ов|ам|ами|ах)?', 'Write «человек с инвалидностью».'),
  term(`попа(?:л|ла|ли|сть|в|вший|вшая|вшие|дает|дают)\\s+в\\s+(?:сексуальное\\s+|трудовое\\s+)?рабство`, 'Say who did it: «её заставляли работать».'),
  term(`спас(?:ли|ён|ен|ены|ена|ают|ти)?\\s+из\\s+рабства`, 'Write «освободили», «вернулась домой».'),
  term(`обыча(?:й|я|ю|ем|е|и|ев)\\s+(?:похищения|кражи|умыкания)\\s+невест${ending}`, 'It is a crime, not a custom: «похищение — преступление».'),
  term(`наш(?:и|их|им|ими)\\s+девуш${ending}|наш(?:и|их|им|ими)\\s+девоч${ending}`, 'Write «гражданки», «женщины»; men are harmed too.'),
  term('сама\\s+поехала|сам\\s+поехал|повел(?:ась|ся|ись)', 'Do not blame. Write «её обманули», «ей обещали».'),
  term(`Киргизи(?:я|и|ю|ей|ею)|киргизск${ending}|киргиз(?:а|у|ом|е|ы|ов|ам|ами|ах|ка|ки)?|киргизстан${ending}`, 'Write «Кыргызстан», «кыргызский», «кыргызы».'),
]

const english: readonly Term[] = [
  term('sex(?:ual)?[\\s-]slaves?', 'Write "person subjected to sexual exploitation".'),
  term('(?:illegal|clandestine)\\s+(?:labou?r\\s+)?(?:im)?migrants?|illegal\\s+aliens?|illegals', 'An act can be illegal, a person cannot. Write "migrant without documents".'),
  term('child\\s+prostitut(?:e|es|ion)|underage\\s+prostitutes?', 'A child cannot consent. Write "child who was sexually exploited".'),
  term('(?<!(?:child|underage)\\s)prostitutes?|hookers?|whores?', 'Say what was done to the person, for example "was forced into prostitution".'),
  term('live\\s+goods|sold\\s+like\\s+(?:goods|cattle|animals)', 'A person is not a thing. Write "was exploited".'),
  term('(?:fell|fall|falls|fallen|falling)\\s+into\\s+slavery', 'Say who did it: "was forced to work".'),
  term('(?:rescued|saved)\\s+from\\s+slavery', 'Write "left", "was freed" or "returned home".'),
  term('bride\\s+stealing|(?:custom|tradition)\\s+of\\s+(?:bride\\s+kidnapping|ala\\s+kachuu)', 'It is a crime, not a custom: "bride kidnapping is a crime".'),
  term('our\\s+girls', 'Write "citizens", "women" or "people"; men are affected too.'),
  term('went\\s+(?:there\\s+)?(?:herself|himself)|naive', 'Do not blame. Write "was deceived", "was promised".'),
  term('the\\s+disabled(?=\\s*[.,;:)]|\\s+(?:are|were|and|who|have))', 'Write "people with a disability".'),
  term('shocking|horrific|horrifying', 'Do not scare. Give a fact, a number with its source and year.'),
  term('Kirg(?:h)?izia|Kirghizia|Kirg(?:h)?iz(?:stan)?', 'Write "Kyrgyzstan", "Kyrgyz".'),
]

// A language added later has no list until somebody writes one.
const termsByLanguage: Readonly<Record<string, readonly Term[]>> = { ky: kyrgyz, ru: russian, en: english }

/**
 * Finds words and phrases that the site does not use.
 *
 * @param text Plain text.
 * @param language Code of the language of the text.
 * @returns One finding for each place, with advice in the message.
 */
export function checkTerms(text: string, language: string): Finding[] {
  return (termsByLanguage[language] ?? []).flatMap(({ pattern, advice }) =>
    [...text.matchAll(pattern)].map((match) => ({
      rule: 'terms' as const,
      word: match[0],
      start: match.index,
      end: match.index + match[0].length,
      message: `«${match[0]}»: ${advice}`,
    })),
  )
}
