// An export of Mailchimp is three files. The cleaned and the unsubscribed people never come back in.
import { pruneList, readBounces, readList, undoDecisions, writeCsv } from 'kempt';

const subscribed = `Email Address,First Name,Last Name
ann@firm.example,Ann,Lee
Bob.Ray@firm.example,Bob,Ray
cem@other.example,Cem,Kaya
dan@gone.example,Dan,Fox
`;
const cleaned = `Email Address,First Name,CLEAN_TIME,CLEAN_CAMPAIGN_TITLE
dan@gone.example,Dan,2026-09-02 10:14:00,Autumn
`;
const unsubscribed = `Email Address,First Name,UNSUB_TIME,UNSUB_REASON
bob.ray@firm.example,Bob,2026-08-11 07:30:00,NORMAL (No reason given)
CEM@other.example,Cem,2026-08-12 09:00:00,SPAM (I never signed up for this)
`;

const { rows, header } = await readList(subscribed);
const bounces = [];
for (const file of [cleaned, unsubscribed]) bounces.push(...readBounces((await readList(file)).rows));

const result = pruneList(rows, { bounces, policy: 'mailchimp', now: new Date('2026-11-01') });
console.log(writeCsv(result.rows, { columns: header }).trim());
for (const { source, reason } of result.journal) console.log(`${source['Email Address']}: ${reason.code}`);

// Somebody fixed the mail server of gone.example: the decisions about it are taken back.
const back = undoDecisions(result, { domains: ['gone.example'], rules: ['bounce'] });
console.log(`${back.rows.length} rows after taking one decision back`);
