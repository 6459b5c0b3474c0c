import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { startCompany } from '../journeys/company.ts';
import { waitFor } from '../support/wait.ts';
import { logLines } from './log-lines.ts';

it('a bot whose disk is full says so to who asks, stores nothing by halves, and goes on when there is room', async () => {
  const { log, lines } = logLines();
  const company = await startCompany({ log });
  onTestFinished(() => company.stop());
  const { db } = company.context;
  const ben = company.as('ben');
  const logged = async () => {
    const facts = await db.selectFrom('fact').select('amount').where('kpi', '=', 'calls').execute();
    const days = await db.selectFrom('daily_total').select('amount').where('kpi', '=', 'calls').execute();
    const audits = await db
      .selectFrom('audit')
      .select('id')
      .where('action', '=', 'activity.logged')
      .execute();
    return [facts.length, days.reduce((sum, { amount }) => sum + amount, 0), audits.length];
  };

  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
  await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 0)}`.execute(db);
  let stored = 0;
  let refused = 0;
  // The last pages of the tables still take a few rows.
  while (refused < 3) {
    const { text } = await ben.ask('general', '/log 1 call');
    if (text.includes('Stored')) stored++;
    else {
      expect(text).toMatch(/Something broke on our side .* [0-9A-F]{6}\./);
      refused++;
    }
  }
  expect(await logged()).toEqual([stored, stored, stored]);
  expect((await ben.ask('general', '/log list')).text).toContain('1 call');
  // The operator reads what it was.
  expect(lines.filter((line) => line.includes('database or disk is full'))).toHaveLength(refused);

  // The card falls due meanwhile.
  await company.moveTo('2026-11-23T06:00:00Z');
  await sql`pragma max_page_count = 100000`.execute(db);
  expect((await ben.ask('general', '/log 1 call')).text).toContain('Stored');
  expect(await logged()).toEqual([stored + 1, stored + 1, stored + 1]);
  await company.bot.tick();
  const posts = () => company.slack.ledger().filter(({ method }) => method === 'chat.postMessage');
  await waitFor('the card and its thread', () => posts().length === 2);
  await company.bot.tick();
  expect(posts()).toHaveLength(2);
});
