/** Which given names are everyday forms of one another. */
import { NICKNAMES } from '../../reference/nicknames.ts';
import { fold } from '../../text/fold.ts';

const NONE: readonly string[] = /* @__PURE__ */ Object.freeze([]);

function index(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const line of NICKNAMES.split('|')) {
    const forms = fold(line).split(' ');
    const name = forms[0] as string;
    for (const form of forms) {
      const held = groups.get(form);
      if (held === undefined) groups.set(form, [name]);
      else if (!held.includes(name)) held.push(name);
    }
  }
  return groups;
}
const GROUPS: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ index();

/**
 * The names of which a folded Latin word is a form, itself included if it is one; empty for a word in no group. Two
 * words that share a group may be one person's.
 * @example nicknameGroups('bill') // ['william']
 */
export function nicknameGroups(token: string): readonly string[] {
  return GROUPS.get(token) ?? GROUPS.get(respelled(token)) ?? NONE;
}

/** 'peggie', 'peggey' and 'peggi' as most people write it, 'peggy'; 'hatty' as 'hattie'. */
function respelled(token: string): string {
  if (token.length < 5) return token;
  if (token.endsWith('ie') || token.endsWith('ey')) return `${token.slice(0, -2)}y`;
  if (token.endsWith('i')) return `${token.slice(0, -1)}y`;
  return token.endsWith('y') ? `${token.slice(0, -1)}ie` : token;
}

/**
 * The first name of which a folded Latin word is a form, or null.
 * @example nicknameGroup('kasia') // 'katarzyna'
 */
export function nicknameGroup(token: string): string | null {
  return GROUPS.get(token)?.[0] ?? null;
}

/** True for a folded Latin word that is a given name, or a form of one, in the table. */
export function isGivenName(token: string): boolean {
  return GROUPS.has(token);
}
