import type { Change, ColumnQuality, Report, Role } from '../../src/model/index.ts';
import { buildReport, type ReportInput } from '../../src/report/index.ts';

/** A column's quality from its counts. */
export function columnQuality(
  column: string,
  role: Role | null,
  verdicts: Partial<ColumnQuality['verdicts']>,
  distinct: number | null = null,
): ColumnQuality {
  return {
    column,
    role,
    verdicts: { ok: 0, repaired: 0, suspect: 0, invalid: 0, missing: 0, unsupported: 0, ...verdicts },
    distinct,
  };
}

function repeat<T>(times: number, value: T): T[] {
  return Array.from({ length: times }, () => value);
}

function edits(
  rule: Change['rule'],
  column: string,
  pairs: readonly (readonly [unknown, unknown])[],
  times: number,
): Change[] {
  return Array.from({ length: times }, (_, row) => {
    const [before, after] = pairs[row % pairs.length] as readonly [unknown, unknown];
    return { row, column, before, after, rule };
  });
}

/** An invented list of 6,000 rows with something to tell in every section. */
export const SAMPLE_INPUT: ReportInput = {
  now: Date.UTC(2026, 10, 21, 9, 30),
  source: { name: 'members-2026.csv', format: 'csv', encoding: 'windows-1250', delimiter: ';', skippedLines: 2 },
  rows: { in: 6000, clean: 5204, mergedAway: 371 },
  mapping: {
    columns: [
      { column: 'Imię', role: 'firstName', parts: [], evidence: [{ by: 'header', header: 'imie', language: 'pl' }] },
      {
        column: 'Nazwisko',
        role: 'lastName',
        parts: [],
        evidence: [{ by: 'header', header: 'nazwisko', language: 'pl' }],
      },
      {
        column: 'Adres e-mail',
        role: 'email',
        parts: ['work'],
        evidence: [
          { by: 'header', header: 'adres e mail', language: 'pl' },
          { by: 'values', share: 0.974, looked: 500 },
        ],
      },
      { column: 'kontakt', role: 'phone', parts: [], evidence: [{ by: 'values', share: 0.91, looked: 500 }] },
      {
        column: 'Nazwa',
        role: 'company',
        parts: [],
        evidence: [{ by: 'neighbour', header: 'nazwa', neighbour: 'NIP' }],
      },
      { column: 'NIP', role: 'taxId', parts: [], evidence: [{ by: 'header', header: 'nip', language: 'pl' }] },
      { column: 'Kod', role: 'postalCode', parts: [], evidence: [{ by: 'option' }] },
    ],
    unmapped: ['Opiekun', 'x_ref'],
  },
  before: {
    rows: 6000,
    freshness: 0.71,
    columns: [
      columnQuality('Imię', 'firstName', { ok: 5200, repaired: 610, suspect: 40, missing: 150 }),
      columnQuality('Nazwisko', 'lastName', { ok: 5150, repaired: 640, suspect: 12, missing: 198 }),
      columnQuality(
        'Adres e-mail',
        'email',
        { ok: 4600, repaired: 500, suspect: 140, invalid: 260, missing: 500 },
        5020,
      ),
      columnQuality('kontakt', 'phone', { ok: 900, repaired: 3300, suspect: 44, invalid: 181, missing: 1575 }, 4010),
      columnQuality('Nazwa', 'company', { ok: 2100, repaired: 90, suspect: 8, missing: 3802 }),
      columnQuality('NIP', 'taxId', { ok: 1400, repaired: 501, invalid: 33, missing: 4066 }, 1700),
      columnQuality('Kod', 'postalCode', { ok: 5100, repaired: 400, invalid: 44, missing: 406, unsupported: 50 }),
      columnQuality('Opiekun', null, { ok: 6000 }),
      columnQuality('x_ref', null, { ok: 20, missing: 5980 }),
    ],
  },
  after: {
    rows: 5204,
    freshness: 0.83,
    columns: [
      columnQuality('Imię', 'firstName', { ok: 4600, repaired: 510, suspect: 4, missing: 90 }),
      columnQuality('Nazwisko', 'lastName', { ok: 4550, repaired: 540, suspect: 2, missing: 112 }),
      columnQuality('Adres e-mail', 'email', { ok: 4400, repaired: 480, suspect: 90, missing: 234 }, 4970),
      columnQuality('kontakt', 'phone', { ok: 890, repaired: 3000, suspect: 14, invalid: 31, missing: 1269 }, 3890),
      columnQuality('Nazwa', 'company', { ok: 2000, repaired: 80, suspect: 2, missing: 3122 }),
      columnQuality('NIP', 'taxId', { ok: 1300, repaired: 481, invalid: 3, missing: 3420 }, 1690),
      columnQuality('Kod', 'postalCode', { ok: 4700, repaired: 350, invalid: 4, missing: 110, unsupported: 40 }),
      columnQuality('Opiekun', null, { ok: 5204 }),
      columnQuality('x_ref', null, { ok: 19, missing: 5185 }),
    ],
  },
  changes: [
    ...edits(
      'phone.format',
      'kontakt',
      [
        ['601 555 123', '+48601555123'],
        ['0048 22 555 10 20', '+48225551020'],
        ['(22) 555-10-21', '+48225551021'],
      ],
      3300,
    ),
    ...edits(
      'name.capitals',
      'Nazwisko',
      [
        ['WIŚNIEWSKA-DĄB', 'Wiśniewska-Dąb'],
        ['zawada', 'Zawada'],
      ],
      640,
    ),
    ...edits('email.case', 'Adres e-mail', [['Ala@POCZTA.Example', 'Ala@poczta.example']], 320),
    ...edits('text.invisible', 'Adres e-mail', [['\uFEFFola@poczta.example', 'ola@poczta.example']], 180),
    ...edits(
      'text.whitespace',
      'Imię',
      [
        ['  Ola ', 'Ola'],
        ['Ewa  Maria', 'Ewa Maria'],
      ],
      410,
    ),
    ...edits('postalCode.lost_zero', 'Kod', [['950', '00-950']], 12),
    ...edits('taxId.format', 'NIP', [['PL 123-456-32-18', '1234563218']], 501),
  ],
  issues: [
    { code: 'email.no_at', severity: 'error', column: 'Adres e-mail', count: 160 },
    { code: 'email.unknown_tld', severity: 'error', column: 'Adres e-mail', count: 100 },
    { code: 'phone.too_short', severity: 'error', column: 'kontakt', count: 181 },
    { code: 'email.typo', severity: 'warning', column: 'Adres e-mail', count: 97 },
    { code: 'phone.placeholder', severity: 'warning', column: 'kontakt', count: 44 },
    { code: 'phone.country_assumed', severity: 'info', column: 'kontakt', count: 2810 },
    { code: 'row.unreachable', severity: 'error', column: null, count: 212 },
  ],
  setAside: [
    ...repeat(212, { place: 'quarantined' as const, reason: { code: 'row.unreachable' } }),
    ...repeat(1, { place: 'quarantined' as const, reason: { code: 'row.empty' } }),
    ...repeat(40, { place: 'held' as const, reason: { code: 'bounce.incident' } }),
    ...repeat(172, { place: 'removed' as const, reason: { code: 'bounce.hard' } }),
  ],
  incidents: [
    {
      domain: 'poczta.example',
      from: Date.UTC(2026, 10, 14, 22),
      to: Date.UTC(2026, 10, 15, 4, 30),
      addresses: 40,
      active: 1234,
    },
  ],
  matching: {
    clusters: [...repeat(180, [0, 1]), ...repeat(70, [2, 3, 4]), ...repeat(17, [5, 6, 7, 8])],
    review: repeat(63, { left: 0, right: 1, weight: 3, probability: 0.7 }),
    stats: {
      rows: 5587,
      candidatePairs: 80_412,
      largestBlock: 240,
      keys: [
        {
          key: 'email',
          blocks: 5100,
          pairs: 402,
          largestBlock: 6,
          skippedBlocks: 0,
          skippedRows: 0,
          skippedPairs: 0,
          abandoned: false,
        },
        {
          key: 'phone',
          blocks: 4010,
          pairs: 910,
          largestBlock: 31,
          skippedBlocks: 0,
          skippedRows: 0,
          skippedPairs: 0,
          abandoned: false,
        },
        {
          key: 'lastName + postalCode',
          blocks: 3800,
          pairs: 79_100,
          largestBlock: 240,
          skippedBlocks: 2,
          skippedRows: 700,
          skippedPairs: 122_150,
          abandoned: false,
        },
      ],
      skippedPairs: 122_150,
      estimatedMissedPairs: 11.4,
      thresholds: [],
    },
  },
  reading: [
    ...repeat(1, { code: 'read.encoding_guessed' as const, severity: 'info' as const }),
    ...repeat(1, { code: 'read.title_rows' as const, severity: 'info' as const }),
    { code: 'read.short_row' as const, severity: 'warning' as const, params: { count: 12, firstRow: 3 } },
    ...repeat(2, { code: 'read.short_row' as const, severity: 'warning' as const }),
  ],
};

export const SAMPLE: Report = buildReport(SAMPLE_INPUT);
