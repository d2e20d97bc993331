/** Floors and doors that stand behind the house number with no word before them. */
import { FLOOR_WORDS } from '../../reference/streetWords.ts';

/** What of a line's word is looked at. */
interface Word {
  readonly text: string;
  /** Folded, without the dots behind it. */
  readonly word: string;
  readonly digits: boolean;
}

const HOUSE = /^\d{1,5}(?:[-–/]\d{1,4})?[a-z]?\.?$/i;
/** "3.", "3": a floor or a door. */
const SMALL = /^\d{1,3}\.?$/;
/** "3.OG": written as one word. */
const GLUED_FLOOR = /^\d{1,2}\.?(?:og|dg|ug|em|sal)$/;
const ROMAN = /^(?:II|III|IV|VI{1,3}|IX)\.?$/;
/** A Roman number with a dot counts floors as well when it is the first. */
const ROMAN_DOTTED = /^(?:I|V|X)\.$/;
/** "12-II", "12-hs": the floors of Dutch houses; "12m.3", "12/m3": Polish flats. */
const GLUED_BEHIND = /^(\d{1,5}[a-z]?)(?:-(II|III|IV|hs|huis)|\/?((?:m|lok)\.?\d{1,4}[a-z]?))$/;
const GLUED_WORD = /^(\d{1,4})(m\.|lok\.)$/;
const SIDES = /^(?:th|tv|mf)$/;
/** Words that say nothing without a number or a floor before them: "12 th" is a street's. */
const BEHIND_FLOOR = /^(?:th|tv|mf|sal|tr|em|emelet|links|rechts|mitte|dto|dt|esq|frt|fte|frente|tras|rc|cv)$/;
/** Words behind which the door is counted; "12 og 14" is Danish for two houses. */
const COUNTED = /^(?:em|emelet|fszt|fsz|ajto|tr)$/;
/** "II/3": floor and door in Hungary. */
const ROMAN_DOOR = /^(?:I{1,3}|IV|VI{0,3}|IX|X)\/\d{1,3}\.?$/;
const LETTER = /^[a-h]$/i;
/** The parts of a longer line are another thing. */
const MOST = 5;

/** A house number and what is glued to it, or null; `last` where nothing stands behind. */
export function gluedBehind(text: string, last: boolean): readonly [house: string, behind: string] | null {
  const found = GLUED_BEHIND.exec(text) ?? (last ? null : GLUED_WORD.exec(text));
  return found === null ? null : [found[1] as string, (found[2] ?? found[3]) as string];
}

/**
 * Where the floor begins behind the line's first number: "12. 3. em. 4.", "12 st. th.", "12 II", "12 EG"; 0 where all
 * that is behind it is not such words and numbers.
 */
export function floorBehind(words: readonly Word[]): number {
  const house = words.findIndex(({ digits }) => digits);
  // "12 a EG": the letter is the house's.
  const from = house + (LETTER.test(words[house + 1]?.text ?? '') ? 2 : 1);
  const size = words.length - from;
  if (house < 1 || size < 1 || size > MOST || !HOUSE.test((words[house] as Word).text)) return 0;
  let told = false;
  for (let i = from; i < words.length; i++) {
    const { text, word } = words[i] as Word;
    if (GLUED_FLOOR.test(word) || ROMAN.test(text) || ROMAN_DOOR.test(text)) told = true;
    else if (word === 'st') {
      // "ground floor" in Denmark, "street" elsewhere.
      if (!SIDES.test(words[i + 1]?.word ?? '')) return 0;
    } else if (FLOOR_WORDS.has(word)) {
      const stairs = word === 'tr' && SMALL.test(words[i + 1]?.text ?? '');
      if (i === from && BEHIND_FLOOR.test(word) && !stairs) return 0;
      told = true;
    } else if (i === from ? !SMALL.test(text) && !ROMAN_DOTTED.test(text) : !isCounted(words, i)) return 0;
  }
  return told ? from : 0;
}

/** Whether a number stands behind a word that counts doors: "em. 4." */
function isCounted(words: readonly Word[], at: number): boolean {
  return SMALL.test((words[at] as Word).text) && COUNTED.test((words[at - 1] as Word).word);
}
