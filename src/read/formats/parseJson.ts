/** JSON without loss: a number with more digits than a number holds becomes text, digit by digit as it was written. */

/** Such a number, or one that may be infinite, is somewhere in the text. */
const LONG = /\d{16}|\d[eE]\+?\d{3}/;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * As `JSON.parse`, but `12345678901234567890` is read as `'12345678901234567890'`. Linear.
 * @throws SyntaxError when the text is no JSON
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return LONG.test(text) ? JSON.parse(longNumbersQuoted(text)) : value;
}

/** @param json valid JSON: every quote outside of a string opens one */
function longNumbersQuoted(json: string): string {
  let out = '';
  for (let at = 0; at < json.length; ) {
    let open = json.indexOf('"', at);
    if (open === -1) open = json.length;
    const end = stringEnd(json, open);
    out += json.slice(at, open).replace(NUMBER, quotedIfLong) + json.slice(open, end);
    at = end;
  }
  return out;
}

function quotedIfLong(number: string): string {
  const value = Number(number);
  const isKept = Number.isSafeInteger(value) || String(value) === number || !/^-?\d+$/.test(number);
  return isKept && Number.isFinite(value) ? number : `"${number}"`;
}

/** Index behind the string that opens at `open`. */
function stringEnd(json: string, open: number): number {
  for (let close = json.indexOf('"', open + 1); close !== -1; close = json.indexOf('"', close + 1)) {
    let escapes = 0;
    while (json.charCodeAt(close - 1 - escapes) === 92) escapes++;
    if (escapes % 2 === 0) return close + 1;
  }
  return json.length;
}
