import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Args, readArgs, UsageError } from '../../src/cli/args.ts';
import { decay } from '../../src/cli/decay.ts';
import { prune } from '../../src/cli/prune.ts';
import { segment } from '../../src/cli/segment.ts';
import { undo } from '../../src/cli/undo.ts';

const LIST = [
  'Name;E-Mail;Letzter Kontakt',
  'Ann Lee;Ann@firm.example;2026-10-01',
  'Bob Ray;bob@firm.example;2024-10-01',
  'Cem Kay;cem@other.example;2025-10-01',
  'Dan Fox;dan@other.example;',
  '',
].join('\r\n');
const MAILS = [
  'Email Address,CLEAN_TIME',
  'ann@firm.example,2026-01-05 10:00:00',
  'cem@other.example,2026-03-05 10:00:00',
].join('\r\n');
const ORDERS = [
  'Order;Email;Order date;Total',
  '1;ann@firm.example;2026-01-10;10.10',
  '2;ann@firm.example;2026-02-10;10.20',
  '3;bob@firm.example;2026-02-11;900',
  '4;cem@other.example;2023-05-01;1',
].join('\r\n');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kempt-'));
  await writeFile(join(folder, 'list.csv'), LIST);
  await writeFile(join(folder, 'mails.csv'), MAILS);
  await writeFile(join(folder, 'never.txt'), 'Dan@Other.example\r\n');
  await writeFile(join(folder, 'orders.csv'), ORDERS);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Told {
  readonly code: number;
  readonly data: string;
  readonly words: string;
}

async function told(work: () => Promise<number>): Promise<Told> {
  const { stdout, stderr } = process;
  const writes = [stdout.write, stderr.write] as const;
  let data = '';
  let words = '';
  stdout.write = ((text: string | Uint8Array, ...rest: unknown[]) => {
    data += typeof text === 'string' ? text : Buffer.from(text).toString();
    for (const done of rest) if (typeof done === 'function') done();
    return true;
  }) as typeof stdout.write;
  stderr.write = ((text: string) => {
    words += text;
    return true;
  }) as typeof stderr.write;
  try {
    return { code: await work(), data, words };
  } finally {
    [stdout.write, stderr.write] = writes;
  }
}

const never = new AbortController().signal;
const argsOf = (command: string, file: string, argv: readonly string[]): Args =>
  readArgs(command, [join(folder, file), ...argv], [1, 1]);
const runPrune = async (...argv: string[]): Promise<Told> => {
  const run = await told(() => prune(argsOf('prune', 'list.csv', ['--now', '2026-11-01', ...argv]), never));
  return run;
};
const bounced = () => ['--bounces', join(folder, 'mails.csv'), '--suppress', join(folder, 'never.txt')];
const output = (name: string) => readFile(join(folder, 'out', name), 'utf8');

describe('kempt prune', () => {
  it('prints who stays and says why the others do not', async () => {
    const { code, data, words } = await runPrune(...bounced());
    expect(code).toBe(1);
    expect(data).toBe('Name;E-Mail;Letzter Kontakt\r\nBob Ray;bob@firm.example;2024-10-01\r\n');
    expect(words).toContain('1 rows kept, 0 held, 3 removed');
    expect(words).toContain('removed bounce.hard  2');
    expect(words).toContain('removed suppression.address  1');
  });

  it('finds nothing where nothing is known', async () => {
    expect(await runPrune()).toMatchObject({ code: 0, data: LIST });
  });

  it('writes five files, whole', async () => {
    await runPrune(...bounced(), '--out', join(folder, 'out'));
    expect((await readdir(join(folder, 'out'))).sort()).toEqual([
      'held.csv',
      'journal.jsonl',
      'kept.csv',
      'removed.csv',
      'suppressions.txt',
    ]);
    expect(await output('removed.csv')).toContain('1;removed;bounce.hard;Ann Lee;Ann@firm.example');
    expect(await output('suppressions.txt')).toBe('ann@firm.example\ncem@other.example\ndan@other.example\n');
  });

  it('a dry run and an interrupted one write nothing', async () => {
    await runPrune(...bounced(), '--dry-run', '--out', join(folder, 'out'));
    const stop = new AbortController();
    stop.abort(new UsageError('interrupted'));
    await expect(
      told(() => prune(argsOf('prune', 'list.csv', ['--out', join(folder, 'out')]), stop.signal)),
    ).rejects.toThrow('interrupted');
    expect((await readdir(folder)).sort()).toEqual(['list.csv', 'mails.csv', 'never.txt', 'orders.csv']);
  });

  it.each([
    [['--policy', 'nobody'], "option 'policy' must be one of"],
    [['--now', 'soon'], '--now wants a date'],
  ])('refuses %s', async (argv, message) => {
    await expect(told(() => prune(argsOf('prune', 'list.csv', argv), never))).rejects.toThrow(message);
  });
});

describe('kempt prune, of people who said no', () => {
  const COMPLAINT = [
    'From: <fbl@provider.example>',
    'Content-Type: multipart/report; report-type=feedback-report; boundary="b"',
    '',
    '--b',
    'Content-Type: message/feedback-report',
    '',
    'Feedback-Type: TYPE',
    'Version: 1',
    'Original-Rcpt-To: <bob@firm.example>',
    '',
    '--b--',
    '',
  ].join('\r\n');
  const who = async (option: string, text: string): Promise<Told> => {
    await writeFile(join(folder, 'no'), text);
    return runPrune(option, join(folder, 'no'));
  };

  it.each([
    ['a plain list', '--complaints', 'ANN@firm.example\r\nbob@firm.example\r\n', 'removed complaint  2'],
    ['a table, whatever it is called', '--opt-outs', 'Mail,Why\r\nann@firm.example,moved\r\n', 'removed optOut  1'],
    ['a domain', '--opt-outs', 'entry\n@other.example\n', 'removed optOut  2'],
    [
      'a table that tells who did not: only who did',
      '--opt-outs',
      'email,status\nann@firm.example,subscribed\nbob@firm.example,unsubscribed\n',
      'removed optOut  1',
    ],
    [
      'a column of opt-outs',
      '--opt-outs',
      'email,Opted out\nann@firm.example,yes\nbob@firm.example,no\n',
      'removed optOut  1',
    ],
    [
      'the same in French',
      '--opt-outs',
      'email,Désabonné\nann@firm.example,oui\nbob@firm.example,non\n',
      'removed optOut  1',
    ],
    ['a feedback-loop mail', '--complaints', COMPLAINT.replace('TYPE', 'abuse'), 'removed complaint  1'],
    [
      'events: a delivery is no complaint',
      '--complaints',
      '[{"event":"spamreport","email":"ann@firm.example","sg_event_id":"1","timestamp":1},{"event":"delivered","email":"bob@firm.example","sg_event_id":"2","timestamp":2}]',
      'removed complaint  1',
    ],
  ])('%s', async (_why, option, text, line) => {
    const { code, words } = await who(option, text);
    expect(code).toBe(1);
    expect(words).toContain(line);
    expect(words.match(/removed \S+ {2}\d+/g)).toHaveLength(1);
  });

  it('says when nobody is in a file', async () => {
    const { code, words } = await who('--complaints', COMPLAINT.replace('TYPE', 'not-spam'));
    expect(code).toBe(0);
    expect(words).toMatch(/--complaints .*no: nobody is in it/);
  });

  it('says when a file tells of no bounce', async () => {
    const { code, words } = await who('--bounces', 'email,name\nann@firm.example,Ann\n');
    expect([code, words]).toEqual([
      0,
      expect.stringMatching(/--bounces .*no: nothing in it tells what became of a mail/),
    ]);
    expect((await who('--bounces', MAILS)).words).not.toContain('nothing in it');
  });

  it('a table in which everybody stayed removes nobody', async () => {
    const { code, words } = await who('--opt-outs', 'email,status\nann@firm.example,subscribed\n');
    expect([code, words]).toEqual([0, expect.stringMatching(/--opt-outs .*no: nobody is in it/)]);
  });

  it('a file that is not there ends the run', async () => {
    await expect(runPrune('--opt-outs', join(folder, 'absent.csv'))).rejects.toThrow('ENOENT');
  });
});

describe('--report', () => {
  const at = (name: string): string => join(folder, name);

  it('never takes the place of a file that is read', async () => {
    const list = at('list.csv');
    const argv = [list, '--report', list, '--now', '2026-10-01'];
    await expect(told(() => decay(readArgs('decay', argv, [1, 1]), never))).rejects.toThrow('would be replaced');
    await expect(runPrune(...bounced(), '--out', at('out'), '--report', at('out/kept.csv'))).rejects.toThrow(
      'two outputs',
    );
    expect(await readFile(list, 'utf8')).toBe(LIST);
  });
  it('of prune: beside the data, and with the files of --out', async () => {
    const { data, words } = await runPrune(...bounced(), '--report', at('pruned.JSON'));
    expect(data).toContain('Bob Ray');
    expect(words).toContain('Report  ');
    const report = JSON.parse(await readFile(at('pruned.JSON'), 'utf8'));
    expect(report.rows).toMatchObject({ in: 4, clean: 1, removed: 3 });
    expect(report.setAside.map(({ code }: { code: string }) => code)).toEqual(['bounce.hard', 'suppression.address']);
    expect(JSON.stringify(report)).not.toContain('firm.example');
    await runPrune(...bounced(), '--out', at('out'), '--report', at('deep/pruned.html'));
    expect(await readFile(at('deep/pruned.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*list\.csv/);
  });

  it('a dry run and an interrupted one write none', async () => {
    await runPrune(...bounced(), '--dry-run', '--report', at('r.html'));
    const stop = new AbortController();
    stop.abort(new UsageError('interrupted'));
    const argv = ['--report', at('r.html'), '--now', '2026-10-01'];
    await expect(told(() => decay(argsOf('decay', 'list.csv', argv), stop.signal))).rejects.toThrow('interrupted');
    await expect(told(() => prune(argsOf('prune', 'list.csv', argv), stop.signal))).rejects.toThrow('interrupted');
    expect(await readdir(folder)).not.toContain('r.html');
  });

  it('of decay: freshness and forecast', async () => {
    const argv = ['--now', '2026-10-01', '--report', at('fresh.json')];
    const { code, data } = await told(() => decay(argsOf('decay', 'list.csv', argv), never));
    expect(code).toBe(0);
    expect(data).toContain('Ann Lee');
    const { aging, before } = JSON.parse(await readFile(at('fresh.json'), 'utf8'));
    expect(aging.known).toBe(3);
    expect(aging.forecast.map(({ months }: { months: number }) => months)).toEqual([3, 6, 12, 24]);
    expect(before.freshness).toBeCloseTo(0.788, 3);
  });

  it('of segment: customers by group', async () => {
    const argv = ['--now', '2026-03-01', '--by', 'abc', '--report', at('abc.json')];
    await told(() => segment(argsOf('segment', 'orders.csv', argv), never));
    const { segments } = JSON.parse(await readFile(at('abc.json'), 'utf8'));
    expect(segments).toEqual([
      {
        name: 'abc',
        groups: [
          { name: 'C', customers: 2 },
          { name: 'A', customers: 1 },
        ],
      },
    ]);
  });

  it('wants a file', async () => {
    await expect(runPrune('--report', '-')).rejects.toThrow('--report wants the name of a file');
  });
});

describe('kempt undo, of decisions', () => {
  const back = async (...argv: string[]): Promise<string[]> => {
    await runPrune(...bounced(), '--out', join(folder, 'out'));
    const { data } = await told(() => undo(readArgs('undo', [join(folder, 'out/journal.jsonl'), ...argv], [1, 1])));
    return data
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.slice(0, 3));
  };
  it.each([
    ['all', [], ['Ann', 'Bob', 'Cem', 'Dan']],
    ['an address, in any spelling', ['--address', 'ANN@firm.example'], ['Ann', 'Bob']],
    ['a domain', ['--domain', 'other.example'], ['Bob', 'Cem', 'Dan']],
    ['a window', ['--from', '2026-02-01', '--to', '2026-04-01'], ['Bob', 'Cem']],
    ['a kind of decision', ['--rule', 'suppression'], ['Bob', 'Dan']],
    ['what fits all', ['--rule', 'bounce.hard', '--domain', 'other.example'], ['Bob', 'Cem']],
    ['and only this row', ['--domain', 'other.example', '--row', '4'], ['Bob', 'Dan']],
  ])('%s', async (_why, argv, names) => {
    expect(await back(...argv)).toEqual(names);
  });
  it('a domain that nothing was decided about is told', () =>
    expect(back('--domain', 'nowhere.example')).rejects.toThrow('nothing was undone'));
});

describe('kempt decay', () => {
  const run = (...argv: string[]): Promise<Told> =>
    told(() => decay(argsOf('decay', 'list.csv', ['--now', '2026-10-01', ...argv]), never));

  it('prints how fresh each row is, and the forecast', async () => {
    const { code, data, words } = await run();
    expect(code).toBe(0);
    expect(data.split('\r\n').slice(0, 5)).toEqual([
      'kempt row;kempt freshness;kempt same person;kempt engaged;kempt days since proof;Name;E-Mail;Letzter Kontakt',
      '1;0.990;0.990;;0;Ann Lee;Ann@firm.example;2026-10-01',
      '2;0.603;0.603;;730;Bob Ray;bob@firm.example;2024-10-01',
      '3;0.772;0.772;;365;Cem Kay;cem@other.example;2025-10-01',
      '4;;;;;Dan Fox;dan@other.example;',
    ]);
    expect(words).toContain('4 rows, 3 with a date or an event; of these 2 can be expected to work today');
    expect(words).toContain('in 24 months  1');
  });

  it('events count: a hard bounce leaves little', async () => {
    const { data } = await run('--events', join(folder, 'mails.csv'));
    const freshness = Number(data.split('\r\n')[3]?.split(';')[1]);
    expect(freshness).toBeLessThan(0.2);
  });

  it('a budget gives the rows that are worth a check, and no more', async () => {
    const { code, data, words } = await run('--budget', '1', '--check', '1', '--value', '10', '--harm', '20');
    expect(code).toBe(1);
    expect(data.split('\r\n')).toHaveLength(3);
    expect(data.split('\r\n')[1]).toContain('Bob Ray');
    expect(words).toContain('1 row worth a check, 1 of 1 spent');
  });

  it.each([
    [['--budget', '1'], '--budget, --check and --value go together'],
    [['--budget', 'much', '--check', '1', '--value', '1'], '--budget wants a number of at least 0'],
    [['--model', 'guess'], "option 'model' must be"],
  ])('refuses %s', async (argv, message) => {
    await expect(run(...argv)).rejects.toThrow(message);
  });
});

describe('a place that cannot be had is told before the work', () => {
  const list = 'a list that is not there';
  const at = (name: string) => join(folder, name);
  it.each([
    [
      'a report that would replace the list',
      () => prune(argsOf('prune', 'list.csv', ['--report', at('list.csv')]), never),
    ],
    ['a report in a file', () => decay(argsOf('decay', list, ['--report', at('list.csv/x.html')]), never)],
    ['a report to a pipe', () => segment(argsOf('segment', list, ['--report', '-']), never)],
    ['a folder', () => segment(argsOf('segment', list, ['--report', folder]), never)],
  ])('%s', async (_, run) => {
    await expect(run()).rejects.toThrow(/would be replaced|is a file where|wants the name|is a folder/);
  });
});

describe('an option that would count for nothing', () => {
  it.each([
    [
      'harm without a budget',
      () => decay(argsOf('decay', 'list.csv', ['--harm', '5']), never),
      '--budget, --check and',
    ],
    [
      'a rule of scores without scores',
      () => segment(argsOf('segment', 'orders.csv', ['--by', 'abc', '--rule', 'rank']), never),
      '--rule goes with --by rfm',
    ],
  ])('%s', async (_, run, words) => {
    await expect(run()).rejects.toThrow(words);
  });
});

describe('kempt segment', () => {
  const run = (...argv: string[]): Promise<Told> =>
    told(() => segment(argsOf('segment', 'orders.csv', ['--now', '2026-03-01', ...argv]), never));

  it('RFM unless told otherwise', async () => {
    const { code, data, words } = await run();
    expect(code).toBe(0);
    expect(data.split('\r\n')[0]).toBe('customer;segment;r;f;m;recency days;orders;amount');
    expect(data).toMatch(/ann@firm\.example;[^;]+;\d;\d;\d;19;2;20\.3\r\n/);
    expect(words).toContain('4 orders, 3 customers');
  });

  it.each([
    ['abc', 'bob@firm.example;A;900;0.9769'],
    ['xyz', 'ann@firm.example;Z;0.6;'],
    ['lifecycle', 'cem@other.example;dead;1035;1;1'],
  ])('by %s', async (by, line) => {
    expect((await run('--by', by)).data).toContain(line);
  });

  it.each([
    [['--by', 'size'], '--by must be one of rfm, abc, xyz, lifecycle'],
    [['--rule', 'fixed'], '--rule must be one of'],
    [['--amount', 'Sum'], "--amount: no column 'Sum'"],
  ])('refuses %s', async (argv, message) => {
    await expect(run(...argv)).rejects.toThrow(message);
  });

  it('says how many orders it left out, and why', async () => {
    await writeFile(
      join(folder, 'orders.csv'),
      'client,Order Date,total\nann,2026-02-01,"$1,234.56"\nann,0000-00-00,5\nbob,2026-02-01,free\nbob,2026-02-01,\n',
    );
    const { data, words } = await run();
    expect(data).toContain('ann,');
    expect(words).toContain('4 orders, 1 customers\n');
    expect(words).toContain("3 orders left out: 1 without a readable 'Order Date', 2 without a readable 'total'\n");
  });

  it('says how many orders lie after the day of the analysis', async () => {
    await writeFile(join(folder, 'orders.csv'), 'client,date,total\nann,2026-01-01,1\nann,2062-01-01,1\n');
    for (const by of ['rfm', 'lifecycle', 'xyz']) {
      const { words } = await run('--by', by);
      expect(words).toContain('1 orders left out: after 20');
      expect(words).not.toContain('without a readable');
    }
  });

  it('says which column it misses', async () => {
    await writeFile(join(folder, 'orders.csv'), 'a,b\n1,2\n');
    await expect(run()).rejects.toThrow('--customer NAME');
  });
});
