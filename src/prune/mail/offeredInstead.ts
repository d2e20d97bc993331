/** Whom a notice names for those who want to write on: the colleague, the new address. Nobody says that they are dead. */

/** What asks to write to the address behind it, or calls it the new one; "could not contact" asks nothing. */
const ASKS = new RegExp(
  [
    String.raw`(?<!not |unable to |cannot |the |an? |your |this )\bcontact(?! support)`,
    String.raw`(?<!not |unable to |cannot )\bwrite to\b`,
    String.raw`\b(?:please|kindly) (?:[a-z]{1,12} )?(?:use|e-?mail|direct|forward|send|update|address|try(?! again))\b`,
    String.raw`\bsend (?:your |all |any |future )?(?:(?:e-?)?mails?|messages?) to\b|\breach (?:me|us|him|her|them|out)\b`,
    String.raw`\bnew (?:e-?mail )?(?:address|contact|e-?mail)\b|\binstead\b|\bsuccessor\b`,
    String.raw`wenden sie|schreiben sie (?:bitte )?(?:an|uns|mir)|(?:verwenden|nutzen) sie|\bkontakt|neuen? (?:e-?mail-?)?adresse`,
    'ansprechpartner|nachfolge|[ée]crire [àa]|[ée]crivez|adressez|utilise[rz]|nouvelle adresse|nouveau mail',
    String.raw`escrib[ai]|dir[ií](?:ja|gi)|nueva direcci|nuevo correo|contatt|\bscriv|nuov[oa] (?:indirizzo|e-?mail)|rivolg`,
    String.raw`\bpis(?:a[cć]|z(?:cie)?)\b|now(?:y|ego|ym) (?:e-?mail|adres)|nieuwe? (?:e-?mail-?)?adres|\bstuur`,
    'contat[eao]|escrev[ae]|nov[oa] (?:e-?mail|endere|morada|adresa)|adres[aă] nou|scrieți',
    'пиши|обра[тщ]|свяж|нов(?:ый|ого|ая|ой) (?:адрес|почт|e-?mail)|новая адрес|skriv|ny (?:e-?post|e-?mail)?-?adress',
    'pište|napište|連絡|新しい|联系|聯絡|聯繫|新邮箱|新郵箱|연락',
  ].join('|'),
  'i',
);
/** Where a sentence ends; the dot of an address is followed by no space. */
const SENTENCE_END = /[.!?;](?=\s)|[。！？]/g;
/** Longer sentences are none. */
const REACH = 160;

/** The last sentence of a text, as far as it goes. */
function lastSentence(text: string): string {
  const tail = text.slice(-REACH);
  let from = 0;
  for (const end of tail.matchAll(SENTENCE_END)) from = end.index + 1;
  return tail.slice(from);
}

/**
 * True for an address that stands behind such words, or alone in the line beneath them. `line` is what stands before
 * and behind it, `previous` the line above. Linear.
 */
export function isOfferedInstead(before: string, behind: string, previous: string): boolean {
  if (/[^\s<"'(*-]/.test(before)) return ASKS.test(lastSentence(before));
  return /:\s{0,5}$/.test(previous) && !/[\p{L}\d]/u.test(behind) && ASKS.test(lastSentence(previous));
}
