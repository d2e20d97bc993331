/** The meaning of one bounce, whatever form it has. */
import type { BounceClass } from '../model/index.ts';
import { readEvents } from './events/readEvents.ts';
import { classifyDiagnostic, type Diagnostic } from './verdict/classifyDiagnostic.ts';

const DIAGNOSTIC = new Set(['text', 'status', 'reply', 'recipient', 'command']);

/**
 * What a bounce means: kind, reason, whose failure it is (`scope`) and what to do (`action`). Only `prune` with the
 * scope `address` or `domain` says that an address is dead; "5xx" alone never does. The enhanced status code
 * (RFC 3463, RFC 5248) and the words decide together; `rule` names what decided.
 *
 * Takes the text of an SMTP reply or of a DSN's Diagnostic-Code, or its pieces, or one event object of a sending
 * service (see `readBounces`; of several recipients the first). Empty text gives kind `other`, action `none`; words in
 * more than twenty languages are known. Linear; the first 8,000 characters count.
 *
 * @throws TypeError for anything but text or an object
 * @example classifyBounce('550 5.1.1 <ann@example.org>: User unknown').action // 'prune'
 * @example classifyBounce('550 5.7.1 Client host blocked using a block list').scope // 'sender'
 * @example classifyBounce({ status: '5.2.2' }).action // 'count'
 */
export function classifyBounce(bounce: string | Diagnostic | object): BounceClass {
  if (typeof bounce === 'string') return classifyDiagnostic({ text: bounce });
  if (typeof bounce !== 'object' || bounce === null) {
    throw new TypeError(
      `classifyBounce: bounce must be text or an object, got ${bounce === null ? 'null' : typeof bounce}`,
    );
  }
  if (Object.keys(bounce).every((key) => DIAGNOSTIC.has(key))) return classifyDiagnostic(bounce as Diagnostic);
  const event = readEvents(bounce)[0];
  if (event === undefined) return classifyDiagnostic(bounce as Diagnostic);
  const { kind, reason, scope, action, recipient, status, reply, rule } = event;
  return { kind, reason, scope, action, recipient, status, reply, rule };
}
