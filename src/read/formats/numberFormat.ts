/** Numbers of a workbook as the text its reader saw: leading zeros, a plus and fixed signs of the cell's number format. */

/** A format without decimals, thousands, a share or a date: what stands in front, then places for digits and signs. */
interface DigitFormat {
  readonly prefix: string;
  readonly pattern: string;
  readonly places: number;
  /** Digits that are shown at least. */
  readonly least: number;
}

/** A sign of a telephone or postal number that a format may set without quotes. */
const SIGN = /[ ()/+-]/;
const CONDITION = /^\[(<=?|>=?|=)(\d{1,15})\]/;

/**
 * The number with the zeros, the plus and the signs of a format that shows digits only (`00000`, `00\-000`, `"D-"00000`,
 * `0#" "##" "##`, `"+"0`); null for a format that shows no more than the number says, for any other kind of format,
 * and for numbers that such a format does not fit (negative, broken, longer than the format).
 * @example zeroFormatted(501, '00000') // '00501'
 */
export function zeroFormatted(value: number, format: string): string | null {
  if (!Number.isSafeInteger(value) || value < 0) return null;
  const shape = digitFormat(sectionFor(value, format));
  if (shape === null) return null;
  const tells = /[+\d]/.test(shape.prefix);
  if (!tells && shape.least < 2) return null;
  const digits = String(value).padStart(shape.least, '0');
  const more = digits.length - shape.places;
  if (more > 0 && !tells) return null;
  let at = Math.min(more, 0);
  let text = '';
  for (const sign of shape.pattern) {
    if (sign !== '0' && sign !== '#') {
      if (at > 0) text += sign;
      continue;
    }
    // What has no place of its own stands in the first one.
    const end = at === 0 && more > 0 ? more + 1 : at + 1;
    if (at >= 0) text += digits.slice(at, end);
    at = end;
  }
  return shape.prefix + text;
}

/** Formats have one section for each kind of number, told by a condition or by their order. */
function sectionFor(value: number, format: string): string {
  if (!format.includes(';')) return format;
  const sections = format.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [format];
  for (const section of sections) {
    const condition = CONDITION.exec(section);
    if (condition === null) return section;
    const bound = Number(condition[2]);
    const sign = condition[1]!;
    if ((sign.includes('=') && value === bound) || (sign[0] === '<' ? value < bound : sign[0] === '>' && value > bound))
      return section;
  }
  return sections[0]!;
}

function digitFormat(section: string): DigitFormat | null {
  let prefix = '';
  let pattern = '';
  let places = 0;
  let least = 0;
  for (let i = 0; i < section.length; i++) {
    const sign = section[i]!;
    let literal = '';
    if (sign === '0' || sign === '#') {
      places++;
      // Behind the first zero every place shows a digit.
      if (sign === '0' || least > 0) least++;
      pattern += sign;
      continue;
    }
    if (sign === '[') {
      // A condition, a colour or a language: none of them is shown.
      const close = section.indexOf(']', i);
      if (close === -1 || /^\[[hms]/i.test(section.slice(i, i + 2))) return null;
      i = close;
    } else if (sign === '"') {
      const close = section.indexOf('"', i + 1);
      if (close === -1) return null;
      literal = section.slice(i + 1, close);
      i = close;
    } else if (sign === '\\') literal = section[++i] ?? '';
    else if (sign === '_' || sign === '*') i++;
    else if (SIGN.test(sign)) literal = sign;
    else return null;
    if (literal === '') continue;
    if (places === 0) prefix += literal;
    // Units behind or amid the digits, and places in quotes: no number to call or to write to.
    else if (/[^ ()/+.-]/.test(literal)) return null;
    else pattern += literal;
  }
  if (places === 0 || /[\p{Sc}\p{So}%]/u.test(prefix)) return null;
  return { prefix: prefix.trimStart(), pattern: pattern.trimEnd(), places, least };
}

/**
 * A number as plain digits: no exponent up to 21 places, no decimals where there are none, and no more of them than a
 * spreadsheet shows (0.1 + 0.2 is 0.3).
 */
export function plainNumber(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? String(value) : BigInt(value).toString();
  return String(Number(value.toPrecision(15)));
}
