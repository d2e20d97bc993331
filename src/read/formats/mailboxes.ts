/** Addresses as people copy them out of a mail: `Ann Lee <ann@firm.example>, "Kern, Eva" <eva@firm.example>`. */

interface Mailbox {
  readonly name: string;
  readonly email: string;
}

const ADDRESS = /^[^\s<>()[\]",;:@]+@[^\s<>()[\]",;:@]+$/;
/** The line of a mail's head that the addresses were copied with. */
const LABEL = /^(?:to|cc|bcc|an|kopie|à|para|a|do|dw|кому|копия|копія|aan|til|till)\s?:\s*/i;
const CLOSING: Readonly<Record<string, string>> = { '>': '<', ')': '(', ']': '[' };

/**
 * Is this the beginning of a list of mailboxes, and nothing else? Names beside their addresses, or several bare
 * addresses on a line; one address on every line, or equally many, is a table like any other.
 */
export function isMailboxList(start: string, cut: boolean): boolean {
  const first = /\S[^\r\n]*/.exec(start)?.[0] ?? '';
  if (!first.includes('@')) return false;
  const lines = linesOf(start);
  // What the end of the sample cuts in half says nothing.
  if (cut && lines.length > 1) lines.pop();
  const separator = separatorOf(lines);
  const counts = new Set<number>();
  let named = 0;
  let found = 0;
  for (const line of lines) {
    const pieces = piecesOf(line, separator);
    if (cut && lines.length === 1) pieces.pop();
    for (const piece of pieces) {
      const mailbox = mailboxOf(piece);
      if (mailbox === null) return false;
      if (mailbox.email.length < piece.length) named++;
      found++;
    }
    counts.add(pieces.length);
  }
  return found >= 2 && (named > 0 || counts.size > 1 || lines.length === 1);
}

/** One record for every mailbox, under a header. What is no mailbox after all stays as a name. */
export function mailboxRecords(text: string): string[][] {
  const lines = linesOf(text);
  const separator = separatorOf(lines);
  const records = [['Name', 'Email']];
  for (const line of lines) {
    for (const piece of piecesOf(line, separator)) {
      const { name, email } = mailboxOf(piece) ?? { name: piece, email: '' };
      records.push([name, email]);
    }
  }
  return records.every(([name], i) => i === 0 || name === '') ? records.map(([, email]) => [email!]) : records;
}

function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim().replace(LABEL, ''))
    .filter((line) => line !== '');
}

/** Outlook divides by semicolons and has commas in names; a line of one address has nothing to divide. */
function separatorOf(lines: readonly string[]): string {
  if (lines.some((line) => withoutEnd(line).includes(';'))) return ';';
  return lines.some((line) => line.indexOf('@') !== line.lastIndexOf('@')) ? ',' : '';
}

function withoutEnd(line: string): string {
  return /[,;]$/.test(line) ? line.slice(0, -1).trimEnd() : line;
}

/** The pieces between separators that stand neither in quotes nor in brackets. */
function piecesOf(line: string, separator: string): string[] {
  const pieces: string[] = [];
  const text = withoutEnd(line);
  let from = 0;
  let quoted = false;
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i];
    if (sign === '"') quoted = !quoted;
    else if (sign === undefined || (sign === separator && !quoted)) {
      const piece = text.slice(from, i).trim();
      if (piece !== '') pieces.push(piece);
      from = i + 1;
    }
  }
  return pieces;
}

function mailboxOf(piece: string): Mailbox | null {
  if (ADDRESS.test(piece)) return { name: '', email: piece };
  const opening = CLOSING[piece.at(-1)!];
  const at = opening === undefined ? -1 : piece.lastIndexOf(opening);
  if (at === -1) return null;
  const email = piece
    .slice(at + 1, -1)
    .trim()
    .replace(/^mailto:/i, '');
  if (!ADDRESS.test(email)) return null;
  const name = piece.slice(0, at).trim();
  const quote = name[0];
  const bare = name.length > 1 && (quote === '"' || quote === "'") && name.endsWith(quote) ? name.slice(1, -1) : name;
  return { name: bare.replaceAll('\\"', '"').trim(), email };
}
