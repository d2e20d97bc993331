/** Writes examples/contacts.csv: `node scripts/run.mjs bench/generate/contacts.ts`. A small list that has gone through a few hands. */
import { writeFileSync } from 'node:fs';
import type { ListRow } from './damage.ts';
import { dice } from './dice.ts';
import { list } from './list.ts';

const HEADER = [
  'No.',
  'First name',
  'Last name',
  'E-mail',
  'Phone',
  'Street',
  'City',
  'Postcode',
  'Country',
  'Company',
  'Birthday',
  'Unsubscribed',
  'Last activity',
  'Notes',
];

const own = dice(7, 99);
const lines = [HEADER];
for (const { row } of list({ rows: 290, seed: 7, duplicates: 0.24, demo: true })) lines.push(cells(spreadsheet(row)));

// What no generator of people makes: lines that a list collects over the years.
const strays: readonly string[][] = [
  ['291', 'Test', 'Test', 'test@test.com', '123456789', '', '', '', '', '', '', '', '', 'do not delete'],
  ['292', 'asdf', 'asdf', 'asdf@asdf', '000000000', '', '', '', '', '', '', '', '', ''],
  [
    '293',
    'Marta',
    'Przykładowa',
    'marta.kempt-demo@gmial.com',
    '48 601 234 567',
    'ul. Polna 4',
    'Kraków',
    '30-001',
    'PL',
    '',
    '12.03.1984',
    '',
    '2025-05-02',
    '',
  ],
  [
    '294',
    'Marta',
    'Przykładowa',
    'marta.kempt-demo@gmail.com',
    '+48601234567',
    'Polna 4',
    'Kraków',
    '30001',
    'Polska',
    '',
    '1984-03-12',
    'yes',
    '2023-01-11',
    'asked to be left alone',
  ],
  [
    '295',
    'ÐžÐ»ÐµÐ½Ð°',
    'Ð˜Ð²Ð°Ð½Ð¾Ð²Ð°',
    'olena@kempt-pochta.ru',
    '8 903 123-45-67',
    '',
    'Москва',
    '101000',
    'RU',
    '',
    '',
    '',
    '',
    '',
  ],
  ['296', '', '', '', '', '', '', '', '', '', '', '', '', 'call back in May'],
  [
    '297',
    'Dr. Hans-Peter',
    'von der Heide',
    'Hans-Peter <hp.heide@kempt-post.de>',
    '030/901820 ext. 12',
    'Hauptstr. 5',
    'Berlin',
    '10115',
    'Deutschland',
    'Heide & Söhne GmbH',
    '',
    '',
    '2026-02-01',
    '',
  ],
  [
    '298',
    'Info',
    'Sekretariat',
    'info@kempt-post.de',
    '+49 30 901820',
    '',
    'Berlin',
    '10115',
    'DE',
    'Heide & Söhne GmbH',
    '',
    '',
    '',
    '',
  ],
  [
    '299',
    'Jean-Luc',
    'Évrard',
    'jl.evrard@kempt-courriel.fr; evrard@kempt-bureau.fr',
    '6,12346E+08',
    '3 rue Pasteur',
    'Nice',
    '6000',
    'France',
    '',
    '',
    '',
    '2024-12-24',
    '',
  ],
  [
    '300',
    'Ann',
    "O'Neill",
    'ann.oneill@kempt-mail.com',
    '="2125550143"',
    '12 Elm St.',
    'Newark',
    '="07101"',
    'USA',
    '',
    '31/02/1990',
    '',
    '2026-06-30',
    '',
  ],
  ['', 'Total', '', '', '', '', '', '', '', '', '', '', '', '300'],
];
lines.push(...strays);
writeFileSync('examples/contacts.csv', `\uFEFF${lines.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`);

/** What a spreadsheet does to a row that passes through it. */
function spreadsheet(row: ListRow): ListRow {
  const out = { ...row };
  const digits = row.phone.replace(/\D/g, '');
  const fate = own.next();
  if (digits.length > 9) {
    if (fate < 0.03) out.phone = `${digits[0]},${digits.slice(1, 6)}E+${digits.length - 1}`;
    else if (fate < 0.07) out.phone = `${digits.replace(/^0+/, '')}.0`;
    else if (fate < 0.11) out.phone = `'${row.phone}`;
  }
  if (own.chance(0.12)) out.postal_code = row.postal_code.replace(/^0+/, '');
  if (own.chance(0.04) && row.postal_code !== '') out.postal_code = `="${row.postal_code}"`;
  const [year, month, date] = row.birth_date.split('-');
  if (date !== undefined && own.chance(0.5)) out.birth_date = `${date}.${month}.${year}`;
  if (own.chance(0.04)) out.first_name = out.first_name.toUpperCase();
  return out;
}

function cells(row: ListRow): string[] {
  const note = own.chance(0.03)
    ? own.pick(['met at the fair', 'prefers e-mail', 'invoice by post', 'nicht anrufen', 'VIP'])
    : '';
  return [...Object.values(row), note];
}

function quoted(cell: string): string {
  return /[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
