/** The words of `--help`: what each command does, by example first. */

const MAIN = `kempt keeps contact lists clean: checks, normalizes, finds duplicates, merges them, and can undo all of it.

  kempt clean contacts.csv --out cleaned      the whole job: clean list, quarantine, review, journal, report
  kempt profile contacts.csv                  what is in it and how good it is; writes nothing
  kempt match contacts.csv                    who is in it twice
  kempt match customers.csv leads.xlsx        who is in both
  kempt prune contacts.csv --bounces mails.mbox   who is dead or does not want mail
  kempt decay contacts.csv                    how fresh it is, what to re-verify first
  kempt segment orders.csv                    RFM, ABC, XYZ or lifecycle of the customers
  kempt undo cleaned/journal.jsonl            the list as it was
  kempt redact cleaned/journal.jsonl          an erasure request: one person out of the journal

Lists: CSV and TSV in any encoding and with any delimiter, JSON, NDJSON, XLSX, XLS, ODS, vCard, HTML tables; - reads from
a pipe.
Data goes to standard output or into --out, words go to standard error.
Exit code: 0 nothing found, 1 findings, 2 could not run.

kempt COMMAND --help tells more.  kempt --version
`;

const FILE = `How the list is read (each is found out when not given):
  --format F        csv json ndjson xlsx xls ods vcard html
  --encoding E      utf-8, windows-1251, cp852 …
  --delimiter D     one character, or tab
  --no-header       the first row is data
  --sheet NAME      of a workbook
`;

const READING = `${FILE}  --column C=ROLE   what a column holds, again for each column: --column Nume=lastName; C= means none
  --country CC      country of rows that name none, for example PL; default: the one most rows name
`;

const UNWILLING = `  --complaints FILE a list of addresses, a CSV, complaint events or feedback-loop mails: who complained (again for each)
  --opt-outs FILE   the same of who wants no mail (again for each)
  --suppress FILE   addresses, @domains, SHA-256, SHA-1 or MD5 hashes never to write to (again for each)
  --suppression-salt TEXT   stands before each address in those hashes
  --suppression-key TEXT    the hashes are HMAC-SHA-256 with this key; @FILE reads the key from a file`;

const CLEAN = `kempt clean LIST [--out DIR]

Reads, maps the columns, repairs what cannot be wrong, sets unusable rows aside, merges duplicates.

  kempt clean contacts.csv --out cleaned
  kempt clean contacts.csv --dry-run              the same counts, nothing written
  cat export.csv | kempt clean - > clean.csv      only the clean list

In --out stand clean.csv (.json, .ndjson for such lists), quarantine.csv, review.csv, removed.csv, journal.jsonl (undoes
everything), report.html and report.json. Each file appears whole or not at all. CSV is UTF-8, with a byte order mark
where the list had one or came out of a spreadsheet.

  --out DIR         where to; without it the clean list goes to standard output
  --dry-run         write nothing, tell the counts
  --bounces FILE    bounce mails, event JSON or a service's CSV: dead addresses go to removed.csv (again for each)
${UNWILLING}
  --judgements FILE an earlier journal: what was said there of pairs of rows holds again (again for each)
  --same N,M        these two rows are one party, counted from 1 (again for each pair)
  --different N,M   these two are not, whatever they share (again for each pair)
  --no-match        leave duplicates alone
  --threads N       so many threads compare rows; for long lists, the result is the same (default 1)
  --quarantine Q    unusable (default), invalid, none: which rows are set aside
  --keep RULE       a repair that shall not be stored, again for each: --keep name.capitals
  --no-mask         show real values in the report's examples
  --now ISO         the moment freshness counts from; default: now
  --exit-zero       findings are no failure

${READING}`;

const PROFILE = `kempt profile LIST

What each column is and why, how complete, valid and unique it is, and what is wrong. Writes nothing but words.

  kempt profile contacts.csv
  kempt profile contacts.csv --json               the same for machines

  --json            JSON on standard output
  --exit-zero       findings are no failure

${READING}`;

const MATCH = `kempt match LIST [OTHER]

Finds rows of one list that are one party, or links between two lists. Prints a CSV: cluster, row, probability, and the
row itself. Rows are counted from 1 without the header.

  kempt match contacts.csv > duplicates.csv
  kempt match customers.csv leads.csv > links.csv

  --review          also the pairs that a person should see
  --json            clusters, review pairs, model and statistics as JSON
  --threads N       so many threads compare rows; for long lists, the result is the same (default 1)
  --exit-zero       findings are no failure

${READING}`;

const PRUNE = `kempt prune LIST [--bounces FILE…] [--complaints FILE…] [--opt-outs FILE…]

Takes out the addresses that are dead or do not want mail, and says why. A refusal of the sender, the message or the
moment removes nobody; a burst of refusals at one provider among living people is held.

  kempt prune contacts.csv --bounces mails.mbox --bounces cleaned.csv --out pruned
  kempt prune contacts.csv --bounces events.json > kept.csv
  kempt prune contacts.csv --complaints fbl.mbox --opt-outs unsubscribed.csv --report pruned.html > kept.csv
  kempt undo pruned/journal.jsonl --domain example.org      takes decisions back

In --out stand kept.csv (.json, .ndjson for such lists), held.csv, removed.csv, suppressions.txt (who was removed, for
the sending service) and journal.jsonl. Each file appears whole or not at all.

  --out DIR         where to; without it the rows that stay go to standard output
  --dry-run         write nothing, tell the counts
  --bounces FILE    bounce mails, mbox, event JSON, a service's or a verifier's CSV (again for each)
${UNWILLING}
  --policy NAME     standard (default), mailchimp, klaviyo, brevo, mailman, engagingNetworks
  --now ISO         the moment of the run; events after it are ignored; default: now
  --report FILE     who went and why, in numbers: a page, or JSON where FILE ends in .json
  --exit-zero       findings are no failure

${READING}`;

const DECAY = `kempt decay LIST

How likely each address still works, and what will be left of the list in 3, 6, 12 and 24 months. Prints a CSV: row,
freshness, same person, engaged, days since the last proof, and the row itself. With a budget: only the rows that are
worth a check, most valuable first. Rows are counted from 1 without the header.

  kempt decay contacts.csv > fresh.csv
  kempt decay contacts.csv --budget 50 --check 0.01 --value 2 > recheck.csv

  --events FILE     bounces, deliveries and clicks, in the forms that kempt prune reads (again for each)
  --model M         constant (default), or lomax: the longer it held, the longer it will
  --budget N        what may be spent on checks; goes with --check and --value
  --check N         what one check costs
  --value N         what reaching one contact is worth
  --harm N          what writing to a dead address costs; default 0
  --replacement N   chance, 0 to 1, that a check finds the new address; default 0
  --now ISO         the moment freshness counts for; default: now
  --report FILE     freshness, forecast and how each kind of value fades: a page, or JSON where FILE ends in .json
  --exit-zero       findings are no failure

${READING}`;

const SEGMENT = `kempt segment ORDERS

Groups customers by their orders, one row an order. Prints a CSV, one line a customer.

  kempt segment orders.csv > rfm.csv
  kempt segment orders.csv --by abc --customer email --amount total

  --by G            rfm (default), abc (share of all sales), xyz (evenness by month), lifecycle
  --customer C      the column that tells customers apart; default: customer, customer id, email
  --date C          default: date, order date
  --amount C        default: amount, total, revenue
  --rule R          how RFM scores are cut: quantile (default), quantilePlusOne, rank
  --now ISO         the day of the analysis; default: now
  --report FILE     how many customers are in which group: a page, or JSON where FILE ends in .json
  --exit-zero       findings are no failure

${FILE}`;

const UNDO = `kempt undo JOURNAL

Gives back the list as it was before kempt clean, all of it or a part. Reads the clean list that stands beside the journal,
in the order it was written in or sorted since.

  kempt undo cleaned/journal.jsonl > original.csv
  kempt undo cleaned/journal.jsonl --rule phone.format --column Telefon
  kempt undo cleaned/journal.jsonl --cluster 12
  kempt undo cleaned/journal.jsonl --apart 31 --out parted.csv --journal parted.jsonl

  --list FILE       the clean list, if it was moved, or the journal comes from a pipe
  --out FILE        where to; without it standard output
  --journal FILE    a journal to go on with, beside --out: knows what is undone, and who is not the same
  --apart N         this input row leaves its merge, the others stay one row (again for each). Not the same from now on:
                    kempt clean LIST --judgements FILE does not join them again
  --rule RULE       only edits made by this rule, or decisions such as bounce.hard (again for each)
  --column C        only edits in this column (again for each)
  --cluster K       only the merge of this cluster (again for each)
  --address A       only decisions about this address, in any spelling (again for each)
  --domain D        only decisions about addresses at this domain, *.D for what is under it (again for each)
  --from ISO        only decisions for an event then or later
  --to ISO          only decisions for an event then or earlier
  --row N           only what happened to this input row, counted from 1 (again for each)
`;

const REDACT = `kempt redact JOURNAL --person WHO

An erasure request: takes one person out of a journal, everywhere: out of edits, merges, rows set aside and judgements.
The rows that were merged with theirs go with them. Every seal of the journal holds as it was written, and kempt undo
works on without them. The lists themselves are yours to clean.

  kempt redact cleaned/journal.jsonl --person ann@example.org --out cleaned/journal.jsonl
  kempt redact cleaned/journal.jsonl --row 31 > redacted.jsonl

  --person WHO      an e-mail address in any spelling, a telephone number in any form, a whole name, also over several
                    columns, or a whole cell (again for each)
  --row N           an input row, counted from 1 (again for each)
  --list FILE       the clean list, if it was moved: tells whose an edited cell was; have it cleaned after the journal
  --out FILE        where to; without it standard output

Exit code: 0 erased, 1 nobody is meant by that, 2 could not run.
`;

export const HELP: Readonly<Record<string, string>> = {
  '': MAIN,
  clean: CLEAN,
  profile: PROFILE,
  match: MATCH,
  prune: PRUNE,
  decay: DECAY,
  segment: SEGMENT,
  undo: UNDO,
  redact: REDACT,
};
