import type { Checked } from './checked.ts';

/** Examines one value; made once per column and country, called once per cell, never throws. */
export type Examine<Parts> = (input: unknown) => Checked<Parts>;
