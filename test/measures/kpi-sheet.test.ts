import { expect, it } from 'vitest';
import { type DealReport, upsertDeals } from '../../src/deals/index.ts';
import { setGoal } from '../../src/goals/actions/set-goal.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import { kpiSheet } from '../../src/measures/actions/kpi-sheet.ts';
import { meaningView } from '../../src/measures/messages/meaning.ts';
import { sheetMessage } from '../../src/measures/messages/sheet.ts';
import type { Scope } from '../../src/measures/scope.ts';
import { setMembership } from '../../src/people/index.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { collectTexts } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';

/**
 * Monday 23 November 2026. Ada closed eight deals in November, six of them won at 1,000.00, opened ten days before each.
 * Can lost two in October, while he was in East; since 2 November he is in West, and lost one more there.
 */
async function company(open: Parameters<typeof createCompany>[0]) {
  const acme = await createCompany(open);
  const boss = await acme.addPerson({ name: 'Nora Admin', isAdmin: true });
  const manager = await acme.addPerson({ name: 'Mert Manager' });
  const east = await acme.addTeam({ name: 'East' });
  const west = await acme.addTeam({ name: 'West' });
  const ada = await acme.addPerson({ name: 'Ada Rep', managerId: manager, teamId: east });
  const can = await acme.addPerson({ name: 'Can Rep', managerId: manager, teamId: east });
  await acme.change((trx, change) =>
    setMembership(trx, change, { personId: can, teamId: west, from: '2026-11-02' }),
  );
  const report = (ownerId: string, externalId: string, more: Partial<DealReport>): DealReport => ({
    externalId,
    ownerId,
    stage: 'Lost',
    status: 'lost',
    currency: 'USD',
    amount: 100_000,
    openedOn: '2026-10-31',
    closedOn: '2026-11-10',
    ...more,
  });
  const reports = [
    ...[1, 2, 3, 4, 5, 6].map((nth) => report(ada, `W${nth}`, { stage: 'Won', status: 'won' })),
    report(ada, 'L1', {}),
    report(ada, 'L2', {}),
    report(can, 'L3', { openedOn: '2026-10-01', closedOn: '2026-10-12' }),
    report(can, 'L4', { openedOn: '2026-10-01', closedOn: '2026-10-13' }),
    report(can, 'L5', {}),
    report(ada, 'O1', { stage: 'Proposal', status: 'open', openedOn: '2026-11-20', closedOn: null }),
    report(ada, 'O2', { stage: 'Proposal', status: 'open', openedOn: '2026-11-24', closedOn: null }),
  ];
  await acme.change(async (trx) => {
    await upsertDeals(trx, acme.context, acme.workspace.id, reports, '2026-11-23');
    await writeFacts(trx, acme.context, acme.workspace.id, [
      {
        subject: { kind: 'person', id: ada },
        kpi: 'qualified_leads',
        date: '2026-11-03',
        occurredAt: new Date('2026-11-03T12:00:00Z'),
        amount: 10,
        count: 10,
        currency: null,
        source: { kind: 'log', id: 'log-1' },
      },
    ]);
  });
  const sheetOf = async (personId: string, scope: Scope | null, kind: 'month' | 'quarter' = 'month') =>
    kpiSheet(acme.context, await acme.callerOf(personId), { scope, kind });
  return { acme, boss, manager, east, west, ada, can, sheetOf };
}

type Sheet = Awaited<ReturnType<typeof kpiSheet>>;
const of = (part: Sheet['now'], key: string) => part.measured.find((each) => each.key === key);

onBothDatabases('the KPIs of a period', (open) => {
  it('are one’s own for a rep: this month through today, and the whole one before', async () => {
    const { ada, sheetOf } = await company(open);
    const { scope, now, before } = await sheetOf(ada, null);
    expect(scope).toEqual({ kind: 'self' });
    expect([now.from, now.until]).toEqual(['2026-11-01', '2026-11-24']);
    expect([before.from, before.until]).toEqual(['2026-10-01', '2026-11-01']);
    expect(of(now, 'win_rate')).toMatchObject({ value: 0.75, basis: { k: 6, n: 8 } });
    expect(of(now, 'sales_cycle')).toMatchObject({ value: 10, basis: { n: 6 } });
    expect(now.counted.find(({ kpi }) => kpi.key === 'revenue_won')).toMatchObject({ amount: 600_000 });
    // Of those opened in November only the one that is there by today: 1 of 10 leads.
    expect(of(now, 'lead_conversion')).toMatchObject({ value: 0.1, basis: { k: 1, n: 10 } });
    // 1 open × 6/8 × 1,000.00 / 10 days. At the end of October eight were open that closed in November.
    expect(of(now, 'pipeline_velocity')).toMatchObject({ value: 7_500 });
    expect(of(before, 'pipeline_velocity')).toMatchObject({ why: 'no_won' });
    expect(of(before, 'win_rate')).toMatchObject({ value: null, why: 'no_closed' });
  });

  it('are the team’s as it was on each day: who has left it since counts for the days before', async () => {
    const { east, west, manager, sheetOf } = await company(open);
    const first = await sheetOf(manager, { kind: 'team', teamId: east });
    expect(of(first.now, 'win_rate')).toMatchObject({ basis: { k: 6, n: 8 } });
    expect(of(first.before, 'win_rate')).toMatchObject({ why: 'too_few', basis: { k: 0, n: 2 } });
    const second = await sheetOf(manager, { kind: 'team', teamId: west });
    expect(of(second.now, 'win_rate')).toMatchObject({ basis: { k: 0, n: 1 } });
    expect(of(second.before, 'win_rate')).toMatchObject({ why: 'no_closed' });
  });

  it('are everybody’s for an admin, in a quarter too', async () => {
    const { boss, sheetOf } = await company(open);
    const { scope, now } = await sheetOf(boss, null, 'quarter');
    expect(scope).toEqual({ kind: 'company' });
    expect(of(now, 'win_rate')).toMatchObject({ basis: { k: 6, n: 11 } });
    expect(now.counted.find(({ kpi }) => kpi.key === 'qualified_leads')).toMatchObject({ amount: 10 });
  });

  it('hold the goal against what was won, of the kind of period that it is for', async () => {
    const { acme, boss, ada, east, west, manager, sheetOf } = await company(open);
    const agree = async (subject: { personId: string } | { teamId: string }, target: number) =>
      setGoal(acme.context, await acme.callerOf(manager), {
        subject,
        kpi: 'revenue_won',
        target,
        periodKind: 'month',
        startsIn: 'this',
        repeats: true,
        reason: 'So agreed.',
      });
    await agree({ personId: ada }, 800_000);
    await agree({ teamId: east }, 1_200_000);
    const { now } = await sheetOf(ada, null);
    expect(of(now, 'attainment')).toMatchObject({ value: 0.75, basis: { k: 600_000, n: 800_000 } });
    // 1,000.00 open for 2,000.00 missing; 8 closed for 6 won asks for 1.33×.
    expect(of(now, 'pipeline_coverage')).toMatchObject({ value: 0.5, basis: { needed: 8 / 6 } });
    expect(of((await sheetOf(ada, null, 'quarter')).now, 'attainment')).toMatchObject({ why: 'no_goal' });
    expect(of((await sheetOf(boss, null)).now, 'attainment')).toMatchObject({ why: 'no_goal' });
    await agree({ teamId: west }, 300_000);
    // Both teams have one now: 6,000.00 of 15,000.00.
    expect(of((await sheetOf(boss, null)).now, 'attainment')).toMatchObject({
      value: 0.4,
      basis: { k: 600_000, n: 1_500_000 },
    });
  });

  it('are refused to who may not see them, and of another workspace there are none', async () => {
    const { east, west, ada, sheetOf } = await company(open);
    expect(await refusalOf(sheetOf(ada, { kind: 'company' }))).toContain('for admins');
    expect(await refusalOf(sheetOf(ada, { kind: 'team', teamId: west }))).toContain('for its people');
    expect(await refusalOf(sheetOf(ada, { kind: 'team', teamId: 'other' }))).toContain('gone');
    expect((await sheetOf(ada, { kind: 'team', teamId: east })).team?.name).toBe('East');
  });

  it('read well in both languages and fit Slack', async () => {
    const { boss, sheetOf } = await company(open);
    const sheet = await sheetOf(boss, null);
    const english = sheetMessage(sheet, translate('en'));
    assertSlackLimits(english);
    expect(english.text).toContain(
      '*Win rate*: *66.7%* (6 of 9) · before: n/a because there are too few for a rate (0 of 2)',
    );
    expect(english.text).toContain(
      '*Average deal size*: *$1,000* (6 deals) · before: n/a because no deal was won',
    );
    expect(english.text).toContain(
      '*Attainment*: n/a because there is no revenue goal for such a period · before: the same',
    );
    const turkish = sheetMessage(sheet, translate('tr'));
    assertSlackLimits(turkish);
    expect(turkish.text).toContain(
      '*Kazanma oranı*: *%66,7* (6 / 9) · önce: yok, çünkü oran için çok az (0 / 2)',
    );
  });
});

it('each KPI says what it is, from how many it is shown and where it comes from', () => {
  const t = translate('en');
  const words = (key: string) => collectTexts(meaningView(key, t)).join('\n');
  expect(words('win_rate')).toContain('Deals won out of all deals that were closed');
  expect(words('win_rate')).toContain(
    'More is better · counts on the day a deal was closed · worked out by itself · shown from 5 on',
  );
  expect(words('calls')).toContain('Calls: added up over the days of the period, and over people.');
  expect(words('calls')).toContain('comes from /log and imports');
  expect(meaningView('nonsense', t)).toBeNull();
});
