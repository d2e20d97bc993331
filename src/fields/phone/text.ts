/** The text around a phone number: labels, extensions in ten languages, separators between several, letters for digits. */
import { fold } from '../../text/fold.ts';

/** Words before a number that say no more than what it is, folded. */
const LABELS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'tel telefon telefono telefonul telefone telephone telef telf tlf tlfn tfno tfn phone ph fon fono nr fax faks whatsapp viber ' +
    'mob mobi mobil mobile mobiel mobiltel movil movel cel cell cellulare celular handy natel kom komorka komorkowy portable gsm telm tlm telemovel ' +
    'puh puhelin τηλ κιν κινητο тел телефон моб мобильный мобільний сот факс т номер ' +
    'mobiltelefon mobilnummer handynummer telefonnummer rufnummer festnetz fone tlfno mov port fixe fijo fisso numer numero ' +
    'number wa whats zap wpp std contact contacto kontakt đt sđt đtdđ kontaktowy stacjonarny callto 電話 電話番号 携帯 携帯電話 电话 手机 手機 전화 휴대폰'
  )
    .split(' ')
    .map(fold),
);
/** Single letters are labels with a sign behind them. */
const LETTER_LABEL = /^(?:[tmf][.:]|[cp]:)\s*(?=[+(\d])/i;
const WORDS_BEFORE = /^(?=\p{L})[\p{L}\p{M}.:/#\s-]{1,30}(?=[+(\d])/u;
const BETWEEN_LABELS = /[.:/#\s-]+/;
const WORD_BEHIND = / ?[([]?(\p{L}[\p{L}\p{M}]{1,15})\.?[)\]]?$/u;

/** The text without the words for "telephone" beside it: "Tel.: ", "Tél : ", "tel. kom. ", "Tel/Fax ", " (mobil)". */
export function withoutLabels(text: string): string {
  const behind = WORD_BEHIND.exec(text);
  const isLabel = behind !== null && LABELS.has(fold(behind[1] as string));
  return withoutLabelsBefore(isLabel ? text.slice(0, behind.index) : text);
}

function withoutLabelsBefore(text: string): string {
  const letter = LETTER_LABEL.exec(text);
  if (letter !== null) return text.slice(letter[0].length);
  const found = WORDS_BEFORE.exec(text);
  if (found === null) return text;
  const words = fold(found[0]).split(BETWEEN_LABELS);
  // Behind a number, "no" is a refusal.
  return words.every((word) => word === '' || word === 'no' || LABELS.has(word)) ? text.slice(found[0].length) : text;
}

const EXTENSION =
  /[ ,;.(/-]{0,4}(?:;ext=|доб(?:авочный|\.)?|дод(?:атковий|\.)?|вн(?:утр(?:енний|ішній)?|\.)?|e?xt(?:ensi[oó]n|ension|n|\.)?|x|ankn(?:ytning|\.)?|вътр\.?|내선|分[機机]|[转轉]|שלוחה|تحويلة|ต่อ|wewn(?:ętrzny|etrzny|\.)?|wew\.?|w\.|interno|interior|inter|int\.?|poste|durchwahl|dw\.?|apparat|app\.?|nst\.?|nebenstelle|anexo|ramal|rml\.?|klapka|kl\.?|linka|lo[ck](?:al|\.)?|toestel|tst\.?|dahili|mell(?:ék)?\.?|εσωτ\.?|内線|#)[ .:№#=-]{0,4}(\d{1,7}) ?\)?#?$/iu;
/** After a comma or semicolon only a short run of digits is an extension; a longer one is another number. */
const AFTER_COMMA = / ?[,;]{1,2} ?(\d{1,5})#?$/;

export interface Trimmed {
  readonly text: string;
  readonly extension: string | null;
}

/** The text without its label and extension. */
export function trimNumber(text: string): Trimmed {
  let bare = text.trim();
  // Labels and extensions are told by letters and signs that no number has.
  if (NUMBER_ONLY.test(bare)) return { text: bare, extension: null };
  bare = withoutLabels(text.trim());
  const context = bare.indexOf(';phone-context=+');
  if (context >= 0) bare = bare.slice(context + 15) + bare.slice(0, context);
  for (const pattern of [EXTENSION, AFTER_COMMA]) {
    const found = pattern.exec(bare);
    // Something that can be a number must be left.
    const number = found === null ? '' : bare.slice(0, found.index).trim();
    if (found !== null && digitCount(number) >= 5) {
      const extension = found[1] as string;
      return pattern === AFTER_COMMA && isNextLine(number, extension)
        ? { text: bare, extension: null }
        : { text: number, extension };
    }
  }
  return { text: bare, extension: null };
}

export function digitCount(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (isDigit(text.charCodeAt(i))) count++;
  }
  return count;
}

/** Digits of other scripts as ASCII ones. */
export function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g, (digit) => {
    const unit = digit.charCodeAt(0);
    return String(unit < 0x966 ? unit & 15 : unit - 0x966);
  });
}

/** Everything that may stand between the digits of one number. */
export const NUMBER_ONLY: RegExp = /^\+?[\d\s().\-/\u2010-\u2015\u2212\u30FC[\]~·•]*$/u;

/** The digits with a leading plus, without anything between them. */
export function digitsOf(text: string): string {
  const digits = text.replace(/\D+/g, '');
  return text.charCodeAt(0) === 43 ? `+${digits}` : digits;
}

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const STARTS_BARE = /^(?:\d|\+\d{4})/;

/** Telephones, flags and the like before a number. */
const PICTURES = /^(?:(?:\p{Extended_Pictographic}|\p{RI}{2})\uFE0F? ?){1,3}(?=[+(\d])/u;

/** Brazilian for the zero and the company that is chosen behind it: (0xx11) 3123-4567. */
const CARRIER_CODE = /^\(?0(?:xx|\*\*)[ -]?\(?(?=\d{2}\D)/i;

/** What people and files put around a whole cell: pictures, quotation marks, signs of punctuation at its end, the plus in brackets or doubled. */
export function withoutWrapping(cell: string): string {
  const text = cell.replace(CARRIER_CODE, '0');
  if (STARTS_BARE.test(text) && isDigit(text.charCodeAt(text.length - 1))) return text;
  return text
    .replace(PICTURES, '')
    .replace(/^["'„“”«»‘’`]{1,3}(?=[+(\d])/, '')
    .replace(/(?<=\d)["'“”«»‘’`,;:]{1,3}$/, '')
    .replace(/^[ ([]{0,3}\+{1,3}(?=[ (\d])/, '+')
    .replace(/^(\+\d{1,3}) ?\+(?=\d)/, '$1 ');
}

/** Thousands as a spreadsheet parts them: "601,234,567", "601'234'567". */
const THOUSANDS = /^\d{1,3}(?:(?:,\d{3}){2,4}|(?:['’]\d{3}){2,4})(?:\.0{1,2})?$/;
const WHOLE_FLOAT = /^(\+?\d{7,15})[.,]0{1,2}$/;
const SCIENTIFIC = /^\+?(\d)(?:[.,](\d{1,15}))?[eE]\+?(\d{1,2})$/;

/** The digits of a number that a spreadsheet made a decimal one; '' when it has cut them off; null when it is none. */
export function fromDecimal(text: string): string | null {
  const whole = WHOLE_FLOAT.exec(text);
  if (whole !== null) return whole[1] as string;
  if (THOUSANDS.test(text)) return text.replace(/\..*|\D/g, '');
  const short = SCIENTIFIC.exec(text);
  if (short === null) return null;
  // As many decimals as the exponent says: every digit is there.
  const decimals = short[2] ?? '';
  return decimals.length >= 6 && decimals.length === Number(short[3]) ? `${short[1]}${decimals}` : '';
}

const WORDS_BETWEEN = String.raw`| ::: | (?:or|and|oder|und|od?\.|bzw\.?|u\.|ou|et|o|e|y|i|lub|sau|și|si|of|eller|og|och|nebo|vagy|или|и|або|та) | [-–] (?=\p{L})| (?=\+)`;
const BETWEEN = /* @__PURE__ */ new RegExp(String.raw` ?[;|\\,/&] ?${WORDS_BETWEEN}`, 'iu');
/** Where the slash stands inside of the numbers: "030/2312345, 0171/1234567". */
const BETWEEN_SLASHED = /* @__PURE__ */ new RegExp(String.raw` ?[;|\\,&] ?| / ${WORDS_BETWEEN}`, 'iu');
/** A sign or letter without which there is nothing to part at. */
const MAY_PART = /[;|\\,/&\p{L}]|(?!^)\+| ::: /u;
export const MOST_IN_A_CELL = 20;

/**
 * The pieces of a cell that may hold several numbers; null when there is only one.
 * @param slashed the numbers have slashes of their own
 */
export function piecesOf(text: string, slashed = false): readonly string[] | null {
  const between = slashed ? BETWEEN_SLASHED : BETWEEN;
  let pieces = MAY_PART.test(text) ? text.split(between).filter((piece) => piece.trim() !== '') : [text];
  if (pieces.length === 1) {
    // Two whole numbers with nothing but a space between them.
    pieces = text.split(' ');
    for (const piece of pieces) if (digitCount(piece) < 7) return null;
  }
  return pieces.length < 2 || pieces.length > MOST_IN_A_CELL ? null : pieces;
}

const TWINS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  О: '0',
  о: '0',
  Q: '0',
  D: '0',
  I: '1',
  l: '1',
  i: '1',
  L: '1',
  '|': '1',
  Z: '2',
  z: '2',
  З: '3',
  з: '3',
  A: '4',
  S: '5',
  s: '5',
  b: '6',
  G: '6',
  B: '8',
  В: '8',
  g: '9',
  q: '9',
};
const TWIN_LETTERS = /[OoОоQDIliL|ZzЗзASsbGBВgq]/gu;

/** "(AB)", "(O)": letters that touch no digit are a remark. */
const LETTERS_APART = /(?<![\p{L}\d.-])\p{L}+(?![\p{L}\d.-])/u;

/** Letters that look like digits read as digits, when most of the text is digits; null when that makes no number. */
export function withoutTwins(text: string): string | null {
  if (digitCount(text) < 4 || LETTERS_APART.test(text)) return null;
  const read = text.replace(TWIN_LETTERS, (letter) => TWINS[letter] ?? letter);
  return read !== text && NUMBER_ONLY.test(read) ? read : null;
}

const VANITY = /^(\+?1[\s.-]?)?\(?(8\d\d)\)?[\s.-]?((?=[\d-]*[A-Z])[A-Z\d]+(?:-[A-Z\d]+)*)$/;
const KEYPAD = '22233344455566677778889999';

/** A North American number spelt with the letters of the keypad, as digits; null when it is none. */
export function fromKeypad(text: string): string | null {
  const found = VANITY.exec(text.toUpperCase());
  if (found === null) return null;
  const letters = (found[3] as string).replaceAll('-', '');
  if (letters.length < 7) return null;
  return `+1${found[2]}${letters.slice(0, 7).replace(/[A-Z]/g, (letter) => KEYPAD[letter.charCodeAt(0) - 65] as string)}`;
}

/** Two numbers with the same count of digits and only spaces between their groups; null when no space stands in the middle. */
export function halvesOf(text: string): readonly [string, string] | null {
  const all = digitCount(text);
  if (all < 14 || all % 2 === 1) return null;
  let count = 0;
  for (let i = 0; i < text.length && count <= all / 2; i++) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) count++;
    else if (unit === 32 && count === all / 2) return [text.slice(0, i), text.slice(i + 1)];
  }
  return null;
}

/** Lines of one firm that are written so lie near each other. */
const NEAR = 20;

/** Whether digits behind a number are the ending of a line soon after it: "2391983, 84". */
export function isNextLine(number: string, ending: string): boolean {
  const further = Number(ending) - Number(digitsOf(number).slice(-ending.length));
  return further > 0 && further <= NEAR;
}

const HAS_LETTER = /\p{L}/u;

/** "0212 212 34 56 (3 lines)": the text before a remark in brackets at its end; null where none stands there. */
export function withoutRemark(text: string): string | null {
  if (!text.endsWith(')')) return null;
  const from = text.lastIndexOf('(');
  return from > 0 && HAS_LETTER.test(text.slice(from)) ? text.slice(0, from).trimEnd() : null;
}

const RUN = /\+?\d(?:[\s().\-/]{0,3}\d){5,18}/g;

/** The runs of digits inside a text that can be numbers. */
export function runsInside(text: string): readonly string[] {
  return text.match(RUN) ?? [];
}
