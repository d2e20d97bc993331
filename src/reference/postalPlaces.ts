/**
 * Where a region or a large city stands in its country's postal codes. `name,name:CODE CODE` gives subdivisions as
 * `postalRegions.ts` names them, `name,name#10 12-14` the first digits (or letters) themselves; a list with both holds
 * wherever one of them fits. Names are folded, in the country's own language and in English. Only where the code can
 * deny the name: towns whose name is borne by several, and codes on a border, are left out or written widely.
 * Own composition from the posts' public descriptions of their numbering and the countries' own subdivisions. State of 2026.
 */
export const POSTAL_REGION_NAMES: Readonly<Record<string, string>> = {
  PL:
    'dolnoslaskie,dolny slask,lower silesia,lower silesian:02|kujawsko pomorskie,kuyavia pomerania,kuyavian pomeranian:04|lubelskie,lublin voivodeship:06|lubuskie,lubusz:08|lodzkie,lodz voivodeship:10|' +
    'malopolskie,malopolska,lesser poland:12|mazowieckie,mazowsze,masovia,masovian,mazovia:14|opolskie,opole voivodeship:16|podkarpackie,subcarpathia,subcarpathian:18|podlaskie,podlasie,podlachia:20|' +
    'pomorskie,pomerania,pomeranian:22|slaskie,slask,silesia,silesian:24|swietokrzyskie,holy cross:26|warminsko mazurskie,warmia masuria,warmian masurian:28|wielkopolskie,wielkopolska,greater poland:30|' +
    'zachodniopomorskie,west pomerania,west pomeranian:32',
  RO:
    'alba:AB|arad:AR|arges:AG|bacau:BC|bihor:BH|bistrita nasaud:BN|botosani:BT|brasov:BV|braila:BR|bucuresti,bucharest,municipiul bucuresti:B IF|buzau:BZ|caras severin:CS|calarasi:CL|cluj:CJ|constanta:CT|covasna:CV|' +
    'dambovita:DB|dolj:DJ|galati:GL|giurgiu:GR|gorj:GJ|harghita:HR|hunedoara:HD|ialomita:IL|iasi:IS|ilfov:IF B|maramures:MM|mehedinti:MH|mures:MS|neamt:NT|olt:OT|prahova:PH|satu mare:SM|salaj:SJ|sibiu:SB|suceava:SV|' +
    'teleorman:TR|timis:TM|tulcea:TL|vaslui:VS|valcea:VL|vrancea:VN',
  IT:
    'abruzzo:AQ CH PE TE|basilicata:MT PZ|calabria:CZ CS KR RC VV|campania:AV BN CE NA SA|emilia romagna:BO FC FE MO PC PR RA RE RN|friuli venezia giulia:GO PN TS UD|lazio,latium:FR LT RI RM VT|liguria:GE IM SP SV|' +
    'lombardia,lombardy:BG BS CO CR LC LO MN MI MB PV SO VA|marche:AN AP FM MC PU|molise:CB IS|piemonte,piedmont:AL AT BI CN NO TO VB VC|puglia,apulia:BA BR BT FG LE TA|sardegna,sardinia#07 08 09|' +
    'sicilia,sicily:AG CL CT EN ME PA RG SR TP|toscana,tuscany:AR FI GR LI LU MS PI PO PT SI|trentino alto adige,sudtirol,south tyrol,trentino south tyrol:BZ TN|umbria:PG TR|valle d aosta,aosta valley:AO|veneto:BL PD RO TV VE VI VR|' +
    'agrigento:AG|alessandria:AL|ancona:AN|aosta:AO|arezzo:AR|ascoli piceno:AP|asti:AT|avellino:AV|bari:BA|belluno:BL|benevento:BN|bergamo:BG|biella:BI|bologna:BO|bolzano,bozen:BZ|brescia:BS|brindisi:BR|cagliari:CA#09|' +
    'caltanissetta:CL|campobasso:CB|caserta:CE|catania:CT|catanzaro:CZ|chieti:CH|como:CO|cosenza:CS|cremona:CR|crotone:KR|cuneo:CN|enna:EN|fermo:FM|ferrara:FE|firenze,florence:FI|foggia:FG|forli cesena:FC|frosinone:FR|' +
    'genova,genoa:GE|gorizia:GO|grosseto:GR|imperia:IM|isernia:IS|l aquila:AQ|la spezia:SP|latina:LT|lecce:LE|lecco:LC|livorno:LI|lodi:LO|lucca:LU|macerata:MC|mantova,mantua:MN|massa carrara:MS|matera:MT|messina:ME|milano,milan:MI|' +
    'modena:MO|monza e della brianza,monza brianza:MB|napoli,naples:NA|novara:NO|nuoro:NU#08|padova,padua:PD|palermo:PA|parma:PR|pavia:PV|perugia:PG|pesaro e urbino,pesaro urbino:PU|pescara:PE|piacenza:PC|pisa:PI|pistoia:PT|' +
    'pordenone:PN|potenza:PZ|prato:PO|ragusa:RG|ravenna:RA|reggio calabria:RC|reggio emilia,reggio nell emilia:RE|rieti:RI|rimini:RN|roma,rome:RM|rovigo:RO|salerno:SA|sassari:SS#07|savona:SV|siena:SI|siracusa,syracuse:SR|sondrio:SO|' +
    'taranto:TA|teramo:TE|terni:TR|torino,turin:TO|trapani:TP|trento:TN|treviso:TV|trieste:TS|udine:UD|varese:VA|venezia,venice:VE|verbano cusio ossola:VB|vercelli:VC|verona:VR|vibo valentia:VV|vicenza:VI|viterbo:VT',
  RU:
    'москва,moscow,город москва,г москва:MOW MOS|московская область,moscow oblast,moscow region:MOS MOW|санкт петербург,saint petersburg,st petersburg:SPE LEN|ленинградская область,leningrad oblast:LEN SPE|' +
    'ярославская область,yaroslavl oblast:YAR|ивановская область,ivanovo oblast:IVA|костромская область,kostroma oblast:KOS|вологодская область,vologda oblast:VLG|архангельская область,arkhangelsk oblast:ARK NEN|' +
    'тверская область,tver oblast:TVE|новгородская область,novgorod oblast:NGR|псковская область,pskov oblast:PSK|мурманская область,murmansk oblast:MUR|карелия,республика карелия,karelia:KR|смоленская область,smolensk oblast:SMO|' +
    'калининградская область,kaliningrad oblast:KGD|брянская область,bryansk oblast:BRY|калужская область,kaluga oblast:KLU|тульская область,tula oblast:TUL|орловская область,oryol oblast:ORL|курская область,kursk oblast:KRS|' +
    'белгородская область,belgorod oblast:BEL|ростовская область,rostov oblast:ROS|краснодарскии краи,krasnodar krai:KDA AD|ставропольскии краи,stavropol krai:STA|дагестан,республика дагестан,dagestan:DA|' +
    'рязанская область,ryazan oblast:RYA|тамбовская область,tambov oblast:TAM|воронежская область,voronezh oblast:VOR|липецкая область,lipetsk oblast:LIP|волгоградская область,volgograd oblast:VGG|саратовская область,saratov oblast:SAR|' +
    'астраханская область,astrakhan oblast:AST|татарстан,республика татарстан,tatarstan:TA|удмуртия,удмуртская республика,udmurtia:UD|чувашия,чувашская республика,chuvashia:CU|ульяновская область,ulyanovsk oblast:ULY|' +
    'пензенская область,penza oblast:PNZ|самарская область,samara oblast:SAM|башкортостан,республика башкортостан,bashkortostan:BA|челябинская область,chelyabinsk oblast:CHE|оренбургская область,orenburg oblast:ORE|' +
    'владимирская область,vladimir oblast:VLA|нижегородская область,nizhny novgorod oblast:NIZ|кировская область,kirov oblast:KIR|пермскии краи,perm krai:PER|свердловская область,sverdlovsk oblast:SVE|тюменская область,tyumen oblast:TYU KHM YAN|' +
    'новосибирская область,novosibirsk oblast:NVS|томская область,tomsk oblast:TOM|курганская область,kurgan oblast:KGN|омская область,omsk oblast:OMS|кемеровская область,kemerovo oblast:KEM|алтаискии краи,altai krai:ALT|' +
    'красноярскии краи,krasnoyarsk krai:KYA|иркутская область,irkutsk oblast:IRK|бурятия,республика бурятия,buryatia:BU|забаикальскии краи,zabaykalsky krai:ZAB|амурская область,amur oblast:AMU|якутия,саха,sakha,yakutia:SA|' +
    'хабаровскии краи,khabarovsk krai:KHA|приморскии краи,primorsky krai:PRI|сахалинская область,sakhalin oblast:SAK|магаданская область,magadan oblast:MAG|камчатскии краи,kamchatka krai:KAM',
  UA:
    'киів,місто киів,м киів,kyiv,kiev:30 32|киівська область,киівська,kyiv oblast,kyiv region:32 30|житомирська область,житомирська,zhytomyr oblast:18|чернігівська область,чернігівська,chernihiv oblast:74|' +
    'черкаська область,черкаська,cherkasy oblast:71|вінницька область,вінницька,vinnytsia oblast:05|кіровоградська область,кіровоградська,kirovohrad oblast:35|хмельницька область,хмельницька,khmelnytskyi oblast:68|' +
    'рівненська область,рівненська,rivne oblast:56|полтавська область,полтавська,poltava oblast:53|сумська область,сумська,sumy oblast:59|волинська область,волинська,volyn oblast:07|тернопільська область,тернопільська,ternopil oblast:61|' +
    'дніпропетровська область,дніпропетровська,dnipropetrovsk oblast:12|миколаівська область,миколаівська,mykolaiv oblast:48|чернівецька область,чернівецька,chernivtsi oblast:77|харківська область,харківська,kharkiv oblast:63|' +
    'одеська область,одеська,odesa oblast,odessa oblast:51|запорізька область,запорізька,zaporizhzhia oblast:23|херсонська область,херсонська,kherson oblast:65|івано франківська область,івано франківська,ivano frankivsk oblast:26|' +
    'львівська область,львівська,lviv oblast:46|донецька область,донецька,donetsk oblast:14|закарпатська область,закарпатська,zakarpattia oblast:21|луганська область,луганська,luhansk oblast:09|крим,crimea:43 40|севастополь,sevastopol:40 43',
  FR:
    'auvergne rhone alpes:01 03 07 15 26 38 42 43 63 69 73 74|bourgogne franche comte:21 25 39 58 70 71 89 90|bretagne,brittany:22 29 35 56|centre val de loire:18 28 36 37 41 45|corse,corsica:2A 2B 20R|grand est:08 10 51 52 54 55 57 67 68 88|' +
    'alsace:67 68|lorraine:54 55 57 88|hauts de france:02 59 60 62 80|ile de france:75 77 78 91 92 93 94 95|normandie,normandy:14 27 50 61 76|nouvelle aquitaine:16 17 19 23 24 33 40 47 64 79 86 87|occitanie:09 11 12 30 31 32 34 46 48 65 66 81 82|' +
    'pays de la loire:44 49 53 72 85|provence alpes cote d azur,paca:04 05 06 13 83 84|guadeloupe:971|martinique:972|guyane,french guiana:973|la reunion,reunion:974|mayotte:976',
  ES:
    'andalucia,andalusia:AL CA CO GR H J MA SE|aragon:HU TE Z|asturias,principado de asturias:O|islas baleares,illes balears,baleares,balearic islands:PM|canarias,islas canarias,canary islands:GC TF|cantabria:S|' +
    'castilla la mancha:AB CR CU GU TO|castilla y leon,castile and leon:AV BU LE P SA SG SO VA ZA BI VI|cataluna,catalunya,catalonia:B GI L T|comunidad de madrid,madrid:M|comunidad valenciana,comunitat valenciana,valencian community:A CS V|' +
    'extremadura:BA CC|galicia:C LU OR PO|la rioja:LO|navarra,nafarroa,navarre:NA|pais vasco,euskadi,basque country:BI SS VI BU|region de murcia,murcia:MU|ceuta:CE|melilla:ML|' +
    'alava,araba:VI BU|albacete:AB|alicante,alacant:A|almeria:AL|avila:AV|badajoz:BA|barcelona:B|burgos:BU|caceres:CC|cadiz:CA|castellon,castello:CS|ciudad real:CR|cordoba:CO|cuenca:CU|girona,gerona:GI|granada:GR|guadalajara:GU|' +
    'gipuzkoa,guipuzcoa:SS|huelva:H|huesca:HU|jaen:J|leon:LE|lleida,lerida:L|lugo:LU|malaga:MA|ourense,orense:OR|palencia:P|las palmas:GC|pontevedra:PO|salamanca:SA|santa cruz de tenerife:TF|segovia:SG|sevilla,seville:SE|soria:SO|' +
    'tarragona:T|teruel:TE|toledo:TO|valencia:V|valladolid:VA|bizkaia,vizcaya,biscay:BI|zamora:ZA|zaragoza,saragossa:Z|a coruna,la coruna:C',
  US:
    'alabama:AL|alaska:AK|arizona:AZ|arkansas:AR|california:CA|colorado:CO|connecticut:CT|delaware:DE|district of columbia:DC|florida:FL|georgia:GA|hawaii:HI|idaho:ID|illinois:IL|indiana:IN|iowa:IA|kansas:KS|kentucky:KY|louisiana:LA|maine:ME|' +
    'maryland:MD|massachusetts:MA|michigan:MI|minnesota:MN|mississippi:MS|missouri:MO|montana:MT|nebraska:NE|nevada:NV|new hampshire:NH|new jersey:NJ|new mexico:NM|new york:NY|north carolina:NC|north dakota:ND|ohio:OH|oklahoma:OK|oregon:OR|' +
    'pennsylvania:PA|rhode island:RI|south carolina:SC|south dakota:SD|tennessee:TN|texas:TX|utah:UT|vermont:VT|virginia:VA|washington:WA|west virginia:WV|wisconsin:WI|wyoming:WY|puerto rico:PR',
  DE:
    'baden wurttemberg#63-64 68-79 88-89 97|bayern,bavaria#35-36 63 73-74 80-98|berlin#10-16|brandenburg#01-04 06 10 12-19 39|bremen#27-28|hamburg#20-22 25 27|hessen,hesse#34-37 55 57 59-61 63-65 68-69|' +
    'mecklenburg vorpommern,mecklenburg western pomerania#16-19 23|niedersachsen,lower saxony#19 21-22 26-34 37-38 48-49|nordrhein westfalen,north rhine westphalia,nrw#32-34 37 40-42 44-54 57-59|' +
    'rheinland pfalz,rhineland palatinate#51 53-57 65-67 76|saarland#54 66|sachsen,saxony#01-04 06-09|sachsen anhalt,saxony anhalt#06 29 38-39 14|schleswig holstein#20-25|thuringen,thuringia#04 06-07 36-37 96 98-99',
  GB:
    'england#AL B BA BB BD BF BH BL BN BR BS BX CA CB CF CH CM CO CR CT CV CW DA DE DH DL DN DT DY E EC EN EX FY GIR GL GU HA HD HG HP HR HU HX IG IP KT L LA LD LE LL LN LS LU M ME MK N NE NG NN NP NR NW OL OX PE PL PO PR RG RH RM S SE SG SK SL SM SN ' +
    'SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV XX YO|scotland#AB CA DD DG EH FK G HS IV KA KW KY ML PA PH TD ZE|wales,cymru#CF CH HR LD LL NP SA SY|northern ireland#BT|' +
    'greater london,london#BR CR DA E EC EN HA IG KT N NW RM SE SM SW TN TW UB W WC WD|cornwall#EX PL TR|devon#EX PL TA TQ|kent#BR CT DA ME TN|essex#CB CM CO EN IG RM SG SS|norfolk#IP NR PE|suffolk#CB CO IP NR|' +
    'west yorkshire#BD HD HX LS OL WF|south yorkshire#DN S WF|greater manchester#BL M OL PR SK WA WN|merseyside#CH L PR WA WN|tyne and wear#DH NE SR|west midlands#B CV DY WS WV',
  CZ:
    'praha,prague,hlavni mesto praha#10-19 25|stredocesky,stredocesky kraj,central bohemia#25-29 10-19|jihocesky,jihocesky kraj,south bohemia#37-39 25|plzensky,plzensky kraj#30-34|karlovarsky,karlovarsky kraj#35-36|' +
    'ustecky,ustecky kraj#40-44 27|liberecky,liberecky kraj#46-47 51|kralovehradecky,kralovehradecky kraj#50-55|pardubicky,pardubicky kraj#50 53 56-57|vysocina,kraj vysocina#28 39 53 58-59 66-67|' +
    'jihomoravsky,jihomoravsky kraj,south moravia#59-69|olomoucky,olomoucky kraj#56 74-79|zlinsky,zlinsky kraj#68-69 74-76|moravskoslezsky,moravskoslezsky kraj,moravia silesia#70-75 79',
};

/** Large cities by the first digits (or letters) of their codes, written as the regions above. */
export const POSTAL_CITIES: Readonly<Record<string, string>> = {
  PL:
    'warszawa,warsaw#00-05|krakow,cracow#30-32|lodz#90-95 62|wroclaw#50-55|poznan#60-62 21|gdansk#80-83|szczecin#70-72 95|bydgoszcz#85-86|lublin#20-21|bialystok#15-16|katowice#40|gdynia#81|czestochowa#42|radom#26|torun#87|kielce#25-26|rzeszow#35-36|' +
    'gliwice#44|zabrze#41|olsztyn#10-11 42|bielsko biala#43|bytom#41|zielona gora#65-66|rybnik#44|ruda slaska#41|tychy#43|gorzow wielkopolski#66|elblag#82|plock#09|dabrowa gornicza#41-42|walbrzych#58|wloclawek#87|chorzow#41|koszalin#75-76|' +
    'legnica#59|grudziadz#86|nowy sacz#33|jelenia gora#58|piotrkow trybunalski#97|inowroclaw#88|suwalki#16|sopot#81|zakopane#34|przemysl#37|gniezno#62|lomza#18|elk#19',
  RO:
    'bucuresti,bucharest:B#01-06|cluj napoca,cluj:CJ|timisoara:TM|iasi:IS BV|constanta:CT|craiova:DJ|brasov:BV|galati:GL HD AB|ploiesti:PH|oradea:BH|braila:BR|arad:AR|pitesti:AG|sibiu:SB|bacau:BC|targu mures,tirgu mures:MS|baia mare:MM|buzau:BZ|botosani:BT|' +
    'ramnicu valcea:VL|drobeta turnu severin:MH|suceava:SV|piatra neamt:NT|targu jiu:GJ|targoviste:DB TM|focsani:VN|resita:CS|tulcea:TL|alba iulia:AB|giurgiu:GR|deva:HD|hunedoara:HD|zalau:SJ|sfantu gheorghe:CV TL MS IL|' +
    'vaslui:VS|miercurea ciuc:HR|medias:SB|turda:CJ TL|lugoj:TM|mangalia:CT|voluntari:IF|otopeni:IF',
  IT:
    'roma,rome:RM|milano,milan:MI|napoli,naples:NA|torino,turin:TO|palermo:PA|genova,genoa:GE|bologna:BO|firenze,florence:FI|bari:BA|catania:CT|venezia,venice:VE|verona:VR|messina:ME|padova,padua:PD|trieste:TS|taranto:TA|brescia:BS|parma:PR|prato:PO|modena:MO|' +
    'reggio calabria:RC|reggio emilia,reggio nell emilia:RE|perugia:PG|livorno:LI|ravenna:RA|cagliari#09|foggia:FG|rimini:RN|salerno:SA|ferrara:FE|sassari#07|latina:LT|monza#20|siracusa,syracuse:SR|bergamo:BG|pescara:PE|trento:TN|forli:FC|vicenza:VI|terni:TR|' +
    'bolzano,bozen:BZ|novara:NO|piacenza:PC|ancona:AN|andria:BT|arezzo:AR|udine:UD|cesena:FC|lecce:LE|pesaro:PU|barletta:BT|alessandria:AL|la spezia:SP|pisa:PI|catanzaro:CZ|lucca:LU|brindisi:BR|treviso:TV|como:CO|varese:VA|caserta:CE|cremona:CR|siena:SI|pavia:PV',
  RU:
    'москва,moscow:MOW MOS#10-14|санкт петербург,saint petersburg,st petersburg,петербург:SPE LEN|новосибирск,novosibirsk:NVS|екатеринбург,ekaterinburg,yekaterinburg:SVE|казань,kazan:TA|нижнии новгород,nizhny novgorod:NIZ|челябинск,chelyabinsk:CHE|' +
    'красноярск,krasnoyarsk:KYA|самара,samara:SAM|уфа,ufa:BA|ростов на дону,rostov on don:ROS|омск,omsk:OMS|краснодар,krasnodar:KDA|воронеж,voronezh:VOR|пермь,perm:PER|волгоград,volgograd:VGG|саратов,saratov:SAR|тюмень,tyumen:TYU|тольятти,tolyatti:SAM|' +
    'ижевск,izhevsk:UD|барнаул,barnaul:ALT|ульяновск,ulyanovsk:ULY|иркутск,irkutsk:IRK|хабаровск,khabarovsk:KHA|ярославль,yaroslavl:YAR|владивосток,vladivostok:PRI|махачкала,makhachkala:DA|томск,tomsk:TOM|оренбург,orenburg:ORE|кемерово,kemerovo:KEM|' +
    'рязань,ryazan:RYA|астрахань,astrakhan:AST|пенза,penza:PNZ|липецк,lipetsk:LIP|тула,tula:TUL|калининград,kaliningrad:KGD|курск,kursk:KRS|сочи,sochi:KDA|ставрополь,stavropol:STA|тверь,tver:TVE|белгород,belgorod:BEL|архангельск,arkhangelsk:ARK|мурманск,murmansk:MUR',
  UA:
    'киів,kyiv,kiev#01-08|харків,kharkiv,харьков#61-62|одеса,odesa,odessa,одесса#65-67|дніпро,dnipro,днепр#49-52|донецьк,donetsk,донецк#83-86|запоріжжя,zaporizhzhia,запорожье#53 69-72 74 94|львів,lviv,львов#79-82|кривии ріг,kryvyi rih#50|миколаів,mykolaiv#31 54-57 80-81|' +
    'маріуполь,mariupol#87|вінниця,vinnytsia,винница#21-23|херсон,kherson#73-75|полтава,poltava#36-38 92|чернігів,chernihiv,чернигов#14-15|черкаси,cherkasy,черкассы#18-19 81|житомир,zhytomyr#10-12|суми,sumy,сумы#40-42|хмельницькии,khmelnytskyi#29-31 94|' +
    'чернівці,chernivtsi,черновцы#24 58-60|івано франківськ,ivano frankivsk#76-77|тернопіль,ternopil#46-47|луцьк,lutsk,луцк#43-45|ужгород,uzhhorod#88-89|кропивницькии,kropyvnytskyi#25-27|луганськ,luhansk#91-93',
  DE:
    'berlin#10-15|hamburg#20-22 27|munchen,muenchen,munich#80-82 85|koln,koeln,cologne#50-51|frankfurt am main#60 65|stuttgart#70|dusseldorf,duesseldorf#40|leipzig#04|dortmund#44|bremen#27-28|dresden#01|hannover,hanover#30|nurnberg,nuernberg,nuremberg#90|' +
    'duisburg#47|bochum#44|wuppertal#42|bielefeld#33|bonn#53|mannheim#68|karlsruhe#76|augsburg#86|wiesbaden#55 65|monchengladbach#41|gelsenkirchen#45|braunschweig#38|aachen#52|kiel#24|chemnitz#09|magdeburg#39|freiburg im breisgau#79|krefeld#47|mainz#55|lubeck#23|' +
    'erfurt#99|oberhausen#46 55 76 82 86|rostock#18|kassel#34|hagen#24 27 49 58|potsdam#14|saarbrucken#66|hamm#54 57 59|ludwigshafen am rhein#67|mulheim an der ruhr#45|osnabruck#49|solingen#42|leverkusen#51|heidelberg#69|darmstadt#64|regensburg#93|ingolstadt#85|wurzburg#97|ulm#89|' +
    'heilbronn#74|pforzheim#75|wolfsburg#38|gottingen#37|bottrop#46|reutlingen#72|koblenz#56|bremerhaven#27|erlangen#91|trier#54|jena#07|gera#07|salzgitter#38|cottbus#03|hildesheim#31|schwerin#15 19|zwickau#08',
  FR:
    'paris#75|marseille,marseilles#13|lyon,lyons#69|toulouse#31|nice#06|nantes#44|montpellier#34|strasbourg#67|bordeaux#33|lille#59|rennes#35|reims#51|toulon#83|saint etienne,st etienne#42|le havre#76|grenoble#38|dijon#21|angers#49|nimes#30|villeurbanne#69|' +
    'clermont ferrand#63|aix en provence#13|le mans#72|brest#29|tours#37|amiens#80|limoges#87|annecy#74|perpignan#66|boulogne billancourt#92|metz#57|besancon#25|orleans#45|rouen#76|mulhouse#68|caen#14|nancy#54|avignon#84|poitiers#86|versailles#78|pau#64|' +
    'la rochelle#17 70|calais#62|cannes#06|antibes#06|ajaccio#20|bastia#20|quimper#29|valence#16 26 82|troyes#10|chambery#73|lorient#56|colmar#68|bayonne#64|vannes#56|laval#38 53',
  ES:
    'madrid#28|barcelona#08|sevilla,seville#41|zaragoza,saragossa#50|malaga#29|palma,palma de mallorca#07|las palmas de gran canaria#35|bilbao#48|alicante,alacant#03|cordoba#14|valladolid#47|vigo#36|gijon#33|l hospitalet de llobregat#08|' +
    'vitoria,vitoria gasteiz,gasteiz#01|a coruna,la coruna#15|elche,elx#03|granada#18|terrassa#08|badalona#08|oviedo#33|sabadell#08|cartagena#30|jerez de la frontera#11|mostoles#28|pamplona,iruna#31|almeria#04|alcala de henares#28|fuenlabrada#28|leganes#28|' +
    'donostia,san sebastian,donostia san sebastian#20 28 38|getafe#28|burgos#09|santander#39|albacete#02|logrono#26|badajoz#06|salamanca#37|huelva#21|lleida,lerida#25|tarragona#43|leon#24|marbella#29|cadiz#11|jaen#23|ourense,orense#32|girona,gerona#17|lugo#27|' +
    'santiago de compostela#15|caceres#10|toledo#45|santa cruz de tenerife#38|valencia,valencia de alcantara#46 10|murcia#30',
  US:
    'new york,new york city,nyc:TX IA#100-104 111-116|los angeles:TX#900-918|chicago:KY OH#602 606-608|houston:AL AK AR DE IL MN MO MS OH PA SD#770-772 774-775|phoenix:IL MD NY OR#850 852-853|philadelphia:MO MS NY TN#190-192|' +
    'san antonio:CO FL NM PR#780-782|san diego#783 919-921|dallas:AR GA IA NC OR PA SD WI WV#751-753|san jose:IL NM PR TX#950-951|austin:AR CO IN KS KY MN MO MS NV PA UT#733 786-787|san francisco:CO NM#940-941 944|seattle#980-981|' +
    'denver:IA IL IN KY MO NC NE NY PA TN#800-802|boston:GA IN KY NY OH PA TX VA#021-022 024|nashville:AR CA GA IA IL IN KS MI MO NC OH PA WI#370-372|detroit:AL IL KS ME OR TX#481-483|las vegas:NM#889-891|memphis:IN MI MO MS NE NY TX#375 380-381|' +
    'milwaukee:NC#530-532|baltimore:OH VT#210-212|tucson#856-857|sacramento:KY NM PA#942 956-958|miami:AZ IN MO NM OH OK TX WV#330-333|minneapolis:KS NC#550-551 553-555|new orleans#700-701|honolulu#967-968|anchorage:KY UT#995-996|' +
    'pittsburgh:CA KS TX#150-152|cincinnati:IA IN KY#450-452 459|orlando:AR KY OK WV#327-328 347|tampa:KS#335-336 346|salt lake city#840-841',
  GB:
    'london#BR CR DA E EC EN HA IG KT N NW RM SE SM SW TN TW UB W WC WD|birmingham#B WS DY CV WV|manchester#BL M OL SK WA WN|liverpool#L|leeds#BD LS WF|sheffield#S|bristol#BA BS GL|glasgow#G KA ML PA|edinburgh#EH|cardiff,caerdydd#CF|belfast#BT|leicester#CV LE|coventry#CV|' +
    'bradford#BD HX LS|nottingham#DE LE NG|hull,kingston upon hull#HU|stoke on trent#ST|wolverhampton#DY WS WV|plymouth#PL|derby#DE|southampton#SO|swansea,abertawe#SA|portsmouth#PO|york#DN HG LS YO|aberdeen#AB|dundee#DD|norwich#NR|oxford#OX|cambridge#CB GL SG|brighton#BN|exeter#EX|inverness#IV|sunderland#DH NE SR|' +
    'bath#BA|milton keynes#MK|peterborough#PE|luton#LU|bournemouth#BH|middlesbrough#TS|blackpool#FY',
  CZ:
    'praha,prague,praha 1,praha 2,praha 3,praha 4,praha 5,praha 6,praha 7,praha 8,praha 9,praha 10#10-19 25|brno#60-66|ostrava#70-74|plzen,pilsen#30-33|liberec#46|olomouc#77-78|ceske budejovice#37|hradec kralove#50|usti nad labem#40|pardubice#53|' +
    'zlin#76|havirov#73|kladno#27 53|most#43|opava#74-79|frydek mistek#73|karvina#73|jihlava#58|teplice#41|decin#40|karlovy vary#36|chomutov#43|jablonec nad nisou#46|mlada boleslav#29|prostejov#79|prerov#75',
};
