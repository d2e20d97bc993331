/**
 * Numbers set aside for films, books and examples: never anybody's. By calling code, as patterns of the national number
 * (digits, `\d`, classes, groups, `{n}`).
 * Sources, as of 2026: North American Numbering Plan Administrator (555-01xx); Ofcom, numbers for drama (GB);
 * Arcep, decision 2018-0881 (FR); ACMA, numbers for fiction (AU); Bundesnetzagentur, drama numbers (DE);
 * ComReg, 020 91x (IE); PTS, numbers for fiction (SE).
 */
export const INVENTED_NUMBERS: Readonly<Record<string, string>> = {
  1: '\\d{3}55501\\d\\d',
  33: '(?:19900|26191|35301|46571|53649|63998)\\d{4}',
  44: '(?:1(?:1[3-8]|[2-6]1)4960|1632960|1914980|2079460|2896496|2920180|3069990|7700900|8081570|9098790)\\d{3}',
  46: '(?:3139006\\d\\d|4062804\\d\\d|8465004\\d\\d|9803192\\d\\d|701740(?:60[5-9]|6[1-9]\\d))',
  49: '(?:(?:3023125|4066969|6990009|8999998)\\d{3}|2214710\\d{3}|176040690\\d\\d)',
  61: '(?:[2378](?:5550|7010)\\d{4}|49157(?:0(?:006|110|15[6-9]|313|737)|1(?:266|491|804)))',
  353: '2091\\d{5}',
};
