// The whole job: read a list, clean it, write what is left and say what happened.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cleanList, readList, reportHtml, reportText, writeCsv } from 'kempt';

const file = 'examples/contacts.csv';
const { rows, ...source } = await readList(await readFile(file), { name: file });
const result = await cleanList(rows, {
  source: { ...source, name: file },
  now: new Date('2026-11-01'),
});

await mkdir('out', { recursive: true });
await writeFile('out/example-clean.csv', writeCsv(result.rows, { columns: source.header }));
await writeFile('out/example-report.html', reportHtml(result.report));
console.log(reportText(result.report));
