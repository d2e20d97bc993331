import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../src/columns/decideAmbiguous.ts';
import { foldHeader } from '../../src/columns/foldHeader.ts';
import { isRole, meaningsOf } from '../../src/columns/headerIndex.ts';
import * as tables from '../../src/reference/headers/index.ts';

const roleTables = [
  tables.NAME_HEADERS,
  tables.CONTACT_HEADERS,
  tables.ORGANISATION_HEADERS,
  tables.ADDRESS_HEADERS,
  tables.RECORD_HEADERS,
  tables.PERMISSION_HEADERS,
];
const allTables = [...roleTables, tables.FURTHER_HEADERS];

function phrases(words: tables.Words): string[] {
  return Object.values(words).flatMap((list) => list.split(';'));
}

describe('header tables', () => {
  test('every key is a role', () => {
    const keys = allTables.flatMap((table) => Object.keys(table)).map((key) => key.split(':')[0] as string);
    expect(keys.filter((key) => !isRole(key))).toEqual([]);
  });

  test('every role but none has words in all ten languages', () => {
    for (const table of roleTables) {
      for (const [key, words] of Object.entries(table)) expect([key, Object.keys(words).length]).toEqual([key, 10]);
    }
  });

  test('every ambiguous header asks a question that can be answered', () => {
    const keys = Object.keys({ ...tables.AMBIGUOUS_HEADERS, ...tables.FURTHER_AMBIGUOUS });
    expect(keys.filter((key) => !QUESTIONS.includes(key))).toEqual([]);
  });

  test('every phrase stands as foldHeader gives it, or could never be found', () => {
    const all = [...allTables, tables.AMBIGUOUS_HEADERS, tables.FURTHER_AMBIGUOUS]
      .flatMap((table) => Object.values(table))
      .concat(tables.KNOWN_WITHOUT_ROLE, Object.values(tables.QUALIFIERS))
      .flatMap(phrases);
    expect(all.filter((phrase) => foldHeader(phrase) !== phrase)).toEqual([]);
  });

  test('no phrase of one language has two roles', () => {
    const twice: string[] = [];
    for (const phrase of allTables.flatMap((table) => Object.values(table)).flatMap(phrases)) {
      const meanings = meaningsOf(phrase) ?? [];
      for (const language of tables.LANGUAGES) {
        const roles = new Set(meanings.filter((m) => m.language === language && m.role !== null).map((m) => m.role));
        if (roles.size > 1) twice.push(`${language}:${phrase} ${[...roles].join(' ')}`);
      }
    }
    expect(twice).toEqual([]);
  });

  test('a phrase is known as it stands, without its accents and without its spaces, and means the same', () => {
    const asWritten = meaningsOf('fecha de cumpleaños');
    expect(asWritten?.map(({ role, language }) => `${language} ${role}`)).toEqual(['es birthday']);
    for (const spelling of ['fecha de cumpleanos', 'fechadecumpleaños', 'fechadecumpleanos']) {
      expect(meaningsOf(spelling)).toEqual(asWritten);
    }
    expect(meaningsOf('no such header')).toBeUndefined();
  });

  test('no header for consent is one for opting out', () => {
    const out = new Set(phrases(tables.PERMISSION_HEADERS.unsubscribe as tables.Words));
    expect(
      phrases(tables.PERMISSION_HEADERS.consent as tables.Words).filter((p) => out.has(p) && p !== 'opt out'),
    ).toEqual([]);
  });
});
