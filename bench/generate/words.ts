/** The words that invented people are made of: ten languages, twelve countries. Our own composition. */

export interface Place {
  readonly city: string;
  /** First characters of the city's postal codes; `#` is any digit. */
  readonly postal: string;
}

export interface Land {
  readonly language: string;
  readonly country: string;
  /** As people write it. */
  readonly countryWords: readonly string[];
  readonly callingCode: string;
  readonly trunk: string;
  /** Mobile numbers: beginning and count of the digits that follow. */
  readonly mobiles: readonly (readonly [string, number])[];
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly surnames: readonly string[];
  /** Further surnames are one of these … */
  readonly stems: readonly string[];
  /** … and one of these. */
  readonly endings: readonly string[];
  readonly places: readonly Place[];
  readonly streets: readonly string[];
  /** `%` is the street, `#` the number. */
  readonly address: string;
  readonly streetForms: readonly (readonly [string, string])[];
  readonly legalForms: readonly string[];
  readonly freeMail: readonly string[];
  readonly demoMail: string;
  readonly tld: string;
}

const list = (text: string): string[] => text.split(' ');
const places = (text: string): Place[] =>
  text.split(', ').map((entry) => {
    const at = entry.lastIndexOf(' ');
    return { city: entry.slice(0, at), postal: entry.slice(at + 1).replace('_', ' ') };
  });

const EN_MEN = list(
  'James Robert John Michael David William Richard Joseph Thomas Charles Daniel Matthew Anthony Mark Steven Andrew Paul Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary',
);
const EN_WOMEN = list(
  'Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Nancy Lisa Margaret Sandra Ashley Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Helen Sharon Cynthia Kathleen Amy',
);
const EN_SURNAMES = list(
  "Smith Johnson Brown Taylor Williams Jones Davies Wilson Evans Thomas Roberts Walker Wright Robinson Thompson White Hughes Edwards Green Hall Wood Harris Lewis Martin Jackson Clarke Clark Turner Hill Scott Cooper Morris Ward Moore King Baker Harrison Morgan O'Brien O'Connor",
);
const EN_STEMS = list(
  'Ash Black Brad Brook Cart Clay Cliff Cross Dal East Fair Fen Gold Gran Green Hart Hath Holl Hunt Kings Lang Lock Mar Mill New North Oak Pem Ran Red Ridge Rose Shel Stan Stone Thorn Wake West Whit Win',
);
const EN_ENDINGS = list(
  'bourne bridge brook burn bury by combe croft dale den don field ford gate ham ington ley man more ridge shaw ston ton well wick wood worth',
);
const EN_STREETS = list(
  'High Station Church Park Victoria Green Mill School Queen King York Oak Maple Cedar Elm Washington Lincoln Highland Chestnut Spring River Meadow Sunset Walnut',
);

const RU_PLACES = places(
  'Москва 10####, Санкт-Петербург 19####, Новосибирск 6300##, Екатеринбург 6200##, Казань 4200##, Нижний Новгород 6030##, Самара 4430##, Омск 6440##',
);
const DE_STEMS = list(
  'Acker Berg Birken Brand Breiten Buch Dorn Eber Eich Eisen Falken Feld Franken Gold Gras Grün Hagen Hart Hasel Hirsch Hoch Kirch König Krumm Lang Linden Mühl Neu Nieder Ober Reich Rosen Roth Sand Schön Stein Stern Weiden Wein Winter',
);
const DE_ENDINGS = list(
  'bach bauer baum beck berg berger brunn burg dorf egger feld felder hammer haus hauser heim hof hofer holz kamp mann meier müller schmidt stein thal wald',
);

/** Ten languages; German, English and Portuguese in two countries each. */
export const LANDS: readonly Land[] = [
  {
    language: 'en',
    country: 'US',
    countryWords: ['US', 'USA', 'United States', 'United States of America'],
    callingCode: '1',
    trunk: '',
    mobiles: list('212 310 312 404 415 512 602 617 702 713 718 773 813 916').map((area) => [area, 7] as const),
    men: EN_MEN,
    women: EN_WOMEN,
    surnames: EN_SURNAMES,
    stems: EN_STEMS,
    endings: EN_ENDINGS,
    places: places(
      'New York 100##, Los Angeles 900##, Chicago 606##, Houston 770##, Phoenix 850##, Philadelphia 191##, San Diego 921##, Boston 021##, Seattle 981##, Denver 802##, Atlanta 303##, Newark 071##',
    ),
    streets: EN_STREETS,
    address: '# % Street',
    streetForms: [
      ['Street', 'St'],
      ['Street', 'St.'],
    ],
    legalForms: ['Inc.', 'LLC', 'Corp.'],
    freeMail: list('gmail.com yahoo.com outlook.com hotmail.com aol.com icloud.com'),
    demoMail: 'kempt-mail.com',
    tld: 'com',
  },
  {
    language: 'en',
    country: 'GB',
    countryWords: ['GB', 'United Kingdom', 'UK', 'Great Britain'],
    callingCode: '44',
    trunk: '0',
    mobiles: list('7400 7500 7590 7711 7740 7800 7834 7850 7900 7956').map((start) => [start, 6] as const),
    men: EN_MEN,
    women: EN_WOMEN,
    surnames: EN_SURNAMES,
    stems: EN_STEMS,
    endings: EN_ENDINGS,
    places: places(
      'London SW1A_#AA, Manchester M1_#AE, Leeds LS1_#BR, Bristol BS1_#HX, Glasgow G1_#DX, Liverpool L1_#JB, Sheffield S1_#GT, Cardiff CF10_#BH, York YO1_#HT',
    ),
    streets: EN_STREETS,
    address: '# % Road',
    streetForms: [
      ['Road', 'Rd'],
      ['Road', 'Rd.'],
    ],
    legalForms: ['Ltd', 'Limited', 'PLC'],
    freeMail: list('gmail.com hotmail.co.uk outlook.com btinternet.com yahoo.co.uk'),
    demoMail: 'kempt-post.co.uk',
    tld: 'co.uk',
  },
  {
    language: 'de',
    country: 'DE',
    countryWords: ['DE', 'Deutschland', 'Germany', 'D'],
    callingCode: '49',
    trunk: '0',
    mobiles: [
      ['151', 8],
      ['160', 7],
      ['162', 7],
      ['170', 7],
      ['171', 7],
      ['172', 7],
      ['175', 7],
      ['176', 8],
    ],
    men: list(
      'Peter Michael Thomas Andreas Wolfgang Klaus Jürgen Stefan Christian Uwe Werner Frank Markus Martin Alexander Sebastian Tobias Jörg Matthias Günther Dieter Florian Lukas Felix Jonas Bernd Holger Ralf Björn Sören',
    ),
    women: list(
      'Maria Ursula Monika Petra Elisabeth Sabine Renate Helga Karin Brigitte Ingrid Andrea Claudia Susanne Gisela Nicole Birgit Christine Stefanie Julia Katrin Heike Anja Melanie Sandra Jutta Ute Käthe Lena Hannelore',
    ),
    surnames: list(
      'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Lehmann Köhler Maier Huber Kaiser Fuchs Vogel Jäger Groß Möller Böhm Weiß Günther',
    ),
    stems: DE_STEMS,
    endings: DE_ENDINGS,
    places: places(
      'Berlin 101##, Hamburg 200##, München 803##, Köln 506##, Frankfurt am Main 603##, Stuttgart 701##, Düsseldorf 402##, Leipzig 041##, Dresden 010##, Nürnberg 904##, Bremen 281##, Erfurt 990##',
    ),
    streets: list(
      'Haupt Bahnhof Garten Schul Berg Linden Wald Kirch Ring Wiesen Goethe Schiller Mozart Bismarck Rosen Birken Mühlen Feld Brunnen Park',
    ),
    address: '%straße #',
    streetForms: [
      ['straße', 'str.'],
      ['straße', 'strasse'],
    ],
    legalForms: ['GmbH', 'AG', 'GmbH & Co. KG', 'KG'],
    freeMail: list('gmx.de web.de t-online.de gmail.com freenet.de outlook.de'),
    demoMail: 'kempt-post.de',
    tld: 'de',
  },
  {
    language: 'de',
    country: 'AT',
    countryWords: ['AT', 'Österreich', 'Austria', 'A'],
    callingCode: '43',
    trunk: '0',
    mobiles: [
      ['664', 7],
      ['650', 7],
      ['676', 7],
      ['680', 7],
      ['699', 8],
    ],
    men: list(
      'Josef Johann Franz Karl Georg Anton Manfred Gerhard Helmut Herbert Walter Lukas Maximilian Florian Reinhard Christoph Philipp Dominik Bernhard Harald',
    ),
    women: list(
      'Anna Maria Christine Elisabeth Gertrude Eva Barbara Theresa Margarete Sophie Katharina Veronika Magdalena Astrid Verena Bettina Doris Silvia Johanna Birgit',
    ),
    surnames: list(
      'Gruber Huber Bauer Wagner Müller Pichler Steiner Moser Mayer Hofer Leitner Berger Fuchs Eder Fischer Schmid Winkler Weber Schwarz Maier Schneider Reiter Mayr Wimmer Egger Brunner Lang Baumgartner Auer Wolf',
    ),
    stems: DE_STEMS,
    endings: DE_ENDINGS,
    places: places('Wien 10#0, Graz 80#0, Linz 40#0, Salzburg 50#0, Innsbruck 60#0, Klagenfurt 90#0'),
    streets: list('Haupt Bahnhof Schul Kirchen Linden Garten Wiesen Dorf Berg Mozart Schubert Wald Rosen Feld'),
    address: '%gasse #',
    streetForms: [['gasse', 'g.']],
    legalForms: ['GmbH', 'Ges.m.b.H.', 'KG', 'OG'],
    freeMail: list('gmx.at gmail.com aon.at outlook.com'),
    demoMail: 'kempt-post.at',
    tld: 'at',
  },
  {
    language: 'fr',
    country: 'FR',
    countryWords: ['FR', 'France', 'F'],
    callingCode: '33',
    trunk: '0',
    mobiles: [
      ['61', 7],
      ['62', 7],
      ['63', 7],
      ['66', 7],
      ['67', 7],
      ['68', 7],
      ['76', 7],
    ],
    men: list(
      'Jean Pierre Michel André Philippe René Louis Alain Jacques Bernard Marcel Daniel Roger Robert Paul Claude Christian Henri Georges Nicolas François Frédéric Jérôme Sébastien Éric Rémi Loïc Benoît Gaël Stéphane',
    ),
    women: list(
      'Marie Jeanne Françoise Monique Catherine Nathalie Isabelle Jacqueline Sylvie Anne Martine Nicole Suzanne Madeleine Valérie Hélène Élodie Céline Aurélie Amélie Chloé Inès Zoé Margaux Léa Camille Sandrine Véronique Odile Geneviève',
    ),
    surnames: list(
      'Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefèvre Faure André Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand Gauthier Garcia',
    ),
    stems: list(
      'Beau Bois Bour Char Clair Dal Des Du Fer Font Gaill Gran Lac Lam Mar Mar Mont Nor Par Pel Per Pont Rav Roch Sal Tour Val Ver Vill',
    ),
    endings: list(
      'bert card chon court don fort gnard in let lier lot mard mont net nier rand roy sac sier tel val vier ville vin',
    ),
    places: places(
      'Paris 750##, Marseille 130##, Lyon 690##, Toulouse 310##, Nice 060##, Nantes 440##, Strasbourg 670##, Bordeaux 330##, Lille 590##, Bourg-en-Bresse 010##',
    ),
    streets: list(
      'Victor-Hugo Pasteur Gambetta République Voltaire Moulin Gare Écoles Église Fontaine Lilas Acacias Tilleuls Liberté Château Jean-Jaurès',
    ),
    address: '# rue %',
    streetForms: [
      ['rue', 'r.'],
      ['rue', 'Rue'],
    ],
    legalForms: ['SARL', 'SAS', 'SA', 'EURL'],
    freeMail: list('orange.fr free.fr gmail.com wanadoo.fr laposte.net sfr.fr'),
    demoMail: 'kempt-courriel.fr',
    tld: 'fr',
  },
  {
    language: 'es',
    country: 'ES',
    countryWords: ['ES', 'España', 'Spain', 'E'],
    callingCode: '34',
    trunk: '',
    mobiles: [
      ['60', 7],
      ['61', 7],
      ['62', 7],
      ['63', 7],
      ['65', 7],
      ['66', 7],
      ['67', 7],
      ['69', 7],
    ],
    men: list(
      'Antonio José Manuel Francisco Juan David Javier Jesús Daniel Carlos Miguel Alejandro Rafael Pedro Ángel Pablo Sergio Fernando Luis Jorge Alberto Álvaro Diego Raúl Iván Rubén Óscar Andrés Joaquín Ramón',
    ),
    women: list(
      'María Carmen Ana Isabel Laura Cristina Marta Dolores Lucía Pilar Elena Sara Paula Raquel Mercedes Rosa Beatriz Teresa Rocío Nuria Silvia Julia Patricia Irene Andrea Montserrat Encarnación Mónica Alba Inés',
    ),
    surnames: list(
      'García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez',
    ),
    stems: list(
      'Agui Alba Alme Are Ari Bal Bar Ben Cab Cal Can Car Cas Esco Espi Fuen Gali Her Lar Lor Mal Man Mon Oli Ote Pala Pena Que Riba Sal Sol Tala Val Ver Villa',
    ),
    endings: list(
      'bar cano cedo cero cillo dera do dón gal guez jano lera les llo mar món nares nero nilla quez ra rero res rio ro ta tero tes to va ver vera',
    ),
    places: places(
      'Madrid 280##, Barcelona 080##, Valencia 460##, Sevilla 410##, Zaragoza 500##, Málaga 290##, Murcia 300##, Bilbao 480##, Alicante 030##, Almería 040##',
    ),
    streets: list(
      'Mayor Real Sol Constitución Cervantes Goya Iglesia Fuente Nueva Rosario Olivo Colón Velázquez Alameda Granada',
    ),
    address: 'Calle %, #',
    streetForms: [
      ['Calle', 'C/'],
      ['Calle', 'C.'],
    ],
    legalForms: ['S.L.', 'S.A.', 'S.L.U.'],
    freeMail: list('gmail.com hotmail.es yahoo.es telefonica.net outlook.es'),
    demoMail: 'kempt-correo.es',
    tld: 'es',
  },
  {
    language: 'it',
    country: 'IT',
    countryWords: ['IT', 'Italia', 'Italy', 'I'],
    callingCode: '39',
    trunk: '',
    mobiles: list('320 328 333 335 338 340 347 348 349 392').map((start) => [start, 7] as const),
    men: list(
      'Giuseppe Antonio Giovanni Mario Luigi Francesco Angelo Vincenzo Pietro Salvatore Carlo Franco Domenico Bruno Paolo Marco Andrea Stefano Roberto Alessandro Matteo Lorenzo Davide Simone Federico Riccardo Niccolò Gabriele Emanuele Giacomo',
    ),
    women: list(
      'Maria Anna Giuseppina Rosa Angela Giovanna Teresa Lucia Carmela Caterina Francesca Antonietta Carla Elena Concetta Rita Margherita Franca Paola Giulia Chiara Sara Martina Valentina Silvia Alessia Federica Ilaria Beatrice Noemi',
    ),
    surnames: list(
      "Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Costa Giordano Mancini Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola D'Angelo Marchetti Parisi Villa",
    ),
    stems: list(
      'Al Bal Bar Bel Ber Bor Cal Cam Cap Car Cas Cor Dal Fab Fal Fer Gal Gar Gras Lan Mal Man Mar Mon Pal Pel Per Piz Ros Sal San Tar Val Ven Zan',
    ),
    endings: list(
      'accio aldi ani ardi aro asi ati azzi elli ello eri essi etta etti iani icci ieri ini ino isi oli olini one oni oro otti otto ozzi ucci uti',
    ),
    places: places(
      'Roma 001##, Milano 201##, Napoli 801##, Torino 101##, Palermo 901##, Genova 161##, Bologna 401##, Firenze 501##, Bari 701##, Verona 371##',
    ),
    streets: list(
      'Roma Garibaldi Mazzini Verdi Dante Marconi Cavour Manzoni Matteotti Volta Leopardi Carducci Europa Libertà Petrarca',
    ),
    address: 'Via %, #',
    streetForms: [
      ['Via', 'V.'],
      ['Via', 'v.'],
    ],
    legalForms: ['S.r.l.', 'S.p.A.', 'Srl', 'S.n.c.'],
    freeMail: list('libero.it gmail.com hotmail.it virgilio.it alice.it tiscali.it'),
    demoMail: 'kempt-posta.it',
    tld: 'it',
  },
  {
    language: 'pl',
    country: 'PL',
    countryWords: ['PL', 'Polska', 'Poland', 'polska'],
    callingCode: '48',
    trunk: '',
    mobiles: list('501 502 503 505 511 600 601 602 604 605 606 607 608 609 660 661 691 692 693 694 695 780 790').map(
      (start) => [start, 6] as const,
    ),
    men: list(
      'Piotr Krzysztof Andrzej Tomasz Jan Paweł Michał Marcin Stanisław Jakub Adam Marek Łukasz Grzegorz Mateusz Wojciech Mariusz Dariusz Zbigniew Jerzy Maciej Rafał Robert Kamil Jacek Szymon Dawid Józef Sławomir Bartłomiej',
    ),
    women: list(
      'Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Magdalena Elżbieta Joanna Aleksandra Zofia Monika Teresa Danuta Natalia Julia Karolina Marta Beata Dorota Halina Jadwiga Alicja Iwona Grażyna Justyna Paulina Żaneta',
    ),
    surnames: list(
      'Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Mazur Jankowski Kwiatkowski Wojciechowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Król Michalski Wróbel Wieczorek Jabłoński Majewski Olszewski Stępień Jaworski Malinowski Dudek Adamczyk Pawlak Górski Nowicki Sikora Witkowski Rutkowski',
    ),
    stems: list(
      'Bar Biał Bor Brzez Chmiel Cza Dęb Dom Droz Gał Głow Gor Gru Jar Jasiń Kal Kar Klim Koł Kor Kra Kub Lip Łuk Mark Mroz Osi Ostr Pie Rad Rog Rud Sad Sob Ster Szczep Tar Wil Wol Zar',
    ),
    endings: list('owski ewski iński ański ecki icki ak ek czyk arz as ik iak owicz ewicz ysz oń eń uch ala ela'),
    places: places(
      'Warszawa 00-###, Kraków 30-###, Łódź 90-###, Wrocław 50-###, Poznań 60-###, Gdańsk 80-###, Szczecin 70-###, Lublin 20-###, Katowice 40-###, Białystok 15-###',
    ),
    streets: list(
      'Polna Leśna Słoneczna Krótka Szkolna Ogrodowa Lipowa Łąkowa Brzozowa Kwiatowa Kościelna Sosnowa Zielona Parkowa Akacjowa Mickiewicza Słowackiego Kościuszki',
    ),
    address: 'ul. % #',
    streetForms: [
      ['ul. ', ''],
      ['ul. ', 'Ul '],
    ],
    legalForms: ['Sp. z o.o.', 'S.A.', 'sp. j.', 'Spółka z o.o.'],
    freeMail: list('wp.pl onet.pl gmail.com o2.pl interia.pl op.pl'),
    demoMail: 'kempt-poczta.pl',
    tld: 'pl',
  },
  {
    language: 'ro',
    country: 'RO',
    countryWords: ['RO', 'România', 'Romania', 'Rumänien'],
    callingCode: '40',
    trunk: '0',
    mobiles: list('722 723 724 726 730 740 744 745 746 751 752 756 766 770').map((start) => [start, 6] as const),
    men: list(
      'Ion Gheorghe Andrei Alexandru Mihai Constantin Nicolae Vasile Ștefan Cristian Adrian Florin Marian Ioan Daniel Gabriel Marius Dumitru Bogdan Răzvan Cătălin Ionuț Radu Vlad Sorin Traian Lucian Cosmin Mircea Dragoș',
    ),
    women: list(
      'Maria Elena Ioana Ana Andreea Mihaela Cristina Daniela Alexandra Gabriela Alina Mariana Georgiana Raluca Simona Adriana Florentina Roxana Monica Corina Diana Oana Lavinia Anca Ștefania Irina Mădălina Denisa Viorica Ilinca',
    ),
    surnames: list(
      'Popescu Ionescu Popa Radu Dumitru Stan Stoica Gheorghe Matei Ciobanu Rusu Constantin Marin Lazăr Florea Dobre Dinu Munteanu Moldovan Toma Nistor Voicu Tudor Diaconu Oprea Neagu Manole Sandu Preda Barbu Ene Cristea Ungureanu Mocanu Țurcanu Șerban Bălan Olteanu Dragomir Iordache',
    ),
    stems: list(
      'Alb Anton Bad Bog Bran Bur Cern Chir Crac Dan Dobr Dră Fil Flor Gav Gri Ig Ilie Lup Măr Mih Mun Neg Ol Pan Pav Pe Rad Sim Stef Strat Tan Tod Vas Vlad Zam',
    ),
    endings: list('escu eanu aru oiu ache ărescu iceanu ulescu ănescu andru uță ilă in ea ici ovici aș iu oș an'),
    places: places(
      'București 01####, Cluj-Napoca 4000##, Timișoara 3000##, Iași 7000##, Constanța 9000##, Craiova 2000##, Brașov 5000##, Galați 8000##, Oradea 4100##, Sibiu 5500##',
    ),
    streets: list(
      'Unirii Libertății Eminescu Florilor Teiului Victoriei Mărășești Bălcescu Primăverii Republicii Trandafirilor Gării Independenței',
    ),
    address: 'Str. % nr. #',
    streetForms: [
      ['Str.', 'Strada'],
      ['nr. ', ''],
    ],
    legalForms: ['S.R.L.', 'SRL', 'S.A.', 'PFA'],
    freeMail: list('gmail.com yahoo.ro yahoo.com outlook.com'),
    demoMail: 'kempt-posta.ro',
    tld: 'ro',
  },
  {
    language: 'ru',
    country: 'RU',
    countryWords: ['RU', 'Россия', 'Russia', 'РФ'],
    callingCode: '7',
    trunk: '8',
    mobiles: list('903 905 906 909 910 915 916 917 919 921 925 926 929 960 961 962').map(
      (start) => [start, 7] as const,
    ),
    men: list(
      'Александр Сергей Владимир Андрей Алексей Николай Дмитрий Иван Михаил Евгений Виктор Юрий Олег Максим Павел Игорь Артём Константин Роман Денис Антон Василий Кирилл Илья Никита Григорий Фёдор Пётр Егор Борис',
    ),
    women: list(
      'Елена Татьяна Наталья Ольга Ирина Анна Светлана Мария Людмила Екатерина Галина Юлия Анастасия Валентина Надежда Марина Любовь Оксана Вера Дарья Алина Виктория Ксения Полина Лариса Софья Евгения Тамара Зоя Алёна',
    ),
    surnames: list(
      'Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев Семёнов Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев Соловьёв Борисов Яковлев Григорьев',
    ),
    stems: list(
      'Бел Берез Бог Больш Бур Вин Вор Гор Гус Дем Доб Ерм Жар Зим Зуб Кал Кар Кир Ком Кор Кош Куд Лап Луч Мак Мел Миш Наз Ос Пан Род Руд Сав Сел Сид Тих Ус Фил Чер Шир',
    ),
    endings: list('ов ев ин аев инов анов ёнов ушкин очкин ейкин кин иков ников яков юков алов елов'),
    places: RU_PLACES,
    streets: list(
      'Ленина Гагарина Мира Советская Садовая Лесная Школьная Пушкина Центральная Молодёжная Новая Набережная Чехова Толстого',
    ),
    address: 'ул. %, д. #',
    streetForms: [
      ['ул. ', 'улица '],
      [', д. ', ' '],
    ],
    legalForms: ['ООО', 'ЗАО', 'АО', 'ИП'],
    freeMail: list('mail.ru yandex.ru bk.ru list.ru rambler.ru gmail.com'),
    demoMail: 'kempt-pochta.ru',
    tld: 'ru',
  },
  {
    language: 'pt',
    country: 'PT',
    countryWords: ['PT', 'Portugal', 'P'],
    callingCode: '351',
    trunk: '',
    mobiles: [
      ['91', 7],
      ['92', 7],
      ['93', 7],
      ['96', 7],
    ],
    men: list(
      'José António João Manuel Francisco Luís Carlos Paulo Pedro Rui Fernando Nuno Jorge Ricardo Miguel Tiago Hugo André Bruno Diogo Vítor Sérgio Joaquim Gonçalo Duarte Filipe Hélder Afonso Tomás Nélson',
    ),
    women: list(
      'Maria Ana Isabel Paula Cristina Teresa Carla Sandra Catarina Sofia Rita Marta Inês Joana Patrícia Mónica Helena Susana Sónia Margarida Filipa Beatriz Conceição Leonor Vânia Fátima Lúcia Cláudia Rosa Amélia',
    ),
    surnames: list(
      'Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes Marques Alves Almeida Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso Rocha Neves Coelho Cruz Cunha Pires Ramos Reis Simões Antunes Matos',
    ),
    stems: list(
      'Alb Alc Alm Arr Az Bar Bast Ben Bo Bra Cab Cal Cam Car Cast Cor Esp Far Fig Fon Gal Gou Gui Lac Lam Mag Mal Mar Mes Mon Par Pei Quin Reb Sal Ser Tav Val Vid Vil',
    ),
    endings: list(
      'ada ais al alho ano antes ares eda edo eira eiro elo engo ente eres es ias igal inho inhos ira oso ota uga',
    ),
    places: places(
      'Lisboa 1#00-###, Porto 4#00-###, Braga 4700-###, Coimbra 3000-###, Faro 8000-###, Aveiro 3800-###, Évora 7000-###, Setúbal 2900-###',
    ),
    streets: list(
      'Direita Augusta Liberdade República Camões Flores Igreja Escola Fonte Nova Garrett Pombal Alegria Combatentes',
    ),
    address: 'Rua %, #',
    streetForms: [
      ['Rua', 'R.'],
      ['Rua', 'R'],
    ],
    legalForms: ['Lda.', 'Lda', 'S.A.', 'Unipessoal Lda'],
    freeMail: list('sapo.pt gmail.com hotmail.com iol.pt outlook.pt'),
    demoMail: 'kempt-correio.pt',
    tld: 'pt',
  },
  {
    language: 'uk',
    country: 'UA',
    countryWords: ['UA', 'Україна', 'Ukraine', 'Украина'],
    callingCode: '380',
    trunk: '0',
    mobiles: list('50 63 66 67 68 73 93 95 96 97 98 99').map((start) => [start, 7] as const),
    men: list(
      'Олександр Сергій Володимир Андрій Олексій Микола Дмитро Іван Михайло Євген Віктор Юрій Олег Максим Павло Ігор Артем Костянтин Роман Денис Антон Василь Кирило Ілля Богдан Тарас Ярослав Петро Назар Остап',
    ),
    women: list(
      'Олена Тетяна Наталія Ольга Ірина Ганна Світлана Марія Людмила Катерина Галина Юлія Анастасія Валентина Надія Марина Любов Оксана Віра Дарина Аліна Вікторія Ксенія Поліна Лариса Соломія Євгенія Леся Зоряна Христина',
    ),
    surnames: list(
      'Мельник Шевченко Коваленко Бондаренко Бойко Ткаченко Кравченко Ковальчук Коваль Олійник Шевчук Поліщук Іванов Ткачук Савченко Бондар Марченко Руденко Мороз Лисенко Петренко Клименко Кравчук Павленко Кузьменко Гончаренко Сидоренко Гаврилюк Левченко Харченко',
    ),
    stems: list(
      'Андр Бабич Біл Богд Вас Гав Гайд Гнат Гор Дан Дем Дор Зах Іващ Кар Кириль Кост Лук Мак Мар Матв Наз Онищ Остап Пан Прок Ром Сав Сем Степ Тар Тим Федор Хом Юрч Яр',
    ),
    endings: list('енко ук юк чук ишин ик ів ський цький ченко яченко аненко уха ило єць ай ун ко'),
    places: places(
      'Київ 010##, Харків 610##, Одеса 650##, Дніпро 490##, Львів 790##, Запоріжжя 690##, Вінниця 210##, Полтава 360##, Чернівці 580##',
    ),
    streets: list(
      'Шевченка Франка Грушевського Лесі-Українки Садова Миру Незалежності Соборна Лісова Шкільна Київська Центральна Зелена',
    ),
    address: 'вул. %, #',
    streetForms: [
      ['вул. ', 'вулиця '],
      [', ', ' '],
    ],
    legalForms: ['ТОВ', 'ПП', 'ФОП', 'АТ'],
    freeMail: list('ukr.net i.ua gmail.com meta.ua'),
    demoMail: 'kempt-poshta.com.ua',
    tld: 'com.ua',
  },
];

/** First halves of invented company names … */
export const COMPANY_STARTS: readonly string[] = list(
  'Alto Arbor Astra Aqua Bora Brava Calla Cardo Cedra Civo Corda Delta Dorna Elba Erga Ferro Fluvo Forma Gala Grano Helio Indra Juno Karst Kora Largo Lumen Lyra Marena Mira Mondo Nexo Nora Octa Orbo Palma Pellu Porta Quanta Riva Sable Serra Silva Sola Tarn Tessa Tilia Torre Umbra Vanta Vela Verda Vola Xera Yarrow Zenta',
);
/** … and second halves. */
export const COMPANY_ENDS: readonly string[] = list(
  'bau cast chem craft data drive energy farm flex foods form freight glas graph group labs line link logic log mart media med metal motion net pack paper pharm plan plast point print soft steel stone systems tech tex tools trade trans vision ware works',
);

/** What people call each other: short name, by full name. */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  William: 'Bill',
  Robert: 'Bob',
  Richard: 'Rick',
  James: 'Jim',
  Michael: 'Mike',
  Thomas: 'Tom',
  Charles: 'Charlie',
  Daniel: 'Dan',
  Matthew: 'Matt',
  Anthony: 'Tony',
  Steven: 'Steve',
  Andrew: 'Andy',
  Joshua: 'Josh',
  Kenneth: 'Ken',
  Edward: 'Ed',
  Timothy: 'Tim',
  Elizabeth: 'Liz',
  Patricia: 'Pat',
  Jennifer: 'Jen',
  Barbara: 'Barb',
  Susan: 'Sue',
  Margaret: 'Peggy',
  Deborah: 'Debbie',
  Rebecca: 'Becky',
  Andreas: 'Andi',
  Alexander: 'Alex',
  Sebastian: 'Basti',
  Matthias: 'Matze',
  Josef: 'Sepp',
  Johann: 'Hans',
  Elisabeth: 'Lisi',
  Stefanie: 'Steffi',
  Francisco: 'Paco',
  José: 'Pepe',
  Dolores: 'Lola',
  Manuel: 'Manolo',
  Giuseppe: 'Beppe',
  Salvatore: 'Totò',
  Francesca: 'Franca',
  Alessandro: 'Sandro',
  Katarzyna: 'Kasia',
  Małgorzata: 'Gosia',
  Agnieszka: 'Aga',
  Krzysztof: 'Krzysiek',
  Tomasz: 'Tomek',
  Aleksandra: 'Ola',
  Magdalena: 'Magda',
  Joanna: 'Asia',
  Alexandru: 'Alex',
  Constantin: 'Costel',
  Gheorghe: 'Gigi',
  Mihaela: 'Miha',
  Александр: 'Саша',
  Дмитрий: 'Дима',
  Екатерина: 'Катя',
  Наталья: 'Наташа',
  Татьяна: 'Таня',
  Елена: 'Лена',
  Мария: 'Маша',
  Михаил: 'Миша',
  Володимир: 'Вова',
  Олександр: 'Сашко',
  Наталія: 'Наталка',
  Катерина: 'Катя',
};
