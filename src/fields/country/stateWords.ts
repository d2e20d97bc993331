/** Words of a country's full name that say what kind of state it is, so that the name itself is left. */

/** Folded, in the languages whose names the tables hold; each word means a state, its kind, or joins two words. */
const WORDS =
  'the of and republic kingdom state federation federal federated democratic people peoples s popular socialist islamic arab plurinational bolivarian commonwealth ' +
  'principality grand duchy sultanate emirate independent sovereign most serene territory dominion hashemite rep country nation island islands isles union co operative cooperative ' +
  'republique royaume etat principaute federale federative populaire democratique islamique socialiste de du des d la le les l territoire hachemite confederation iles ile arabe ' +
  'republica reino estado principado federativa democratica islamica socialista bolivariana plurinacional hachemita del el los las islas arabe do da dos das ilhas ' +
  'republik konigreich staat furstentum grossherzogtum bundesrepublik volksrepublik demokratische islamische foderative sozialistische arabische haschemitisches der die das inseln ' +
  'repubblica regno stato principato granducato popolare islamica araba di dei isole il lo i ' +
  'rzeczpospolita krolestwo panstwo ksiestwo federacja demokratyczna ludowa islamska arabska wyspy ' +
  'regatul statul principatul federala populara islamica republicii insulele ' +
  'республика королевство государство княжество федерация федеративная демократическая народная исламская исламистская арабская социалистическая боливарианская султанат эмират союз союза кооперативная хашимитское острова ' +
  'республіка королівство держава князівство федерація федеративна демократична народна ісламська арабська соціалістична острови рэспубліка ' +
  'republika kralovstvi kralovstvo kraljevina република држава държава кралство кралство краљевина respublika karalyste karaliste vabariik kuningriik tasavalta kuningaskunta ' +
  'republiken kungariket konungariket rike republikken kongeriget kongeriket lydveldid koztarsasag kiralysag cumhuriyeti kralligi devleti respublikasi respublikasy республикасы республикаси ' +
  'republiek koninkrijk e negara kerajaan ng jamhuri ya wa repiblik repubulika repubblika ta repoblikan poblacht na y u vereinigte ' +
  'cong hoa xa hoi chu nghia dan nuoc al jumhuriyah jumhuriyya jumhuriyat jomhuri ye eslami islami islamiyah arabiyah mamlakah mamlakat saltanat dawlat ' +
  'جمهورية المملكة مملكة سلطنة دولة امارة الاسلامية العربية الديمقراطية الديموقراطية الشعبية الفيدرالية الاتحادية جمهوری اسلامی اسلامي جمهوریت د الجمهورية';

const STATE_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(WORDS.split(' '));

/** Names that more than one state has: there the words decide, and nothing may be taken away. */
const SHARED = /* @__PURE__ */ new Set(
  'korea corea coree corée корея china chine cina kina китаи congo kongo конго samoa germany vietnam yemen ireland guinea virgin timor sahara sudan dominica dominika dominique доминика домініка'.split(
    ' ',
  ),
);

/** The folded words without those for the state, or null when none was there, none is left, or several states share the name. */
export function withoutStateWords(folded: string): string | null {
  const words = folded.split(' ');
  const rest = words.filter((word) => !STATE_WORDS.has(word));
  if (rest.length === words.length || rest.length === 0 || rest.length > 4) return null;
  const name = rest.join(' ');
  return name.length < 4 || SHARED.has(name) ? null : name;
}
