/**
 * Cities that neighbours call by other names than their own, folded, in Latin letters: names of one city
 * stand between commas, cities between bars. Own composition from general knowledge, 2026-11.
 */
export const CITY_NAMES: string =
  'munchen,munich,muenchen,monachium|koln,cologne,koeln,kolonia|nurnberg,nuremberg,nuernberg,norymberga|' +
  'dusseldorf,duesseldorf|frankfurt am main,frankfurt|braunschweig,brunswick|aachen,aix la chapelle,akwizgran|' +
  'mainz,mayence,moguncja|regensburg,ratisbon,ratyzbona|leipzig,lipsk|dresden,drezno|' +
  'wien,vienna,vienne,wieden,viena|salzburg,salzburgo|zurich,zuerich,zurych,zurigo|' +
  'geneve,geneva,genf,ginevra,genewa|basel,basle,bale,bazylea|bern,berne,berno|luzern,lucerne,lucerna|' +
  'lausanne,losanna,lozanna|praha,prague,prag,praga|brno,brunn|plzen,pilsen|bratislava,pressburg,presburg|' +
  'budapest,budapeszt|warszawa,warsaw,warschau,varsovie,varsovia,varsavia|krakow,cracow,krakau,cracovie,cracovia|' +
  'gdansk,danzig|wroclaw,breslau|poznan,posen|szczecin,stettin|lodz,lodsch|torun,thorn|katowice,kattowitz|' +
  'roma,rome,rom,rzym|milano,milan,mailand,mediolan|napoli,naples,neapel,neapol|' +
  'firenze,florence,florenz,florencja,florencia|venezia,venice,venedig,wenecja,venecia,venise|torino,turin,turyn|' +
  'genova,genoa,genua,genes|bologna,bolonia|lisboa,lisbon,lissabon,lizbona,lisbonne,lisbona|porto,oporto|' +
  'sevilla,seville,sewilla,siviglia|zaragoza,saragossa,saragosse|a coruna,la coruna,corunna|' +
  'donostia,san sebastian|bruxelles,brussels,brussel,bruksela,bruselas,bruxelas|' +
  'antwerpen,antwerp,anvers,antwerpia,amberes|gent,ghent,gand,gandawa|brugge,bruges,brugia|liege,luttich,luik|' +
  'den haag,the hague,s gravenhage,haga,la haya|luxembourg,luxemburg,luksemburg|paris,paryz,parigi|' +
  'nice,nizza,nicea,niza|strasbourg,strassburg,strasburg,estrasburgo|lyon,lyons|' +
  'marseille,marseilles,marsylia,marsella|kobenhavn,copenhagen,kopenhagen,kopenhaga,copenhague|' +
  'goteborg,gothenburg,goeteborg|stockholm,sztokholm,estocolmo|helsinki,helsingfors|turku,abo|' +
  'london,londres,londyn,londra|edinburgh,edimbourg,edynburg|dublin,baile atha cliath|' +
  'bucuresti,bucharest,bukarest,bukareszt,bucarest|cluj napoca,cluj,klausenburg,kolozsvar|brasov,kronstadt|' +
  'sibiu,hermannstadt|timisoara,temeswar,temesvar|iasi,jassy|chisinau,kishinev,kiszyniow|sofia,sofija,sofiya|' +
  'beograd,belgrade,belgrad|zagreb,agram|ljubljana,laibach|athina,athens,athen,ateny,atenas,atene|' +
  'thessaloniki,salonica,saloniki|istanbul,constantinople,stambul|kyiv,kiiv,kiev,kiew,kijow,kyjiv|' +
  'lviv,lvov,lwow,lemberg|odesa,odessa|kharkiv,kharkov,charkiw,charkow|dnipro,dnepr,dnipropetrovsk|' +
  'moskva,moscow,moskau,moskwa,moscou,moscu,mosca|sankt peterburg,saint petersburg,st petersburg,petersburg|' +
  'minsk,mensk|vilnius,vilna,wilno|kaunas,kowno|riga,ryga|tallinn,reval,tallin|mumbai,bombay|kolkata,calcutta|' +
  'chennai,madras|bengaluru,bangalore|beijing,peking,pekin,pechino|guangzhou,canton|' +
  'ho chi minh city,saigon,ho chi minh|yangon,rangoon|al qahirah,cairo,kair,le caire|dimashq,damascus,damas|' +
  'yerushalayim,jerusalem|mexico city,ciudad de mexico,mexico df,cdmx|' +
  'new york,new york city,nyc,nowy jork,nueva york|new delhi,delhi';
