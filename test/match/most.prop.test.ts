import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFacetTables } from '../../src/match/block/keys.ts';
import { createComparer } from '../../src/match/compare/compare.ts';
import { UNSETTLED } from '../../src/match/compare/quick.ts';
import { drain } from '../../src/match/drain.ts';
import { mapByNames } from '../../src/match/headers.ts';
import { fixedModel } from '../../src/match/learn/model.ts';
import { prepareSteps } from '../../src/match/prepare/prepare.ts';
import { raritySteps } from '../../src/match/weigh/frequency.ts';
import { createWeigher } from '../../src/match/weigh/weigh.ts';
import { runs } from '../support/runs.ts';

const word = (...words: string[]) => fc.constantFrom(...words);
const row = fc.record({
  firstName: word('Ann', 'Anne', 'Bob', 'Robert', 'Carl', 'Lee', '', 'A.'),
  lastName: word('Lee', 'Leigh', 'Stone', 'Stoner', 'Ann', 'Stone Lee', ''),
  email: word('ann.lee@example.com', 'ann.lee@example.org', 'anne.lee@example.com', 'info@example.com', ''),
  phone: word('601234567', '+48 601 234 567', '601234576', '709876543', ''),
  mobile: word('601234567', '709876543', '709876534', ''),
  birthday: word('1980-02-03', '1980-03-02', '1980-02-04', '1971-12-31', ''),
  street: word('Main Street 12', 'Main St 14', 'Maine Street 12', 'High Road 3', ''),
  postalCode: word('10115', '10117', '10115-1234', '99999', ''),
  city: word('Leeds', 'Leeds North', 'Ledes', 'York', ''),
  company: word('Nord Logistik GmbH', 'Nord Logistik Berlin', 'Nord Logistic', 'Bakers Ltd', ''),
  remark: word('one of many', 'one of manny', 'three four', ''),
});

describe('a pair may be left early', () => {
  it('what is left open never makes a pair heavier than most() says', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
        const list = drain(prepareSteps(rows, mapByNames(rows)));
        const model = fixedModel(list, 0.9, 0.5);
        const comparer = createComparer(list);
        const weigher = createWeigher(list, model, comparer, drain(raritySteps(list, createFacetTables(), {})));
        for (let a = 0; a < list.size; a++) {
          for (let b = a; b < list.size; b++) {
            comparer.compare(a, b);
            const weight = weigher.weigh();
            const levels = Array.from(comparer.levels);
            let open = comparer.begin(a, b);
            for (;;) {
              expect(weigher.most()).toBeGreaterThanOrEqual(weight);
              expect(Array.from(comparer.levels).filter((level) => level === UNSETTLED)).toHaveLength(open);
              if (open === 0) break;
              open = comparer.settle();
            }
            comparer.finish();
            expect(Array.from(comparer.levels)).toEqual(levels);
            expect(weigher.weigh()).toBe(weight);
          }
        }
      }),
      runs(200),
    );
  });
});
