/** Chinese, Japanese and Korean legal forms, which are written onto the name without a space. */

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
