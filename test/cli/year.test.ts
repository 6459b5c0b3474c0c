import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeFile } from '../import/files.ts';
import { freshDatabase } from '../support/databases.ts';
import { runCli } from './run-cli.ts';

/** A whole retail year, some years ahead, so that it is the same whenever this runs: 1 February 2026 to 30 January 2027. */
const QUARTERS = [
  'Q1,2026-02-01,2026-05-02,quarter',
  'Q2,2026-05-03,2026-08-01,quarter',
  'Q3,2026-08-02,2026-10-31,quarter',
  'Q4,2026-11-01,2027-01-30,quarter',
];
const MONTHS = [
  ...['P1,2026-02-01,2026-02-28', 'P2,2026-03-01,2026-04-04', 'P3,2026-04-05,2026-05-02'],
  ...['P4,2026-05-03,2026-05-30', 'P5,2026-05-31,2026-07-04', 'P6,2026-07-05,2026-08-01'],
  ...['P7,2026-08-02,2026-08-29', 'P8,2026-08-30,2026-10-03', 'P9,2026-10-04,2026-10-31'],
  ...['P10,2026-11-01,2026-11-28', 'P11,2026-11-29,2027-01-02', 'P12,2027-01-03,2027-01-30'],
].map((row) => `${row},month`);
const FILE = `${['name,start,end,kind', ...MONTHS, ...QUARTERS].join('\n')}\n`;

it('sets how a company counts its weeks and years, and says so', async () => {
  const { database, url, remove } = await freshDatabase('sqlite');
  const usual = await runCli(url, 'workspace');
  expect(usual.stdout).toContain('weeks from monday, year from january named by its end');
  const set = await runCli(
    url,
    ...['workspace', '--week-starts', 'Sunday', '--year-starts', 'february', '--year-named-by', 'start'],
    ...['--months', '4-5-4', '--year-ends', 'nearest', '--week-53', '1'],
  );
  expect(set.stdout).toContain(
    'weeks from sunday, year from february named by its start, months 4-5-4 (nearest, week 53 in 1)',
  );
  expect((await runCli(url, 'workspace', '--months', 'calendar')).stdout).not.toContain('4-5-4');
  const wrong = await runCli(url, 'workspace', '--week-starts', 'someday');
  expect(wrong).toMatchObject({ code: 1 });
  expect(wrong.stderr).toContain('--week-starts: "someday" is none of monday, tuesday');
  expect((await runCli(url, 'workspace', '--year-from', 'soon')).stderr).toContain('nor "ever"');
  await database.close();
  await remove();
});

it('takes over a file of periods after a look at it, and gives it back', async () => {
  const { database, url, remove } = await freshDatabase('sqlite');
  const file = makeFile(FILE);
  const early = await runCli(url, 'import', 'year', file);
  expect(early.stderr).toContain('P1 is not made of whole weeks of this company');
  await runCli(
    url,
    'workspace',
    '--week-starts',
    'sunday',
    '--year-starts',
    'february',
    '--year-named-by',
    'start',
  );

  const dry = await runCli(url, 'import', 'year', file, '--dry-run');
  expect(dry.stdout).toContain('1 year, 4 quarters, 12 months; they hold for all time.');
  expect(dry.stdout).toContain('Nothing was stored: this was a dry run.');
  const count = async () =>
    (await database.db.selectFrom('company_year').selectAll().execute()).at(-1)?.rules;
  expect(await count()).toContain('"filed":[]');
  const wet = await runCli(url, 'import', 'year', file);
  expect(wet).toMatchObject({ code: 0, stderr: '' });
  expect(await count()).toContain('P11');
  expect((await runCli(url, 'import', 'year', file)).stdout).toContain(
    'That holds already; nothing changed.',
  );

  const printed = await runCli(url, 'year-file', '--years', '1');
  const again = makeFile('');
  writeFileSync(again, printed.stdout);
  expect(printed.stdout).toMatch(/^name,start,end,kind\n/);
  const dumped = await runCli(url, 'import', 'year', again, '--dry-run');
  expect(dumped.code).toBe(0);
  await database.close();
  await remove();
});

it('refuses a file with all that is wrong in it, and stores nothing', async () => {
  const { database, url, remove } = await freshDatabase('sqlite');
  await runCli(url, 'workspace', '--week-starts', 'sunday');
  const rows = [
    'P1,2026-02-01,2026-02-28,fortnight',
    'P2,soon,2026-04-04,month',
    'P3,2026-05-02,2026-04-05,month',
  ];
  const bad = makeFile(`${['name,start,end,kind', ...rows].join('\n')}\n`);
  const refused = await runCli(url, 'import', 'year', bad);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('line 2: kind is none of month, quarter, year');
  expect(refused.stderr).toContain('line 3: start: "soon" is not a date I can read');
  expect(refused.stderr).toContain('line 4: P3 ends before it starts');
  const gap = makeFile(FILE.replace('P5,2026-05-31', 'P5,2026-06-07'));
  expect((await runCli(url, 'import', 'year', gap)).stderr).toContain('there is a gap before P5');
  expect(await database.db.selectFrom('company_year').selectAll().execute()).toHaveLength(1);
  await database.close();
  await remove();
});
