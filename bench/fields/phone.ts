/** Telephone numbers of a mixed list, each with its row's country: E.164 and validity, the same from both. */
import parseMax, { type CountryCode } from 'libphonenumber-js/max';
import { checkCountry } from '../../src/fields/country/index.ts';
import { checkPhone } from '../../src/fields/phone/index.ts';
import type { PhoneOptions } from '../../src/fields/phone/plan.ts';
import { type Comparison, prove } from './comparison.ts';
import { readRows } from './list.ts';

export const phone: Comparison = {
  what: 'phone',
  ours: 'checkPhone: verdict, E.164, type, issues',
  rival: 'libphonenumber-js/max: parse, isValid, E.164',
  package: 'libphonenumber-js',
  target: 10,
  prepare: () => {
    const cells: string[] = [];
    const options: PhoneOptions[] = [];
    const countries: (CountryCode | undefined)[] = [];
    for (const row of readRows()) {
      if (row.phone === '') continue;
      const country = checkCountry(row.country).value;
      cells.push(row.phone as string);
      options.push({ country });
      countries.push((country ?? undefined) as CountryCode | undefined);
    }
    let same = 0;
    let more = 0;
    let other = 0;
    for (let i = 0; i < cells.length; i++) {
      const parsed = parseMax(cells[i] as string, countries[i]);
      const theirs = parsed?.isValid() ? parsed.number : null;
      const checked = checkPhone(cells[i], options[i]);
      const ours = checked.parts?.type == null ? null : checked.value;
      if (ours === theirs) same++;
      else if (theirs === null) more++;
      else other++;
    }
    prove(other === 0, `${other} numbers that the rival reads are read as it does`);
    return {
      count: cells.length,
      values: `${cells.length} numbers of a mixed list`,
      proof: `the same answer to ${same}; ${more} that the rival gives up are repaired (trunk zeros, spreadsheets)`,
      ours: () => {
        let valid = 0;
        for (let i = 0; i < cells.length; i++) if (checkPhone(cells[i], options[i]).value !== null) valid++;
        return valid;
      },
      theirs: () => {
        let valid = 0;
        for (let i = 0; i < cells.length; i++) {
          const parsed = parseMax(cells[i] as string, countries[i]);
          if (parsed?.isValid() && parsed.number !== '') valid++;
        }
        return valid;
      },
    };
  },
};
