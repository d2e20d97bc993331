/** What the row's e-mail address says about a name that is famous, or stands in every form's example. */
import type { Checked, NameParts } from '../../model/index.ts';
import { COMMON_EXAMPLES } from '../../reference/fakeNames.ts';
import { FORM_WORDS, NO_MAIL_WORDS, TEST_WORDS } from '../../reference/placeholderMail.ts';
import { fold, foldWords } from '../../text/fold.ts';
import { toLatin } from '../../text/transliterate.ts';
import { good, issue, suspect } from '../issue.ts';
import { sortedWords } from './sortedWords.ts';

const LETTERS = /[a-z]+/g;
const EXAMPLES: ReadonlySet<string> = /* @__PURE__ */ new Set(COMMON_EXAMPLES.split('|'));
const EXAMPLE_HOST = /^(?:example|test|domain|email|mail|sample|demo|foo|asdf|qwerty|abc|xyz|aaa)\.[a-z]+$/;
const LONGEST = 320;

function isPlaceholderMail(local: string, host: string): boolean {
  if (EXAMPLE_HOST.test(host)) return true;
  let end = local.length;
  while (end > 0 && '0123456789._-'.includes(local[end - 1] as string)) end--;
  const bare = local.slice(0, end);
  return NO_MAIL_WORDS.has(local) || TEST_WORDS.has(local) || TEST_WORDS.has(bare) || FORM_WORDS.has(local);
}

/** The local part is made of the name's words or their initials: "ch.evans", "evansc", "chris_evans84". */
function isMadeOf(local: string, words: readonly string[]): boolean {
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest.length < 3) return false;
  let rest = local.replace(/[^a-z]+/g, ' ');
  let found = 0;
  for (const word of words) {
    if (word.length > 2 && rest.includes(word)) {
      rest = rest.replace(word, ' ');
      found++;
    }
  }
  if (found === 0) return false;
  const left = rest.match(LETTERS) ?? [];
  if (found > 1) return left.length === 0 || left.join('').length <= 3;
  // One word of the name, and of the others no more than how they begin.
  return left.length > 0 && left.every((piece) => words.some((word) => word.startsWith(piece)));
}

/**
 * The examination of a name once more, in the light of the row's e-mail address. An address made of that very name at a
 * host of its own clears a famous name; a test address makes a name of form examples (Jan Kowalski, Mario Rossi, Иван
 * Иванов) a placeholder. Everything else comes back as it is, the same object.
 *
 * @param checked what the name check said
 * @param email the row's address as it stands; null or empty says nothing
 * @throws TypeError for what no check gives
 * @example weighName(checkName('Jan Kowalski'), 'jan.kowalski@firma.pl').verdict // 'ok'
 */
export function weighName(checked: Checked<NameParts>, email: unknown): Checked<NameParts> {
  if (typeof checked?.verdict !== 'string') throw new TypeError('weighName: checked must be what checkName gives');
  const { input, verdict, value, parts } = checked;
  if (typeof email !== 'string' || value === null || verdict === 'unsupported' || email.length > LONGEST)
    return checked;
  const at = email.lastIndexOf('@');
  if (at < 1) return checked;
  const local = fold(email.slice(0, at).trim());
  const host = email
    .slice(at + 1)
    .trim()
    .toLowerCase();
  const fake = isPlaceholderMail(local, host);
  if (verdict === 'suspect') {
    if (fake || !checked.issues.every(({ code }) => code === 'name.fictional')) return checked;
    const words = toLatin(foldWords(value)).split(' ');
    return words.length > 1 && isMadeOf(toLatin(local), words) ? good(input, value, parts) : checked;
  }
  if (!fake || !EXAMPLES.has(sortedWords(foldWords(value)))) return checked;
  return suspect(input, value, parts, [issue('name.placeholder')]);
}
