/**
 * A list as several systems leave it, with its truth: people move, change numbers and jobs, opt out in one place and not
 * in the other, bounce and complain. Every cell is graded: the right survivor holds, in every column, the best cell there
 * is. What is said of each channel is told apart from the words it is said with.
 */
import { again, day, type ListRow, COLUMNS as PLAIN, written } from './damage.ts';
import { type Dice, dice } from './dice.ts';
import { withoutMarks } from './latin.ts';
import { type ListOptions, places, TODAY } from './list.ts';
import { homeAgain, workAgain } from './lives.ts';
import { mobile, type People, type Person, person } from './person.ts';
import { WISH_WORDS, type WishWords } from './wishWords.ts';
import { SHORT_NAMES } from './words.ts';

export const HISTORY_COLUMNS = [
  ...PLAIN,
  'created_at',
  'email_status',
  'newsletter_consent',
  'sms_opt_out',
  'do_not_call',
  'tags',
  'notes',
] as const;
export type HistoryColumn = (typeof HISTORY_COLUMNS)[number];
export type HistoryRow = Record<HistoryColumn, string>;

export const CHANNELS = ['email', 'sms', 'phone'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface TrueHistory {
  readonly row: HistoryRow;
  readonly person: number;
  /** How right each cell is: the highest of a person's rows is right; `BLANK` where there is nothing. */
  readonly grades: Readonly<Record<HistoryColumn, number>>;
  /** Who says no on a channel, and how strictly: 0 nobody, higher is stricter. */
  readonly strictness: Readonly<Record<Channel, number>>;
}

export const BLANK = -1;
/** Marks that a name or a city may lose, capitals it may gain: less right than the name, more than another name. */
const MARKS_LOST = 3;
const SPELT_RIGHT = 5;

const LIFE = 21;
const ROW = 22;
const YEARS = 365;

/** What changed in a person's life, and on which day; 0: nothing did. */
interface Life {
  readonly now: Person;
  readonly before: Person;
  readonly moved: number;
  readonly renumbered: number;
  readonly rehired: number;
  readonly saysNo: boolean;
  readonly noSms: boolean;
  readonly noCalls: boolean;
  readonly complains: boolean;
  readonly bounces: boolean;
}

function lifeOf(people: People, number: number): Life {
  const now = person(people, number);
  const own = dice(people.seed, LIFE, number);
  const since = (chance: number): number => (own.chance(chance) ? TODAY - own.below(5 * YEARS) : 0);
  const [moved, renumbered, rehired] = [since(0.15), since(0.08), since(0.1)];
  const before: Person = {
    ...now,
    ...(moved > 0 && homeAgain(now, own)),
    ...(renumbered > 0 && { phone: mobile(now.land, own) }),
    ...(rehired > 0 && workAgain(now, own)),
  };
  return {
    now,
    before,
    moved,
    renumbered,
    rehired,
    saysNo: now.optedOut || own.chance(0.06),
    noSms: own.chance(0.04),
    noCalls: own.chance(0.04),
    complains: own.chance(0.006),
    bounces: own.chance(0.03),
  };
}

/** The person as a system knew them that last asked on `asked`. */
function knownOn(asked: number, { now, before, moved, renumbered, rehired }: Life): Person {
  const home = asked < moved ? before : now;
  const work = asked < rehired ? before : now;
  return {
    ...now,
    street: home.street,
    city: home.city,
    postalCode: home.postalCode,
    phone: asked < renumbered ? before.phone : now.phone,
    workMail: work.workMail,
    sharedMail: work.sharedMail,
    company: work.company,
  };
}

export function* histories(options: ListOptions): Generator<TrueHistory, void, void> {
  const { rows, seed = 42, demo = false } = options;
  const people: People = { seed, demo, today: TODAY };
  const { who, copy } = places(options);
  for (let i = 0; i < rows; i++) {
    const number = who[i]!;
    const life = lifeOf(people, number);
    const own = dice(seed, ROW, number, copy[i]!);
    const created = TODAY - own.below(6 * YEARS);
    const active = created + Math.floor(own.next() ** 0.5 * (TODAY - created));
    // Most systems ask anew when somebody orders; some only count clicks.
    const asked = own.chance(0.7) ? active : created;
    const known = knownOn(asked, life);
    const plain = copy[i] === 0 ? written(known, own) : again(people, known, own);
    unmove(plain, known, own);
    plain.id = String(i + 1);
    plain.last_activity = own.chance(0.1) ? '' : day(active);
    plain.unsubscribed = '';
    const row: HistoryRow = {
      ...plain,
      created_at: own.chance(0.1) ? '' : day(created),
      email_status: '',
      newsletter_consent: '',
      sms_opt_out: '',
      do_not_call: '',
      tags: tagsOf(own),
      notes: own.chance(0.12) ? own.pick(NOTES) : '',
    };
    const strictness = wishes(row, life, own, copy[i] === 0);
    yield { row, person: number, grades: gradesOf(row, life, strictness), strictness };
  }
}

const NOTES = ['met at the fair', 'prefers e-mail', 'invoice by post', 'key account', 'rings in the evening', 'VIP'];
const TAGS = ['fair', 'webshop', 'newsletter', 'b2b', 'partner', 'trial'];

function tagsOf(own: Dice): string {
  const tags = TAGS.filter(() => own.chance(0.2));
  return tags.join(own.chance(0.5) ? ', ' : ';');
}

/** Strangers' homes are no matter of damage here: homes change with the life, on a day. */
function unmove(row: ListRow, known: Person, own: Dice): void {
  const city = row.city.trim();
  if (city === '' || sameWord(city, known.city)) return;
  row.street = row.street === '' ? '' : known.street;
  row.city = known.city;
  row.postal_code = row.postal_code === '' ? '' : known.postalCode;
  if (own.chance(0.1)) row.city = withoutMarks(row.city);
}

/** Higher is stricter, by the words of the law: a complaint and a bounce outlast an opt-out. */
const STRICTNESS = { subscribed: 0, pending: 1, unsubscribed: 2, bounced: 3, complained: 4 } as const;

/** What the system of this row was told. Each no is told to one system for certain, to others by chance. */
function wishes(row: HistoryRow, life: Life, own: Dice, isFirst: boolean): Record<Channel, number> {
  const said = WISH_WORDS[life.now.land.language] as WishWords;
  const told = (is: boolean): boolean => is && (isFirst || own.chance(0.35));
  const state = told(life.complains)
    ? 'complained'
    : told(life.bounces)
      ? 'bounced'
      : told(life.saysNo)
        ? 'unsubscribed'
        : own.chance(0.05)
          ? 'pending'
          : 'subscribed';
  const strictness = { email: 0, sms: 0, phone: 0 };
  const place = own.below(3);
  if (place === 0 || state === 'complained' || state === 'bounced' || state === 'pending') {
    row.email_status = own.pick(said[state]);
    strictness.email = STRICTNESS[state];
  } else if (place === 1) {
    row.newsletter_consent = own.pick(state === 'subscribed' ? said.yes : said.no);
    strictness.email = STRICTNESS[state];
  } else if (state === 'unsubscribed') {
    row.unsubscribed = own.chance(0.5) ? own.pick(said.yes.slice(0, 2)) : day(TODAY - own.below(900));
    strictness.email = STRICTNESS.unsubscribed;
  }
  if (told(life.noSms)) {
    row.sms_opt_out = own.pick(said.yes.slice(0, 2));
    strictness.sms = 2;
  }
  if (told(life.noCalls)) {
    row.do_not_call = own.pick(said.yes.slice(0, 2));
    strictness.phone = 2;
  }
  return strictness;
}

function sameWord(one: string, other: string): boolean {
  return withoutMarks(one.trim()).toLowerCase() === withoutMarks(other).toLowerCase();
}

/** How right a name is: itself, without its capitals, without its marks, or another. */
function spelt(cell: string, right: string): number {
  const text = cell.replace(/[\s\u00A0\u200B]+$/u, '');
  if (text === '') return BLANK;
  if (text === right) return SPELT_RIGHT;
  if (text.toLowerCase() === right.toLowerCase()) return SPELT_RIGHT - 1;
  return sameWord(text, right) ? MARKS_LOST : 0;
}

function gradesOf(row: HistoryRow, life: Life, strictness: Record<Channel, number>): Record<HistoryColumn, number> {
  const { now, before } = life;
  const blank = (cell: string, grade: number): number => (cell === '' ? BLANK : grade);
  const first = spelt(row.first_name, now.first);
  const short =
    row.first_name.trim() === SHORT_NAMES[now.first] ? 2 : row.first_name.trim() === `${now.first[0]}.` ? 1 : 0;
  const isNow = homeOf(row, now);
  const isBefore = homeOf(row, before);
  const home = isNow ? 10 : isBefore ? 5 : 0;
  const mail = row.email.trim().toLowerCase();
  return {
    id: 0,
    first_name: first === 0 ? short : first,
    last_name: spelt(row.last_name, now.last),
    email: blank(
      row.email,
      mail === now.personalMail || mail === now.workMail
        ? 3
        : mail === before.workMail
          ? 2
          : mail.startsWith(now.sharedMail.split('@')[0]!)
            ? 1
            : 0,
    ),
    phone: blank(row.phone, ends(row.phone, now.phone) ? 2 : ends(row.phone, before.phone) ? 1 : 0),
    street: blank(row.street.trim(), home),
    city: blank(row.city.trim(), home + (home === 0 ? 0 : spelt(row.city, isNow ? now.city : before.city) / 10)),
    postal_code: blank(row.postal_code, home),
    country: blank(row.country, 1),
    company: blank(row.company, employer(row.company, now.company, before.company)),
    birth_date: blank(row.birth_date, 1),
    last_activity: blank(row.last_activity, Date.parse(row.last_activity) / 86_400_000),
    created_at: blank(row.created_at, 1e6 - Date.parse(row.created_at) / 86_400_000),
    unsubscribed: blank(row.unsubscribed, 2),
    email_status: blank(row.email_status, strictness.email),
    newsletter_consent: blank(row.newsletter_consent, strictness.email),
    sms_opt_out: blank(row.sms_opt_out, 2),
    do_not_call: blank(row.do_not_call, 2),
    tags: blank(row.tags, 1),
    notes: blank(row.notes, 1),
  };
}

/** The postal code tells a home; where it is not given, the city or the street does. */
function homeOf(row: HistoryRow, who: Person): boolean {
  if (row.postal_code !== '') return row.postal_code === who.postalCode || `0${row.postal_code}` === who.postalCode;
  if (row.city.trim() !== '') return sameWord(row.city, who.city);
  return row.street.slice(0, 3) === who.street.slice(0, 3);
}

function ends(phone: string, digits: string): boolean {
  return phone.replace(/\D/g, '').endsWith(digits);
}

/** The employer of today by its full name, without its legal form, the one before, or nothing of the kind. */
function employer(cell: string, now: string, before: string): number {
  const name = cell.trim();
  if (name === now) return 4;
  if (now.includes(name)) return 3;
  return name === before ? 2 : before.includes(name) ? 1 : 0;
}

/** The cells of a row as a line of CSV. */
export function historyLine(row: HistoryRow): string {
  let text = '';
  for (const column of HISTORY_COLUMNS) {
    const cell = row[column];
    text += `${text === '' ? '' : ','}${/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell}`;
  }
  return `${text}\n`;
}
