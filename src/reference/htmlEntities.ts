/** Named character references of HTML 4 and the Latin letters of HTML 5 that occur in names. State of 2026. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml';
const OTHERS =
  'amp & lt < gt > quot " apos \' OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ ndash – mdash — ' +
  'lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ hellip … trade ™ euro € lsaquo ‹ rsaquo › bull • ' +
  'Aogon Ą aogon ą Cacute Ć cacute ć Eogon Ę eogon ę Lstrok Ł lstrok ł Nacute Ń nacute ń Sacute Ś sacute ś ' +
  'Zacute Ź zacute ź Zdot Ż zdot ż Abreve Ă abreve ă Scedil Ş scedil ş Tcedil Ţ tcedil ţ Ccaron Č ccaron č ' +
  'Dcaron Ď dcaron ď Ecaron Ě ecaron ě Ncaron Ň ncaron ň Rcaron Ř rcaron ř Tcaron Ť tcaron ť Uring Ů uring ů ' +
  'Zcaron Ž zcaron ž Odblac Ő odblac ő Udblac Ű udblac ű Dstrok Đ dstrok đ Gbreve Ğ gbreve ğ Idot İ inodot ı ' +
  'Amacr Ā amacr ā Emacr Ē emacr ē Imacr Ī imacr ī Umacr Ū umacr ū';

function table(): ReadonlyMap<string, string> {
  const entities = new Map<string, string>();
  LATIN_1.split(' ').forEach((name, i) => {
    entities.set(name, String.fromCharCode(160 + i));
  });
  const words = OTHERS.split(' ');
  for (let i = 0; i + 1 < words.length; i += 2) entities.set(words[i] as string, words[i + 1] as string);
  return entities;
}

export const HTML_ENTITIES: ReadonlyMap<string, string> = /* @__PURE__ */ table();
