/** Given names of devotion: María del Carmen, Maria de Lourdes, José de Jesús. */
import { NAME_PARTICLES } from '../../reference/nameWords.ts';
import type { Token } from './tokens.ts';

/** Whom one of these follows, folded. "Mª" and "M.ª" are Marías. */
const BEARERS: ReadonlySet<string> = /* @__PURE__ */ new Set('maria ma m.a jose juan luz rosa ana flor'.split(' '));
/** What Mary is called after, where it is no surname. */
const DEVOTIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'carmen pilar rosario lourdes lurdes angeles dolores mercedes socorro rocio mar luz consuelo remedios soledad concepcion paz nieves guadalupe ' +
    'fatima jesus dios lujan refugio milagros transito sagrario amparo coro carmo conceicao gracas ceu dores penha'
  ).split(' '),
);

/**
 * How many words at the front are one given name of devotion; 0 where there is none. The surname stands behind it: in
 * "Ana del Mar" it is the devotion itself.
 */
export function devotionLength(tokens: readonly Token[]): number {
  const head = tokens[0] as Token;
  if (!BEARERS.has(head.word)) return 0;
  let end = 1;
  while (end < tokens.length - 2 && NAME_PARTICLES.has((tokens[end] as Token).word)) end++;
  return end > 1 && end < tokens.length - 1 && DEVOTIONS.has((tokens[end] as Token).word) ? end + 1 : 0;
}
