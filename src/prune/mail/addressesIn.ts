/** Finds e-mail addresses in a line of text by walking outward from each `@`. Linear. */

const STOP = /[\s<>()[\]"'`,;:|{}\\*«»‘-‟、-】！（），：；？［］｛｝]/;
/** From here on the signs are those of East Asia, which stand beside an address without a space. */
const EASTERN = 0x3000;

export interface FoundAddress {
  readonly address: string;
  /** Where it stands in the line. */
  readonly start: number;
}

/** The addresses of one line, in order. Longer lines than 2,000 characters are cut. */
export function addressesIn(line: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  const text = line.length > 2000 ? line.slice(0, 2000) : line;
  let from = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', from)) {
    let start = at;
    if (text[at - 1] === '"') {
      const quote = text.lastIndexOf('"', at - 2);
      if (quote >= from) start = quote;
    }
    // An address is of one script as far as its domain tells, and what is of the other one is the sentence around it.
    const last = text.charCodeAt(at + 1) < EASTERN ? EASTERN : Number.POSITIVE_INFINITY;
    while (start === at || text[start] !== '"') {
      if (start <= from || STOP.test(text[start - 1] as string)) break;
      if (start < at && text.charCodeAt(start) < EASTERN && text.charCodeAt(start - 1) >= last) break;
      start--;
    }
    let end = at + 1;
    while (end < text.length && text.charCodeAt(end) < last && !STOP.test(text[end] as string)) {
      // `a@b.example...User unknown`
      if (text[end] === '.' && text[end + 1] === '.') break;
      end++;
    }
    from = Math.max(end, at + 1);
    let address = text.slice(start, end);
    while (/[.!?/>=-]$/.test(address)) address = address.slice(0, -1);
    const equals = address.lastIndexOf('=', address.indexOf('@'));
    // `dda:SMTP=a@b` and `for=a@b` are labels, but `=` also stands in addresses that carry another one (VERP).
    if (equals > 0 && /^[A-Za-z-]{1,12}$/.test(address.slice(0, equals))) address = address.slice(equals + 1);
    const sign = address.lastIndexOf('@');
    if (sign > 0 && sign < address.length - 1) found.push({ address, start });
  }
  return found;
}

/** The first address of a text, without angle brackets; null when there is none. */
export function firstAddress(text: string): string | null {
  return addressesIn(text)[0]?.address ?? null;
}
