/**
 * Words that stand around personal names: titles, suffixes, particles, folded and without dots. Own composition from
 * everyday use in the ten languages (en de fr es it pl ro ru pt uk) and their neighbours, 2026.
 */
function words(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** Words before the names of people who live together. */
export const HOUSEHOLDS: readonly string[] =
  /* @__PURE__ */ 'eheleute ehepaar familie fam famille famiglia familia familjen familien perhe gezin rodzina obitelj porodica coniugi panstwo sotii manzele семья подружжя משפחת عايلة'.split(
    ' ',
  );

const DOCTORATES: readonly string[] = /* @__PURE__ */ 'dr-ing dr-med dr-phil dr-jur dr-agr dr-med-vet'.split(' ');

/** Titles behind which the field of a doctorate may follow. */
export const LEARNED_TITLES: ReadonlySet<string> = /* @__PURE__ */ words([
  'dr dres doctor doktor dott prof professor dipl mag lek dr-ing',
]);
/** Fields of a doctorate, and what says that it is one of honour. */
export const DOCTORATE_FIELDS: ReadonlySet<string> = /* @__PURE__ */ words([
  'rer nat med dent vet jur iur utr phil theol oec pol soc agr hort forest silv techn mont math paed pharm sc mus cult publ habil mult hum hc eh',
]);

/** One letter that is a title of its own in some countries: M. Durand, D. Juan Pérez. */
export const LETTER_TITLES: Readonly<Record<string, string>> = /* @__PURE__ */ Object.freeze({
  FR: 'm',
  GF: 'm',
  GP: 'm',
  MC: 'm',
  MQ: 'm',
  NC: 'm',
  PF: 'm',
  PM: 'm',
  RE: 'm',
  WF: 'm',
  YT: 'm',
  ES: 'd',
});

/** Titles before a name that are nothing else. */
export const NAME_TITLES: ReadonlySet<string> = /* @__PURE__ */ words([
  'mr mrs ms miss mx master mister madam dr doctor prof professor sir dame lord lady rev revd reverend fr father sr sister br brother hon honorable honourable capt captain col colonel cmdr commander lt lieut lieutenant sgt sergeant cpl corporal pvt private gen general adm admiral maj major ' +
    'gov governor pres president sen senator rep representative amb ambassador rabbi imam sheikh shaikh sheik pastor bishop archbishop cardinal pope monsignor msgr deacon elder ven venerable judge justice magistrate attorney atty chancellor president-elect vice vp ' +
    'dean provost mayor councillor cllr king queen prince princess duke duchess earl count countess baron baroness viscount viscountess marquess emperor empress highness majesty excellency eminence saint ' +
    'brig brigadier ltc ltcol 1lt 2lt 1stlt 2ndlt sfc msg msgt tsgt ssgt gysgt pfc spc cpo scpo mcpo ens ensign wo cwo radm vadm cdr lcdr ltjg ltg majgen briggen vadm superintendent supt detective det inspector insp officer chief coach staff petty major-general secretary minister lcpl rear vice-admiral ' +
    'mssr messrs mmes mesdames misses the-honorable pharaoh sheriff ltgov rt right very most her his excellency',
  'hr herr herrn frau frl fraulein fru frk froken dipl-ing dipling dipl stb ing mag dkfm magister magistra univ-prof hofrat kommerzialrat graf grafin freiherr freifrau furst fustin pd priv-doz habil',
  'm mme mlle monsieur madame mademoiselle me maitre docteur mgr professeur mm abbe vve',
  'sr sra srta senor senora senorita don dona dn dna d lic licenciado licenciada ing ingeniero arq dra doctora prof profa excmo excma',
  'sig sigra sigrina sig.ra signor signora signorina dott dottssa dottoressa dottore ing avv avvocato geom rag arch gent egr spett gentma gentmo spettle mons suor prof profssa on cav comm rag dssa',
  'pan pani panna p mgr inz magister doc drhab hab prof lek med adw radca rpr sz ks siostra o gen plk mjr kpt por',
  'dl dna dnul dra domnul doamna domnisoara dsoara d-l d-na d-ra dlui ing av conf univ pr',
  'г-н г-жа господин госпожа гн гжа гр гражданин гражданка д-р др доктор проф профессор акад академик доц тов товарищ гн пан пані п добродій добродійка п-н п-ні',
  'snr snra sr sra dr dra eng enga prof profa exmo exma dom dona',
  'dhr mevr mw mevrouw meneer drs ir jhr ifj id ozv smt shri bpk hj op uzm dt sayin sn',
  'ms srta mgr bc ing mudr mddr judr phdr rndr mvdr paeddr pharmdr thdr pan pani slecna csc',
  'κος κα δρ ктн дмн кмн дтн кэн кюн инж д-р السيد السيدة الدكتور',
  'engr adv alhaji alhaja mdm datuk datin encik puan bapak ibu pfr osr kommr gda gdin gosp gospodin gospoda gospa',
  'الشيخ المهندس الاستاذ اقای خانم دکتر مهندس ד"ר ד״ר עו"ד עו״ד นาย นาง นางสาว ดร นส ดช ดญ',
  // What stands before a person's name where the person is a firm.
  'ип фоп',
  ...HOUSEHOLDS,
  ...DOCTORATES,
]);

/** Titles that are nobody's name: alone they stand in the wrong column. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = /* @__PURE__ */ words([
  'mr mrs mister dr prof herr herrn frau fraulein monsieur madame mademoiselle mme mlle senor senora senorita sra signor signora signorina pani panna domnul doamna mevrouw meneer dhr mevr familie господин госпожа',
]);

/** Titles that are also given names or surnames: titles only before two words or more. */
export const TITLES_OR_NAMES: ReadonlySet<string> = /* @__PURE__ */ words([
  'dean judge justice major king queen prince princess duke earl baron count bishop pope deacon elder master pan don general chief coach sister brother father miss lady lord marshal hon gen on saint san dom d p o m me in staff pastor min cardinal sheikh private rep sen col chancellor d fr br pr por ing sr jr med arch med doc conf comm av mag count secretary minister representative rabbi mayor president cav ks pd maj most right very her his us sz id op dt sn hj abbe mons sayin',
]);

/** Titles in short that are given names with a capital and no dot: Med is Mohamed, Habil and Gent are names. */
export const DOTTED_TITLES: ReadonlySet<string> = /* @__PURE__ */ words(['med habil gent rag']);

/** Titles that are given names before a particle ("Don van den Berg"), and behind a surname's comma ("Copeland, Dean"). */
export const TITLES_OR_GIVEN_NAMES: ReadonlySet<string> = /* @__PURE__ */ words(['dean don earl']);
/** Titles that are given names behind a surname's comma only. */
export const GIVEN_NAMES_BEHIND_A_COMMA: ReadonlySet<string> = /* @__PURE__ */ words([
  'duke baron prince princess king justice judge arch saint dom',
]);

/** Malay titles, behind which "Sri" or "Seri" raises the rank, and "Haji" tells of the pilgrimage. */
export const MALAY_TITLES: ReadonlySet<string> = /* @__PURE__ */ words(["datuk datin dato' dato’ puan encik"]);

/** Titles that also stand behind a name, in exports that join their columns: "Müller Hans Dr.", "Smith John Mr". */
export const TITLES_AT_THE_END: ReadonlySet<string> = /* @__PURE__ */ words([
  'dr dres prof dipl dipl-ing mag dott dottssa mgr inz lek hab mr mrs ms mme mlle frau sig sra',
]);

/** Titles with which the one name that follows is a given name. */
export const GIVEN_NAME_TITLES: ReadonlySet<string> = /* @__PURE__ */ words([
  'sir dame king queen pope prince princess saint sister brother emperor empress don dona father master uncle aunt auntie lady lord pani pan domnul doamna datuk datin puan encik sri seri haji hajah',
]);

export const GENERATION_SUFFIXES: ReadonlySet<string> = /* @__PURE__ */ words([
  'jr sr jnr snr junior senior ii iii iv vi vii viii ix 1st 2nd 3rd 4th 5th fils pere filho neto sobrinho',
]);

/** Generations that are names, titles or months unless they have their dot: Hans Müller sen. */
export const DOTTED_GENERATIONS: ReadonlySet<string> = /* @__PURE__ */ words(['jun sen ml мл ст']);

/** Letters behind a name that are nothing else. */
export const CREDENTIALS: ReadonlySet<string> = /* @__PURE__ */ words([
  'md dds dmd dvm phd phds edd psyd jd llb llm lld mba msc bsc bcom beng meng mphil dphil msced lutc esq esquire lutcf dsc scd mfa bfa mph mpa mha msw lcsw lmsw licsw lmft lmhc lpc lpcc rn lpn lvn aprn arnp crna cnm fnp fnp-c fnp-bc np-c pa-c pac dpm dpt otr otrl otd slp ccc-slp cccslp ccc rd rdn ldn faap facp facs facc faan fache aia faia pe cpa cfa cfp clu chfc cissp pmp esq esquire kc qc obe mbe cbe kbe dbe om ' +
    'mrcp frcp frcs frcpc frcsc frs mp mep mla jp ret retd rtd usn usaf usmc usa rabdr pharmd rph bpharm dnp msn bsn cns cnp agnp pmhnp whnp dnsc ms-ccc mbbs mbchb mbbch bds od dc lac lmt atc cscs cpnp ccrn do-mph mscp bcba lcpc lisw lmhp ncc licsw mft mdiv thd dmin dd stm crnp mhs ' +
    'mdb mdl mdep cvo kcvo lvo mvo kcb gcb kcmg gcmg cmg dso gbe frsa fmedsci fca acca mrics frics ' +
    'csc drsc drhab drh phdr ing mudr cbe cpp cph cma cia cfe shrm-cp sphr phr pmhnp-bc agpcnp lcdc cadc lac dom ma-ccc aud cce faoa facog facog frcp msed bsed edm eds mps psyd mdphd pgdip dip ba-hons bahons dis ',
]);

/** Credentials that are also surnames or given names: credentials only in capitals or with dots, behind two names or more. */
export const CREDENTIALS_OR_NAMES: ReadonlySet<string> = /* @__PURE__ */ words([
  'do ma ba be ms bs pa np om dd rd mp dc od sm me ed am as cp ra pe ot pt jp kc lac dom rn bd mo di',
]);

/** Credentials that are names when only their first letter is a capital: Md. is Mohammad, Meng and Acca are surnames. */
export const CREDENTIALS_LIKE_NAMES: ReadonlySet<string> = /* @__PURE__ */ words(['md meng beng acca pac fache cia']);

/** Words that begin a surname of several words. */
export const NAME_PARTICLES: ReadonlySet<string> = /* @__PURE__ */ words([
  "van von der den de del dela della delle delli dello degli dei di da do dos das du des la le les lo los las el al bin ibn ben bint abu abou um zu zum zur zu ten ter te 't t op het vom af av vd vande vander ver st ste santa san",
  "d' dal dall dalla de' delos saint sainte sankt o ó ua ui ni nic mac ap ab fitz mc vanden tot thoe thor unter auf ver bon vel ould oulad ait bou aw binti bte a/l a/p wa بن ابن بنت ابو בן בת",
]);

/** Particles that are ordinary given names too: they begin a surname only in small letters or before another particle. */
export const PARTICLES_OR_NAMES: ReadonlySet<string> = /* @__PURE__ */ words([
  'ben san o t um aw ab ver te thor abu ni bon vel ap op das bou van do le wa',
]);

/** All words that are, or may be, more than a plain given name or surname. */
export function reservedNameWords(): ReadonlySet<string> {
  return new Set([
    ...NAME_TITLES,
    ...GENERATION_SUFFIXES,
    ...CREDENTIALS,
    ...CREDENTIALS_OR_NAMES,
    ...NAME_PARTICLES,
    ...NAME_JOINTS,
    ...EAST_ASIAN_SURNAMES,
    ...VIETNAMESE_SURNAMES,
    ...HUNGARIAN_SURNAMES,
  ]);
}

/** Words between the names of two people. */
export const NAME_JOINTS: ReadonlySet<string> = /* @__PURE__ */ words([
  '& + / and und et y e i si и й і та ve og och en plus with cum oraz sowie es a ou oder',
]);
/** Those that are also the "and" inside one double surname, or an initial. */
export const JOINTS_OR_PARTS: ReadonlySet<string> = /* @__PURE__ */ words(['y e i si en es a ou']);

/** Surnames before a given name of two syllables with a hyphen ("Kim Min-jun", "Chen Shui-bian"), folded. */
export const EAST_ASIAN_SURNAMES: ReadonlySet<string> = /* @__PURE__ */ words([
  'kim lee yi rhee park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh shin kwon hwang ahn an song yoo yu ryu hong jeon moon bae baek paik nam noh roh ha koo ku min cha joo ju woo sung sohn son',
  'chen lin huang wang wu tsai yang hsu cheng hsieh kuo hung chiu tseng liao lai chou yeh su chiang lu ma tang tung tsao chu ho lo kao hsiao pan chien peng yu chan wong leung cheung lau ng kwok tsang lam li liu zhang zhao zhou xu sun hu zhu guo luo tan ong goh teo koh chua toh yeo chia seah quek tay foo neo',
]);
/** Surnames before "Thị" or "Văn". */
export const VIETNAMESE_SURNAMES: ReadonlySet<string> = /* @__PURE__ */ words([
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh luong mai dao truong',
]);
/**
 * Given names that are among the commonest somewhere and seldom surnames, folded: they tell where the surname stands when
 * it may stand in front.
 */
export const COMMON_GIVEN_NAMES: ReadonlySet<string> = /* @__PURE__ */ words([
  'katarzyna malgorzata agnieszka krystyna barbara ewa elzbieta zofia janina joanna magdalena irena halina aleksandra marta dorota jolanta karolina jan andrzej piotr krzysztof stanislaw tomasz pawel jozef marcin michal grzegorz jerzy tadeusz lukasz zbigniew wojciech mateusz jacek',
  'ion ioan gheorghe nicolae mihai elena ioana mihaela andrei alexandru cristina daniela florin ana giuseppe giovanni antonio mario luigi francesco vincenzo pietro salvatore carlo paolo michele luca marco alessandro stefano roberto giuseppina angela giovanna teresa lucia francesca antonella paola giulia laura',
  'jean pierre philippe alain jacques jerome christian georges francois patrick gerard christophe julien frederic eric stephane marie jeanne francoise catherine nathalie isabelle anne sylvie nicole helene christine valerie sophie yann sebastien hans klaus manfred helmut jurgen heinz gerhard andreas dieter bernd michael stefan uwe karin sabine ingrid susanne petra birgit brigitte claudia stefanie',
  'jose manuel juan javier carlos alejandro miguel luis carmen isabel pilar mercedes joao maria pedro jan johannes hendrik willem pieter kees els luc james john william richard mary patricia jennifer linda susan jessica sarah karen nancy jane emily jiri jana petr tomas jaroslav vaclav hana lenka alena ivan marko ivana josip milan jovan',
  'иван іван анна мария сергеи александр дмитрии андреи алексеи елена ольга наталья татьяна ирина светлана екатерина марина людмила галина николаи владимир юрии олег игорь михаил павел тарас олена наталія тетяна ірина оксана сергіи андріи олександр микола марія володимир юлия юлія',
]);
/** Spanish surnames that are no given names and do not end in -ez, folded. */
export const SPANISH_SURNAMES: ReadonlySet<string> = /* @__PURE__ */ words([
  'garcia ruiz diaz moreno munoz romero navarro torres ramos gil serrano blanco molina morales ortega delgado castro ortiz rubio marin sanz iglesias medina garrido cortes castillo lozano guerrero cano prieto flores herrera rivera vargas rojas silva soto espinoza mendoza aguilar guzman salazar vega contreras campos rios pena acosta ibarra cabrera fuentes carrasco nieto vidal herrero calvo gallego montero arias duran santana ochoa velasco zamora salas cardenas avila sandoval bravo',
]);
/** The commonest Hungarian surnames that are no given names. */
export const HUNGARIAN_SURNAMES: ReadonlySet<string> = /* @__PURE__ */ words([
  'nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah racz fekete szilagyi torok feher szucs gal kis szekely fodor kocsis pinter magyar sipos orban halasz balazs vincze kerekes halmos bognar szalai hegedus pasztor fulop lengyel kantor csonka szoke gulyas bodnar varadi sandorfi hajdu orosz jakab szekeres barta boros kelemen dudas deak katona borbely bartok puskas',
]);
/** Hungarian given names that are no surnames elsewhere. */
export const HUNGARIAN_GIVEN_NAMES: ReadonlySet<string> = /* @__PURE__ */ words([
  'istvan laszlo jozsef janos zoltan sandor ferenc gabor attila peter tamas zsolt tibor andras csaba imre lajos gyorgy balazs gyula mihaly karoly robert bela daniel adam david krisztian matyas bence mate levente gergo gergely szabolcs arpad geza jeno erno endre vilmos zsigmond marton norbert akos botond',
  'erzsebet ilona katalin zsuzsanna margit julianna agnes andrea ildiko erika krisztina eszter monika edit gabriella aniko tunde zsofia reka timea eniko boglarka hajnalka piroska magdolna zsuzsa judit eva anna maria terez bernadett nikolett dorottya lilla nora vivien orsolya emese csilla beata szilvia melinda henrietta',
]);
