/**
 * Names of other scripts in Latin letters: alphabets, abjads, the scripts of India, Khmer, Thai, Kana, Hangul, Han. Long
 * because each script is a dozen lines and none is of use without its neighbours.
 */
import { lazily } from './lazily.ts';
import {
  ARABIC,
  ARMENIAN,
  GEORGIAN,
  GREEK_GROUPS,
  HANGUL_FIRST,
  HANGUL_LAST,
  HANGUL_MIDDLE,
  HEBREW,
  INDIC_CONSONANTS,
  INDIC_SIGNS,
  INDIC_VOWELS,
  KANA,
  KHMER_CONSONANTS,
  KHMER_SIGNS,
  KHMER_VOWELS,
  THAI,
} from './letterTables.ts';
import { pinyin } from './pinyin.ts';

const OTHERS =
  /[\u0370-\u03FF\u0530-\u06FF\u0900-\u0D7F\u0E00-\u0E7F\u10A0-\u10FF\u1780-\u17FF\u1C90-\u1CBF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uFB13-\uFDFF\uFE70-\uFEFF\uFF66-\uFF9F]/;
const GREEK_RUN = /[\u0370-\u03FF]+/g;
const KANA_RUN = /[\u3041-\u3096\u309D\u309E\u30A1-\u30FA\u30FC-\u30FE]+/g;
const HANGUL_RUN = /[\uAC00-\uD7A3]/g;
const INDIC_RUN = /[\u0900-\u0D7F]+/g;
const KHMER_RUN = /[\u1780-\u17DD]+/g;
const THAI_RUN = /[\u0E01-\u0E4E]+/g;
const HAN_RUN = /[\u3005\u3400-\u9FFF]+/g;
const LETTER_RUN = /[\u0530-\u06FF\u10D0-\u10FF]+/g;
const SILENT = /[\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200C\u200D]/g;
const LESS_TONOS = /[\u0300-\u036F]/g;

type Letters = ReadonlyMap<string, string>;

function lettersOf(...lists: readonly string[]): Letters {
  const letters = new Map<string, string>();
  for (const list of lists) {
    for (const entry of list.split(' ')) {
      const at = entry.indexOf('=');
      letters.set(entry.slice(0, at), entry.slice(at + 1));
    }
  }
  return letters;
}
const alphabets: () => Letters = /* @__PURE__ */ lazily(() => lettersOf(ARMENIAN, GEORGIAN, HEBREW, ARABIC));
const greekGroups: () => Letters = /* @__PURE__ */ lazily(() => lettersOf(GREEK_GROUPS));
const thai: () => Letters = /* @__PURE__ */ lazily(() => lettersOf(THAI));
const kana: () => Letters = /* @__PURE__ */ lazily(() => lettersOf(KANA));
function words(list: string): () => readonly string[] {
  return lazily(() => list.split(' '));
}
const hangulFirst: () => readonly string[] = /* @__PURE__ */ words(HANGUL_FIRST);
const hangulMiddle: () => readonly string[] = /* @__PURE__ */ words(HANGUL_MIDDLE);
const hangulLast: () => readonly string[] = /* @__PURE__ */ words(HANGUL_LAST);
const indicVowels: () => readonly string[] = /* @__PURE__ */ words(INDIC_VOWELS);
const indicConsonants: () => readonly string[] = /* @__PURE__ */ words(INDIC_CONSONANTS);
const indicSigns: () => readonly string[] = /* @__PURE__ */ words(INDIC_SIGNS);
const khmerConsonants: () => readonly string[] = /* @__PURE__ */ words(KHMER_CONSONANTS);
const khmerSigns: () => readonly string[] = /* @__PURE__ */ words(KHMER_SIGNS);
const khmerVowels: () => readonly string[] = /* @__PURE__ */ words(KHMER_VOWELS);

/** Letter by letter, groups of two first. */
function spell(text: string, letters: Letters): string {
  let latin = '';
  for (let i = 0; i < text.length; i++) {
    const two = letters.get(text.slice(i, i + 2));
    if (two !== undefined && i + 1 < text.length) {
      latin += two;
      i++;
    } else latin += letters.get(text[i] as string) ?? text[i];
  }
  return latin;
}

/** A beginning μπ, ντ, γκ is one sound. */
function greek(run: string): string {
  const plain = run.toLowerCase().normalize('NFD').replace(LESS_TONOS, '');
  const start = plain.startsWith('μπ') ? 'b' : plain.startsWith('ντ') ? 'd' : plain.startsWith('γκ') ? 'g' : '';
  return start + spell(start === '' ? plain : plain.slice(2), greekGroups());
}

/** Semitic letters: ו and י between consonants are vowels, a closing ה is one, the article stands alone. */
function letterRun(run: string): string {
  const plain = run.replace(SILENT, '').toLowerCase();
  if (/[\u05D0-\u05EA]/.test(plain)) {
    const core = plain.replace(/(?<=[\u05D0-\u05EA])ה$/, 'א').replace(/(?<=[\u05D0-\u05EA])ו(?![\u05D0\u05D5])/g, 'o');
    return spell(core.replace(/(?<=[\u05D1-\u05EAo])י/g, 'i'), alphabets());
  }
  if (/[\u0620-\u06D5]/.test(plain)) {
    const article = plain.length > 4 && plain.startsWith('ال') ? 'al ' : '';
    const core = article === '' ? plain : plain.slice(2);
    const vowels = core
      .replace(/(?<=[\u0621-\u06D5])و(?![اآو])/g, 'u')
      .replace(/(?<=[\u0621-\u06D5])[يی](?![اآو])/g, 'i');
    return article + spell(vowels, alphabets());
  }
  return spell(plain, alphabets());
}

/** The base letters of Hiragana stand 0x60 before those of Katakana. */
function kanaRun(run: string): string {
  let latin = '';
  for (let i = 0; i < run.length; i++) {
    const code = run.charCodeAt(i);
    const letter = code < 0x30a0 ? String.fromCharCode(code + 0x60) : (run[i] as string);
    const sound = kana().get(letter) ?? '';
    if ('ャュョ'.includes(letter) && latin.endsWith('i')) {
      const stem = latin.slice(0, -1);
      latin = stem + (/(?:sh|ch|j)$/.test(stem) ? sound.slice(1) : sound);
    } else if ('ァィゥェォ'.includes(letter) && /[aeiou]$/.test(latin)) latin = latin.slice(0, -1) + sound;
    else latin += sound;
  }
  return latin.replace(/o[ou]/g, 'o').replace(/uu/g, 'u');
}

/** One Hangul syllable in Revised Romanization. */
function hangulSyllable(syllable: string): string {
  const at = syllable.charCodeAt(0) - 0xac00;
  return `${hangulFirst()[Math.floor(at / 588)]}${hangulMiddle()[Math.floor((at % 588) / 28)]}${hangulLast()[at % 28]}`;
}

/** Abugidas of India: one layout in every block. The `a` that is not written is not spoken at the end of a northern word. */
function indic(run: string): string {
  let latin = '';
  let open = false;
  for (let i = 0; i < run.length; i++) {
    const code = run.charCodeAt(i);
    const at = code & 0x7f;
    if (at >= 0x15 && at <= 0x39) {
      latin += (open ? 'a' : '') + (indicConsonants()[at - 0x15] ?? '');
      open = true;
      continue;
    }
    if (at === 0x3c) continue;
    if (at === 0x4d) open = false;
    else if (at >= 0x3e && at <= 0x4c) {
      latin += indicSigns()[at - 0x3e] ?? '';
      open = false;
    } else {
      if (open) latin += 'a';
      open = false;
      if (at >= 0x05 && at <= 0x14) latin += indicVowels()[at - 5] ?? '';
      else if (at === 1 || at === 2) latin += 'n';
    }
  }
  return open && run.charCodeAt(0) >= 0xb80 ? `${latin}a` : latin;
}

function khmer(run: string): string {
  let latin = '';
  let second = false;
  let onset = false;
  let voiced = false;
  for (let i = 0; i < run.length; i++) {
    const code = run.charCodeAt(i);
    if (code <= 0x17a2) {
      const next = run.charCodeAt(i + 1);
      if (next === 0x17cd) continue;
      const letter = khmerConsonants()[code - 0x1780] ?? '';
      const sound = letter === '-' ? '' : letter.toLowerCase();
      const under = run.charCodeAt(i - 1) === 0x17d2;
      const last =
        !(next >= 0x17b6 && next <= 0x17c8) && next !== 0x17d2 && next !== 0x17c9 && next !== 0x17ca && next !== 0x17d0;
      if (onset && !under && !voiced) latin += second ? 'o' : 'a';
      onset = under || !(last && (onset || voiced));
      if (!under) voiced = false;
      // A closing stop is not breathed.
      latin += onset || sound === 'h' ? sound : sound.replace(/h$/, '');
      second = letter !== sound && letter !== '-';
    } else if (code >= 0x17b6 && code <= 0x17c7) {
      latin += khmerSigns()[code - 0x17b6]?.split('/')[second ? 1 : 0] ?? '';
      onset = false;
      voiced = true;
    } else if (code === 0x17c9) second = false;
    else if (code === 0x17ca) second = true;
    else if (code === 0x17d0) {
      latin += 'a';
      onset = false;
      voiced = true;
    } else if (code >= 0x17a5 && code <= 0x17b3) {
      latin += khmerVowels()[code - 0x17a5] ?? '';
      voiced = true;
    }
  }
  return onset && !voiced ? `${latin}${second ? 'o' : 'a'}` : latin;
}

/** Vowels that are written before their consonant are spoken behind it. */
function thaiRun(run: string): string {
  const spoken = run
    .replace(/[ก-ฮ]\u0E4C/g, '')
    .replace(/([เแโใไ])([ก-ฮ])/g, '$2$1')
    .replace(/[\u0E47-\u0E4E]/g, '');
  return spell(spoken, thai());
}

/**
 * The text with its names of other scripts in Latin letters, one usual reading each: Chinese characters as Mandarin with
 * the surname apart, Hebrew and Arabic without the vowels they do not write. Latin and Cyrillic letters, and whatever has
 * no reading, stay as they are. Linear.
 * @example romanize('ბერიძე') // 'beridze'
 * @example romanize('王小明') // 'wang xiaoming'
 */
export function romanize(text: string): string {
  if (!OTHERS.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(GREEK_RUN, greek)
    .replace(LETTER_RUN, letterRun)
    .replace(KANA_RUN, kanaRun)
    .replace(HANGUL_RUN, hangulSyllable)
    .replace(INDIC_RUN, indic)
    .replace(KHMER_RUN, khmer)
    .replace(THAI_RUN, thaiRun)
    .replace(HAN_RUN, pinyin);
}
