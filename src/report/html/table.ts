/** Tables that fold into cards on a narrow screen and stay tables for a screen reader. */
import { count } from '../figures.ts';
import { html, type Markup, NOTHING } from './markup.ts';

export interface Head {
  readonly label: string;
  readonly numeric?: boolean;
  /** Share of the table's width in per cent: tables of one section then line up. */
  readonly wide?: number;
}

/**
 * A captioned table; the first cell of a row is its heading. Roles are spelt out because a table that is laid out as
 * blocks loses them in most browsers. `all` is how many rows there would be without the cap.
 */
export function table(
  caption: string,
  heads: readonly Head[],
  rows: readonly (readonly Markup[])[],
  all: number = rows.length,
  what = 'row',
): Markup {
  const top = heads.map(
    ({ label, numeric }) =>
      html`<th role="columnheader" scope="col"${numeric ? html` class="n"` : NOTHING}>${label}</th>`,
  );
  const widths = heads.some(({ wide }) => wide !== undefined)
    ? html`<colgroup>${heads.map(({ wide = 10 }) => html`<col style="width:${wide}%">`)}</colgroup>`
    : NOTHING;
  const body = rows.map((cells) => {
    const line = cells.map((cell, i) => {
      const numeric = heads[i]?.numeric ? html` class="n"` : NOTHING;
      if (i === 0) return html`<th role="rowheader" scope="row"${numeric}>${cell}</th>`;
      return html`<td role="cell" data-l="${heads[i]?.label ?? ''}"${numeric}><div>${cell}</div></td>`;
    });
    return html`<tr role="row">${line}</tr>`;
  });
  const rest = all - rows.length;
  return html`<table role="table"><caption>${caption}</caption>${widths}<thead role="rowgroup"><tr role="row">${top}</tr></thead><tbody role="rowgroup">${body}</tbody></table>${
    rest > 0 ? html`<p class="more">and ${count(rest)} more ${what}${rest === 1 ? '' : 's'}</p>` : NOTHING
  }`;
}
