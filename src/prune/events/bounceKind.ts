/** How sure a bounce is, where a service tells it beside the bare word: `"event": "bounce", "bounce": "soft"`. */
import { readFlag } from '../../fields/flag/index.ts';
import { type Cells, first } from './exportCells.ts';
import { HARD, OF_THE_SENDER, SOFT } from './exportWords.ts';

/** Columns for this alone. */
const KINDS = [
  'bouncetype',
  'bouncecategory',
  'bouncecat',
  'bounce',
  'severity',
  'failuretype',
  'bouncesubtype',
] as const;
/** Columns that hold all sorts of things, a campaign's category too: there the whole cell has to be such a word. */
const MIXED = ['type', 'subtype', 'kind', 'category', 'classification'] as const;
const WHOLE =
  /^(?:(?:soft|hard|transient|temporary|permanent|blocked|undetermined)(?: ?(?:bounced?|fail(?:ure|ed)?|problem))?|spam|content|policy|mailbox full|(?:isp|mailbox) misconfiguration|dns failure|throttled|timeout)$/;
/** Of a mailbox or a machine, and only for now. */
const FOR_NOW =
  /quota|full\b|misconfig|throttl|time ?out|\bdns\b|network|connection|expired|gr[ae]ylist|delay|undetermined|auto ?(?:repl|respon)|vacation/;
/** Questions: whether it is for good, and whether it may pass. */
const FOR_GOOD = ['ishard', 'hard', 'hardbounce', 'ishardbounce', 'permanent', 'ispermanent'] as const;
const MAY_PASS = ['issoft', 'soft', 'softbounce', 'issoftbounce', 'temporary', 'istemporary', 'transient'] as const;

const wordIn = (cell: string): string => cell.slice(0, 100).toLowerCase().replace(/[_-]/g, ' ').trim();

function byWord(word: string): 'hard' | 'soft' | 'blocked' | null {
  if (/block/.test(word) || OF_THE_SENDER.test(word)) return 'blocked';
  if (SOFT.test(word) || FOR_NOW.test(word)) return 'soft';
  return HARD.test(word) ? 'hard' : null;
}

/** What is said of a bounce beside the word itself; null when nothing is. */
export function bounceKind(cells: Cells): 'hard' | 'soft' | 'blocked' | null {
  for (const name of KINDS) {
    const kind = byWord(wordIn(first(cells, name)));
    if (kind !== null) return kind;
  }
  for (const name of MIXED) {
    const word = wordIn(first(cells, name));
    if (WHOLE.test(word)) return byWord(word);
  }
  const forGood = readFlag(first(cells, ...FOR_GOOD));
  if (forGood !== null) return forGood ? 'hard' : 'soft';
  const mayPass = readFlag(first(cells, ...MAY_PASS));
  return mayPass === null ? null : mayPass ? 'soft' : 'hard';
}
