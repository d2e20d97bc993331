import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../../src/match/index.ts';
import { completeName, spellInitial } from '../../../src/match/prepare/mailboxName.ts';

describe('half a name and its mailbox', () => {
  test.each([
    ['given name and a word', 'danielle', '', 'danielle.rogers@x.example', false, 'danielle', 'rogers'],
    ['with a number behind', 'danielle', '', 'danielle_rogers88@x.example', false, 'danielle', 'rogers'],
    ['turned around', 'danielle', '', 'rogers.danielle@x.example', false, 'danielle', 'rogers'],
    ['without a sign between', 'danielle', '', 'daniellerogers@x.example', false, 'danielle', 'rogers'],
    ['family name alone', '', 'rogers', 'danielle.rogers@x.example', false, 'danielle', 'rogers'],
    ['one word in a column of whole names', '', 'danielle', 'danielle.rogers@x.example', true, 'danielle', 'rogers'],
  ])('%s', (_why, given, family, mailbox, isWhole, first, last) => {
    expect(completeName(given, family, mailbox, isWhole)).toEqual({ given: first, family: last });
  });

  test.each([
    ['both halves are there', 'danielle', 'rogers', 'danielle.smith@x.example'],
    ['none is there', '', '', 'danielle.rogers@x.example'],
    ['another name', 'danielle', '', 'ann.rogers@x.example'],
    ['a longer form of the same name', 'christ', '', 'christine@x.example'],
    ['an initial', 'danielle', '', 'drogers@x.example'],
    ['no mailbox', 'danielle', '', 'danielle'],
  ])('says nothing: %s', (_why, given, family, mailbox) => {
    expect(completeName(given, family, mailbox, false)).toBeNull();
  });

  test('a sign-up with a given name finds its customer', () => {
    const others = Array.from({ length: 30 }, (_, i) => ({
      firstName: ['Ada', 'Bruno', 'Cleo'][i % 3]!,
      lastName: `Q${'abcdefghijklmnopqrstuvwxyz'[i % 26]}nd${i}`,
      email: `box${i * 7}@mail.example`,
      phone: `+4860${1000000 + i * 91177}`,
    }));
    const rows = [
      { firstName: 'Danielle', lastName: '', email: 'danielle.rogers@x.example', phone: '+48601234567' },
      { firstName: 'Danielle', lastName: 'Rogers', email: '', phone: '+48601234567' },
      ...others,
    ];
    expect(findDuplicates(rows).clusters).toEqual([[0, 1]]);
  });
});

describe('an initial and its mailbox', () => {
  test.each([
    ['before the family name', 's', 'konig', 'sabine.konig@x.example', 'sabine'],
    ['behind it, with a number', 's', 'konig', 'konig_sabine19@x.example', 'sabine'],
    ['another initial', 's', 'konig', 'anna.konig@x.example', null],
    ['another family name', 's', 'konig', 'sabine.braun@x.example', null],
    ['the initial again', 's', 'konig', 's.konig@x.example', null],
    ['a whole name', 'sabine', 'konig', 'sabine.konig@x.example', null],
    ['no family name', 's', '', 'sabine.konig@x.example', null],
    ['no mailbox', 's', 'konig', 'sabine.konig', null],
  ])('%s', (_why, initial, family, mailbox, name) => {
    expect(spellInitial(initial, family, mailbox)).toBe(name);
  });

  test('two of one household and initial are told apart by it', () => {
    const home = { street: 'Waldweg 116', postalCode: '50681', city: 'Celle', phone: '' };
    const others = Array.from({ length: 60 }, (_, i) => ({
      firstName: ['Ada', 'Bruno', 'Cleo'][i % 3]!,
      lastName: `Q${'abcdefghijklmnopqrstuvwxyz'[i % 26]}nd${i}`,
      email: `box${i * 7}@mail.example`,
      street: `Long Road ${i * 3}`,
      postalCode: `${10000 + i * 911}`,
      city: ['Lublin', 'Torun', 'Gdynia'][i % 3]!,
      phone: `+4860${1000000 + i * 91177}`,
    }));
    const rows = [
      { firstName: 'Stefan', lastName: 'Konig', email: 'stefan.konig@x.example', ...home },
      { firstName: 'S.', lastName: 'Konig', email: 'sabine.konig@x.example', ...home },
      ...others,
    ];
    expect(findDuplicates(rows).clusters).toEqual([]);
    rows[1] = { firstName: 'S.', lastName: 'Konig', email: 'stefan.konig@y.example', ...home };
    expect(findDuplicates(rows).clusters).toEqual([[0, 1]]);
  });
});
