// What Amazon SES sends over SNS, as it arrives: one envelope with the notification as text in it.
import { pruneList, readBounces } from 'kempt';

const envelope = (message) => ({ Type: 'Notification', MessageId: 'sns-1', Message: JSON.stringify(message) });
const bounce = (email, type, subType, diagnosticCode, timestamp) =>
  envelope({
    notificationType: 'Bounce',
    bounce: {
      bounceType: type,
      bounceSubType: subType,
      timestamp,
      bouncedRecipients: [{ emailAddress: email, action: 'failed', diagnosticCode }],
    },
    mail: { destination: [email], messageId: 'ses-1' },
  });

const arrived = [
  bounce('ann@firm.example', 'Permanent', 'General', 'smtp; 550 5.1.1 user unknown', '2026-10-01T08:00:00.000Z'),
  bounce('bob@firm.example', 'Transient', 'MailboxFull', 'smtp; 552 5.2.2 mailbox full', '2026-10-02T08:00:00.000Z'),
  envelope({
    notificationType: 'Complaint',
    complaint: {
      complainedRecipients: [{ emailAddress: 'cem@other.example' }],
      timestamp: '2026-10-03T08:00:00.000Z',
      complaintFeedbackType: 'abuse',
    },
    mail: { destination: ['cem@other.example'], messageId: 'ses-2' },
  }),
];

const events = arrived.flatMap((notification) => readBounces(notification));
for (const { recipient, kind, reason, scope, action } of events)
  console.log(`${recipient}: ${kind}, ${reason}, whose failure: ${scope}, what to do: ${action}`);

const rows = ['ann@firm.example', 'bob@firm.example', 'cem@other.example'].map((email) => ({ email }));
const { rows: left } = pruneList(rows, { bounces: events });
console.log(`left: ${left.map(({ email }) => email).join(', ')}`);
