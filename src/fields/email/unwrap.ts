/** What stands around an address in a cell: labels, links, brackets, quotes, a name. Taken off layer by layer. */
import { type Parsed, parseEmail } from './parse.ts';
import { trimSigns } from './trimSigns.ts';

/** "SMTP:" and "smtp:" stand before a mailbox and its other names in a directory of Exchange. */
const LABEL =
  /^(?:e-?mail(?: address)?|mail|smtp|e-?posta?|adres e-?mail|correo|courriel|адрес|почта|пошта|имейл|э\.?почта|メール|邮箱|郵箱|이메일)\s?[:=：]\s?/i;
const MAILTO = /^mailto:/i;
/** A hyperlink of Access: what is shown, the address, a place in it. */
const ACCESS_LINK = /^([^#]*)#(?:mailto:|https?:\/\/)([^#]+)#[^#]*#?$/i;
const LINK = /^\[([^\]]*)\]\(mailto:([^)\s]+)\)$/i;
const ANGLED = /^([^<>]*)<\s?(?:mailto:)?([^<>]*)>[ ,;.]*$/i;
const QUOTES = /^(?:"([^"]*)"|'([^']*)'|“([^”]*)”|„([^”“]*)[”“]|«([^»]*)»|‘([^’]*)’|\(([^()]*)\)|\[([^[\]]*)\])$/;
const AT_THE_END = ' ,;:>.';
const AT_THE_START = ' ,;:<';
const MOST_LAYERS = 5;
const AROUND_A_NAME = ' \'"“”„«»‘’,;:-';

/** The name that stood beside an address: tidy, without quotes; null when nothing is left. */
export function nameHint(text: string): string | null {
  const name = trimSigns(text, AROUND_A_NAME, AROUND_A_NAME);
  return name === '' || name.includes('@') ? null : name;
}

const NOT_IN_ADDRESS = /[\s"<>()[\],;:|/\\]+/;

/** The bare addresses that stand in a text, each cut out at the next space, bracket or stop. */
export function addressesIn(text: string): readonly string[] {
  return text
    .split(NOT_IN_ADDRESS)
    .map((piece) => trimSigns(piece, "'.", "'."))
    .filter((piece) => {
      const parsed = piece.includes('@') ? parseEmail(piece) : null;
      return parsed?.ok === true && parsed.odd.length === 0;
    });
}

/** Whether the name beside an address holds another one: then it is no name. */
function holdsAnother(name: string, address: string): boolean {
  if (!name.includes('@')) return false;
  const same = address.trim().toLowerCase();
  return addressesIn(name).some((other) => other.toLowerCase() !== same);
}

export interface Bare {
  readonly text: string;
  readonly name: string | null;
}

/** Takes off one layer of what stands around an address; null when there is none. */
function unwrapOnce(text: string): Bare | null {
  const label = LABEL.exec(text);
  if (label !== null) return { text: text.slice(label[0].length), name: null };
  if (MAILTO.test(text)) {
    const query = text.indexOf('?');
    const bare = text.slice(7, query < 0 ? undefined : query).replace(/^\/\//, '');
    return { text: bare.replace(/%40/g, '@'), name: null };
  }
  const link = LINK.exec(text);
  if (link !== null)
    return { text: link[2] as string, name: (link[1] ?? '').includes('@') ? null : nameHint(link[1] ?? '') };
  const shown = ACCESS_LINK.exec(text);
  if (shown !== null && !holdsAnother(shown[1] as string, shown[2] as string))
    return { text: (shown[2] as string).trim(), name: nameHint(shown[1] as string) };
  const angled = ANGLED.exec(text);
  if (angled !== null && (angled[2] as string).includes('@')) {
    if (holdsAnother(angled[1] as string, angled[2] as string)) return null;
    return { text: (angled[2] as string).trim(), name: nameHint(angled[1] as string) };
  }
  const quoted = QUOTES.exec(text);
  if (quoted !== null) {
    const inner = quoted.find((group, index) => index > 0 && group !== undefined);
    if (inner?.includes('@') === true && !inner.startsWith('IPv6')) return { text: inner.trim(), name: null };
  }
  const cut = trimSigns(text, AT_THE_START, AT_THE_END);
  return cut === text || cut === '' ? null : { text: cut, name: null };
}

/**
 * What is left of a text without what stands around the address, and whether that is one.
 * @param whole the text itself, parsed
 */
export function unwrap(text: string, whole: Parsed = parseEmail(text)): Bare & { readonly parsed: Parsed } {
  let bare: Bare = { text, name: null };
  let parsed = whole;
  for (let layer = 0; layer < MOST_LAYERS && !parsed.ok; layer++) {
    const inner = unwrapOnce(bare.text);
    if (inner === null) break;
    bare = { text: inner.text, name: inner.name ?? bare.name };
    parsed = parseEmail(bare.text);
  }
  return { text: bare.text, name: bare.name, parsed };
}
