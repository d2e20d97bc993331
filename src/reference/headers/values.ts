/** Small lists of what stands in the cells of contact lists: enough to know a column by its commonest values. Own composition; 2026-11. */

/** Commonest given names, folded, divided by spaces. */
export const GIVEN_NAMES: string =
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron adam nathan henry peter kyle ethan walter jeremy harold sean noah oliver harry liam simon luke craig ian neil graham stuart martin colin philip alan keith roger ' +
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori claire fiona lucy chloe sophie zoe ' +
  'hans peter wolfgang klaus jurgen dieter manfred uwe gunter horst bernd frank rainer helmut thomas michael andreas stefan christian martin markus matthias jan sven tobias florian sebastian philipp lukas felix maximilian leon jonas tim dirk ralf jorg torsten thorsten holger heinz karl werner gerhard walter joachim alexander johannes moritz niklas fabian dominik patrick marcel kai oliver lars axel volker norbert reinhard rolf erich franz josef ludwig ' +
  'ursula monika petra sabine renate brigitte karin ingrid helga gisela claudia susanne andrea birgit angelika heike gabriele martina barbara anja kerstin katrin kathrin nicole silke stefanie tanja melanie christine christina julia anna lena lea hannah katharina franziska jana sandra manuela silvia elke ute marion gudrun heidi jutta antje bettina cornelia daniela doris eva maike sonja ulrike vera kristin annette carola ' +
  'jean pierre michel andre philippe alain bernard jacques daniel christophe nicolas patrick frederic laurent stephane thierry olivier pascal eric sebastien julien david guillaume francois christian gerard claude denis franck herve vincent antoine alexandre maxime thomas lucas hugo louis gabriel arthur mathieu romain fabrice gilles yves bruno didier dominique benoit cedric arnaud jerome remi quentin clement adrien marc emmanuel raphael jules theo mathis baptiste ' +
  'marie nathalie isabelle sylvie catherine martine christine francoise valerie sandrine veronique nicole sophie celine chantal patricia anne brigitte julie monique aurelie laurence annie emilie jacqueline corinne christelle caroline stephanie camille lea manon chloe emma ines sarah laura pauline mathilde margaux juliette lucie charlotte elodie audrey virginie delphine helene claire florence severine agnes amelie marine melanie josephine elise ' +
  'antonio jose manuel francisco juan david javier daniel carlos jesus alejandro miguel rafael pedro pablo angel sergio fernando jorge luis alberto alvaro diego adrian raul ivan ruben enrique oscar ramon vicente andres joaquin santiago victor eduardo mario roberto jaime marcos ignacio hugo alfonso salvador ricardo guillermo gabriel emilio gonzalo julio tomas agustin felix nicolas cesar mateo martin rodrigo ' +
  'carmen maria ana isabel laura cristina marta pilar lucia dolores mercedes elena rosa raquel paula francisca antonia teresa sara beatriz nuria silvia julia patricia irene andrea montserrat rocio monica alba angela sonia alicia sandra susana marina yolanda natalia margarita eva claudia inmaculada esther noelia carolina veronica amparo gloria lorena ines sofia daniela valentina gabriela alejandra consuelo encarnacion josefa manuela concepcion ' +
  'giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo michele giorgio aldo sergio luciano marco andrea alessandro stefano roberto massimo fabio luca davide matteo lorenzo simone riccardo federico nicola claudio alberto enrico filippo leonardo gabriele tommaso edoardo maurizio daniele emanuele giacomo gianluca raffaele pasquale renato mattia ' +
  'anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca antonietta giulia chiara sara federica valentina alessandra silvia elisa paola laura elena martina roberta simona barbara monica cristina daniela sofia aurora alice ginevra emma giorgia greta beatrice anita camilla bianca gaia ilaria serena patrizia antonella stefania manuela claudia raffaella luisa rita ' +
  'piotr krzysztof andrzej tomasz jan pawel michal marcin stanislaw jakub adam marek lukasz grzegorz mateusz wojciech mariusz dariusz zbigniew jerzy maciej rafal robert kamil jacek jozef dawid tadeusz ryszard szymon kacper bartosz jaroslaw janusz artur miroslaw slawomir henryk sebastian damian patryk daniel przemyslaw roman antoni franciszek filip karol adrian dominik bartlomiej aleksander wiktor leszek konrad hubert ' +
  'anna katarzyna maria malgorzata agnieszka barbara ewa krystyna magdalena elzbieta joanna aleksandra zofia monika teresa danuta natalia julia karolina marta beata dorota halina jadwiga janina alicja jolanta grazyna iwona irena paulina justyna zuzanna bozena wiktoria urszula renata hanna agata sylwia bogumila izabela patrycja kinga weronika martyna oliwia emilia dominika maja lena aneta edyta kamila sandra klaudia stanislawa wieslawa ' +
  'ion gheorghe vasile constantin alexandru nicolae mihai andrei florin cristian marian gabriel adrian ionut daniel stefan dumitru marius ioan catalin george petru bogdan costel razvan sorin cosmin viorel radu dan mircea liviu lucian ovidiu vlad tudor claudiu emil octavian valentin iulian ciprian robert victor dragos silviu cornel laurentiu horia sergiu ' +
  'maria elena ana ioana mihaela andreea cristina daniela alexandra alina georgiana mariana nicoleta gabriela simona florentina carmen raluca oana roxana anca diana laura monica adriana irina lavinia camelia corina loredana claudia bianca denisa viorica luminita mirela rodica doina valentina ramona liliana angela lidia silvia ecaterina margareta iuliana larisa ileana otilia aurelia magdalena teodora dana ' +
  'александр сергей владимир андрей алексей дмитрий николай иван михаил евгений виктор юрий максим олег павел василий игорь анатолий валерий роман денис константин вячеслав петр артем антон виталий никита станислав кирилл геннадий борис егор даниил леонид вадим илья григорий руслан тимур федор глеб степан арсений матвей тимофей марк лев семен георгий ярослав эдуард владислав ' +
  'елена татьяна наталья ольга анна ирина светлана марина мария екатерина людмила юлия галина надежда валентина анастасия любовь лариса оксана виктория алина дарья нина евгения александра вера тамара раиса вероника кристина ксения полина елизавета софия алла алиса валерия яна инна зоя маргарита диана жанна антонина наталия лидия варвара ульяна софья эльвира ' +
  'oleksandr serhii volodymyr andrii mykola ivan vasyl viktor yurii dmytro maksym oleh олександр сергій володимир андрій микола василь віктор юрій дмитро олексій михайло ігор анатолій валерій богдан тарас петро павло євген артем віталій руслан степан ярослав остап назар данило матвій кирило максим вячеслав олег ростислав любомир станіслав григорій федір микита ілля вадим денис ' +
  'олена тетяна наталія ольга ірина світлана марина марія катерина людмила юлія галина надія анастасія любов лариса оксана вікторія аліна дарина ніна євгенія олександра віра тамара вероніка христина ксенія поліна єлизавета софія алла аліса валерія яна інна зоя мирослава соломія богдана леся уляна лілія діана злата роксолана ярослава антоніна ' +
  'aleksandr sergey vladimir andrey aleksey dmitry dmitriy nikolay mikhail evgeny yury maxim oleg pavel vasily igor anatoly roman denis konstantin viktor elena tatiana tatyana natalia natalya olga irina svetlana marina ekaterina lyudmila yulia galina nadezhda anastasia oksana viktoria alina daria ksenia polina ' +
  'jose joao antonio manuel carlos francisco paulo pedro luis rui miguel jorge fernando ricardo tiago nuno bruno joaquim diogo andre hugo sergio vitor filipe goncalo duarte marcelo rodrigo rafael lucas gabriel mateus gustavo felipe eduardo leonardo thiago guilherme vinicius henrique fabio luiz marcos daniel alexandre afonso artur domingos ' +
  'maria ana francisca isabel fernanda catarina ines joana sofia marta patricia sandra paula carla susana claudia helena teresa beatriz mariana rita carolina leonor matilde juliana camila larissa leticia aline bruna gabriela adriana marcia vanessa renata luciana raquel silvia margarida lurdes fatima conceicao rosa alice lara diana filipa tania monica graca ' +
  'mohamed muhammad ali ahmed fatima yusuf ibrahim omar hassan hussein mehmet mustafa aisha';

/** Commonest surnames that no usual ending marks, folded, divided by spaces. */
export const SURNAMES: string =
  'smith jones taylor brown williams wilson davies evans johnson roberts walker wright robinson thompson white hughes edwards green hall wood harris lewis clarke clark jackson turner hill cooper morris ward moore king baker harrison morgan allen scott young mitchell anderson phillips lee bell parker davis bennett miller cook shaw cox murphy garcia martinez rodriguez carter nelson adams campbell rivera stewart sanchez rogers reed bailey kelly howard price ' +
  'muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange schmitt werner schmitz krause meier lehmann schmid schulze maier kohler herrmann konig walter mayer huber kaiser fuchs peters lang scholz moller weiss jung hahn schubert vogel friedrich keller gunther frank berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig bohm winter kraus schumacher kramer vogt stein jager otto sommer gross seidel heinrich brandt haas schreiber graf schulte dietrich ziegler kuhn kuhn pohl engel horn busch bergmann voigt sauer arnold wolff pfeiffer ' +
  'martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel garcia david bertrand roux vincent fournier morel girard andre lefevre mercier dupont lambert bonnet francois martinez legrand garnier faure rousseau blanc guerin muller henry roussel nicolas perrin morin mathieu clement gauthier dumont lopez fontaine chevalier robin masson sanchez gerard nguyen boyer denis lemaire duval joly gautier roger roche roy noel meyer lucas meunier jean perez marchand dufour blanchard marie barbier brun dumas brunet schmitt leroux colas fabre ' +
  'garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz moreno munoz alvarez romero alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco molina morales suarez ortega delgado castro ortiz rubio marin sanz nunez iglesias medina garrido cortes castillo santos lozano guerrero cano prieto mendez cruz calvo gallego vidal leon marquez herrera pena flores cabrera campos vega fuentes carrasco diez caballero reyes nieto aguilar pascual santana herrero lorenzo montero hidalgo gimenez ibanez ferrer duran santiago benitez vargas mora vicente arias carmona crespo roman pastor soto saez velasco moya soler parra esteban bravo gallardo rojas ' +
  'rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca mancini costa giordano rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli vitale lombardo serra coppola desantis dangelo marchetti parisi villa conte ferraro ferri fabbri bianco marini grasso valentini messina sala deangelis gatti pellegrini palumbo sanna farina rizzi monti cattaneo morelli amato silvestri mazza testa grassi pellegrino carbone giuliani benedetti barone rossetti caputo montanari guerra palmieri bernardi martino fiore ferretti bellini basile riva donati piras vitali battaglia sartori neri costantini milani pagano ruggiero sorrentino orlando damico negri ' +
  'nowak wojcik kowalczyk wozniak mazur krawczyk kaczmarek krol wieczorek stepien adamczyk dudek zajac pawlak michalak walczak baran szewczyk pietrzak sikora rutkowski duda szulc kubiak kozak mroz kucharczyk kania maciejczyk kot kolodziej tomczak marciniak czarnecki mucha kruk lis sowa gorski wilk bak ' +
  'popa pop radu dumitru stan stoica gheorghe matei ciobanu rusu constantin marin mihai tudor neagu barbu florea dinu manole nistor cozma toma oprea enache sandu voicu preda lungu lazar moldovan muresan bucur vasile ene dobre munteanu ungureanu roman manea cojocaru serban baciu dragomir avram mocanu ardelean tanase balan suciu crisan iancu ' +
  'silva santos ferreira pereira oliveira costa rodrigues martins jesus sousa fernandes goncalves gomes lopes marques alves almeida ribeiro pinto carvalho teixeira moreira correia mendes nunes soares vieira monteiro cardoso rocha neves coelho cruz cunha pires ramos reis simoes antunes matos fonseca machado araujo barbosa tavares lourenco castro figueiredo azevedo freitas souza lima barros batista nascimento moura dias campos andrade melo duarte borges henriques magalhaes moraes ' +
  'кузнецов попов волков зайцев соловьев козлов мельник ткачук коваль мороз кравчук бойко ткач козак гончар кравець бондар полищук швець олійник шевчук поліщук марчук савчук білик клименко';

/** Endings that mark a surname in its language; longest words only, folded. */
export const SURNAME_ENDINGS: readonly string[] = [
  'ski',
  'ska',
  'cki',
  'cka',
  'dzki',
  'dzka',
  'wicz',
  'czyk',
  'czak',
  'escu',
  'eanu',
  'oiu',
  'enko',
  'chuk',
  'shvili',
  'ова',
  'ев',
  'ева',
  'ов',
  'ский',
  'ская',
  'цкий',
  'цкая',
  'ський',
  'ська',
  'цький',
  'цька',
  'енко',
  'чук',
  'юк',
  'ук',
  'ишин',
  'ин',
  'ина',
  'ко',
  'ovich',
  'kova',
  'eva',
  'ova',
  'sen',
  'sson',
  'mann',
  'ez',
  'oglu',
];

/** Largest and commonest towns, folded, divided by semicolons. */
export const CITIES: string =
  'london;manchester;birmingham;leeds;glasgow;liverpool;bristol;sheffield;edinburgh;leicester;cardiff;belfast;nottingham;newcastle;southampton;brighton;oxford;cambridge;reading;dublin;new york;los angeles;chicago;houston;phoenix;philadelphia;san antonio;san diego;dallas;san jose;austin;jacksonville;columbus;charlotte;indianapolis;san francisco;seattle;denver;washington;boston;nashville;detroit;portland;las vegas;memphis;louisville;baltimore;milwaukee;miami;atlanta;minneapolis;tampa;orlando;toronto;montreal;vancouver;sydney;melbourne;brisbane;perth;adelaide;swansea;aberdeen;york;bath;plymouth;coventry;' +
  'berlin;hamburg;munchen;munich;koln;cologne;frankfurt;frankfurt am main;stuttgart;dusseldorf;leipzig;dortmund;essen;bremen;dresden;hannover;nurnberg;duisburg;bochum;wuppertal;bielefeld;bonn;munster;mannheim;karlsruhe;augsburg;wiesbaden;aachen;kiel;freiburg;mainz;rostock;kassel;potsdam;erfurt;magdeburg;wien;vienna;graz;linz;salzburg;innsbruck;zurich;bern;basel;genf;lausanne;luzern;ulm;heidelberg;regensburg;wurzburg;lubeck;halle;chemnitz;braunschweig;' +
  'paris;marseille;lyon;toulouse;nice;nantes;montpellier;strasbourg;bordeaux;lille;rennes;reims;toulon;saint etienne;le havre;grenoble;dijon;angers;nimes;villeurbanne;clermont ferrand;le mans;aix en provence;brest;tours;amiens;limoges;annecy;perpignan;metz;besancon;orleans;rouen;mulhouse;caen;nancy;avignon;poitiers;versailles;pau;bruxelles;brussels;liege;geneve;la rochelle;cannes;' +
  'madrid;barcelona;valencia;sevilla;zaragoza;malaga;murcia;palma;palma de mallorca;las palmas;bilbao;alicante;cordoba;valladolid;vigo;gijon;granada;la coruna;a coruna;vitoria;elche;oviedo;badalona;cartagena;terrassa;jerez;sabadell;mostoles;santander;pamplona;almeria;burgos;salamanca;huelva;albacete;logrono;leon;cadiz;tarragona;lleida;girona;jaen;toledo;ciudad de mexico;buenos aires;bogota;lima;santiago;monterrey;guadalajara;medellin;caracas;quito;san sebastian;' +
  'roma;milano;napoli;torino;palermo;genova;bologna;firenze;bari;catania;venezia;verona;messina;padova;trieste;taranto;brescia;parma;prato;modena;reggio calabria;reggio emilia;perugia;livorno;ravenna;cagliari;foggia;rimini;salerno;ferrara;sassari;latina;monza;siracusa;pescara;bergamo;trento;vicenza;bolzano;novara;piacenza;ancona;udine;arezzo;lecce;pisa;lucca;como;rome;milan;turin;florence;naples;' +
  'warszawa;krakow;lodz;wroclaw;poznan;gdansk;szczecin;bydgoszcz;lublin;bialystok;katowice;gdynia;czestochowa;radom;rzeszow;torun;sosnowiec;kielce;gliwice;olsztyn;zabrze;bielsko biala;bytom;zielona gora;rybnik;ruda slaska;opole;tychy;gorzow wielkopolski;elblag;plock;dabrowa gornicza;walbrzych;wloclawek;tarnow;chorzow;koszalin;kalisz;legnica;sopot;warsaw;nowy sacz;siedlce;pila;jaworzno;' +
  'bucuresti;bucharest;cluj napoca;timisoara;iasi;constanta;craiova;brasov;galati;ploiesti;oradea;braila;arad;pitesti;sibiu;bacau;targu mures;baia mare;buzau;botosani;satu mare;ramnicu valcea;suceava;piatra neamt;drobeta turnu severin;targu jiu;tulcea;focsani;bistrita;resita;alba iulia;deva;hunedoara;slatina;calarasi;giurgiu;zalau;vaslui;chisinau;cluj;' +
  'москва;санкт петербург;новосибирск;екатеринбург;казань;нижний новгород;челябинск;самара;омск;ростов на дону;уфа;красноярск;воронеж;пермь;волгоград;краснодар;саратов;тюмень;тольятти;ижевск;барнаул;ульяновск;иркутск;хабаровск;ярославль;владивосток;махачкала;томск;оренбург;кемерово;новокузнецк;рязань;астрахань;пенза;липецк;тула;киров;чебоксары;калининград;брянск;курск;иваново;магнитогорск;тверь;ставрополь;белгород;сочи;минск;алматы;астана;спб;мурманск;архангельск;смоленск;калуга;' +
  'київ;киев;харків;харьков;одеса;одесса;дніпро;днепр;донецьк;запоріжжя;запорожье;львів;львов;кривий ріг;миколаїв;маріуполь;луганськ;вінниця;винница;херсон;полтава;чернігів;черкаси;суми;житомир;хмельницький;чернівці;рівне;івано франківськ;кропивницький;тернопіль;луцьк;ужгород;біла церква;кременчук;бровари;kyiv;kiev;lviv;kharkiv;odesa;odessa;dnipro;moscow;saint petersburg;' +
  'lisboa;porto;vila nova de gaia;amadora;braga;funchal;coimbra;setubal;almada;aveiro;viseu;leiria;faro;evora;guimaraes;sao paulo;rio de janeiro;brasilia;salvador;fortaleza;belo horizonte;manaus;curitiba;recife;porto alegre;belem;goiania;guarulhos;campinas;sao luis;maceio;natal;campo grande;teresina;florianopolis;joao pessoa;ribeirao preto;uberlandia;sorocaba;santos;cascais;sintra;loures;matosinhos;lisbon;' +
  'amsterdam;rotterdam;utrecht;praha;prague;brno;bratislava;budapest;sofia;athens;helsinki;stockholm;oslo;copenhagen;vilnius;riga;tallinn;zagreb;ljubljana;beograd;istanbul;ankara;antwerpen;gent;den haag;eindhoven';

/** Countries as lists write them in the ten languages, folded, divided by semicolons. */
export const COUNTRY_NAMES: string =
  'united kingdom;great britain;england;scotland;wales;united states;united states of america;usa;ireland;germany;france;spain;italy;poland;romania;russia;russian federation;portugal;brazil;ukraine;austria;switzerland;belgium;netherlands;the netherlands;luxembourg;denmark;sweden;norway;finland;czech republic;czechia;slovakia;hungary;bulgaria;greece;croatia;slovenia;serbia;moldova;belarus;lithuania;latvia;estonia;turkey;canada;mexico;argentina;chile;colombia;peru;australia;new zealand;india;china;japan;israel;kazakhstan;georgia;morocco;south africa;' +
  'deutschland;osterreich;schweiz;frankreich;spanien;italien;polen;rumanien;russland;brasilien;belgien;niederlande;luxemburg;danemark;schweden;norwegen;finnland;tschechien;slowakei;ungarn;bulgarien;griechenland;kroatien;slowenien;vereinigtes konigreich;grossbritannien;vereinigte staaten;irland;turkei;kanada;liechtenstein;serbien;litauen;lettland;estland;' +
  'allemagne;autriche;suisse;espagne;italie;pologne;roumanie;russie;bresil;belgique;pays bas;danemark;suede;norvege;finlande;republique tcheque;tchequie;slovaquie;hongrie;bulgarie;grece;croatie;slovenie;royaume uni;etats unis;irlande;turquie;maroc;tunisie;algerie;' +
  'espana;alemania;austria;suiza;francia;italia;polonia;rumania;rusia;brasil;belgica;paises bajos;holanda;luxemburgo;dinamarca;suecia;noruega;finlandia;republica checa;hungria;grecia;croacia;reino unido;estados unidos;irlanda;turquia;ucrania;venezuela;ecuador;uruguay;marruecos;' +
  'germania;svizzera;spagna;romania;brasile;belgio;paesi bassi;olanda;lussemburgo;danimarca;svezia;norvegia;repubblica ceca;ungheria;regno unito;stati uniti;turchia;ucraina;portogallo;san marino;' +
  'polska;niemcy;francja;hiszpania;wlochy;rumunia;rosja;portugalia;brazylia;ukraina;austria;szwajcaria;belgia;holandia;niderlandy;luksemburg;dania;szwecja;norwegia;czechy;slowacja;wegry;bulgaria;grecja;chorwacja;slowenia;wielka brytania;stany zjednoczone;irlandia;turcja;litwa;lotwa;bialorus;kanada;' +
  'franta;spania;polonia;elvetia;belgia;olanda;tarile de jos;danemarca;suedia;norvegia;finlanda;cehia;ungaria;grecia;croatia;marea britanie;regatul unit;statele unite;irlanda;turcia;republica moldova;rusia;brazilia;portugalia;' +
  'россия;российская федерация;рф;украина;беларусь;белоруссия;казахстан;германия;франция;испания;италия;польша;румыния;португалия;бразилия;австрия;швейцария;бельгия;нидерланды;чехия;словакия;венгрия;болгария;греция;великобритания;сша;турция;литва;латвия;эстония;молдова;грузия;армения;азербайджан;узбекистан;китай;израиль;' +
  'україна;росія;білорусь;німеччина;франція;іспанія;італія;польща;румунія;португалія;бразилія;австрія;швейцарія;бельгія;нідерланди;чехія;словаччина;угорщина;болгарія;греція;велика британія;туреччина;литва;латвія;естонія;молдова;грузія;' +
  'portugal;alemanha;franca;espanha;italia;polonia;romenia;russia;brasil;ucrania;belgica;paises baixos;suica;suecia;reino unido;angola;mocambique;cabo verde;republica checa;estados unidos da america';

export const COUNTRY_CODES: string =
  'AD AE AF AL AM AO AR AT AU AZ BA BE BG BR BY CA CH CL CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES FI FR GB GE GR GT HK HR HU ID IE IL IN IR IS IT JP KE KG KR KW KZ LB LI LT LU LV MA MC MD ME MK MT MX MY NG NL NO NZ PA PE PH PK PL PT PY QA RO RS RU SA SE SG SI SK SM TH TN TR TW UA UK US UY UZ VE VN XK ZA ' +
  'DEU AUT CHE FRA ESP ITA POL ROU RUS PRT BRA UKR GBR USA BEL NLD LUX DNK SWE NOR FIN CZE SVK HUN BGR GRC HRV SVN SRB MDA BLR LTU LVA EST TUR CAN MEX ARG CHL COL AUS IRL';

/** Country codes that are nobody's language code: a column of languages has none of them. */
export const COUNTRY_ONLY_CODES: string =
  'AT AU BG BE CZ GB US UA CH DK GR IE MX RS UK CL MD BY NZ IN LU NL CN JP KZ PL DEU AUT CHE FRA ESP ITA POL ROU RUS PRT BRA UKR GBR USA BEL NLD LUX DNK SWE NOR FIN CZE SVK HUN BGR GRC HRV SVN SRB MDA BLR LTU LVA EST TUR CAN MEX ARG CHL COL AUS IRL';

/** States, provinces, counties, folded, divided by semicolons. */
export const REGIONS: string =
  'alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;georgia;hawaii;idaho;illinois;indiana;iowa;kansas;kentucky;louisiana;maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;montana;nebraska;nevada;new hampshire;new jersey;new mexico;new york;north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania;rhode island;south carolina;south dakota;tennessee;texas;utah;vermont;virginia;washington;west virginia;wisconsin;wyoming;ontario;quebec;british columbia;alberta;' +
  'greater london;kent;essex;surrey;hampshire;lancashire;west yorkshire;merseyside;greater manchester;norfolk;suffolk;devon;cornwall;somerset;dorset;hertfordshire;oxfordshire;cheshire;derbyshire;staffordshire;west midlands;east sussex;west sussex;' +
  'bayern;baden wurttemberg;nordrhein westfalen;niedersachsen;hessen;sachsen;rheinland pfalz;berlin;schleswig holstein;brandenburg;sachsen anhalt;thuringen;hamburg;mecklenburg vorpommern;saarland;bremen;tirol;steiermark;oberosterreich;niederosterreich;karnten;salzburg;vorarlberg;burgenland;' +
  'ile de france;auvergne rhone alpes;nouvelle aquitaine;occitanie;hauts de france;grand est;provence alpes cote d azur;pays de la loire;bretagne;normandie;bourgogne franche comte;centre val de loire;corse;' +
  'andalucia;cataluna;catalunya;comunidad de madrid;comunidad valenciana;galicia;castilla y leon;pais vasco;castilla la mancha;canarias;region de murcia;aragon;extremadura;islas baleares;asturias;navarra;cantabria;la rioja;bizkaia;vizcaya;gipuzkoa;' +
  'lombardia;lazio;campania;sicilia;veneto;emilia romagna;piemonte;puglia;toscana;calabria;sardegna;liguria;marche;abruzzo;friuli venezia giulia;trentino alto adige;umbria;basilicata;molise;' +
  'mazowieckie;slaskie;wielkopolskie;malopolskie;dolnoslaskie;lodzkie;pomorskie;lubelskie;podkarpackie;kujawsko pomorskie;zachodniopomorskie;warminsko mazurskie;swietokrzyskie;podlaskie;lubuskie;opolskie;' +
  'alba;arges;bihor;cluj;ilfov;prahova;dolj;mures;timis;constanta;iasi;brasov;bacau;suceava;neamt;galati;dambovita;maramures;hunedoara;olt;gorj;valcea;harghita;covasna;vrancea;teleorman;ialomita;mehedinti;salaj;caras severin;arad;sibiu;' +
  'lisboa;porto;setubal;braga;aveiro;leiria;santarem;faro;coimbra;viseu;evora;beja;madeira;acores;viana do castelo;vila real;castelo branco;guarda;portalegre;braganca;minas gerais;rio grande do sul;parana;santa catarina;bahia;pernambuco;ceara;goias;espirito santo;mato grosso';

/** Codes that only regions have: states of the US and Brazil, provinces of Italy and Canada. */
export const REGION_CODES: Readonly<Record<string, string>> = {
  us: 'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC',
  it: 'AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV',
  br: 'AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO',
};

/** Words for a sex or gender, folded, divided by spaces. */
export const GENDER_WORDS: string =
  'm f w d k x h v u male female man woman mannlich weiblich divers mann frau homme femme masculin feminin hombre mujer masculino femenino feminino maschio femmina uomo donna mezczyzna kobieta barbat femeie м ж муж жен мужской женский мужчина женщина ч чол жін чоловік жінка чоловіча жіноча чоловічий жіночий homem mulher unknown nonbinary other';

export const SALUTATION_WORDS: string =
  'mr mrs ms miss mx dr prof sir madam mister herr frau hr fr monsieur madame mademoiselle m mme mlle mm sr sra srta don dona senor senora sig sigra signor signora signore signorina dott dottssa pan pani p panna dl dna dra domnul doamna domnisoara господин госпожа г-н г-жа уважаемый уважаемая пан пані шановний шановна senhor senhora herrn';

/** Legal forms at the end (or, for Cyrillic and some others, the beginning) of a company's name: folded, without dots. */
export const LEGAL_FORMS: string =
  'ltd;limited;plc;llp;llc;inc;corp;corporation;co;company;lp;pty;gmbh;gmbh co kg;ag;kg;ohg;gbr;ug;ev;eg;kgaa;se;mbh;sarl;sas;sasu;sa;eurl;sci;snc;scop;selarl;sl;slu;sau;sll;sc;scoop;srl;srls;spa;sapa;sas di;scarl;societa cooperativa;sp z oo;sp zoo;spolka z oo;spzoo;sp j;sp k;spj;spk;sp p;psa;spolka akcyjna;spolka jawna;sc;pfa;ii;sca;snc;ltda;lda;eireli;me;epp;sgps;unipessoal lda;unipessoal;bv;nv;vof;as;aps;ab;oy;oyj;asa;sro;a s;doo;kft;zrt;ооо;оао;зао;пао;ао;ип;нко;фгуп;гуп;муп;тов;пп;прат;пат;фоп;ат;ооо тд;зат;дп;одо;оао тд;чп;тоо;foundation;stiftung;fundacja;stowarzyszenie;asociatia;association;verein';

/** Words of a street, folded; those of the second list may be glued to the name. */
export const STREET_WORDS: string =
  'street st road rd avenue ave lane ln drive dr boulevard blvd way court ct place pl square sq terrace close crescent gardens parkway pkwy highway hwy circle cir trail grove hill row walk mews ' +
  'strasse str weg platz allee gasse ring ufer damm chaussee rue av bd impasse chemin cours quai route allee place passage faubourg calle c avda avenida plaza paseo carrer ronda camino carretera travesia glorieta via viale piazza corso largo vicolo piazzale strada contrada lungomare borgo ' +
  'ul ulica al aleja aleje os osiedle pl plac rondo strada str bd bulevardul bulevard aleea calea soseaua sos piata splaiul intrarea ' +
  'ул улица пр проспект пр-т пр-кт просп пер переулок ш шоссе пл площадь наб набережная бульвар б-р проезд пр-д мкр микрорайон вул вулиця провулок пров бул площа проїзд узвіз ' +
  'rua r av travessa tv praca largo alameda estrada rodovia praceta beco rotunda';

export const STREET_GLUED: readonly string[] = [
  'strasse',
  'str',
  'weg',
  'platz',
  'allee',
  'gasse',
  'damm',
  'ufer',
  'ring',
  'straat',
  'laan',
  'gatan',
  'vagen',
];
