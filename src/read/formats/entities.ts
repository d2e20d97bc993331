/** Character references of HTML as the characters they stand for. */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  middot: '·',
  bull: '•',
  shy: '\u00AD',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
  eth: 'ð',
  thorn: 'þ',
  ordf: 'ª',
  ordm: 'º',
  iexcl: '¡',
  iquest: '¿',
};
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  caron: '\u030C',
};
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,9}));/gi;
const LETTER_AND_MARK = /^([a-z])(grave|acute|circ|tilde|uml|cedil|caron)$/i;

/** `&amp;` to `&`, `&#39;` to `'`, `&eacute;` to `é`; a reference we do not know stays as it is. Linear. */
export function entityText(html: string): string {
  if (!html.includes('&')) return html;
  return html.replace(REFERENCE, (whole, decimal: string, hexadecimal: string, name: string) => {
    if (name === undefined) {
      const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    }
    if (Object.hasOwn(NAMED, name)) return NAMED[name]!;
    const composed = LETTER_AND_MARK.exec(name);
    return composed === null ? whole : (composed[1]! + MARKS[composed[2]!.toLowerCase()]!).normalize('NFC');
  });
}
