// A file as it comes: a title above the header, semicolons, an old code page, spreadsheet damage.
import { describeIssue, readList } from 'kempt';

const text = [
  'Kundenliste Stand Oktober;;;;',
  '',
  'Name;Telefon;PLZ;Ort;Umsatz',
  'Jürgen Groß;4,91512E+12;01067;Dresden;1,5',
  'Käthe Möller;="01511234567";20095;Hamburg;2,25',
  'Björn Böhm;491761234567.0;50667;Köln;',
  'Summe;;;;3,75',
].join('\r\n');
// As Windows-1252 writes it: every letter of this text has the same number there as in Unicode.
const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const { rows, header, encoding, delimiter, skippedLines, issues } = await readList(bytes, { name: 'kunden.csv' });
console.log(`${encoding}, delimiter ${JSON.stringify(delimiter)}, ${skippedLines} lines above the header`);
console.log(header.join(' | '));
for (const row of rows) console.log(header.map((column) => row[column]).join(' | '));
for (const issue of issues) console.log(`line ${issue.line ?? '-'}: ${describeIssue(issue)}`);
