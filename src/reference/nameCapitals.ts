/** Surnames on Mac- with a second capital, folded: those without (Machado, Mack, Macias, Maciel) are more than these. Own composition, 2026. */
export const MAC_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'macadam macalister macallister macalpine macandrew macarthur macaskill macaulay macauley macbain macbean macbeth macbride maccabe maccallum maccarthy maccoll macconnell maccormack maccormick maccrae maccullough macdiarmid macdonald macdonell macdougal macdougall macdowell macduff macduffie maceachern maceachran ' +
    'macewan macewen macfadden macfadyen macfarlan macfarland macfarlane macgillivray macgowan macgrath macgregor macguire macinnes macinnis macintosh macintyre maciver macivor mackay mackellar mackendrick mackenna mackenzie mackie mackinlay mackinnon mackintosh maclachlan maclaine maclaren maclaughlin maclaurin ' +
    'maclean macleish maclennan macleod macmahon macmanus macmaster macmillan macmillen macmurray macnab macnally macnamara macnaughton macneal macneil macneill macnicol macphail macpherson macquarie macqueen macrae macready macritchie macrobert macrory macshane macsween macsweeney mactaggart mactavish macvicar macwhirter macwilliam macwilliams ' +
    'macdermott macdermot macdermid maceoin macevoy macgill macginnis macgonagall macgraw mackennan maclay maclellan macmullen macneice macpartland macphee macswain macgyver maclin macvey macdonagh macdonough'
  ).split(' '),
);
/**
 * Turkish names whose only letter beyond ASCII is ı, with i in its place: of these in capitals ("YILMAZ") the I has no
 * dot. None that is also written with i elsewhere (Tarik, Asim, Akin). Own composition, 2026.
 */
export const DOTLESS_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'akinci aksakalli altin altinkaya altinok aricak arici arikan aslihan avci aydin aydinli balci biyik biyikli boyaci findik firat hidir ' +
    'ilgaz ilgin isil kalayci kapici kayali kazanci kinali kiral kirmizi kirmaci kivrak kizil kizilay kizilkaya kiymet nazli salici sarikaya ' +
    'sariyer sayin sirri tanrikulu yaldiz yalin yardimci yaylaci yazici yildirim yildiz yildizhan yilmaz yilmazer'
  ).split(' '),
);
/**
 * Turkish names with i although their vowels would let it be ı, most of them from Arabic and Persian, folded: in capitals
 * without the dot ("ALI") they are not what a Turkish word would be. Own composition, 2026.
 */
export const DOTTED_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'ali akif arif avni aziz azmi bahri basri bilal bilgic bilgin binali birkan birol cahit cavit cihan cihat civan dilan dilara fahri fatih fidan ' +
    'fikri filiz galip girgin hadi halil halim halis halit hamdi hamit hilal hilmi ibrahim idil idris ihsan ilhan ilkay ilknur ilyas imran inan ' +
    'irfan isa ishak ismail kadir kadri kamil latif macit mahir miran naci nadir nazif nazmi nihal nihan nihat nilay niyazi nizam nuri rahim rahmi ' +
    'rami rasim rasit sabit sabri sadi sahin saim sait sakir salih salim sami samim sinan sirin tahir talip timur umit vahit yasin yigit zahit zihni ziya'
  ).split(' '),
);
