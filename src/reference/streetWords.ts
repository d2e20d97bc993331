/**
 * Words of street addresses, folded and without dots, in ten languages (en de fr es it pl ro ru pt uk) and Dutch, Czech
 * and Scandinavian ones that stand on the same lists. Own composition, 2026.
 */

/** Kinds of street: all spellings of one kind to one sign. The plain street's sign is empty: it is often left out. */
export const STREET_KINDS: Readonly<Record<string, string>> = {
  '': 'street|st|str|strasse|stra|rue|r|calle|c|cl|cll|via|v|ulica|ul|ulicy|strada|stradela|ulitsa|ulica|улица|ул|вулиця|вул|vulytsya|vulitsa|vul|rua|straat|gatan|gata|gate|gaten|gade|ulice|utca|u|sokak|sokagi|sok|οδος|odos',
  av: 'avenue|ave|av|aven|avenida|avda|avd|al|aleja|aleje|alei|allee|alee|aleea|viale|vle|prospekt|prosp|pr|pr-t|пр|пр-т|пр-кт|просп|проспект|prospekt|bulevard avenue|bd av|allees|allée|alameda|аллея|алея|cadde|caddesi|cad|λεωφορος|λεωφ|leoforos',
  bd: 'boulevard|blvd|boul|bd|bld|bul|bulevard|bulevardul|bulwar|bulw|b-dul|bdul|bulevar|blv|бульвар|б-р|бул|viale boulevard|bulvar|bulvari',
  rd: 'road|rd|chaussee|ch|chemin|che|carretera|ctra|crta|strada provinciale|sp|ss|szosa|sosea|soseaua|sos|шоссе|ш|шосе|estrada|estr|droga|landstrasse|route|rte',
  sq: 'square|sq|platz|pl|place|plaza|plza|pza|pta|piazza|pzza|p zza|pzle|piazzale|plac|placu|placul|piata|pta|pza|площадь|пл|площа|praca|pca|largo|lgo|rynek|rynku|markt|plein|torg|torget|namesti|nam|ter|glorieta|πλατεια|plateia|meydani',
  ln: 'lane|ln|weg|pfad|gasse|passage|pasaj|passaggio|passeig|paseo|pso|p|vicolo|vico|zaulek|przecznica|intrarea|intr|переулок|пер|провулок|пров|travessa|tv|trav|steg|stieg|allee klein|проезд|пр-д|проїзд|fundatura|fnd|тупик|тупік',
  dr: 'drive|dr|drv',
  ct: 'court|ct|crt|cour|corte|corso|cso|c so|cours',
  pl2: 'parkway|pkwy|pky|quai|kai|nabrzeze|splai|splaiul|spl|набережная|наб|набережна|lungomare|lungotevere|lungarno|muelle|cais',
  hwy: 'highway|hwy|freeway|fwy|autostrada|autoroute|autopista|autobahn|магистраль|тракт',
  cl: 'close|clo|crescent|cres|cr|circle|cir|terrace|ter|terr|osiedle|os|osiedla|cartier|cart|micro raion|микрорайон|мкр|мкрн|мікрорайон|urbanizacion|urb|residence|res|residencial|квартал|кв-л|mahalle|mahallesi|mah',
};

/** Of the words before a part of a building, those that may end a street's name too: they count behind a number only. */
const LATE =
  'planta plta oficina ofic of local nave despacho departamento depto dpto level lvl shop studio bureau tur zimmer kamer kat daire blok blk sobreloja fracao corp sector sectorul parcela';
export const LATE_UNIT_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(LATE.split(' '));

/** Words that say floor or side behind a house number, or a box without a number: Danish, Swedish, Hungarian, German, Dutch, Portuguese. */
export const FLOOR_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'st th tv mf kl sal tr em emelet fszt fsz ajto eg og dg ug hs huis links rechts mitte r/c rc c/v cv dto dt esq frt fte frente tras postfach'.split(
    ' ',
  ),
);

/** Words before a flat or another part of a building. */
export const UNIT_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'apt apartment ap unit suite ste flat fl flr floor room rm building bldg bld block lot trlr trailer space spc dept office ofc whg wohnung top stiege stock etage etg hinterhaus appt appartement app bat batiment esc escalier etg porte ' +
    'apto apartamento piso puerta pta escalera int interno interior scala piano palazzina pal edificio ed m mieszkanie mieszk lok lokal lk klatka kl pietro p bloc bl scara sc etaj et apart apartament camera cam ' +
    `${LATE} ` +
    'кв квартира офис оф корпус корп к строение стр литера лит помещение пом этаж эт подъезд под ком комн комната каб кабинет ауд аудитория квартира офіс кімната кім кімн корпус поверх andar fraccao bloco sala loja conjunto cj casa lote lt bus bte boite lgh lagenhet byt'
  ).split(' '),
);

/** Words in the place of a number that the house has not: Spanish and Portuguese, Italian, Serbian and Croatian, Russian. */
export const NUMBERLESS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  's/n s/nº s/no s/nr s.n sn snc s.n.c bb b.b б/н б.н'.split(' '),
);

/** Words before a house number that no street, no building and no person is called by. */
export const NUMBER_SIGNS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'no nr num numero number n° nº № numar numarul numer nro д дом буд будинок h.no hno d.no'.split(' '),
);

/** Words before a house number. */
export const NUMBER_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'no nr num numero number n° nº № n numar numarul numer nro д дом буд будинок house h h.no hno d.no hausnr hnr dom d c.p cp blk'.split(
    ' ',
  ),
);

/** Kinds of street that stand before the name, where a letter behind a leading number belongs to the number. */
export const KINDS_BEFORE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'rue avenue av boulevard bd boul place pl chemin che allee allees quai cours impasse route rte square passage sentier ruelle faubourg cite villa residence via viale piazza calle strada rua'.split(
    ' ',
  ),
);

/** French boxes of large receivers: these letters and five digits. */
export const LARGE_BOXES: readonly string[] = ['cs', 'tsa'];

/** What stands for a box where the line holds nothing but it and a number: Swedish, Finnish, Swedish in Finland, French. */
export const LONE_BOXES: readonly string[] = ['box', 'pl', 'pb', 'cp'];

/** Post-office boxes, as they begin; folded, dots as they are written. */
export const PO_BOXES: readonly string[] = [
  'p.o. box',
  'p o box',
  'po box',
  'p.o.box',
  'po. box',
  'p. o. box',
  'post office box',
  'postbox',
  'post box',
  'pob',
  'postfach',
  'pf',
  'boite postale',
  'b.p.',
  'bp',
  'b. p.',
  'case postale',
  'casella postale',
  'cas. post.',
  'c.p.',
  'apartado de correos',
  'apartado postal',
  'apartado',
  'apdo. de correos',
  'apdo. postal',
  'apdo.',
  'apdo',
  'skrytka pocztowa',
  'skr. poczt.',
  'skr. pocztowa',
  'skr poczt',
  'skrytka',
  'casuta postala',
  'c.p',
  'o.p.',
  'caixa postal',
  'cx. postal',
  'а/я',
  'а\\я',
  'абонентский ящик',
  'абонентська скринька',
  'п/с',
  'postbus',
  'postafiok',
  'postilokero',
  'postholf',
  'posta kutusu',
  'τ.θ.',
  'ταχ. θυριδα',
  'ص.ب',
  'صندوق پستی',
  'ת.ד.',
  'postboks',
  'locked bag',
  'private bag',
  'gpo box',
];
