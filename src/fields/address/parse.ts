/** A street line to street, house number, unit and post-office box. */
import type { AddressParts } from '../../model/index.ts';
import { KINDS_BEFORE, NUMBERLESS } from '../../reference/streetWords.ts';
import { fold } from '../../text/fold.ts';
import { box } from './box.ts';
import { clean } from './clean.ts';
import { houseAt, plateAt } from './house.ts';
import { unitSpan, withUnitParted } from './unit.ts';
import { DASH, joined, type Token, wordsOf } from './words.ts';

type StreetParts = Omit<AddressParts, 'poBox'>;

/** "Carrera 7 # 32 - 16", "No. 5 - 7": one number, with spaces around its hyphen. */
const LOOSE_PLATE = /((?:#|\bn[or]o?\.?) ?\d{1,3} ?[a-z]?) - (\d{1,3})(?!\d)/i;
/** "Cra 18#63-64" */
const GLUED_PLATE = /(?<=\d)#(?=\d)/;
const LETTERS = /^[a-z]+$/;
/** "Lindenstr. 12 - 14", "12 à 14 rue Haute", "Lindenstr. 12 u. 14": numbers of one house. */
const LOOSE_RANGE = /(?<=^|\s)(\d{1,4})([a-z]?)(?: ([-–]|bis|à) | ?(?:[+&]|u\.|und|et) ?)(\d{1,4})([a-z]?)(?=$|[\s,])/i;
/** Houses further apart are none. */
const FURTHEST = 100;
const SIGNED_NUMBER = /^#\d{1,5}(?:-\d{1,4})?[a-z]?$/i;

/** "Carrera 7 # 71-21": the plate is the house's, whatever stands behind it is the unit. */
function readPlate(words: readonly Token[], at: number): StreetParts {
  const own = (words[at] as Token).text === '#' ? at + 1 : at;
  return {
    street: clean(joined(words, 0, at)),
    houseNumber: (words[own] as Token).text.replace('#', ''),
    unit: clean(joined(words, own + 1, words.length)),
  };
}

/** The line with the numbers of one house joined; a number behind a kind of street alone is its name: "Rua 12 - 45". */
function withRangeJoined(line: string): string {
  const found = LOOSE_RANGE.exec(line);
  if (found === null) return line;
  const [all, first = '', letter = '', to, second = '', other = ''] = found;
  const apart = Number(second) - Number(first);
  const before = line.slice(0, found.index).trim();
  if (apart <= 0 || apart > FURTHEST || KINDS_BEFORE.has(fold(before))) return line;
  const joined = `${first}${letter}${to === undefined ? '/' : '-'}${second}${other}`;
  return line.slice(0, found.index) + joined + line.slice(found.index + all.length);
}

/** The words without the unit, and without a dash that stood before it at the end. */
function withoutUnit(words: readonly Token[], from: number, to: number): readonly Token[] {
  let end = from;
  while (end > 0 && to === words.length && DASH.test((words[end - 1] as Token).text)) end--;
  return end === words.length ? words : words.slice(0, end).concat(words.slice(to));
}

/** "Calle Hidalgo s/n, Col. Centro": the place of the word that says that the house has no number; 0 where none does. */
function numberlessAt(words: readonly Token[]): number {
  const at = words.findIndex(({ word }) => NUMBERLESS.has(word));
  // A short word that is called so stands at the end.
  return at > 0 && (at === words.length - 1 || !LETTERS.test((words[at] as Token).word)) ? at : 0;
}

function together(one: string | null, other: string | null): string | null {
  return one === null || other === null ? (one ?? other) : `${one} ${other}`;
}

function readWords(line: readonly Token[]): StreetParts {
  const words = withUnitParted(line);
  const plate = plateAt(words);
  if (plate > 0) return readPlate(words, plate);
  const [from, to] = unitSpan(words);
  const unit = clean(joined(words, from, to));
  const rest = withoutUnit(words, from, to);
  if (rest.length === 0) return { street: null, houseNumber: null, unit };
  const none = numberlessAt(rest);
  if (none > 0) {
    const behind = clean(joined(rest, none + 1, rest.length));
    return { street: clean(joined(rest, 0, none)), houseNumber: null, unit: together(behind, unit) };
  }
  const house = houseAt(rest, unit !== null);
  if (house !== null) {
    const behind = clean(joined(rest, house.behind, rest.length));
    return {
      street: clean(joined(rest, house.from, house.to)),
      houseNumber: house.number,
      unit: together(behind, unit),
    };
  }
  const street = clean(joined(rest, 0, rest.length));
  const signed = from > 0 || words[0]?.comma === true ? (words[from]?.text ?? '') : '';
  // "Juárez #123 Int. 4", "#5, Gandhi Street": with no other number, it is the house's.
  if (SIGNED_NUMBER.test(signed))
    return { street, houseNumber: signed.slice(1), unit: clean(joined(words, from + 1, to)) };
  return { street, houseNumber: null, unit };
}

/**
 * Reads a tidy street line of at most a few hundred characters; `folded` is what `fold` makes of it. "12/3" after a
 * Polish street is house and flat, and stays together, since elsewhere it is one house. Linear.
 */
export function parseAddress(text: string, folded: string = fold(text)): AddressParts {
  const post = box(text, folded);
  const street = post === null ? text : `${text.slice(0, post.start)} ${text.slice(post.end)}`;
  const plated = street.includes('-') ? street.replace(LOOSE_PLATE, '$1-$2') : street;
  const line = withRangeJoined(plated.includes('#') ? plated.replace(GLUED_PLATE, ' #') : plated);
  const words = wordsOf(line, line === text ? folded : fold(line));
  if (post !== null && DASH.test(words[0]?.text ?? '')) words.shift();
  const { street: name, houseNumber, unit } = readWords(words);
  return { street: name, houseNumber, unit, poBox: post === null ? null : post.number };
}
