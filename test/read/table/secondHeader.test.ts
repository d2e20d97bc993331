import { describe, expect, test } from 'vitest';
import { readList } from '../../../src/read/index.ts';

const two: readonly (readonly [why: string, text: string, header: readonly string[], rows: number])[] = [
  [
    'a survey: questions, and below them their parts',
    'ID,Date,Your contact details:,,,Newsletter?,\n,,Name,City/Town,Email Address,Response,Other\n7,2025-01-03,Dana Cole,Leeds,dana@cole.example,Yes,\n8,2025-01-03,Rob Finch,,rob@finch.example,,later\n',
    [
      'ID',
      'Date',
      'Your contact details: Name',
      'Your contact details: City/Town',
      'Your contact details: Email Address',
      'Newsletter?',
      'Newsletter? Other',
    ],
    2,
  ],
  [
    'a survey of open questions',
    'Respondent ID,Your name?,Your e-mail?\n,Open-Ended Response,Open-Ended Response\n118,Dana Cole,dana@cole.example\n119,Rob Finch,rob@finch.example\n',
    ['Respondent ID', 'Your name?', 'Your e-mail?'],
    2,
  ],
  [
    'numbers and shares of groups',
    'Area,Now,,Then,\n,#,%,#,%\nUlm,12,0.3,14,0.4\nBonn,7,0.1,9,0.2\n',
    ['Area', 'Now #', 'Now %', 'Then #', 'Then %'],
    2,
  ],
  [
    'groups by hand',
    'Person;;Kontakt;\nVorname;Nachname;Telefon;E-Mail\nUte;Klein;07541 12;ute@klein.example\nJan;Bruns;;jan@bruns.example\n',
    ['Person Vorname', 'Person Nachname', 'Kontakt Telefon', 'Kontakt E-Mail'],
    2,
  ],
  [
    'a survey with the keys of its columns: the questions in full are the names',
    'RecipientEmail,Q1\nRecipient Email,Your town?\n"{""ImportId"":""recipientEmail""}","{""ImportId"":""QID1""}"\ndana@cole.example,Leeds\n',
    ['Recipient Email', 'Your town?'],
    1,
  ],
  [
    'bookkeeping says first what it writes',
    '"EXTF";700;16;"Debitoren/Kreditoren";5\nKonto;Name;Ort;PLZ;E-Mail\n10000;Ostermann;Dresden;01067;h@ostermann.example\n',
    ['Konto', 'Name', 'Ort', 'PLZ', 'E-Mail'],
    1,
  ],
];

const one: readonly (readonly [why: string, text: string, rows: number])[] = [
  [
    'a column without a name, and its first row',
    'Name,Email,\nAnn,ann@lee.example,met at fair\nBo,bo@ek.example,\n',
    2,
  ],
  ['a first row of words', 'Name,Town,\nAnn,Ulm,vip\nBo,Bonn,\n', 2],
  ['a first row without an id', 'ID,Name,Email\n,Test,none\n2,Bo,bo@ek.example\n,Cy,cy@dee.example\n', 3],
  [
    'a first row without an id, and a word for no address',
    'ID,Name,Email\n,Test,none\n2,Bo,bo@ek.example\n3,Cy,cy@dee.example\n',
    3,
  ],
  ['a first row without an id or an address', 'ID,Name,Email\n,Test,\n2,Bo,bo@ek.example\n', 2],
  ['nothing below', 'Person,,Kontakt\nVorname,Nachname,E-Mail\n', 1],
];

describe('a header over two lines', () => {
  test.each(two)('%s', async (_why, text, header, rows) => {
    const list = await readList(text);
    expect(list.header).toEqual(header);
    expect(list.rows).toHaveLength(rows);
  });

  test.each(one)('%s is none', async (_why, text, rows) => {
    expect((await readList(text)).rows).toHaveLength(rows);
  });

  test('not where the caller says that the header is one line', async () => {
    expect((await readList(two[2]![1], { header: true })).rows).toHaveLength(3);
  });
});
