/** The time of day that is written beside a day. */

/** Words between a day and its time. */
const WORDS =
  'at|um|om|à|às|as|a las|alle|alle ore|ore|ora|la|la ora|o|o godz\\.?|godz\\.?|g\\.|v|ve|в|о|об|kl\\.?|klo|kell|saat|u|-|–|@';
const HALVES = '上午|下午|午前|午後|오전|오후|[AP]M';
const COLONS = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?`;
const DOTS = String.raw`(\d{1,2})\.(\d{2})(?:\.(\d{2})(?:[.,]\d{1,9})?)?`;
const LETTERS = String.raw`(\d{1,2}) ?[h時时点點시] ?(?:(\d{2})(?:(?: ?[m分분])? ?(?:(\d{2}) ?[s秒초])?)?)?`;
const HALF_OF_DAY = String.raw`(?: ?([ap])\.? ?m\.?| ?[μπ]\.? ?μ\.?)?`;
const ZONE = String.raw`(?: ?(?:Z|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|UTC|GMT|[CEW]ES?T|[CEMPA][SD]T|AK[SD]T|HST|MSK|BST|[IJKPSTB][SKR]T|SAST|A[CEW][SD]?T|NZ[SD]T|[A-Z][a-z]{2,12}\/[A-Z_a-z]{2,20}))?(?:\[[A-Z/_a-z+-]{2,40}\])?`;
const AT_END = new RegExp(
  String.raw`(?:(?<=\d)T|,? (?:(?:${WORDS}) )?|,|(?<=[日號号일]))(?:(${HALVES}) ?)?(?:${COLONS}|${DOTS}|${LETTERS})${HALF_OF_DAY}(?: ?(?:Uhr|h|hrs?|u|ч))?${ZONE}(?: \([^()]{1,60}\))?\.?$`,
  'iu',
);
/** "Sat May 17 08:30:00 UTC 1980", as Unix prints a moment, and Twitter. */
const BEFORE_YEAR =
  /^(\p{L}{3},? \p{L}{3} {1,2}\d{1,2}) (\d{1,2}):(\d{2})(?::(\d{2}))?(?: (?:[A-Z]{2,5}|[+-]\d{4}))?(?= \d{4}$)/u;
/** "10:06am, Dec 11, 2014": the time first. */
const IN_FRONT = new RegExp(String.raw`^${COLONS}${HALF_OF_DAY}(?:, ?| )(?=.*\d)`, 'iu');
/** No day is shorter: behind less, two numbers with a dot are none. */
const SHORTEST_DAY = 6;

export interface Parted {
  /** What is left of the text without its time. */
  readonly day: string;
  readonly midnight: boolean;
}

/** The text without the time of day in it; null where it has none. Linear. */
export function withoutClock(text: string): Parted | null {
  const inside = BEFORE_YEAR.exec(text);
  if (inside !== null) {
    const [all, before, hour, minute, second] = inside;
    return { day: `${before}${text.slice(all.length)}`, midnight: isMidnight(hour, minute, second, false) };
  }
  const found = AT_END.exec(text);
  if (found === null) return withoutClockInFront(text);
  if (found.index < SHORTEST_DAY) return null;
  const [, half, h1, m1, s1, h2, m2, s2, h3, m3, s3, letter] = found;
  const beforeNoon =
    isBeforeNoon(letter) || half === '上午' || half === '午前' || half === '오전' || isBeforeNoon(half?.[0]);
  const midnight = isMidnight(h1 ?? h2 ?? h3, m1 ?? m2 ?? m3, s1 ?? s2 ?? s3, beforeNoon);
  return { day: text.slice(0, found.index), midnight };
}

function withoutClockInFront(text: string): Parted | null {
  const found = IN_FRONT.exec(text);
  if (found === null || text.length - found[0].length < SHORTEST_DAY) return null;
  const [all, hour, minute, second, letter] = found;
  return { day: text.slice(all.length), midnight: isMidnight(hour, minute, second, isBeforeNoon(letter)) };
}

const isBeforeNoon = (letter: string | undefined): boolean => letter === 'a' || letter === 'A';

function isMidnight(hour = '', minute = '', second = '', beforeNoon: boolean): boolean {
  return (Number(hour) === 0 || (beforeNoon && Number(hour) === 12)) && Number(minute) === 0 && Number(second) === 0;
}
