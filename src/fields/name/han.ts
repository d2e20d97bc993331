/** Names in the signs of China, Japan and Korea, written without a space. */
import type { NameParts } from '../../model/index.ts';

/** Such signs alone. */
export const HAN: RegExp =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}・·ー\uFF70\uFF9E\uFF9F]+$/u;
const COMPOUND_HAN =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|公孙|公孫|慕容|令狐|司徒|端木|南宫|남궁|황보|제갈|선우|독고|사공)/u;

/** The surname is the first sign, or one of those that have two. */
export function hanParts(name: string): Pick<NameParts, 'first' | 'middle' | 'last'> {
  const family = COMPOUND_HAN.test(name) && name.length > 2 ? 2 : 1;
  // A Japanese surname has one to three signs: four or more cannot be split without a dictionary.
  if (name.length > 3 && family === 1) return { first: null, middle: null, last: name };
  return { first: name.slice(family), middle: null, last: name.slice(0, family) };
}
