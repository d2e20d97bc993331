/** The father's name in East Slavic names: "Иванович", "Ivanovna". */
import { fold } from '../../text/fold.ts';
import { isInitial, type Token } from './tokens.ts';

const PATRONYMIC =
  /(?:(?:ов|ев)(?:ич|на)|ична|ильич|ілліч|кузьмич|лукич|фомич|хомич|[иі]вна|[oeyi]v(?:ich|ych|yc|ic|na)|ichna|ilyich|ilich|[oe]witch|kuzmich|lukich|fomich)$/u;
/** Those that are no surnames, as many in -ovich are: Абрамович, Станкевич. */
const ALWAYS =
  /\p{L}{3}(?:(?:ов|ев|[иі]в)на|[oeiy]vna|(?:ин|ит)ична|[ьеаи]евич|[аеи]иович|льович|имирович|[aeiy]evich|imirovich)$/u;
/** The folded word is a father's name, or a surname made like one. */
export function isPatronymicWord(word: string): boolean {
  return PATRONYMIC.test(word);
}

/** "Иванович", "Ivanovna": the father's name in East Slavic names. */
export function isPatronymic(word: string): boolean {
  return PATRONYMIC.test(fold(word));
}

/** A quick look at the end of a text: -вна and -чна, -вич, -vna, -vich. */
export function mayBeFatherName(text: string): boolean {
  switch (text.charCodeAt(text.length - 1)) {
    case 0x430:
      return text.endsWith('вна') || text.endsWith('чна');
    case 0x447:
      return text.endsWith('вич');
    case 0x61:
      return text.endsWith('vna');
    case 0x68:
      return text.endsWith('vich');
    default:
      return false;
  }
}

/** "Мария Сергеевна" is called by her given name and her father's, and has no surname here. */
export function isFatherName({ word }: Token, head: Token): boolean {
  return ALWAYS.test(word) && !ALWAYS.test(head.word) && !isInitial(head);
}
