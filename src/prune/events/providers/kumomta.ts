/** KumoMTA: the lines of its log, which are its webhooks too. "Bounce" is any refusal with 5xx, of whatever kind. */
import type { BounceEvent, BounceKind } from '../../../model/index.ts';
import { type Failure, type Fields, failure, inner, isFields, plainByWord, sourceOf, text } from '../serviceEvent.ts';

const FAILURES: Readonly<Record<string, Failure['label']>> = {
  Bounce: 'unsure',
  OOB: 'unsure',
  Expiration: 'soft',
  TransientFailure: 'deferred',
};
/** Bounced by hand: nobody asked the recipient's server. */
const OTHERS: Readonly<Record<string, BounceKind>> = { Delivery: 'delivered', AdminBounce: 'suppressed' };

/** One address, or the first of a list. */
function firstOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : '';
}

/** `{ class: 5, subject: 1, detail: 1 }` as RFC 3463 writes it. */
function enhanced(response: Fields): string {
  const code = inner(response, 'enhanced_code');
  return Object.hasOwn(code, 'class')
    ? [text(code, 'class'), text(code, 'subject'), text(code, 'detail')].join('.')
    : '';
}

/** Null when it is not from KumoMTA. */
export function readKumomta(event: Fields): BounceEvent | null {
  const { response, feedback_report: report } = event;
  if (!isFields(response) || !Object.hasOwn(event, 'num_attempts')) return null;
  const type = text(event, 'type');
  if (isFields(report)) {
    const from = sourceOf('kumomta', firstOf(report.original_rcpt_to), event.timestamp);
    return plainByWord(from, { abuse: 'complaint' }, text(report, 'feedback_type'));
  }
  const from = sourceOf('kumomta', firstOf(event.recipient), event.timestamp);
  const label = Object.hasOwn(FAILURES, type) ? FAILURES[type] : undefined;
  if (label === undefined) return plainByWord(from, OTHERS, type);
  return failure(from, {
    text: text(response, 'content'),
    status: enhanced(response),
    reply: text(response, 'code'),
    label,
    word: type,
  });
}
