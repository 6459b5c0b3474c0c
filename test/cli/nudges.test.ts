import { expect, it } from 'vitest';
import { goalNudges } from '../../src/goals/nudges.ts';
import { ownCompany } from '../nudges/personal/own-company.ts';
import { freshDatabase } from '../support/databases.ts';
import { everyRow } from '../support/every-row.ts';
import { runCli } from './run-cli.ts';

it('shows who would have been reminded of what, day by day, and writes nothing', async () => {
  const { database, url, remove } = await freshDatabase('sqlite');
  const company = await ownCompany(async () => database, goalNudges);
  await company.adaBehind();
  await company.count(company.can, 'demos', 1, '2026-11-23', '2026-11-25');
  const before = await everyRow(database.db);
  const { code, stdout, stderr } = await runCli(url, 'nudges', '--simulate', '2026-11-20', '2026-11-25');
  expect([code, stderr]).toEqual([0, '']);
  // The team went live on Monday. Ada has 4 of 18, and 15, then 16 and 17 of November's 21 days have gone.
  const line = (expected: number) =>
    `own_behind_pace: Demos, this month: 4 of 18, where pace expects ${expected} by now.`;
  const ask = 'own_ask: *What do you need from your manager* this week?';
  const lately = 'said within the days before, and not clearly worse since';
  const friday =
    'a question with a tap for each goal nothing was said of this week and each number not entered';
  expect(stdout.split('\n').slice(0, 19)).toEqual([
    // Friday's question depends on the week.
    '2026-11-20  Ada Rep',
    `  may come   15:00: ${friday}, or nothing`,
    '2026-11-20  Can Rep',
    `  may come   15:00: ${friday}, or nothing`,
    '2026-11-23  Ada Rep',
    `  said       ${line(13)}`,
    `  said       ${ask}`,
    '2026-11-23  Can Rep',
    `  said       ${ask}`,
    '2026-11-23  Mert Manager, their week',
    '  said       behind_pace: Ada Rep: Demos, this month: 4 of 18, where pace expects 13 by now.',
    '2026-11-23  Mert Manager',
    '  may come   09:00: its first card, to look at before anybody else, with *Post* and *Not yet*',
    '2026-11-24  Ada Rep',
    `  kept back  ${line(14)} (${lately})`,
    '2026-11-25  Ada Rep',
    `  kept back  ${line(15)} (${lately})`,
    '',
    '3 messages to 3 people; at most 1 to one person in a week.',
  ]);
  expect(stdout).toContain(`  kept back 2 times: ${lately}`);
  expect(stdout).toContain('Not known here: a status in Slack and do-not-disturb');
  expect(await everyRow(database.db)).toBe(before);
  const none = await runCli(url, 'nudges', '--simulate', '2026-11-20', '2026-11-25', '--team', 'Nowhere');
  expect(none.stderr).toContain('There is no team "Nowhere".');
  const wrong = await runCli(url, 'nudges', '--simulate', '2026-11-25');
  expect(wrong.stderr).toContain('--simulate takes a first and a last day');
  await database.close();
  await remove();
});
