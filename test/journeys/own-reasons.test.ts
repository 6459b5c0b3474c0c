import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { upsertDeals } from '../../src/deals/index.ts';
import { addGoalVersion } from '../../src/goals/index.ts';
import { isWorkingDay } from '../../src/kernel/calendar.ts';
import { datesFrom } from '../../src/kernel/date.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { allWorkspaces } from '../../src/people/index.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, personIdOf, startCompany, suggestTo } from './company.ts';

/** 09:15 in Istanbul. */
const morning = (date: string) => `${date}T06:15:00Z`;
const weekdays = (from: string, until: string) =>
  datesFrom(from, until).filter((date) => isWorkingDay(date, [1, 2, 3, 4, 5]));

/** Ben, with 100 calls a week, has had twenty on each day of last week, and three deals that stand still. */
async function busyBen(company: RunningBot, workspaceId: string) {
  const { context, slack } = company;
  const ben = await personIdOf(context, workspaceId, slack, 'ben');
  const goal = { subject: { personId: ben }, kpi: 'calls', periodKind: 'week' } as const;
  const version = {
    validFrom: '2026-10-26',
    validTo: null,
    target: 100,
    currency: null,
    authorId: null,
    reason: '',
  };
  const stamp = { newId: context.newId, at: Date.parse('2026-10-30T09:00:00Z') };
  await inTransaction(context.db, (trx) => addGoalVersion(trx, workspaceId, goal, version, stamp));
  await addCounts(
    company,
    'ben',
    'calls',
    Object.fromEntries(weekdays('2026-11-16', '2026-11-21').map((date) => [date, 20])),
  );
  const base = { customer: null, product: null, dealType: null, amount: 1, currency: 'USD', ownerId: ben };
  const won = Array.from({ length: 10 }, (_, at) => ({
    ...base,
    externalId: `won-${at}`,
    stage: 'Won',
    status: 'won' as const,
    openedOn: '2026-10-05',
    closedOn: '2026-10-10',
  }));
  const stuck = ['Acme', 'Globex', 'Initech <!channel>'].map((customer) => ({
    ...base,
    customer,
    externalId: customer,
    stage: 'Proposal',
    status: 'open' as const,
    openedOn: '2026-11-02',
    closedOn: null,
  }));
  await inTransaction(context.db, (trx) =>
    upsertDeals(trx, context, workspaceId, [...won, ...stuck], '2026-11-02'),
  );
}

/** Ayşe logs ten calls a day by hand for five weeks, and six a day last week. */
async function quietAyse(company: RunningBot, workspaceId: string) {
  const { context, slack } = company;
  const ayse = await personIdOf(context, workspaceId, slack, 'ayse');
  for (const date of weekdays('2026-10-12', '2026-11-21')) {
    const at = new Date(`${date}T14:00:00Z`);
    const amount = date < '2026-11-16' ? 10 : 6;
    await inTransaction(context.db, (trx) =>
      writeFacts(trx, { ...context, clock: createFixedClock(at) }, workspaceId, [
        {
          subject: { kind: 'person', id: ayse },
          kpi: 'calls',
          date,
          occurredAt: at,
          amount,
          count: amount,
          currency: null,
          source: { kind: 'log', id: `log-${date}` },
        },
      ]),
    );
  }
}

describe('what somebody is reminded of in the morning', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    // The team has been live since before its quiet week.
    await company.context.db.updateTable('team_launch').set({ live_on: '2026-11-10' }).execute();
    const [workspace] = await allWorkspaces(company.context.db);
    await busyBen(company, workspace?.id ?? '');
    await quietAyse(company, workspace?.id ?? '');
    await company.as('ayse').ask('general', '/pacesetter dil tr');
  });
  afterAll(() => company.stop());

  it('are days in a row at a daily target, and deals that stand still, in one message', async () => {
    const ben = company.as('ben');
    await company.moveTo(morning('2026-11-23'));
    const message = await ben.waitForDm('Three things are worth a look');
    expect(message.text).toContain(
      'Calls: 5 working days in a row at or above your daily target of 20 calls.',
    );
    expect(message.text).toContain('3 of your 3 open deals have been in their stage more than twice as long');
    expect(JSON.stringify(message)).not.toContain('Acme');
  });

  it('lists the deals to their owner alone, whatever customers are called', async () => {
    const ben = company.as('ben');
    const message = await ben.waitForDm('Three things are worth a look');
    await ben.pressLabelled(message, 'Show them');
    const list = await ben.waitForDm('3 deals of yours are stuck');
    expect(list.ephemeral).toBe(true);
    expect(list.text).toContain('Acme: 21 days in “Proposal”, usually 5');
    expect(list.text).toContain('Initech &lt;!channel&gt;: 21 days');
  });

  it('is a quiet week of one’s own', async () => {
    const message = await company.as('ayse').waitForDm('bakmaya değer');
    expect(message.text).toContain('Geçen hafta iş günü başına 6; her zamanki 10 (bunun %60’ı).');
  });

  it('are two days without a log, with the form that settles it', async () => {
    const ayse = company.as('ayse');
    await company.moveTo(morning('2026-11-24'));
    await company.moveTo(morning('2026-11-25'));
    const message = await ayse.waitForDm('Pazartesi ve Salı için henüz hiç kayıt yok.');
    await ayse.pressLabelled(message, 'Aktivite kaydet');
    await ayse.closeView(await ayse.waitForView());
  });

  it('is a number that waits for an answer, until it is answered', async () => {
    await suggestTo(company, 'month');
    const ben = company.as('ben');
    await company.moveTo(morning('2026-11-27'));
    const dms = async () => (await ben.readDm()).map(({ text }) => text);
    expect((await dms()).filter((text) => text.includes('has waited for your answer'))).toEqual([]);
    await company.moveTo(morning('2026-11-30'));
    const message = await ben.waitForDm('A goal suggested to you, 100 calls, has waited for your answer');
    expect(message.text).toContain('since 25 Nov 2026');
    await ben.pressLabelled(message, 'Answer');
    const sheet = await ben.waitForDm(/Accept|suggests/);
    expect(plainText(sheet)).toContain('100 calls');
  });
});
