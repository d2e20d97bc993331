/**
 * Tax numbers of the Americas.
 */
import type { Schemes } from './scheme.ts';

/** Numbers by country, the likeliest scheme of a business list first. */
export const AMERICA: Schemes = {
  US: [
    {
      scheme: 'EIN',
      form: /^(?:0[1-6]|1[0-6]|2[0-7]|3\d|4[0-8]|5\d|6[0-8]|7[1-7]|8[0-8]|9[0-58-9])\d{7}$/,
      holds: null,
    },
  ],
};
