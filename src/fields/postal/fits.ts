/** The places of a postal code's form: which characters may stand there. */

/** Whether a character fits a place of a form. */
export function fits(place: number, sign: number): boolean {
  switch (place) {
    case 110: // n
      return sign >= 48 && sign <= 57;
    case 97: // a
      return sign >= 65 && sign <= 90;
    case 120: // x
      return (sign >= 48 && sign <= 57) || (sign >= 65 && sign <= 90);
    case 101: // e: Eircodes leave out B G I J L M O Q S U Z
      return (
        (sign >= 48 && sign <= 57) || (sign >= 65 && sign <= 90 && !'BGIJLMOQSUZ'.includes(String.fromCharCode(sign)))
      );
    case 107: // k: the letters of Eircodes
      return sign >= 65 && fits(101, sign);
    case 103: // g: Royal Mail leaves out C I K M O V in the inward part
      return sign >= 65 && sign <= 90 && !'CIKMOV'.includes(String.fromCharCode(sign));
    case 99: // c: Canada Post leaves out D F I O Q U W Z at the start
      return sign >= 65 && sign <= 90 && !'DFIOQUWZ'.includes(String.fromCharCode(sign));
    case 100: // d: and D F I O Q U later
      return sign >= 65 && sign <= 90 && !'DFIOQU'.includes(String.fromCharCode(sign));
    default:
      return place === sign;
  }
}
