/** Columns that name somebody else in the row: the other side of a payment, whoever paid for the guest. */

import type { Role } from '../model/index.ts';
import { type Draft, drop } from './draft.ts';

const SENDER =
  /(?:^| )(?:from|sender|absender|expéditeur|remitente|mittente|nadawcy|expeditor|отправителя|remetente)(?: |$)/;
const RECEIVER =
  /(?:^| )(?:to|receiver|recipient|empfänger|destinataire|destinatario|odbiorcy|destinatar|получателя|destinatário)(?: |$)/;
const MAIL = /(?:^| )(?:email|mail|correo|posta|courriel|почты)(?: |$)/;
const PAYER = /^(?:buyer|purchaser|käufer|acheteur|comprador|acquirente|kupującego|cumpărător|покупателя)(?: |$)/;
const GUEST = /^(?:attendee|participant|guest|teilnehmer|участника)(?: |$)/;
const NAMED = /* @__PURE__ */ new Set<Role>(['firstName', 'lastName', 'fullName', 'email', 'phone', 'mobile']);

/**
 * Of the two sides of a payment, the sender's address is the customer's; the receiver's is the owner of the list, the
 * same in every row. One side alone is whoever the list is about.
 */
export function dropReceiver(drafts: readonly Draft[]): void {
  const free = drafts.filter(
    ({ header, evidence }) => evidence[0]?.by !== 'option' && MAIL.test(header.folded) && header.folded.length < 60,
  );
  const sent = free.filter(({ header }) => SENDER.test(header.folded) && !RECEIVER.test(header.folded));
  const received = free.filter(({ header }) => RECEIVER.test(header.folded) && !SENDER.test(header.folded));
  if (sent.length !== 1 || received.length !== 1) return;
  drop(received[0] as Draft);
  const [customer] = sent as [Draft];
  customer.settled = true;
  customer.role = 'email';
  customer.parts = [];
  customer.evidence = [{ by: 'neighbour', header: customer.header.folded, neighbour: (received[0] as Draft).column }];
}

/** Who bought the ticket is not who comes: where the guest has a name and an address of their own, the buyer's are not theirs. */
export function dropPayer(drafts: readonly Draft[]): void {
  const own = new Set<Role>();
  for (const { role, parts, header, reading } of drafts) {
    if (role === null || !NAMED.has(role) || parts.length > 0 || PAYER.test(header.folded)) continue;
    if (reading?.of === null || GUEST.test(header.folded)) own.add(role);
  }
  if (own.size === 0) return;
  for (const draft of drafts) {
    if (draft.role === null || !own.has(draft.role) || draft.evidence[0]?.by === 'option') continue;
    if (PAYER.test(draft.header.folded)) drop(draft);
  }
}
