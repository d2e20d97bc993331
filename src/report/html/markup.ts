/** HTML by template: whatever is put into one is escaped, unless it is markup made here. */
import { reveal } from '../reveal.ts';

/** Text that is HTML already. */
export interface Markup {
  readonly markup: string;
}

type Piece = string | number | Markup | readonly Markup[] | null;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The five signs that mean something in HTML as entities, lone surrogates and NUL replaced. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string).replace(/\p{Cs}|\0/gu, '\uFFFD');
}

function written(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string') return escapeHtml(piece);
  if (typeof piece === 'number') return escapeHtml(String(piece));
  if ('markup' in piece) return piece.markup;
  let out = '';
  for (const part of piece) out += part.markup;
  return out;
}

/** Joins template and pieces; null is nothing, a list of markup is joined. */
export function html(template: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let markup = template[0] as string;
  for (let i = 0; i < pieces.length; i++) markup += written(pieces[i] ?? null) + (template[i + 1] as string);
  return { markup };
}

export const NOTHING: Markup = Object.freeze({ markup: '' });

/** A stranger's text: made visible, cut, escaped, and kept from turning the direction of what stands around it. */
export function theirs(text: string, max = 48): Markup {
  return html`<bdi>${reveal(text, max)}</bdi>`;
}
