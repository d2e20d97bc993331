/** Legal forms that are written onto the name without a space: Chinese, Japanese and Korean ones, and "Tech.Co.,Ltd". */
import { LEGAL_FORM_INDEX } from '../../reference/legalFormIndex.ts';

/** Longest first. */
const FORMS: readonly string[] = [
  '股份有限公司',
  '有限责任公司',
  '有限責任公司',
  '有限公司',
  '株式会社',
  '株式會社',
  '有限会社',
  '合同会社',
  '주식회사',
  '유한회사',
  '（株）',
  '(株)',
  '(주)',
  '㈱',
  '㈜',
];

/** Forms that stand behind a dot, a bracket or a hyphen in place of a space. */
export const GLUED_FORMS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'co',
  'corp',
  'inc',
  'ltd',
  'limited',
  'llc',
  'gmbh',
]);
const LONGEST = 7;

/** Where the name ends onto which Latin forms are written: "Tech.Co", "(Shanghai)Limited"; `end` where none is. */
export function latinEnd(text: string, start: number, end: number): number {
  let at = end;
  for (;;) {
    let tail = at;
    while (tail > start && text[tail - 1] === '.') tail--;
    let sign = tail;
    while (sign > start && tail - sign <= LONGEST && !'.)-'.includes(text[sign - 1] as string)) sign--;
    if (sign - start < 3 || tail - sign > LONGEST) return at;
    // "R.I.Co." is an abbreviation.
    if (text[sign - 1] === '.' && text[sign - 3] === '.') return at;
    const form = text.slice(sign, tail).toLowerCase();
    // "shop.co" at the end is a domain as well.
    if (!GLUED_FORMS.has(form) || (form === 'co' && tail === text.length)) return at;
    // "FZ-LLC" is a form of its own.
    if (LEGAL_FORM_INDEX.behind.has(text.slice(start, tail).toLowerCase())) return at;
    at = sign;
  }
}

function isFarEastern(code: number): boolean {
  return code >= 0x2e80;
}

/** Where the word of a text that begins at `start` ends: at `end`, or before it, where a form meets the name. */
export function unglued(text: string, start: number, end: number): number {
  if (!isFarEastern(text.charCodeAt(start)) && !isFarEastern(text.charCodeAt(end - 1))) {
    // "(株)" begins and ends in signs of every script.
    if ((text[start] !== '(' && text[end - 1] !== ')') || end - start > 100) return end;
  }
  for (const form of FORMS) {
    const { length } = form;
    if (text.startsWith(form, start)) return start + length;
    if (end - start > length && text.startsWith(form, end - length)) return end - length;
  }
  return end;
}
