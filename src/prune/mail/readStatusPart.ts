/** Reads delivery status notifications (RFC 3464, RFC 6533). */
import type { BounceClass, BounceEvent, BounceReason } from '../../model/index.ts';
import { classifyDiagnostic } from '../verdict/classifyDiagnostic.ts';
import { findPhrase, foldDiagnostic, refusesOnly } from '../verdict/diagnostic.ts';
import { firstAddress } from './addressesIn.ts';
import { forwardsIn } from './forwardsIn.ts';
import type { Mail } from './parseMail.ts';
import { readFreeForm, refusedCommand } from './readFreeForm.ts';

/** A thousand recipients, each with as many fields as any server writes. */
const MOST_LINES = 20_000;

/** Field blocks of a status part: one for the message, then one for each recipient. */
export function fieldBlocks(body: string): Map<string, string>[] {
  const blocks: Map<string, string>[] = [];
  let block = new Map<string, string>();
  let name = '';
  for (const raw of body.split('\n', MOST_LINES)) {
    const line = raw.trimEnd();
    if (line === '') {
      if (block.size > 0) blocks.push(block);
      block = new Map();
      name = '';
    } else if ((line[0] === ' ' || line[0] === '\t') && name !== '') {
      block.set(name, `${block.get(name)} ${line.trim()}`.slice(0, 8000));
    } else {
      const colon = line.indexOf(':');
      if (colon <= 0) continue;
      name = line.slice(0, colon).trim().toLowerCase();
      if (name === 'final-recipient' && block.has(name)) {
        blocks.push(block);
        block = new Map();
      }
      if (!block.has(name)) block.set(name, line.slice(colon + 1).trim());
      else name = '';
    }
  }
  if (block.size > 0) blocks.push(block);
  return blocks;
}

/** `rfc822; <a@b>` as `a@b`. */
export function typedAddress(value: string | undefined): string | null {
  if (value === undefined) return null;
  const semicolon = value.indexOf(';');
  const text = (semicolon === -1 ? value : value.slice(semicolon + 1)).trim();
  return firstAddress(text);
}

function afterType(value: string): string {
  const semicolon = value.indexOf(';');
  return semicolon !== -1 && semicolon < 16 ? value.slice(semicolon + 1).trim() : value;
}

const DEAD: ReadonlySet<BounceReason> = /* @__PURE__ */ new Set<BounceReason>(['addressUnknown', 'addressGone']);

/** True for two names of one mailbox: the same before the sign, or hosts of one domain. */
function isSameHouse(a: string, b: string): boolean {
  const [localA = '', hostA = ''] = a.toLowerCase().split('@', 2);
  const [localB = '', hostB = ''] = b.toLowerCase().split('@', 2);
  return localA === localB || hostA === hostB || hostA.endsWith(`.${hostB}`) || hostB.endsWith(`.${hostA}`);
}

/** True when a text holds words that decide by themselves. */
export function saysEnough(text: string): boolean {
  const folded = foldDiagnostic(text);
  const found = findPhrase(folded);
  return found !== null && (!found.rule.weak || refusesOnly(folded, found));
}

function saysFull(notice: string): boolean {
  return findPhrase(foldDiagnostic(notice))?.rule.reason === 'mailboxFull';
}

// Sendmail writes "User unknown" and a status of its own beneath any 550, 551 or 553: its reading, not the server's.
const SENDMAIL = /^ {0,3}-{3,5} Transcript of session follows -{3,5}/m;
const ITS_READING = /^5\d\d (?:\d\.\d\.\d )?.{1,300}\.\.\. User unknown\r?$/gim;
const REMOTE_STATUS = /^[45]\d\d[\s-]#?([45]\.\d{1,3}\.\d{1,3})(?!\.?\d)/;
const BARE_REPLY = /^5\d\d[\s-](?!\s{0,8}#?[245]\.\d)/;

/** Beside a code alone: the server had not found out yet, or could not for now. */
const NOT_KNOWN_YET = /\b(?:in progress|temporar|try(?:ing)? (?:again|later)|later\b|verif|look ?up)/i;

/** What the notice for people says of each recipient, by its address in small letters; the first report of each. */
function saidOfEach(notice: string, mail: Mail): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const { recipient, text } of readFreeForm(notice, mail)) {
    const key = recipient?.toLowerCase();
    if (key !== undefined && !said.has(key)) said.set(key, text);
  }
  return said;
}

/** What a mail with a status part says outside of it, read once where it is needed. */
interface Around {
  readonly mail: Mail;
  /** What the mail says to people. */
  readonly notice: string;
  readonly at: number | null;
  /** The status part tells of nobody else. */
  readonly isAlone: boolean;
  readonly forwards: ReadonlyMap<string, string>;
  /** What the notice says of a recipient: all of it, where there is only one. */
  readonly saidOf: (recipient: string | null) => string;
}

function lookAround(mail: Mail, notice: string, at: number | null, isAlone: boolean): Around {
  let texts: ReadonlyMap<string, string> | null = null;
  const saidOf = (recipient: string | null): string => {
    if (isAlone) return notice;
    texts ??= saidOfEach(notice, mail);
    return texts.get(recipient?.toLowerCase() ?? '') ?? '';
  };
  return { mail, notice, at, isAlone, forwards: forwardsIn(notice), saidOf };
}

type Block = ReadonlyMap<string, string>;

/** Whom a block is about, and `original` where the mail was sent to another address. */
function whomOf(
  block: Block,
  { mail, notice, isAlone, forwards }: Around,
): Pick<BounceEvent, 'recipient' | 'original'> {
  const final = typedAddress(block.get('final-recipient'));
  const actual = typedAddress(block.get('x-actual-recipient'));
  const passedOn = final !== null && actual !== null && !isSameHouse(final, actual);
  const original = typedAddress(block.get('original-recipient')) ?? (passedOn ? final : null);
  const recipient =
    // Sendmail calls the address it was given the final one.
    (passedOn ? actual : null) ??
    // A domain without a dot is a server's own name for its mailbox.
    (final !== null && original !== null && !final.includes('.', final.lastIndexOf('@')) ? original : final) ??
    original ??
    actual ??
    firstAddress(mail.headers.get('x-failed-recipients') ?? '') ??
    (isAlone ? (readFreeForm(notice, mail)[0]?.recipient ?? null) : null);
  const key = recipient?.toLowerCase() ?? '';
  const sentTo = original !== null && original.toLowerCase() !== key ? original : forwards.get(key);
  return sentTo === undefined ? { recipient } : { recipient, original: sentTo };
}

/** What the server said in a block: some say the reason in the comment of the status field only. */
function diagnosticOf(block: Block): string {
  const diagnostic = afterType(block.get('diagnostic-code') ?? '');
  if (diagnostic !== '') return diagnostic;
  const comment = (block.get('status') ?? '').slice(0, 300);
  return comment.includes('(') ? comment : '';
}

const STATUS = /[245]\.\d{1,3}\.\d{1,3}/;

const statusIn = (block: Block): string | null => STATUS.exec((block.get('status') ?? '').slice(0, 100))?.[0] ?? null;

/** The verdict on a recipient who did not get the mail: by the server's words and code, then by those to people. */
function classifyBlock(block: Block, recipient: string | null, { notice, isAlone, saidOf }: Around): BounceClass {
  const diagnostic = diagnosticOf(block);
  const ofSendmail = diagnostic !== '' && notice.includes('<<< ') && SENDMAIL.test(notice.slice(0, 20_000));
  const isBare = ofSendmail && BARE_REPLY.test(diagnostic.slice(0, 40));
  // The server's own code says more than what the sending side made of it.
  const status = isBare ? null : (REMOTE_STATUS.exec(diagnostic.slice(0, 60))?.[1] ?? statusIn(block));
  let text = diagnostic;
  if (!saysEnough(diagnostic)) {
    const said = saidOf(recipient);
    text = `${diagnostic}\n${ofSendmail ? said.slice(0, 20_000).replace(ITS_READING, '') : said}`;
  }
  const classed = classifyDiagnostic({ text, status, recipient, command: refusedCommand(notice) });
  // A mailbox that is full exists: where the notice says so, the code is wrong.
  if (classed.action === 'prune' && isAlone && saysFull(notice)) return classifyDiagnostic({ text: notice, recipient });
  return classed;
}

/** A server that gave up heard the same of this address until then, whatever its code promised. */
function afterGivingUp(classed: BounceClass, block: Block): BounceClass {
  if (classed.action !== 'count' || !DEAD.has(classed.reason)) return classed;
  if (!block.has('action') || actionOf(block) !== 'failed') return classed;
  const isOpenYet = classed.rule.startsWith('status:') && NOT_KNOWN_YET.test(diagnosticOf(block).slice(0, 1000));
  return isOpenYet ? classed : { ...classed, kind: 'hard', action: 'prune', rule: `${classed.rule}+failed` };
}

const actionOf = (block: Block): string => (block.get('action') ?? 'failed').split(/[\s;(]/, 1)[0]?.toLowerCase() ?? '';

const ARRIVED = /^(?:delivered|relayed|expanded)$/;

function readBlock(block: Block, around: Around): BounceEvent {
  const { recipient, ...sent } = whomOf(block, around);
  const of = { at: around.at, source: 'mail', ...sent } as const;
  const action = actionOf(block);
  if (ARRIVED.test(action))
    return {
      reply: null,
      kind: 'delivered',
      reason: 'none',
      scope: 'moment',
      action: 'none',
      recipient,
      status: statusIn(block),
      rule: `event:dsn.${action}`,
      ...of,
    };
  const classed = afterGivingUp(classifyBlock(block, recipient, around), block);
  return action === 'delayed'
    ? { ...classed, kind: 'deferred', action: 'retry', rule: 'event:dsn.delayed', ...of }
    : { ...classed, ...of };
}

const MOST_BLOCKS = 1000;

/** True for what a block says of a recipient, and not of the whole message. */
const isOfRecipient = (block: Block): boolean =>
  block.has('final-recipient') || block.has('original-recipient') || (block.has('action') && block.has('status'));

/** One event for each recipient of a status part; `notice` is what the mail says to people. */
export function readStatusPart(body: string, mail: Mail, notice: string, at: number | null): BounceEvent[] {
  const blocks = fieldBlocks(body).filter(isOfRecipient);
  const around = lookAround(mail, notice, at, blocks.length === 1);
  return blocks.slice(0, MOST_BLOCKS).map((block) => readBlock(block, around));
}
