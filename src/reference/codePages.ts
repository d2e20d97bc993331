/**
 * Upper halves (bytes 0x80 to 0xFF) of single-byte code pages that platforms lack or decode differently.
 * Sources: IBM code page charts CP00850 and CP00852, ISO/IEC 8859-16:2001, Microsoft code page 1252 with the five
 * unassigned bytes as C1 controls (WHATWG Encoding). Taken 2026-11.
 */

const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

const CP852 =
  'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00AD˝˛ˇ˘§÷¸°¨˙űŘř■\u00A0';

const C1 = /* @__PURE__ */ Array.from({ length: 32 }, (_, i) => String.fromCharCode(0x80 + i)).join('');

const LATIN_10_UPPER =
  '\u00A0ĄąŁ€„Š§š©Ș«Ź\u00ADźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ';

const WINDOWS_1252_C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const LATIN_1_UPPER = /* @__PURE__ */ Array.from({ length: 96 }, (_, i) => String.fromCharCode(0xa0 + i)).join('');

/** Name of the page to its 128 characters for bytes 0x80 to 0xFF. */
export const CODE_PAGES: Readonly<Record<string, string>> = {
  cp850: CP850,
  cp852: CP852,
  'iso-8859-16': /* @__PURE__ */ C1.concat(LATIN_10_UPPER),
  'windows-1252': /* @__PURE__ */ WINDOWS_1252_C1.concat(LATIN_1_UPPER),
};
