/** Surnames on Mac- with a second capital, folded: those without (Machado, Mack, Macias, Maciel) are more than these. Own composition, 2026. */
export const MAC_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'macadam macalister macallister macalpine macandrew macarthur macaskill macaulay macauley macbain macbean macbeth macbride maccabe maccallum maccarthy maccoll macconnell maccormack maccormick maccrae maccullough macdiarmid macdonald macdonell macdougal macdougall macdowell macduff macduffie maceachern maceachran ' +
    'macewan macewen macfadden macfadyen macfarlan macfarland macfarlane macgillivray macgowan macgrath macgregor macguire macinnes macinnis macintosh macintyre maciver macivor mackay mackellar mackendrick mackenna mackenzie mackie mackinlay mackinnon mackintosh maclachlan maclaine maclaren maclaughlin maclaurin ' +
    'maclean macleish maclennan macleod macmahon macmanus macmaster macmillan macmillen macmurray macnab macnally macnamara macnaughton macneal macneil macneill macnicol macphail macpherson macquarie macqueen macrae macready macritchie macrobert macrory macshane macsween macsweeney mactaggart mactavish macvicar macwhirter macwilliam macwilliams ' +
    'macdermott macdermot macdermid maceoin macevoy macgill macginnis macgonagall macgraw mackennan maclay maclellan macmullen macneice macpartland macphee macswain macgyver maclin macvey macdonagh macdonough'
  ).split(' '),
);
