/** What stands in a name field and is something else: an address, a number, a login, a company. */
import type { IssueCode } from '../../model/index.ts';
import { LEGAL_FORM_INDEX } from '../../reference/legalFormIndex.ts';
import { NAME_JOINTS } from '../../reference/nameWords.ts';
import { hasLostLetter } from '../lostLetter.ts';

const DIGIT = /\d/;
const LETTER = /\p{L}/u;
const URL_LIKE =
  /^(?:https?:\/\/|www\.)|^[\w-]{2,}(?:\.[\w-]{2,})*\.(?:com|net|org|info|biz|eu|pl|ro|ru|de|fr|es|it|ua|pt|io|co|uk|us|shop|online)(?:\/|$)/i;
const PLAIN_NAME = /^[A-Za-z' .-]*$/;
const LOGIN = /^[\p{L}\d]+(?:[_][\p{L}\d]+)+$|^(?=.*\d)(?=.*\p{L})[\p{L}\d._-]+$/u;
/** "anna.kowalska" */
const DOTTED_LOGIN = /^[a-z]{2,}(?:[.][a-z]{2,})+$/;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const PURE_SCRIPT = /^[A-Za-z\u00C0-\u024F' .-]*$|^[\u0400-\u04FF' .-]*$/;
const LATIN = /\p{Script=Latin}/u;
const GREEK = /\p{Script=Greek}/u;
const ORDINAL = /\b(?:1st|2nd|3rd|[4-9]th)\b/i;

/** With its dots it is mostly an Indian's initials: "Menon K.G." */
const DOTTED_KG = /k\.g\.?$/;
/** In front of a name they are initials ("B.V. Rao"), or say that the person is a firm. */
const NEVER_IN_FRONT: ReadonlySet<string> = /* @__PURE__ */ new Set(['kg', 'bv', 'ип', 'фоп']);
/** Forms that tell a firm in capitals only: Marin AG, and not Ag. */
const CAPITAL_FORM = /[\p{L}\d)] (?:AG|AB|NV|SpA|S\.p\.A\.?|A\/S)$/u;
/** The Polish sole trader: "PHU" in front. "Phu" is a Vietnamese name. */
const TRADER = /^P\.?H\.?U\b/;

/** Legal forms that are no name's last word in any language. */
const COMPANY_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'gmbh ltd limited llc inc corp srl sro spzoo sarl eurl sas bv gbr kg ohg plc llp pvt pty oy oyj aps kft zrt doo ood eood fhu pphu ppu zphu pfa ltda lda jsc ojsc cjsc uab bvba sprl mbh gesmbh bhd berhad ооо оао зао пао тов ип фоп company corporation incorporated firma foundation fundacja stowarzyszenie university uniwersytet universitatea institute instytut szkola school bank'.split(
    ' ',
  ),
);

/** Whom a firm is shared with: "Müller & Söhne", "Juan Ruiz e hijos". */
const SONS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'sohn sohne son sons fils figli figlio hijos hijo filhos filho syn synowie synove fii fiii сын сыновья син сини zoon zonen sonner soner brothers bros'.split(
    ' ',
  ),
);

/** The last words of legal forms of several words: a quick look before the forms themselves. */
function ends(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const form of LEGAL_FORM_INDEX.behind) {
    const space = form.lastIndexOf(' ');
    if (space !== -1) words.add(form.slice(space + 1));
  }
  return words;
}
const FORM_ENDS: ReadonlySet<string> = /* @__PURE__ */ ends();

/** Words without which no name is taken for a company. */
export function companyNameWords(): string[] {
  // "SpA" may be told by its small letter too.
  return [...COMPANY_WORDS, ...FORM_ENDS, 'spa'];
}

/** German and Indian for a firm. */
const FIRM_IN_SHORT = /^(?:fa\.|m\/s\.?) /;

function company(text: string, folded: string, quoted: boolean): boolean {
  const space = folded.indexOf(' ');
  if (space === -1) return false;
  if (FIRM_IN_SHORT.test(folded) || CAPITAL_FORM.test(text) || TRADER.test(text)) return true;
  const bare = folded.includes('.') ? folded.replaceAll('.', '') : folded;
  const head = bare.slice(0, bare.indexOf(' '));
  const tail = bare.slice(bare.lastIndexOf(' ') + 1);
  // "Co.,Ltd"
  const form = tail.slice(tail.lastIndexOf(',', tail.length - 2) + 1);
  if (COMPANY_WORDS.has(form) && !DOTTED_KG.test(folded)) return true;
  if (COMPANY_WORDS.has(head) && !NEVER_IN_FRONT.has(head)) return true;
  if (quoted && LEGAL_FORM_INDEX.before.has(head)) return true;
  if (
    SONS.has(tail) &&
    NAME_JOINTS.has(bare.slice(bare.lastIndexOf(' ', bare.length - tail.length - 2) + 1, -tail.length - 1))
  )
    return true;
  if (!FORM_ENDS.has(tail)) return false;
  const words = bare.split(/[\s,]+/);
  for (let count = 2; count <= 4 && count < words.length; count++) {
    const form = words.slice(-count).join(' ');
    if (form.length - count > 2 && LEGAL_FORM_INDEX.behind.has(form)) return true;
  }
  return false;
}

/** The issue's code, or null when the text may be a name. Text is tidy; `folded` is what `fold` makes of it. */
export function notAName(text: string, folded: string): IssueCode | null {
  if (PLAIN_NAME.test(text)) {
    if (text.includes('.') && URL_LIKE.test(text)) return 'name.url';
    if (DOTTED_LOGIN.test(text)) return 'name.login';
    return company(text, folded, false) ? 'name.company' : null;
  }
  if (text.includes('@')) return 'name.email';
  if (hasLostLetter(text)) return 'value.damaged';
  if (!LETTER.test(text)) {
    const digits = text.replace(/\D/g, '').length;
    return digits >= 6 && /^[+\d\s().\-/]+$/.test(text) ? 'name.phone' : 'name.digits';
  }
  if (URL_LIKE.test(text)) return 'name.url';
  if (text.includes('_') || (DIGIT.test(text) && !text.includes(' ') && LOGIN.test(text))) return 'name.login';
  if (company(text, folded, /["«„]/.test(text))) return 'name.company';
  if (DIGIT.test(text) && !ORDINAL.test(text))
    return text.replace(/\D/g, '').length >= 7 ? 'name.phone' : 'name.digits';
  if (PURE_SCRIPT.test(text)) return null;
  for (const word of text.split(/[\s-]+/)) {
    const scripts = (LATIN.test(word) ? 1 : 0) + (CYRILLIC.test(word) ? 1 : 0) + (GREEK.test(word) ? 1 : 0);
    if (scripts > 1) return 'name.mixed_script';
  }
  if (/[<>{}[\]|\\^~=*#$%;!?:]/.test(text)) return 'name.login';
  return null;
}
