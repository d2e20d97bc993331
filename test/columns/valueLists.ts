/** Lists in ten languages whose columns are called x1, x2, …: their meaning is known here and nowhere in the header. Seeded. */

import type { Role, Row } from '../../src/model/index.ts';
import { randomOf } from '../support/randomOf.ts';

export interface ValueList {
  readonly language: string;
  readonly rows: readonly Row[];
  /** Column to what it holds; null for none of our roles. */
  readonly truth: ReadonlyMap<string, Role | null>;
}

interface Land {
  readonly language: string;
  readonly first: string;
  readonly last: string;
  readonly city: string;
  readonly region: string;
  readonly countries: string;
  readonly street: (name: string, number: number) => string;
  readonly streets: string;
  readonly postal: (digit: () => number) => string;
  readonly phone: (digit: () => number) => string;
  readonly company: (word: string, pick: (list: string) => string) => string;
  readonly jobs: string;
  readonly genders: string;
  readonly salutations: string;
  readonly date: (y: string, m: string, d: string) => string;
  readonly words: string;
}

// Every list holds rare entries beside common ones, as lists do.
const LANDS: readonly Land[] = [
  {
    language: 'en',
    first:
      'Oliver,Amelia,Jack,Isla,George,Poppy,Callum,Niamh,Imogen,Alfie,Daniel,Sarah,Emma,James,Rhys,Freya,Thomas,Priya,Linda,Robert',
    last: 'Smith,Whitcombe,Patel,Jones,Ashworth,Brown,Okafor,Taylor,Pemberton,Wilson,Hughes,Clarke,Murphy,Sandhu,Walker,Green,Hargreaves,Baker',
    city: 'London,Leeds,Harrogate,Bristol,Cardiff,York,Manchester,Kendal,Glasgow,Sheffield,Brighton,Reading',
    region: 'Kent,Devon,Surrey,Norfolk,Essex,Cornwall,Hampshire,Rutland',
    countries: 'United Kingdom,Ireland,France,Germany,USA,Spain',
    street: (name, number) => `${number} ${name}`,
    streets: 'High Street,Station Road,Mill Lane,Church Close,Park Avenue,Kings Drive',
    postal: (d) =>
      `${'LBMSE'[d() % 5]}${'SDEW'[d() % 4]}${1 + (d() % 9)} ${d()}${'ABDEFG'[d() % 6]}${'HJLNPQ'[d() % 6]}`,
    phone: (d) => `020 ${7}${d()}${d()}${d()} ${d()}${d()}${d()}${d()}`,
    company: (word, pick) => `${word} ${pick('Ltd,Limited,PLC,LLP,Group')}`,
    jobs: 'Sales Manager,Buyer,Director,Accountant,Head of Marketing,Engineer,CEO',
    genders: 'male,female',
    salutations: 'Mr,Mrs,Ms,Dr',
    date: (y, m, d) => `${d}/${m}/${y}`,
    words: 'Harbour,Oakfield,Northgate,Bluebird,Summit,Redline,Meridian,Kestrel',
  },
  {
    language: 'de',
    first:
      'Jürgen,Sabine,Lukas,Heike,Torben,Ute,Kai-Uwe,Anna,Swantje,Matthias,Felix,Julia,Hans,Leonie,Stefan,Monika,Gesine,Thomas',
    last: 'Müller,Schmidt,Brüggemann,Weber,Fischer,Ostermann,Koch,Schäfer,Hinrichs,Bauer,Klein,Petersen,Neumann,Krüger,Zimmermann,Wolf,Hofmann',
    city: 'Berlin,Hamburg,München,Lüneburg,Köln,Dresden,Freiburg,Kassel,Bad Homburg,Mainz,Stuttgart,Leipzig',
    region: 'Bayern,Hessen,Sachsen,Niedersachsen,Nordrhein-Westfalen,Thüringen,Saarland',
    countries: 'Deutschland,Österreich,Schweiz,Frankreich,Polen',
    street: (name, number) => `${name} ${number}`,
    streets: 'Hauptstraße,Bahnhofstr.,Am Weg,Lindenallee,Goethestraße,Marktplatz,Bergweg',
    postal: (d) => `${d()}${1 + (d() % 9)}${d()}${d()}${d()}`,
    phone: (d) => `+49 ${30 + d()} ${1 + (d() % 9)}${d()}${d()}${d()}${d()}${d()}`,
    company: (word, pick) => `${word} ${pick('GmbH,AG,GmbH & Co. KG,KG,Werkstatt')}`,
    jobs: 'Geschäftsführer,Einkäuferin,Vertriebsleiter,Buchhalterin,Entwickler,Assistentin',
    genders: 'männlich,weiblich',
    salutations: 'Herr,Frau,Herr Dr.',
    date: (y, m, d) => `${d}.${m}.${y}`,
    words: 'Nordlicht,Tannhof,Elbwerk,Sonnentor,Rheintal,Wiesengrund,Steinbach,Kranich',
  },
  {
    language: 'fr',
    first:
      'Camille,Lucas,Chloé,Hugo,Maëlys,Pierre,Nathalie,Jean-Luc,Anaïs,Philippe,Isabelle,Yannick,Marie,Thierry,Sophie,Loïc,Aurélie,Michel',
    last: 'Dubois,Lefèvre,Moreau,Kervadec,Petit,Roux,Fontaine,Delacroix,Bernard,Girard,Le Goff,Garnier,Faure,Rousseau,Blanc,Guérin,Boyer',
    city: 'Paris,Lyon,Marseille,Quimper,Nantes,Bordeaux,Lille,Annecy,Vannes,Toulouse,Rennes,Dijon',
    region: 'Bretagne,Occitanie,Normandie,Grand Est,Nouvelle-Aquitaine,Hauts-de-France,Corse',
    countries: 'France,Belgique,Suisse,Allemagne,Espagne',
    street: (name, number) => `${number} ${name}`,
    streets: 'rue de la Paix,avenue Foch,boulevard Voltaire,chemin des Vignes,place du Marché,rue Pasteur',
    postal: (d) => `${1 + (d() % 9)}${d()}${d()}00`.replace(/^(\d)(\d)/, '$1$2'),
    phone: (d) => `0${1 + (d() % 5)} ${d()}${d()} ${d()}${d()} ${d()}${d()} ${d()}${d()}`,
    company: (word, pick) => `${word} ${pick('SARL,SAS,SA,EURL,Conseil')}`,
    jobs: 'Directrice,Comptable,Chef de projet,Acheteur,Gérant,Ingénieur',
    genders: 'Homme,Femme',
    salutations: 'M.,Mme,Mlle',
    date: (y, m, d) => `${d}/${m}/${y}`,
    words: 'Belvédère,Atelier Nord,Les Tilleuls,Horizon,Mistral,Étoile,Lavandin,Beaumont',
  },
  {
    language: 'es',
    first:
      'Carmen,José,Iker,Lucía,Antonio,Nerea,María José,Pablo,Begoña,Sergio,Laura,Unai,Javier,Pilar,Ana,Xavier,Marta,Diego',
    last: 'García,Fernández,Etxeberria,López,Martínez,Puig,Sánchez,Ruiz,Ferrer,Gómez,Navarro,Ibáñez,Castro,Romero,Torres,Vidal',
    city: 'Madrid,Barcelona,Sevilla,Valencia,Zaragoza,Getxo,Bilbao,Málaga,Granada,Sitges,Murcia,Alicante',
    region: 'Andalucía,Cataluña,Galicia,Aragón,Navarra,Extremadura,Cantabria,País Vasco',
    countries: 'España,Portugal,Francia,Italia,México',
    street: (name, number) => `${name}, ${number}`,
    streets: 'Calle Mayor,Avda. de la Constitución,Plaza de España,Calle del Sol,Paseo del Prado,C/ Luna',
    postal: (d) => `${d() % 5}${1 + (d() % 9)}${d()}${d()}${d()}`,
    phone: (d) => `+34 ${6 + (d() % 2)}${d()}${d()} ${d()}${d()}${d()} ${d()}${d()}${d()}`,
    company: (word, pick) => `${word} ${pick('S.L.,S.A.,SLU,S.Coop.,e Hijos')}`,
    jobs: 'Gerente,Comercial,Contable,Directora,Técnico,Administrativa',
    genders: 'Hombre,Mujer',
    salutations: 'Sr.,Sra.,D.,Dña.',
    date: (y, m, d) => `${d}/${m}/${y}`,
    words: 'Olivar,Mirador,Sierra Alta,Costa Clara,Molino,Encina,Almendro,Faro',
  },
  {
    language: 'it',
    first:
      'Giulia,Marco,Francesca,Alessandro,Ornella,Luca,Chiara,Gennaro,Maria Grazia,Paolo,Sara,Elio,Valentina,Giovanni,Silvia,Tiziana,Andrea,Matteo',
    last: 'Rossi,Bianchi,Esposito,Colombo,Brambilla,Ricci,Pautasso,Greco,Bruno,Gallo,Conti,De Luca,Mancini,Rizzo,Lombardi,Fumagalli',
    city: 'Roma,Milano,Torino,Napoli,Cuneo,Bologna,Firenze,Verona,Lecco,Genova,Palermo,Bari',
    region: 'Lombardia,Lazio,Piemonte,Veneto,Toscana,Puglia,Sicilia,Liguria',
    countries: 'Italia,Svizzera,Francia,Germania,Austria',
    street: (name, number) => `${name}, ${number}`,
    streets: 'Via Garibaldi,Corso Italia,Piazza Dante,Viale Europa,Via Roma,Largo Augusto',
    postal: (d) => `${d()}${1 + (d() % 9)}${d()}${d()}${d()}`,
    phone: (d) => `+39 3${d()}${d()} ${d()}${d()}${d()}${d()}${d()}${d()}${d()}`,
    company: (word, pick) => `${word} ${pick('S.r.l.,S.p.A.,SNC,SRLS,Arredi')}`,
    jobs: 'Responsabile vendite,Impiegato,Titolare,Ragioniera,Architetto,Consulente',
    genders: 'M,F',
    salutations: 'Sig.,Sig.ra,Dott.,Dott.ssa',
    date: (y, m, d) => `${d}/${m}/${y}`,
    words: 'Bellavista,La Quercia,Fiorente,Monte Rosa,Aurora Tessile,Colle Verde,Pietra Viva,Ponente',
  },
  {
    language: 'pl',
    first:
      'Anna,Krzysztof,Żaneta,Małgorzata,Piotr,Bogna,Agnieszka,Tomasz,Ireneusz,Katarzyna,Michał,Zuzanna,Wacław,Ewa,Jakub,Grzegorz,Magdalena,Paweł',
    last: 'Kowalska,Nowak,Wiśniewski,Gżegżółka,Wójcik,Kamińska,Zieliński,Szymczak,Dąbrowski,Pawlak,Lewandowska,Mazur,Brzęczyszczykiewicz,Król,Jankowski,Wojciechowska',
    city: 'Warszawa,Kraków,Łódź,Wrocław,Grójec,Poznań,Gdańsk,Szczecin,Zakopane,Lublin,Rzeszów,Katowice',
    region: 'mazowieckie,małopolskie,śląskie,wielkopolskie,pomorskie,lubelskie,opolskie',
    countries: 'Polska,Niemcy,Czechy,Ukraina,Wielka Brytania',
    street: (name, number) => `${name} ${number}/${1 + (number % 9)}`,
    streets: 'ul. Długa,ul. Kwiatowa,al. Jerozolimskie,os. Bohaterów,ul. Jana Pawła II,pl. Wolności',
    postal: (d) => `${d()}${d()}-${d()}${d()}${d()}`,
    phone: (d) => `${5 + (d() % 4)}${d()}${d()} ${d()}${d()}${d()} ${d()}${d()}${d()}`,
    company: (word, pick) => `${word} ${pick('Sp. z o.o.,S.A.,sp.j.,Sp. z o.o. Sp. k.,Usługi')}`,
    jobs: 'Kierownik sprzedaży,Księgowa,Prezes,Handlowiec,Specjalista,Dyrektor',
    genders: 'K,M',
    salutations: 'Pan,Pani',
    date: (y, m, d) => `${y}-${m}-${d}`,
    words: 'Budrem,Polnex,Zielony Dom,Instalbud,Agropol,Wisła,Transmar,Lipowy Dwór',
  },
  {
    language: 'ro',
    first:
      'Andrei,Ștefania,Mihai,Elena,Ionuț,Crenguța,Gheorghe,Ana-Maria,Ioana,Sorin,Cătălina,Vasile,Smaranda,Radu,Daniela,Florin,Alexandra,Bogdan',
    last: 'Popescu,Ionescu,Țurcanu,Dumitru,Stoica,Munteanu,Gheorghiu,Rusu,Moldovan,Lupașcu,Constantinescu,Marinescu,Dobre,Vasilescu,Ciobanu,Enache',
    city: 'București,Cluj-Napoca,Iași,Timișoara,Brașov,Sinaia,Constanța,Craiova,Sibiu,Oradea,Câmpina,Galați',
    region: 'Prahova,Bihor,Argeș,Dolj,Ilfov,Suceava,Mureș,Vâlcea',
    countries: 'România,Republica Moldova,Germania,Italia,Franța',
    street: (name, number) => `${name} nr. ${number}`,
    streets: 'Str. Libertății,Bd. Unirii,Calea Victoriei,Aleea Rozelor,Strada Mihai Eminescu,Șos. Kiseleff',
    postal: (d) => `${1 + (d() % 9)}${d()}${d()}${d()}${d()}${d()}`,
    phone: (d) => `07${2 + (d() % 6)}${d()} ${d()}${d()}${d()} ${d()}${d()}${d()}`,
    company: (word, pick) => `${word} ${pick('SRL,S.A.,S.R.L.,PFA,Impex')}`,
    jobs: 'Director general,Contabil,Agent vânzări,Inginer,Administrator,Manager achiziții',
    genders: 'masculin,feminin',
    salutations: 'Dl,Dna,Domnul,Doamna',
    date: (y, m, d) => `${d}.${m}.${y}`,
    words: 'Carpatica,Stejarul,Dacia Nord,Romflor,Ecoserv,Dunărea,Panoramic,Mobitex',
  },
  {
    language: 'ru',
    first:
      'Александр,Елена,Дмитрий,Снежана,Сергей,Анастасия,Иван,Ольга,Всеволод,Мария,Татьяна,Игорь,Аркадий,Наталья,Пётр,Екатерина,Фёдор,Ирина',
    last: 'Иванов,Петрова,Смирнов,Кузнецова,Гагарин,Попов,Соколова,Лебедев,Черных,Новикова,Морозов,Волкова,Белый,Зайцев,Павлова,Козлов',
    city: 'Москва,Санкт-Петербург,Казань,Новосибирск,Суздаль,Самара,Уфа,Пермь,Омск,Выборг,Тула,Екатеринбург',
    region: 'Московская область,Краснодарский край,Республика Татарстан,Тульская обл.,Самарская область,Пермский край',
    countries: 'Россия,Беларусь,Казахстан,Армения,Украина',
    street: (name, number) => `${name}, д. ${number}`,
    streets: 'ул. Ленина,пр-т Мира,ул. Гагарина,Невский проспект,пер. Садовый,ул. Пушкина',
    postal: (d) => `${1 + (d() % 6)}${d()}${d()}${d()}${d()}${d()}`,
    phone: (d) => `+7 (9${d()}${d()}) ${d()}${d()}${d()}-${d()}${d()}-${d()}${d()}`,
    company: (word, pick) => `${pick('ООО,АО,ИП,ПАО,Салон')} «${word}»`,
    jobs: 'Генеральный директор,Бухгалтер,Менеджер по продажам,Инженер,Закупщик,Юрист',
    genders: 'мужской,женский',
    salutations: 'Г-н,Г-жа',
    date: (y, m, d) => `${d}.${m}.${y}`,
    words: 'Ромашка,Вектор,Северный Ветер,Стройинвест,Альфа Трейд,Восход,Меркурий,Каскад',
  },
  {
    language: 'pt',
    first:
      'João,Maria,Tiago,Inês,Gonçalo,Ana Rita,Zulmira,Pedro,Catarina,Rui,Leonor,Valdemar,Beatriz,Francisco,Sofia,Armindo,Carla,Miguel',
    last: 'Silva,Santos,Ferreira,Pereira,Queirós,Oliveira,Costa,Vasconcelos,Rodrigues,Martins,Sousa,Fernandes,Lopes,Almeida,Figueira,Carvalho',
    city: 'Lisboa,Porto,Braga,Coimbra,Faro,Óbidos,Aveiro,Setúbal,Évora,Tavira,Leiria,Viseu',
    region: 'Minas Gerais,Bahia,Paraná,Ceará,Goiás,Santa Catarina,Pernambuco',
    countries: 'Portugal,Brasil,Angola,Espanha,França',
    street: (name, number) => `${name}, ${number}`,
    streets: 'Rua Augusta,Avenida da Liberdade,Travessa do Carmo,Rua das Flores,Praça da República,Largo do Rato',
    postal: (d) => `${1 + (d() % 9)}${d()}${d()}${d()}-${d()}${d()}${d()}`,
    phone: (d) => `+351 9${1 + (d() % 3)}${d()} ${d()}${d()}${d()} ${d()}${d()}${d()}`,
    company: (word, pick) => `${word} ${pick('Lda,S.A.,Unipessoal Lda,Lda.,Comércio')}`,
    jobs: 'Gerente,Contabilista,Diretora comercial,Técnico,Comprador,Engenheira',
    genders: 'Masculino,Feminino',
    salutations: 'Sr.,Sra.,Dr.',
    date: (y, m, d) => `${d}-${m}-${y}`,
    words: 'Atlântico,Sobreiro,Casa Nova,Beira Rio,Douro Verde,Ilhéu,Caravela,Monte Alto',
  },
  {
    language: 'uk',
    first:
      'Олександр,Оксана,Тарас,Наталія,Андрій,Мирослава,Сергій,Юлія,Зеновій,Ольга,Ірина,Василь,Володимир,Орися,Катерина,Богдан,Дмитро,Людмила',
    last: 'Шевченко,Коваленко,Бондаренко,Ткачук,Мельник,Кравченко,Пономарьов,Савчук,Гнатюк,Петренко,Лисенко,Поліщук,Марчук,Стус,Яценко,Романюк',
    city: 'Київ,Львів,Харків,Одеса,Дніпро,Буча,Полтава,Вінниця,Луцьк,Суми,Трускавець,Чернігів',
    region: 'Київська область,Львівська обл.,Одеська область,Полтавська область,Волинська обл.',
    countries: 'Україна,Польща,Німеччина,Чехія,Румунія',
    street: (name, number) => `${name}, ${number}`,
    streets: 'вул. Шевченка,просп. Перемоги,вул. Лесі Українки,бул. Франка,пров. Тихий,площа Ринок',
    postal: (d) => `${d()}${1 + (d() % 9)}${d()}${d()}${d()}`,
    phone: (d) => `+380 ${[50, 63, 67, 97][d() % 4]} ${d()}${d()}${d()} ${d()}${d()} ${d()}${d()}`,
    company: (word, pick) => `${pick('ТОВ,ПП,ФОП,ПАТ,Крамниця')} «${word}»`,
    jobs: 'Директор,Бухгалтер,Менеджер з продажу,Інженер,Юрист,Логіст',
    genders: 'чоловік,жінка',
    salutations: 'Пан,Пані',
    date: (y, m, d) => `${d}.${m}.${y}`,
    words: 'Калина,Світанок,Будсервіс,Агролан,Дніпровець,Карпати,Барвінок,Тера',
  },
];

type Make = (land: Land, random: () => number, row: number) => string;

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

function makers(random: () => number): { readonly role: Role | null; readonly make: Make }[] {
  const pick = (list: string): string => {
    const entries = list.split(',');
    return entries[Math.floor(random() * entries.length)] as string;
  };
  const digit = (): number => Math.floor(random() * 10);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const day = (from: number, to: number): [string, string, string] => [
    pad(whole(from, to), 4),
    pad(whole(1, 12)),
    pad(whole(1, 28)),
  ];
  const nip = (): string => {
    for (;;) {
      const nine = Array.from({ length: 9 }, (_, i) => (i === 0 ? whole(1, 9) : digit()));
      const sum = nine.reduce((total, value, i) => total + value * ([6, 5, 7, 2, 3, 4, 5, 6, 7][i] as number), 0) % 11;
      if (sum < 10) return [...nine, sum].join('');
    }
  };
  const inn = (): string => {
    const nine = Array.from({ length: 9 }, (_, i) => (i === 0 ? whole(1, 9) : digit()));
    const sum = nine.reduce((total, value, i) => total + value * ([2, 4, 10, 3, 5, 9, 4, 6, 8][i] as number), 0) % 11;
    return [...nine, sum % 10].join('');
  };
  let next = whole(1000, 90000);
  const mailName = (): string =>
    `${'abcdefghjkmnprstvw'[whole(0, 17)]}${'aeiou'[whole(0, 4)]}${'lmnrst'[whole(0, 5)]}${whole(1, 9999)}`;
  return [
    { role: 'firstName', make: (land) => pick(land.first) },
    { role: 'lastName', make: (land) => pick(land.last) },
    { role: 'fullName', make: (land) => `${pick(land.first)} ${pick(land.last)}` },
    { role: 'fullName', make: (land) => `${pick(land.last)}, ${pick(land.first)}` },
    { role: 'email', make: () => `${mailName()}@${pick('gmail.com,example.org,mail.ru,wp.pl,gmx.de,orange.fr')}` },
    { role: 'phone', make: (land) => land.phone(digit) },
    { role: 'mobile', make: () => `+${pick('48,40,33,39')}${whole(6, 7)}${whole(10000000, 99999999)}` },
    { role: 'company', make: (land) => land.company(`${pick(land.words)} ${pick(land.words)}`, pick) },
    { role: 'city', make: (land) => pick(land.city) },
    { role: 'region', make: (land) => pick(land.region) },
    { role: 'country', make: (land) => pick(land.countries) },
    { role: 'country', make: () => pick('DE,AT,CH,PL,US,GB,UA,FR') },
    { role: 'street', make: (land) => land.street(pick(land.streets), whole(1, 180)) },
    { role: 'postalCode', make: (land) => land.postal(digit) },
    { role: 'birthday', make: (land) => land.date(...day(1945, 2004)) },
    { role: 'gender', make: (land) => pick(land.genders) },
    { role: 'salutation', make: (land) => pick(land.salutations) },
    { role: 'website', make: () => `https://www.${mailName()}.${pick('com,de,pl,fr')}` },
    { role: 'website', make: () => `${mailName()}.${pick('com,de,pl,ro')}` },
    { role: 'taxId', make: () => nip() },
    { role: 'taxId', make: () => inn() },
    { role: 'jobTitle', make: (land) => pick(land.jobs) },
    { role: 'createdAt', make: (land) => land.date(...day(2008, 2026)) },
    { role: 'createdAt', make: () => `${day(2019, 2026).join('-')}T${pad(whole(0, 23))}:${pad(whole(0, 59))}:00Z` },
    { role: 'lastActivity', make: () => `${day(2021, 2026).join('-')} ${pad(whole(0, 23))}:${pad(whole(0, 59))}` },
    { role: 'status', make: () => pick('active,inactive,lead,customer') },
    { role: 'tags', make: () => pick('vip,newsletter,expo 2024,b2b,partner') },
    { role: 'consent', make: () => pick('yes,no') },
    { role: 'consent', make: () => pick('1,0') },
    { role: 'consent', make: () => pick('TRUE,FALSE') },
    { role: 'externalId', make: () => String(next++) },
    { role: 'externalId', make: () => `C-${pad(next++, 6)}` },
    {
      role: 'notes',
      make: (land) => `${pick('Call back in,Met at,Ask about,Prefers')} ${pick(land.words)} ${whole(1, 30)}`,
    },
    { role: 'department', make: () => pick('Sales,Marketing,IT,HR,Finance,Logistics') },
    { role: 'houseNumber', make: () => `${whole(1, 180)}${pick(',,,a,b')}` },
    { role: null, make: () => String(whole(10000, 99999)) },
    { role: null, make: () => String(whole(100000000, 999999999)) },
    { role: null, make: () => `${whole(1, 9999)},${pad(whole(0, 99))}` },
    { role: null, make: () => (random() * 100000).toFixed(2) },
    { role: null, make: () => `${whole(0, 100)}%` },
    { role: null, make: () => pick('EUR,PLN,USD,RON,GBP') },
    { role: null, make: () => pick('en,de,fr,pl,ru,it') },
    { role: null, make: () => pick('EN,DE,FR,PL,RU') },
    { role: null, make: () => pick('S,M,L,XL') },
    { role: null, make: () => pick('red,blue,green,black') },
    { role: null, make: () => `${whole(1, 223)}.${whole(0, 255)}.${whole(0, 255)}.${whole(1, 254)}` },
    {
      role: null,
      make: () =>
        `PL${whole(10, 99)}${whole(1000, 9999)} ${whole(1000, 9999)} ${whole(1000, 9999)} ${whole(1000, 9999)}`,
    },
    { role: null, make: () => `590${whole(1000000000, 9999999999)}` },
    { role: null, make: () => `${(random() * 180 - 90).toFixed(5)}` },
    { role: null, make: () => pick('Visa,Mastercard,PayPal,cash') },
    { role: null, make: () => `2026-${pad(whole(1, 99999), 6)}` },
    { role: null, make: () => `FV/${whole(1, 999)}/2025` },
    { role: null, make: () => String(whole(1, 31)) },
    { role: null, make: () => String(whole(1950, 2026)) },
    { role: null, make: () => pick('Anna Nowak,John Carter,Maria Rossi') },
    { role: null, make: () => `https://app.example.com/contacts/${whole(1000, 999999)}` },
    { role: null, make: () => `https://linkedin.com/in/${mailName()}` },
    { role: null, make: () => `${whole(1000, 9999)}-${whole(1000, 9999)}-${whole(1000, 9999)}-${whole(1000, 9999)}` },
    { role: null, make: () => pick('Chair oak,Table pine,Lamp steel,Sofa grey,Desk white') },
    { role: null, make: () => `17${whole(10000000, 99999999)}` },
    { role: null, make: () => 'sales@example.com' },
    { role: null, make: () => mailName() },
    { role: null, make: () => pick('high,medium,low') },
  ];
}

/** `count` lists of 8 to 120 rows and 6 to 14 columns; the same seed gives the same lists. */
export function valueLists(seed: number, count: number): ValueList[] {
  const random = randomOf(seed);
  const lists: ValueList[] = [];
  for (let list = 0; list < count; list++) {
    const land = LANDS[list % LANDS.length] as Land;
    const columns = 6 + Math.floor(random() * 9);
    const size = 8 + Math.floor(random() * 113);
    const empty = random() * 0.4;
    const all = makers(random);
    const chosen = Array.from(
      { length: columns },
      () => all[Math.floor(random() * all.length)] as (typeof all)[number],
    );
    const truth = new Map<string, Role | null>(chosen.map(({ role }, i) => [`x${i + 1}`, role]));
    const rows: Row[] = [];
    for (let row = 0; row < size; row++) {
      const cells: Record<string, string> = {};
      for (let i = 0; i < chosen.length; i++) {
        cells[`x${i + 1}`] = random() < empty ? '' : (chosen[i] as (typeof all)[number]).make(land, random, row);
      }
      rows.push(cells);
    }
    lists.push({ language: land.language, rows, truth });
  }
  return lists;
}
