/** Text of names, companies, streets and cities as it was meant: what files and web forms did to it, undone. */
import type { Repair } from '../model/index.ts';
import { HTML_ENTITIES } from '../reference/htmlEntities.ts';
import { repairMojibake } from '../text/mojibake.ts';
import { hasInvisible, narrow, tidy } from '../text/tidy.ts';

export interface CleanText {
  readonly text: string;
  /** The weightiest thing that was repaired; null when the text came back as it was. */
  readonly repair: Repair | null;
}

const PLAIN = /^[!-%'-~](?:[!-%'-~]| (?! ))*$/;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/;

/** Deep enough for text that was escaped twice; deeper nesting is left alone as it stands. */
const ROUNDS = 4;

/** Character references of HTML as their characters; unknown ones stay. */
function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return HTML_ENTITIES.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    const valid = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return valid ? String.fromCodePoint(code) : whole;
  });
}

function once(text: string): CleanText {
  const decoded = text.includes('&') ? decodeEntities(text) : text;
  const read = repairMojibake(decoded) ?? decoded;
  const narrowed = FULL_WIDTH.test(read) ? narrow(read) : read;
  const composed = narrowed.normalize('NFC');
  const tidied = tidy(composed);
  let repair: Repair | null = null;
  if (decoded !== text) repair = 'text.html_entities';
  else if (read !== decoded) repair = 'text.mojibake';
  else if (narrowed !== read) repair = 'text.full_width';
  else if (composed !== narrowed) repair = 'text.composed';
  else if (tidied !== composed) repair = hasInvisible(composed) ? 'text.invisible' : 'text.whitespace';
  return { text: tidied, repair };
}

/**
 * The text without HTML character references, mojibake, full-width and invisible characters, and with single spaces;
 * `repair` names the first of these that was found. Cleaning the result again changes nothing.
 */
export function cleanText(text: string): CleanText {
  if (PLAIN.test(text) && text.charCodeAt(text.length - 1) !== 32) return { text, repair: null };
  let result = once(text);
  if (result.repair === null) return result;
  const repair = result.repair;
  for (let round = 1; round < ROUNDS; round++) {
    const next = once(result.text);
    if (next.repair === null) return { text: result.text, repair };
    result = next;
  }
  const tidied = tidy(text);
  return { text: tidied, repair: tidied === text ? null : 'text.whitespace' };
}
