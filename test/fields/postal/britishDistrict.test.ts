import { describe, expect, test } from 'vitest';
import { isBritishDistrict } from '../../../src/fields/postal/britishDistrict.ts';
import { checkPostalCode } from '../../../src/fields/postal/index.ts';

describe('British districts', () => {
  test.each([
    [
      'the middle of London, lettered',
      ['SW1A 1AA', 'W1T 4EU', 'EC1A 1BB', 'WC2N 5DU', 'E1W 1YW', 'N1C 4AG', 'NW1W 9AA', 'SE1P 4QQ'],
    ],
    ['one digit', ['M1 1AE', 'B1 1AA', 'E1 6AN', 'CR0 2YR', 'BS0 1AA', 'SL0 9AA', 'WC1 3AA']],
    ['two digits', ['AB10 1AA', 'LL57 2DG', 'SO14 2AQ', 'CR2 6XH', 'BS10 5AA', 'E20 2ST', 'AB99 1AA']],
    ['a half by itself', ['SW1A', 'M1', 'AB10', 'CR0']],
    ['the one code of a bank', ['GIR 0AA']],
    ['the forces and the tax office', ['BF1 0AX', 'BX9 1AS']],
    ['field post offices', ['BFPO 1', 'BFPO 57', 'BFPO 801', 'BFPO 5408']],
  ])('%s', (_, codes) => {
    for (const code of codes) {
      expect(isBritishDistrict(code), code).toBe(true);
      expect(checkPostalCode(code, { country: 'GB' }).verdict, code).toBe('ok');
    }
  });

  test.each([
    ['an area that there is not', ['ZZ1 1AA', 'QQ12 1AA', 'ZX9 9ZZ']],
    ['a letter outside inner London', ['M1A 1AA', 'AA9A 9AA', 'LS1B 1AA', 'SW2A 1AA', 'EC5A 1AA']],
    ['district 0 where counting begins at 1', ['M0 1AA', 'LS0 1AA', 'SW0 1AA']],
    ['one digit where all have two', ['AB1 1AA', 'LL5 1AA', 'SO5 3AA']],
    ['a nought before the number', ['M01 1AA', 'EH01 1AA']],
  ])('not %s', (_, codes) => {
    for (const code of codes) {
      expect(isBritishDistrict(code), code).toBe(false);
      expect(checkPostalCode(code, { country: 'GB' }).verdict, code).toBe('suspect');
    }
  });

  test('a nought for a letter is read as the letter where that makes a district', () => {
    expect(checkPostalCode('S014 0YG', { country: 'GB' }).issues[0]).toMatchObject({
      code: 'postalCode.lookalike',
      suggestion: 'SO14 0YG',
    });
  });
});
