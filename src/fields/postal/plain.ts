/** The postal code about which no rule has anything to say, told in one pass: most cells are one. */
import { isBritishDistrict } from './britishDistrict.ts';
import type { PostalCodePlan } from './options.ts';
import { CLASS, CLASSES, LONGEST_BEGINNING, type PlainCodes, prefixNumber, signNumber } from './plainCodes.ts';

/** True for a code in a form of its country whose beginning is in use there, and nowhere else; false says nothing. */
export function isPlainPostalCode(text: string, { plain }: PostalCodePlan): boolean {
  if (plain === null || text.length >= plain.forms.length) return false;
  const forms = plain.forms[text.length] as readonly Uint16Array[];
  for (let i = 0; i < forms.length; i++) if (isPlainIn(text, forms[i] as Uint16Array, plain)) return true;
  return false;
}

function isPlainIn(text: string, form: Uint16Array, { known, knownFrom, foreign, areas }: PlainCodes): boolean {
  let signs = 0;
  let prefix = 0;
  let area = 0;
  let digits = false;
  let zeros = true;
  let found = known === null;
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
    prefix = prefixNumber(prefix, sign);
    if (sign < 11) digits = true;
    else if (!digits) area = prefix;
    if (!found && signs >= knownFrom) found = known?.has(prefix) === true;
    if (foreign?.has(prefix)) return false;
  }
  return found && !zeros && (areas === null || (areas.has(area) && isBritishDistrict(text)));
}
