/** Numbers as they were before a country made its numbers longer, and what became of them. */

interface Reform {
  /** The national number of before. */
  readonly was: RegExp;
  is(digits: string, head: string): string;
}

/** The two digits that Vietnam's mobiles of eleven digits have in place of three. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  '120': '70',
  '121': '79',
  '122': '77',
  '126': '76',
  '128': '78',
  '123': '83',
  '124': '84',
  '125': '85',
  '127': '81',
  '129': '82',
  '186': '56',
  '188': '58',
  '199': '59',
};

/** The company that an Ivorian mobile belongs to is told by its second digit. */
function ivorian(digits: string): string {
  const second = digits.charCodeAt(1) - 48;
  return `${second > 6 ? '07' : second > 3 ? '05' : '01'}${digits}`;
}

/**
 * By calling code. Sources: Anatel (ninth digit of mobiles, 2012–2016), CRC (Colombia, 2021), MIC of Vietnam (area codes 2017,
 * mobiles 2018), ARTCI (Côte d'Ivoire, 2021), ARCEP Bénin (2024), ART of Cameroon (2014).
 */
const REFORMS: Readonly<Record<string, readonly Reform[]>> = {
  '55': [{ was: /^([1-9]\d)[6-9]\d{7}$/, is: (digits, area) => `${area}9${digits.slice(2)}` }],
  '57': [{ was: /^([124-8])\d{7}$/, is: (digits) => `60${digits}` }],
  '84': [
    { was: /^(16[2-9])\d{7}$/, is: (digits) => `3${digits.slice(2)}` },
    { was: /^(12\d|18[68]|199)\d{7}$/, is: (digits, head) => `${VIETNAMESE[head]}${digits.slice(3)}` },
    { was: /^([48])\d{8}$/, is: (digits) => `2${digits}` },
  ],
  '225': [{ was: /^(0[1-9]|[4578][0-9]|6[04-9]|9[4-8])\d{6}$/, is: ivorian }],
  '229': [{ was: /^([2469])\d{7}$/, is: (digits) => `01${digits}` }],
  '237': [
    { was: /^([79])\d{7}$/, is: (digits) => `6${digits}` },
    { was: /^(22|33)\d{6}$/, is: (digits) => `2${digits}` },
  ],
};

/** What became of the national number, with its plus and calling code; null where nothing is known of it. */
export function presentNumber(callingCode: string, national: string): string | null {
  for (const { was, is } of REFORMS[callingCode] ?? []) {
    const found = was.exec(national);
    if (found !== null) return `+${callingCode}${is(national, found[1] as string)}`;
  }
  return null;
}
