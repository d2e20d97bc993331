/** Reads bounces, complaints and opt-outs out of anything: mails, mailboxes, event JSON, exported rows. */
import type { BounceEvent } from '../model/index.ts';
import { readEvents, readJson } from './events/readEvents.ts';
import { mailText } from './mail/parseMail.ts';
import { readMail } from './mail/readMail.ts';

const MBOX_MARK = '\nFrom ';

function readMbox(text: string): BounceEvent[] {
  const events: BounceEvent[] = [];
  let start = 0;
  while (start < text.length) {
    let next = text.indexOf(MBOX_MARK, start);
    // An mbox quotes `From ` in bodies as `>From `; a blank line stands before every real one.
    while (next !== -1 && text[next - 1] !== '\n' && !(text[next - 1] === '\r' && text[next - 2] === '\n'))
      next = text.indexOf(MBOX_MARK, next + 1);
    const end = next === -1 ? text.length : next + 1;
    for (const event of readMail(text.slice(start, end))) events.push(event);
    start = end;
  }
  return events;
}

function decodeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/**
 * Every event in the input, in its order; an empty list when it says nothing about delivery. Nothing thrown for bad
 * data: what cannot be read gives no event.
 *
 * Takes a mail or an mbox (bytes or text), the JSON of a service's events (text, bytes, an object or a list of
 * objects, also in the envelope of SNS), JSON Lines, or the rows of an exported table (a list of objects with a column
 * for the address; the text of a table gives nothing, `readList` makes rows of it). Recognized: delivery status
 * notifications (RFC 3464), complaints (RFC 5965), the free-form bounces of mail servers, Amazon SES, SendGrid, Mailgun,
 * Postmark, SparkPost, Mandrill, Brevo, Mailjet, SendPulse, Resend, MailerSend, Mailtrap, Postal, Customer.io,
 * Iterable, Elastic Email, Azure, listmonk, Loops, Braze, Unisender, KumoMTA, SocketLabs, ZeptoMail, Constant Contact, and
 * others whose events have the same shapes; webhooks, API answers
 * and exports of Mailchimp and Klaviyo; suppression lists; results of ZeroBounce, Kickbox, NeverBounce, BriteVerify, Hunter,
 * EmailListVerify, Verifalia and Snov.
 * A mail with which somebody leaves a list ("unsubscribe") is an opt-out of who sent it.
 * An out-of-office reply is an event of kind `autoReply` and no bounce.
 *
 * Linear; of a single mail the first megabyte is read.
 *
 * @throws TypeError when the input is no text, no bytes and no object
 * @example readBounces([{ 'Email Address': 'ann@example.org', CLEAN_TIME: '2026-01-05 10:00:00' }])[0].kind // 'hard'
 */
export function readBounces(input: string | Uint8Array | ArrayBuffer | object): BounceEvent[] {
  if (input instanceof ArrayBuffer) return readBounces(new Uint8Array(input));
  if (input instanceof Uint8Array) {
    let head = 0;
    if (input[0] === 0xef && input[1] === 0xbb && input[2] === 0xbf) head = 3;
    while (
      head < input.length &&
      (input[head] === 32 || (input[head] as number) === 10 || input[head] === 13 || input[head] === 9)
    )
      head++;
    const sign = input[head];
    if (sign === 0x7b || sign === 0x5b) return readJson(decodeText(head === 0 ? input : input.subarray(head)));
    if (!startsLikeMbox(input)) return readMail(input);
    let text = '';
    for (let i = 0; i < input.length; i += 500_000) text += mailText(input.subarray(i, i + 500_000));
    return readMbox(text);
  }
  if (typeof input === 'string') {
    const trimmed = input.slice(0, 1000).trimStart();
    if (trimmed.startsWith('{') || trimmed.startsWith('[')) return readJson(input.trimStart());
    return trimmed.startsWith('From ') ? readMbox(input) : readMail(input);
  }
  if (typeof input !== 'object' || input === null)
    throw new TypeError(
      `readBounces: input must be text, bytes or an object, got ${input === null ? 'null' : typeof input}`,
    );
  return readEvents(input);
}

function startsLikeMbox(bytes: Uint8Array): boolean {
  return bytes[0] === 0x46 && bytes[1] === 0x72 && bytes[2] === 0x6f && bytes[3] === 0x6d && bytes[4] === 0x20;
}
