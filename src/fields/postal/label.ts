/** A word for "postal code" that stands before the code in one cell. */
import { once } from '../../reference/once.ts';
import { fold } from '../../text/fold.ts';

/** As forms, envelopes and letterheads say it; dots and spaces may stand where a space stands here. Own composition, 2026. */
const LABELS =
  'postal code|post code|zip code|zip|pin code|pin|eircode|code postal|npa|plz|postleitzahl|codigo postal|cod postal|c p a|c p|' +
  'cep|cap|kod pocztowy|kod|psc|t k|τ κ|postnr|postnummer|irsz|iranyitoszam|posta kodu|posta kod|почтовый индекс|поштовий індекс|индекс|індекс|邮编|郵便番号|우편번호';
/** There "C.P." is a box: casella postale, case postale. */
const BOX_COUNTRIES: ReadonlySet<string> = /* @__PURE__ */ new Set(['CH', 'IT', 'LI', 'SM', 'VA']);
const BOX = /^c[. ]*p(?!a)/;
const LONGEST = 40;

const label: () => RegExp = /* @__PURE__ */ once(() => {
  const names = LABELS.split('|').map((name) => fold(name).replace(/ /g, '[. ]*'));
  return new RegExp(`^(?:${names.join('|')})(?:[.:#\\s–-]+(?=[^.:#\\s–-])|(?=\\d))`, 'u');
});

/** Tidy text without such a word at its front; null where there is none, or where it may name a box. */
export function withoutLabel(text: string, country: string): string | null {
  if (text.length > LONGEST) return null;
  const folded = fold(text);
  // Positions are only used while folding has not moved them.
  if (folded.length !== text.length || (BOX_COUNTRIES.has(country) && BOX.test(folded))) return null;
  const found = label().exec(folded);
  return found === null ? null : text.slice(found[0].length);
}
