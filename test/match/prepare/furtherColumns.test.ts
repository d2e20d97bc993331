import { describe, expect, test } from 'vitest';
import { describesOther, numbersDocument } from '../../../src/match/prepare/furtherColumns.ts';

const among = (...unmapped: string[]) => ({ columns: [], unmapped });

describe('a header without a role', () => {
  test.each(['Passport No', 'driverLicenseNumber', 'MRN', 'LEI', 'IBAN', 'Nr paszport nr', 'national identity number'])(
    'numbers a document: %s',
    (header) => expect(numbersDocument(header)).toBe(true),
  );
  test.each(['', 'Passport', 'Passport country', 'Number', 'Room no', 'x'.repeat(100)])('numbers none: %s', (header) =>
    expect(numbersDocument(header)).toBe(false),
  );
  test('describes another cell', () => {
    expect(describesOther('phone_type', among('phone_type'))).toBe(true);
    expect(describesOther('Passport country', among('Passport country', 'Passport no'))).toBe(true);
    expect(describesOther('Passport country', among('Passport country'))).toBe(false);
    expect(describesOther('type', among('type'))).toBe(false);
    expect(describesOther('__proto__', among('__proto__'))).toBe(false);
  });
});
