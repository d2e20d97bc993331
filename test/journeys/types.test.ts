/** The packed types say what the code does, to a program in either module system. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const consumer = inject('consumer');
const program = `
import { checkEmail, cleanList, type Checked, type CleanResult, type EmailParts } from 'kempt';
import { readList } from 'kempt/read';
export const one: Checked<EmailParts> = checkEmail('a@b.pl');
export async function run(bytes: Uint8Array): Promise<CleanResult> {
  const { rows } = await readList(bytes);
  return cleanList(rows);
}
interface Contact { name: string; email: string }
export const contacts: readonly Contact[] = [];
export const own = cleanList(contacts);
export type FromAnyDoor = [
  import('kempt').Report, import('kempt').FindOptions, import('kempt').WebsiteParts, import('kempt').MatchWish,
  import('kempt/validate').NameOrder, import('kempt/normalize').EmailOptions, import('kempt/match').Judgements,
  import('kempt/merge').Change, import('kempt/prune').BounceEvent, import('kempt/decay').Recheck,
  import('kempt/segment').RfmEntry, import('kempt/read').Row, import('kempt/report').ListQuality,
  import('kempt/schema').PhoneOptions,
];
// @ts-expect-error rows are not a string
cleanList('rows');
`;

// A tarball made for publishing must carry types; the quick one of `npm test` carries none.
test.skipIf(!inject('typed') && process.env.KEMPT_TARBALL === undefined)(
  'a strict program compiles against the types, as a module and as a script',
  () => {
    writeFileSync(join(consumer, 'program.mts'), program);
    writeFileSync(join(consumer, 'program.cts'), program);
    const tsc = join(inject('root'), 'node_modules/typescript/bin/tsc');
    const flags = '--strict --noEmit --module node16 --moduleResolution node16 --target es2022 --lib es2023,dom';
    const run = spawnSync(process.execPath, [tsc, ...flags.split(' '), 'program.mts', 'program.cts'], {
      cwd: consumer,
      encoding: 'utf8',
    });
    expect(run.stdout).toBe('');
    expect(run.status).toBe(0);
  },
);
