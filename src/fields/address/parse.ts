/** A street line to street, house number, unit and post-office box. */
import type { AddressParts } from '../../model/index.ts';
import { NUMBER_WORDS, PO_BOXES, UNIT_WORDS } from '../../reference/streetWords.ts';
import { fold } from '../../text/fold.ts';

const EDGES = /^[\s,;:.#-]+|[\s,;:-]+$/g;
const HOUSE = /^\d{1,5}(?:[-–/]\d{1,4})?\s?[a-zа-яії]?(?:[-/]\d{1,4}\s?[a-zа-яії]?)?$/i;
const LEADING_HOUSE = /^\d{1,6}(?:[-–/]\d{1,5})?[a-zа-я]?$/i;
const EXTENSION = /^(?:bis|ter|quater|a|b|c|d|e|f|g|h)$/i;
const HAS_DIGIT = /\d/;
const ORDINAL = /^\d+(?:st|nd|rd|th|er|e|eme|º|ª|°|-?(?:ая|я|й|го))$/i;
const BOX_NUMBER = /^[\s.:#№-]*(?:(?:no|nr|n)[.°\s]*)?([\p{L}\d][\p{L}\d -]{0,14})/iu;

function clean(text: string): string | null {
  const trimmed = text.replace(EDGES, '');
  return trimmed === '' ? null : trimmed;
}

/** A look that costs one pass, before each word is looked for. */
const MAYBE_BOX =
  /box|post|pob|boite|b\.? ?p|c\.p|apdo|apart|skr|cas\.|casel|casut|caixa|cx|а\/я|а\\я|абон|п\/с|bag|pf|o\.p/;

/** The number of a post-office box, and where it ends; null when the line holds none. */
function box(text: string): { readonly start: number; readonly end: number; readonly number: string } | null {
  if (!HAS_DIGIT.test(text)) return null;
  const folded = fold(text);
  if (!MAYBE_BOX.test(folded)) return null;
  // Folding may change the length; positions are only used while it has not.
  if (folded.length !== text.length) return null;
  for (const word of PO_BOXES) {
    const start = folded.indexOf(word);
    if (start === -1 || (start > 0 && /[\p{L}\d]/u.test(folded[start - 1] as string))) continue;
    const rest = text.slice(start + word.length);
    const match = BOX_NUMBER.exec(rest);
    if (match === null || !HAS_DIGIT.test(match[1] as string)) continue;
    if (/^[\p{L}]/u.test(rest)) continue;
    const digits = /[\p{L}]{0,2}\d[\d -]*/u.exec(match[1] as string);
    if (digits === null) continue;
    const number = digits[0].trim();
    return { start, end: start + word.length + rest.indexOf(number) + number.length, number };
  }
  return null;
}

interface Token {
  readonly text: string;
  readonly word: string;
  /** A comma or semicolon stood behind it. */
  readonly comma: boolean;
}

const TOKEN = /[^\s,;]+[,;]*/g;

function tokens(text: string): Token[] {
  const list: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const bare = match[0].replace(/[,;]+$/, '');
    list.push({ text: bare, word: fold(bare).replace(/[.:]+$/, ''), comma: bare.length < match[0].length });
  }
  return list;
}

/** Reads a tidy street line of at most a few hundred characters. Linear. */
export function parseAddress(text: string): AddressParts {
  const post = box(text);
  const line = post === null ? text : `${text.slice(0, post.start)} ${text.slice(post.end)}`;
  const poBox = post === null ? null : post.number;
  const words = tokens(line);
  let unitFrom = words.length;
  let unitTo = words.length;
  // A unit begins at its word: "Apt 4B", "m. 5", "кв. 3", "#4"; one at the front ends where the house number begins.
  for (let i = 0; i < words.length; i++) {
    const { text: raw, word } = words[i] as Token;
    const next = words[i + 1];
    const glued = !HAS_DIGIT.test(word) ? null : /^([\p{L}]{1,6})[.]?(\d{1,5}[a-z]?)$/iu.exec(word);
    const sign = raw.startsWith('#') && HAS_DIGIT.test(raw);
    const alone =
      UNIT_WORDS.has(word) && next !== undefined && (HAS_DIGIT.test(next.word) || /^\p{L}\d?$/u.test(next.word));
    if (!sign && !alone && !(glued !== null && UNIT_WORDS.has(glued[1] as string))) continue;
    // A single letter that is also a word for a flat begins nothing before the house number.
    if (i > 0 && word.length === 1 && !words.slice(0, i).some((one) => HAS_DIGIT.test(one.word))) continue;
    if (i === 0) {
      unitFrom = 0;
      unitTo = sign || !alone ? 1 : 2;
    } else {
      unitFrom = i;
      unitTo = words.length;
    }
    break;
  }
  const unit = clean(
    words
      .slice(unitFrom, unitTo)
      .map((one) => one.text)
      .join(' '),
  );
  const rest = [...words.slice(0, unitFrom), ...words.slice(unitTo)];
  if (rest.length === 0) return { street: null, houseNumber: null, unit, poBox };
  let houseNumber: string | null = null;
  let street: string[] = rest.map((one) => one.text);
  const lead = rest[0] as Token;
  const tail = rest[rest.length - 1] as Token;
  const before = rest[rest.length - 2];
  if (rest.length > 1 && LEADING_HOUSE.test(lead.text) && !ORDINAL.test(lead.text) && !NUMBER_WORDS.has(lead.word)) {
    const extended = rest.length > 2 && EXTENSION.test((rest[1] as Token).word) && (rest[1] as Token).text.length !== 1;
    houseNumber = extended ? `${lead.text} ${(rest[1] as Token).text}` : lead.text;
    street = street.slice(extended ? 2 : 1);
  } else if (rest.length > 1 && HOUSE.test(tail.text.replace(/^(?:nr|no|n|№|д|буд)\.?/i, ''))) {
    houseNumber = tail.text.replace(/^(?:nr|no|n|№|д|буд)\.?/i, '');
    street = street.slice(0, -1);
    if (before !== undefined && street.length > 1 && NUMBER_WORDS.has(before.word)) street = street.slice(0, -1);
  } else if (rest.length > 2 && EXTENSION.test(tail.word) && before !== undefined && HOUSE.test(before.text)) {
    houseNumber = `${before.text} ${tail.text}`;
    street = street.slice(0, -2);
  } else if (rest.length > 2) {
    // "Via Roma 10, Scala B": the number stands inside, before a comma.
    for (let i = 1; i < rest.length - 1; i++) {
      const one = rest[i] as Token;
      if (one.comma && HOUSE.test(one.text)) {
        houseNumber = one.text;
        const front = street.slice(0, i);
        if (front.length > 1 && NUMBER_WORDS.has((rest[i - 1] as Token).word)) front.pop();
        const behind = clean(street.slice(i + 1).join(' '));
        return {
          street: clean(front.join(' ')),
          houseNumber,
          unit: unit === null ? behind : behind === null ? unit : `${behind} ${unit}`,
          poBox,
        };
      }
    }
  }
  // "12/3" after a Polish street is house and flat: kept together, since elsewhere it is one house.
  return { street: clean(street.join(' ')), houseNumber, unit, poBox };
}
