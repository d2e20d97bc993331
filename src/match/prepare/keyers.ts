/** Cell text to the key that is compared, by kind; made once per distinct value. Empty key: nothing there. */
import { isMissingMarker } from '../../reference/missingMarkers.ts';
import { fold } from '../../text/fold.ts';
import { romanize } from '../../text/romanize.ts';
import { wellFormed } from '../../text/tidy.ts';
import { toLatin } from '../../text/transliterate.ts';

/** Longer cells are compared by their beginning: the work per cell stays bounded. */
export const MAX_KEY = 200;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

function cut(text: string): string {
  return wellFormed(text.length > MAX_KEY ? text.slice(0, MAX_KEY) : text);
}

const LETTER = 1;
const SPACE = 2;
const APOSTROPHE = 4;
const SIGN = 8;
const CAPITAL = 16;
const FOREIGN = 32;
/** Beyond Latin, Greek and Cyrillic, signs aside. */
const FAR = 64;

/** What a unit of a text is, for those below 128; digits count as letters. */
const CLASSES: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, unit) => {
  if ((unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122)) return LETTER;
  if (unit >= 65 && unit <= 90) return LETTER | CAPITAL;
  if (unit === 32) return SPACE;
  return unit === 39 || unit === 96 ? APOSTROPHE : SIGN;
});

/** All classes of a text in one number. */
function classesOf(text: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    found |= unit < 128 ? CLASSES[unit]! : unit < 0x530 || (unit >= 0x2000 && unit < 0x2c00) ? FOREIGN : FOREIGN | FAR;
  }
  return found;
}

/** Folding takes voice marks and vowel signs away, so that far scripts are read before it. */
function foldForeign(short: string, found: number): string {
  const text = wellFormed(short);
  return fold((found & FAR) === 0 ? text : romanize(text));
}

/** Words of lower ASCII text with `gap` between them; an apostrophe is nothing where `joins`. */
function asciiWords(lower: string, gap: string, joins: boolean): string {
  let words = '';
  let from = 0;
  let parted = false;
  for (let i = 0; i <= lower.length; i++) {
    const kind = i === lower.length ? SIGN : CLASSES[lower.charCodeAt(i)]!;
    if ((kind & LETTER) !== 0) continue;
    if (i > from) {
      const word = lower.slice(from, i);
      if (words === '') words = word;
      else words += parted ? gap + word : word;
      parted = false;
    }
    if (!joins || kind !== APOSTROPHE) parted = true;
    from = i + 1;
  }
  return words;
}

/** 'ю.' is an initial as 'j.' is, however many letters Latin has for it. */
const LONE_CYRILLIC = /(?<![\p{L}\p{M}\p{N}'’`ʼ´])[жхцчшщюяєїё](?![\p{L}\p{M}\p{N}'’`ʼ´])/gu;

function firstOfLatin(letter: string): string {
  return toLatin(letter).slice(0, 1);
}

const APOSTROPHES = /['’`ʼ´.]/g;

/** @param joins an apostrophe does not part a word */
function latinWords(text: string, joins: boolean): string {
  const short = text.length > MAX_KEY ? text.slice(0, MAX_KEY) : text;
  let found = classesOf(short);
  let folded: string;
  if ((found & FOREIGN) === 0) folded = (found & CAPITAL) === 0 ? short : short.toLowerCase();
  else {
    folded = foldForeign(short, found);
    found = classesOf(folded);
  }
  if (isMissingMarker(folded.trim())) return '';
  if ((found & (FOREIGN | SIGN | APOSTROPHE | SPACE)) === 0) return folded;
  if ((found & FOREIGN) === 0) return asciiWords(folded, ' ', joins);
  const latin = toLatin(joins ? folded.replace(LONE_CYRILLIC, firstOfLatin) : folded);
  const joined = joins ? latin.replace(APOSTROPHES, (sign) => (sign === '.' ? ' ' : '')) : latin;
  return joined.replace(NOT_WORD, ' ').trim();
}

/** Folded Latin words with one space between them. */
export function wordsKey(text: string): string {
  return latinWords(text, false);
}

/** Words of a name; an apostrophe does not part a word, a hyphen does. */
export function personKey(text: string): string {
  return latinWords(text, true);
}

/** Letters and digits without anything between them. */
export function codeKey(text: string): string {
  const short = text.length > MAX_KEY ? text.slice(0, MAX_KEY) : text;
  const found = classesOf(short);
  if ((found & FOREIGN) !== 0) {
    const folded = fold(wellFormed(short));
    return isMissingMarker(folded.trim()) ? '' : folded.replace(NOT_WORD, '');
  }
  const lower = (found & CAPITAL) === 0 ? short : short.toLowerCase();
  if (isMissingMarker(lower.trim())) return '';
  return found === LETTER || found === (LETTER | CAPITAL) ? lower : asciiWords(lower, '', false);
}

const EXTENSION = /(?:x|ext\.?|wew\.?|int\.?|доб\.?)\s*\d+\s*$/i;

/** The last nine significant digits: calling code and trunk zero differ from list to list. */
export function phoneDigits(text: string): string {
  const plain = plainDigits(text);
  let digits = plain;
  if (plain === null) {
    const short = cut(text).replace(EXTENSION, '');
    digits = '';
    for (let i = 0; i < short.length; i++) {
      const unit = short.charCodeAt(i);
      if (unit >= 48 && unit <= 57) digits += short[i];
      // '+44 (0)20 …': the bracketed zero is not dialled from abroad.
      if (unit === 40 && short.charCodeAt(i + 1) === 48 && short.charCodeAt(i + 2) === 41) i += 2;
    }
  }
  if (digits!.length < 6) return '';
  if (digits!.length > 9) digits = digits!.slice(-9);
  else if (digits!.charCodeAt(0) === 48) digits = digits!.replace(/^0+/, '');
  return digits!.length < 6 || isPlaceholder(digits!) ? '' : digits!;
}

/** '+48601234567' as E.164 writes it, without its sign; null where anything else stands in it. */
function plainDigits(text: string): string | null {
  const from = text.charCodeAt(0) === 43 ? 1 : 0;
  if (text.length > 40) return null;
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 48 || unit > 57) return null;
  }
  return from === 0 ? text : text.slice(1);
}

function isPlaceholder(digits: string): boolean {
  let same = true;
  let rising = true;
  for (let i = 1; i < digits.length; i++) {
    const step = digits.charCodeAt(i) - digits.charCodeAt(i - 1);
    if (step !== 0) same = false;
    if (step !== 1 && step !== -9) rising = false;
  }
  return same || rising;
}

/** The mailbox behind an address: case, tags and Gmail's dots do not make another one. */
export function mailboxKey(text: string): string {
  if (isPlainMailbox(text)) return text;
  const lower = firstAddress(cut(text).toLowerCase().trim());
  if (isMissingMarker(lower)) return '';
  const at = lower.lastIndexOf('@');
  if (at <= 0) return lower.replace(/\s+/g, '');
  let local = lower.slice(0, at);
  let domain = lower.slice(at + 1);
  const open = local.lastIndexOf('<');
  if (open !== -1) local = local.slice(open + 1);
  if (domain.endsWith('>')) domain = domain.slice(0, -1);
  const plus = local.indexOf('+', 1);
  if (plus !== -1) local = local.slice(0, plus);
  if (domain === 'googlemail.com') domain = 'gmail.com';
  if (domain === 'gmail.com' && local.includes('.')) local = local.replaceAll('.', '');
  return `${local}@${domain}`.replace(/\s+/g, '');
}

/** The first address of a cell with several. */
function firstAddress(text: string): string {
  const at = text.indexOf('@');
  if (at === -1 || text.indexOf('@', at + 1) === -1) return text;
  const end = text.slice(at).search(/[\s,;|/]/);
  return end === -1 ? text : text.slice(0, at + end);
}

/** Lower-case letters, digits, dots and hyphens around one @, and no provider that reads names in its own way. */
function isPlainMailbox(text: string): boolean {
  if (text.length > MAX_KEY) return false;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 46 || unit === 45 || unit === 95)
      continue;
    if (unit !== 64 || at !== 0 || i === 0) return false;
    at = i;
  }
  return (
    at !== 0 && !(text.charCodeAt(at + 1) === 103 && (text.endsWith('@gmail.com') || text.endsWith('@googlemail.com')))
  );
}

export const STREET_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'st street str strasse straße ave avenue av avenida avda rd road ln lane dr drive blvd boulevard bd bulevardul bulevard ct court pl place sq square ul ulica ulitsa ул улица al aleja aleea alea os pr prospekt пр per pereulok пер rue r chemin ch calle c via viale piazza pza corso plaza paseo strada sos calea nr no num numer n d dom apt apartment flat unit suite ste the'.split(
    ' ',
  ),
);
const LONGEST_STREET_WORD = 10;
const NUMBER = /^\d+[a-z]?$/;
const JOINED_STREET = /(?:strasse|str)$/;

/** `words#number`: the words that name the street, and the first house number. */
export function streetKey(text: string): string {
  const words = wordsKey(text);
  if (words === '') return '';
  let number = '';
  let kept = '';
  let dropped = '';
  for (let start = 0, end = 0; start < words.length; start = end + 1) {
    end = words.indexOf(' ', start);
    if (end === -1) end = words.length;
    const word = words.slice(start, end);
    const unit = words.charCodeAt(start);
    if (number === '' && unit >= 48 && unit <= 57 && NUMBER.test(word)) number = word;
    else if (word.length <= LONGEST_STREET_WORD && STREET_WORDS.has(word)) dropped = dropped === '' ? word : dropped;
    else {
      const stem = word.length > 6 ? word.replace(JOINED_STREET, '') : word;
      kept = kept === '' ? stem : `${kept} ${stem}`;
    }
  }
  // 'Avenue Road' is a street too.
  if (kept === '') kept = dropped;
  return kept === '' && number === '' ? '' : `${kept}#${number}`;
}

export const LEGAL_FORMS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh ag kg kgaa ug mbh ohg ev eg se sa sas sarl sasu eurl sci spa srl srls snc sl slu sau sc scs zoo sp spolka pte pty bv nv ab as asa oy oyj aps kft bt zrt doo dd sro vos ood eood ltda lda eireli eirl shpk gesmbh gbr bvba sprl cvba vof asbl vzw uab sia jsc ojsc cjsc pjsc sae hf ehf ltee cia ooo oao zao pao ip chp fop tov and und et y e i si the z o cv rl kk bhd sdn'.split(
    ' ',
  ),
);

const LONGEST_FORM = 12;
const INITIAL_DOT = /\b(\p{L})\.(?=\s?\p{L}\b)/gu;

/** Words of a company name without its legal form; the whole name when nothing else is left. */
export function businessKey(text: string): string {
  const words = wordsKey(text.includes('.') ? cut(text).replace(INITIAL_DOT, '$1').replaceAll('.', '') : text);
  let kept = '';
  for (let start = 0, end = 0; start < words.length; start = end + 1) {
    end = words.indexOf(' ', start);
    if (end === -1) end = words.length;
    const word = words.slice(start, end);
    if (word.length > LONGEST_FORM || !LEGAL_FORMS.has(word)) kept = kept === '' ? word : `${kept} ${word}`;
  }
  return kept === '' ? words : kept;
}

/** First letter of a word for a sex; other words stay. */
export function genderKey(text: string): string {
  const word = wordsKey(text);
  if (word === '' || word.startsWith('unk')) return '';
  if (/^(?:m|male|man|mr|herr|h|homme|hombre|uomo|mezczyzna|barbat|masc)/.test(word)) return 'm';
  if (/^(?:f|female|w|woman|mrs|ms|frau|femme|mujer|donna|kobieta|femeie|k|z)/.test(word)) return 'f';
  return word;
}
