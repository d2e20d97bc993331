/** Recognizes the line of sums that reports put under a list. */

const WORDS =
  /^(?:grand total|sub ?total|total general|total général|total|totals|totale|totali|totaux|totales|totais|totalt|summe|gesamt|gesamtsumme|insgesamt|suma|razem|ogółem|łącznie|итого|всего|итог|разом|усього|всього|celkem|součet|összesen|toplam|somme|soma|somma|ukupno)(?: [(:=-]? ?\d[\d\s.,]*\)?)?:?$/i;
const SUM = /^[-+(]?\p{Sc}? ?\d[\d\s.,'’]*\)? ?(?:%|\p{Sc}|[A-Z]{3}|zł|лв|руб\.?|грн\.?)?$/u;

/**
 * True when the first filled cell is a word for "total" and every other filled cell is a number: nothing of that can
 * be a person. A single cell counts only in a table of two columns or more.
 */
export function isTotalLine(cells: readonly string[]): boolean {
  let word = false;
  if (cells.length < 2) return false;
  for (const cell of cells) {
    const text = cell.trim();
    if (text === '') continue;
    if (text.length > 60) return false;
    if (!word) {
      if (!WORDS.test(text)) return false;
      word = true;
    } else if (!SUM.test(text)) return false;
  }
  return word;
}
