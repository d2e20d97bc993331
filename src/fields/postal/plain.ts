/** The postal code about which no rule has anything to say, told in one pass: most cells are one. */
import { isBritishDistrict } from './britishDistrict.ts';
import type { PostalCodePlan } from './options.ts';
import {
  AREA,
  CLASS,
  CLASSES,
  FOREIGN,
  KNOWN,
  LONGEST_BEGINNING,
  type PlainCodes,
  ROOT,
  SIGNS,
  signNumber,
} from './plainCodes.ts';

/** True for a code in a form of its country whose beginning is in use there, and nowhere else; false says nothing. */
export function isPlainPostalCode(text: string, { plain }: PostalCodePlan): boolean {
  if (plain === null || text.length >= plain.forms.length) return false;
  const forms = plain.forms[text.length] as readonly Uint16Array[];
  for (let i = 0; i < forms.length; i++) if (isPlainIn(text, forms[i] as Uint16Array, plain)) return true;
  return false;
}

function isPlainIn(text: string, form: Uint16Array, { anyBeginning, byArea, beginnings }: PlainCodes): boolean {
  const { next, marks } = beginnings;
  let signs = 0;
  let node = ROOT;
  let area = false;
  let digits = false;
  let zeros = true;
  let found = anyBeginning;
  for (let i = 0; i < form.length; i++) {
    const code = text.charCodeAt(i);
    const place = form[i] as number;
    if (place < CLASS ? place !== code : code >= CLASS || ((CLASSES[code] as number) & (place >>> 7)) === 0)
      return false;
    const sign = signNumber(code);
    if (sign === 0) continue;
    if (sign !== 1) zeros = false;
    if (signs === LONGEST_BEGINNING) continue;
    signs++;
    node = next[node * SIGNS + sign] as number;
    const mark = marks[node] as number;
    if ((mark & FOREIGN) !== 0) return false;
    if ((mark & KNOWN) !== 0) found = true;
    if (sign < 11) digits = true;
    else if (!digits) area = (mark & AREA) !== 0;
  }
  return found && !zeros && (!byArea || (area && isBritishDistrict(text)));
}
