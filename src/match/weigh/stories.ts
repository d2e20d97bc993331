/** The odds of the stories that compete with "one party", in units of weight: judged by hand, as the tables are. */
import { UNIT } from '../tables.ts';

/** Odds of "one party" against the two stories, before anything person-like is compared. */
export const HOUSEHOLD_PRIOR: number = 1 * UNIT;
export const COLLEAGUES_PRIOR: number = -1 * UNIT;
/** Another first name in a family, another family name in a firm: whatever the list teaches, it is at least so much against one party. */
export const OTHER_NAME: number = -3 * UNIT;
/** The most that one name says a generation apart, or one mailbox under two first names: a person looks at the two. */
export const LOOKED_AT: number = 2 * UNIT;
/** Between rows without names a telephone may be a switchboard: without this much beside it a person looks at the pair. */
export const PHONE_NEEDS: number = 3 * UNIT;
/** The same of two addresses that nearly agree, beside what colleagues share. */
export const NEAR_NEEDS: number = 3 * UNIT;
/** Two of one name at one address whose telephones, birthdays or firms differ may be father and son. */
export const NAMESAKES: number = 3 * UNIT;
