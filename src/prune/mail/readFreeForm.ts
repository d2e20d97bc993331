/** Reads bounces that follow no standard: which address they are about and what was said of it. */
import { addressesIn } from './addressesIn.ts';
import { isOfferedInstead } from './offeredInstead.ts';
import type { Mail } from './parseMail.ts';

export interface FreeFormReport {
  readonly recipient: string | null;
  /** What is said of this recipient. */
  readonly text: string;
  /** The whole notice, for when that says nothing. */
  readonly context: string;
}

const RETURNED =
  /^\W{0,80}(?:original message|below this line is a copy|this is a copy of (?:the|your) message|returned message|message (?:header|text) follows|headers? follows?|forwarded message|undelivered message|unsent message|begin (?:original|returned)|original (?:e-?mail )?(?:message )?(?:headers|follows)|start of (?:the )?(?:returned|original)|the (?:text|header|body|first) .{0,40}(?:of|follows)|enclosed is|copy of the (?:original|message))|^(?:return-path|received|message-id|mime-version|dkim-signature|x-mailer):/i;
const ABOUT =
  /recipient|rcpt|user|mailbox|address|deliver|failed|reach|unknown|account|returned|rejected|\b5\d\d\b|\b4\d\d\b|adres|empf|destinat|utilis|bounce|error/i;
const OTHER =
  /^\s*(?:to|from|reply-to|sender|cc|return-path|date|subject|x-[a-z-]+|message-id|received)\s*:|postmaster|mailer-daemon|contact|for (?:further|more) |help|assistance|questions|report this|forward (?:a copy|this)|mail from/i;
const DAEMON_ADDRESS = /^(?:postmaster|mailer-daemon|mail-daemon)@/i;
const CONTACT_ADDRESS = /^(?:abuse|support|help(?:desk)?|hostmaster)@/i;
/** A daemon may be whom the mail was for: said only by a notice that names nobody else. */
const TO_THE_DAEMON = /\bto:? {0,3}<((?:postmaster|mailer-daemon)@[^<>\s]{1,200})>/i;
/** `<a@b>`, `"a@b":`, `554 <a@b>...` at the beginning of a line. */
const STARTS_WITH_ADDRESS = /^\s*(?:[45]\d\d )?[<"'*([]{0,3}[^\s<>"'()]{1,100}@/;

/** `550 firm.example (smtp)... Host unknown`: an entry of its own, whether it names an address or a host. */
const TRANSCRIPT_ENTRY = /^[45]\d\d [^\s.][^\s]{0,200} ?(?:\([a-z]{1,20}\))?\.\.\. /;

/** The command that the transcript shows as refused: `>>> DATA` then `<<< 550`, unless the recipient was refused before. */
export function refusedCommand(notice: string): 'MAIL' | 'RCPT' | 'DATA' | null {
  const head = notice.slice(0, 20_000);
  const answer = head.search(/^<<< [45]\d\d/m);
  if (answer === -1) return /^-{2,}\s?SMTP command\s+DATA\b/m.test(head) ? 'DATA' : null;
  const command = head.lastIndexOf('>>> ', answer);
  if (command === -1) return null;
  const word = head.slice(command + 4, command + 8).toUpperCase();
  if (word === 'MAIL' || word === 'RCPT') return word;
  if (word !== 'DATA') return null;
  // A pipelining client shows the answer to RCPT beneath DATA; the server then asks for a recipient.
  return head.split('\n').some(asksForRecipient) ? 'RCPT' : 'DATA';
}

/** The word must begin within the first 80 characters of what is said. */
function asksForRecipient(line: string): boolean {
  if (!line.startsWith('<<< 503') && !line.startsWith('<<< 554')) return false;
  const at = line.slice(7, 100).search(/rcpt|recipient/i);
  return at !== -1 && at <= 80;
}

function cutReturned(lines: readonly string[]): readonly string[] {
  for (let i = 2; i < lines.length; i++) {
    if (RETURNED.test((lines[i] as string).slice(0, 200)) && lines.slice(0, i).some((line) => line.includes('@')))
      return lines.slice(0, i);
  }
  return lines;
}

/** What is said from a line on: until the next address at the beginning of a line, twelve lines at most. */
function textFrom(lines: readonly string[], from: number): string {
  let text = lines[from] as string;
  let blanks = 0;
  const transcript = TRANSCRIPT_ENTRY.test(text.slice(0, 300));
  for (let i = from + 1; i < lines.length && i < from + 14; i++) {
    const line = lines[i] as string;
    if (line.trim() === '') {
      if (++blanks > 1) break;
      continue;
    }
    if (STARTS_WITH_ADDRESS.test(line.slice(0, 300)) || (transcript && TRANSCRIPT_ENTRY.test(line.slice(0, 300))))
      break;
    text += `\n${line}`;
  }
  return text;
}

/** One report for each recipient that the notice names; at least one, with a null recipient when it names none. */
export function readFreeForm(notice: string, mail: Mail): FreeFormReport[] {
  const lines = cutReturned(notice.slice(0, 60_000).split(/\r?\n(?:> (?!>))?/, 1500));
  const whole = lines.join('\n').slice(0, 6000);
  const own = new Set<string>();
  for (const header of ['to', 'delivered-to', 'from', 'envelope-to', 'return-path']) {
    for (const found of addressesIn(mail.headers.get(header) ?? '')) own.add(found.address.toLowerCase());
  }
  const failed = mail.headers.get('x-failed-recipients');
  if (failed !== undefined) {
    const named = addressesIn(failed);
    if (named.length > 0) {
      return named.slice(0, 100).map(({ address }) => {
        const line = lines.findIndex((candidate) => candidate.includes(address));
        return { recipient: address, text: line === -1 ? '' : textFrom(lines, line), context: whole };
      });
    }
  }
  const strong = new Map<string, FreeFormReport>();
  let medium: FreeFormReport | null = null;
  let weak: FreeFormReport | null = null;
  let previous = '';
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.trim() === '') continue;
    for (const { address, start } of line.includes('@') ? addressesIn(line) : []) {
      const key = address.toLowerCase();
      if (own.has(key) || DAEMON_ADDRESS.test(key)) continue;
      if (isOfferedInstead(line.slice(0, start), line.slice(start + address.length), previous)) continue;
      const head = line.slice(0, 300);
      const other = OTHER.test(head) && !/^\s*<[^<>\s]{1,200}>:/.test(head);
      if (start <= 40 && !other && STARTS_WITH_ADDRESS.test(head) && line.indexOf('@') < start + address.length) {
        if (!strong.has(key) && strong.size < 100)
          strong.set(key, { recipient: address, text: textFrom(lines, i), context: whole });
      } else if (CONTACT_ADDRESS.test(key)) {
        weak ??= { recipient: null, text: '', context: whole };
      } else if (medium === null && !other && (ABOUT.test(head) || ABOUT.test(previous))) {
        medium = { recipient: address, text: textFrom(lines, i), context: whole };
      } else if (weak === null || weak.recipient === null) {
        weak = { recipient: address, text: '', context: whole };
      }
    }
    previous = line.slice(0, 300);
  }
  if (strong.size > 0) return [...strong.values()];
  const named = medium ?? weak;
  if (named !== null && named.recipient !== null) return [named];
  return [{ recipient: TO_THE_DAEMON.exec(whole)?.[1] ?? null, text: '', context: whole }];
}
