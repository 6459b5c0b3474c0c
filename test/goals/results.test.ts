import { expect, it } from 'vitest';
import { closedGoals } from '../../src/goals/actions/closing/closed-goals.ts';
import { whyGoal } from '../../src/goals/actions/why-goal.ts';
import { addGoalVersion, goalsOn } from '../../src/goals/index.ts';
import { closingJob } from '../../src/goals/jobs.ts';
import { closedCard } from '../../src/goals/messages/closed-card.ts';
import { whyView } from '../../src/goals/messages/why-view.ts';
import type { PeriodKind } from '../../src/kernel/period.ts';
import { type KpiKey, liveFactsBySource, reverseFacts, writeFacts } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';

type GoalDraft = {
  kpi?: KpiKey;
  periodKind?: PeriodKind;
  validFrom?: string;
  validTo?: string | null;
  target?: number | null;
  currency?: string | null;
};

/** Ada works in East under Mert. Monday 23 November 2026, 08:55 in Istanbul. */
async function company(open: Parameters<typeof createCompany>[0]) {
  const acme = await createCompany(open);
  const manager = await acme.addPerson({ name: 'Mert Manager' });
  const team = await acme.addTeam({ name: 'East' });
  const rep = await acme.addPerson({ name: 'Ada Rep', managerId: manager, teamId: team });
  return { acme, manager, team, rep };
}

const addGoal = (
  acme: Company,
  subject: { personId: string } | { teamId: string },
  { kpi = 'calls', periodKind = 'week', ...more }: GoalDraft = {},
) =>
  acme.change((trx) =>
    addGoalVersion(
      trx,
      acme.workspace.id,
      { subject, kpi, periodKind },
      {
        validFrom: '2026-10-05',
        validTo: null,
        target: 100,
        currency: null,
        authorId: null,
        reason: '',
        ...more,
      },
      { newId: acme.context.newId, at: 0 },
    ),
  );

const count = (
  acme: Company,
  personId: string,
  date: string,
  amount: number,
  kpi: KpiKey = 'calls',
  currency: string | null = null,
) =>
  acme.change((trx) =>
    writeFacts(trx, acme.context, acme.workspace.id, [
      {
        subject: { kind: 'person', id: personId },
        kpi,
        date,
        occurredAt: new Date(`${date}T09:00:00Z`),
        amount,
        count: amount,
        currency,
        source: { kind: 'log', id: `${kpi}-${date}` },
      },
    ]),
  );

/** Lets the job run at an instant, as the heartbeat would. */
async function runAt(acme: Company, instant: string) {
  acme.context.clock.moveTo(new Date(instant));
  await closingJob.run(acme.context, acme.context.clock.now());
}

/** 'period round: actual/target outcome' of every row. */
async function results(acme: Company): Promise<string[]> {
  const rows = await acme.db
    .selectFrom('goal_result')
    .selectAll()
    .orderBy('period_end')
    .orderBy('period_key')
    .orderBy('round')
    .execute();
  return rows.map((row) => `${row.period_key} ${row.round}: ${row.actual}/${row.target} ${row.outcome}`);
}

async function shown(acme: Company, personId: string, locale: Locale = 'en') {
  const caller = await acme.callerOf(personId);
  const message = closedCard(
    await closedGoals(acme.context, caller, personId),
    caller.zone,
    translate(locale),
  );
  assertSlackLimits(message);
  return plainText(message);
}

onBothDatabases('closing goals', (open) => {
  it('writes what the last week came to, once two working days have passed', async () => {
    const { acme, rep } = await company(open);
    await addGoal(acme, { personId: rep });
    await count(acme, rep, '2026-11-17', 96);
    await runAt(acme, '2026-11-24T03:00:00Z');
    expect(await results(acme)).toEqual([]);
    // 04:59 in Istanbul, a minute too early.
    await runAt(acme, '2026-11-25T01:59:00Z');
    expect(await results(acme)).toEqual([]);
    await runAt(acme, '2026-11-25T02:00:00Z');
    expect(await results(acme)).toEqual(['2026-W47 1: 96/100 missed']);
    const audit = await acme.db.selectFrom('audit').selectAll().where('action', '=', 'goal.closed').execute();
    expect(
      audit.map(({ source, actor_id, detail }) => ({ source, actor_id, ...JSON.parse(detail) })),
    ).toEqual([
      {
        source: 'job',
        actor_id: null,
        period: '2026-W47',
        round: 1,
        actual: 96,
        target: 100,
        outcome: 'missed',
      },
    ]);
  });

  it('says the corrected number beside the one it was closed at', async () => {
    const { acme, rep } = await company(open);
    await addGoal(acme, { personId: rep });
    await count(acme, rep, '2026-11-17', 96);
    await runAt(acme, '2026-11-25T02:00:00Z');
    await runAt(acme, '2026-12-01T02:00:00Z');
    acme.context.clock.moveTo(new Date('2026-12-02T12:00:00Z'));
    await count(acme, rep, '2026-11-18', 5);
    await runAt(acme, '2026-12-03T02:00:00Z');
    expect((await results(acme)).filter((row) => row.includes('W47'))).toEqual([
      '2026-W47 1: 96/100 missed',
      '2026-W47 2: 101/100 met',
    ]);
    expect(await shown(acme, rep)).toContain(
      '*Calls* · 16 – 22 Nov 2026 · *★ met*\n101 of 100 (101%) · closed at 96 on 25 Nov 2026, corrected to 101 on 3 Dec 2026',
    );
    expect(await shown(acme, rep, 'tr')).toContain(
      '*★ tutturuldu*\n101 / 100 (%101) · kapanış 96 (25 Kas 2026), düzeltme 101 (3 Ara 2026)',
    );
    const log = await liveFactsBySource(acme.db, acme.workspace.id, 'log', ['calls-2026-11-18']);
    await acme.change((trx) => reverseFacts(trx, acme.context, acme.workspace.id, log));
    await runAt(acme, '2026-12-04T02:00:00Z');
    expect((await results(acme)).filter((row) => row.includes('W47')).at(-1)).toBe(
      '2026-W47 3: 96/100 missed',
    );
  });

  it('closes nothing twice, whether it runs again, was interrupted, or another process does the same', async () => {
    const { acme, rep } = await company(open);
    await addGoal(acme, { personId: rep });
    await Promise.all([runAt(acme, '2026-11-25T02:00:00Z'), runAt(acme, '2026-11-25T02:00:00Z')]);
    await runAt(acme, '2026-11-25T02:01:00Z');
    await acme.db.deleteFrom('job_run').execute();
    await runAt(acme, '2026-11-25T02:02:00Z');
    expect(await results(acme)).toEqual(['2026-W47 1: 0/100 missed']);
    const audit = await acme.db
      .selectFrom('audit')
      .select('id')
      .where('action', '=', 'goal.closed')
      .execute();
    expect(audit).toHaveLength(1);
  });

  it('catches up with every week since, but of what was before goals were closed only with the last', async () => {
    const { acme, rep } = await company(open);
    await addGoal(acme, { personId: rep });
    await runAt(acme, '2026-11-25T02:00:00Z');
    await count(acme, rep, '2026-11-24', 120);
    await runAt(acme, '2026-12-16T02:00:00Z');
    expect(await results(acme)).toEqual([
      '2026-W47 1: 0/100 missed',
      '2026-W48 1: 120/100 met',
      '2026-W49 1: 0/100 missed',
      '2026-W50 1: 0/100 missed',
    ]);
  });

  it('holds each period against the number that counted then, and goals that had not begun against nothing', async () => {
    const { acme, rep } = await company(open);
    await addGoal(acme, { personId: rep }, { validFrom: '2026-11-23' });
    await addGoal(acme, { personId: rep }, { validFrom: '2026-11-30', target: 50 });
    await addGoal(acme, { personId: rep }, { validFrom: '2026-12-07', target: null });
    await runAt(acme, '2026-11-25T02:00:00Z');
    await runAt(acme, '2026-12-16T02:00:00Z');
    expect(await results(acme)).toEqual(['2026-W48 1: 0/100 missed', '2026-W49 1: 0/50 missed']);
  });

  it('keeps what counted of the agreed number and why, when it was a part', async () => {
    const { acme, rep } = await company(open);
    await acme.db.updateTable('person').set({ started_on: '2026-11-19' }).where('id', '=', rep).execute();
    await addGoal(acme, { personId: rep });
    await count(acme, rep, '2026-11-19', 40);
    await runAt(acme, '2026-11-25T02:00:00Z');
    // Thursday and Friday of five days.
    expect(await results(acme)).toEqual(['2026-W47 1: 40/40 met']);
    expect(await shown(acme, rep)).toContain('40 of the agreed 100 count: first day on 19 Nov 2026');
  });

  it('closes money in its own currency, a team’s goals, and chosen days', async () => {
    const { acme, rep, team } = await company(open);
    await addGoal(acme, { teamId: team });
    await addGoal(
      acme,
      { personId: rep },
      { kpi: 'demos', periodKind: 'range', validFrom: '2026-11-10', validTo: '2026-11-21', target: 3 },
    );
    await addGoal(
      acme,
      { personId: rep },
      { kpi: 'revenue_won', periodKind: 'month', validFrom: '2026-10-01', target: 10_000, currency: 'EUR' },
    );
    await count(acme, rep, '2026-10-30', 10_000, 'revenue_won', 'EUR');
    await count(acme, rep, '2026-10-29', 70_000, 'revenue_won', 'USD');
    await count(acme, rep, '2026-11-17', 100);
    await count(acme, rep, '2026-11-20', 2, 'demos');
    await count(acme, rep, '2026-11-21', 9, 'demos');
    await runAt(acme, '2026-11-25T02:00:00Z');
    expect(await results(acme)).toEqual([
      '2026-10 1: 10000/10000 met',
      'R.2026-11-10.2026-11-21 1: 2/3 missed',
      '2026-W47 1: 100/100 met',
    ]);
  });

  it('shows the last period under Why?, and nothing to others', async () => {
    const { acme, manager, rep } = await company(open);
    const stranger = await acme.addPerson({ name: 'Oya Outsider' });
    await addGoal(acme, { personId: rep });
    const caller = await acme.callerOf(manager);
    const [goal] = await goalsOn(acme.db, acme.workspace.id, { personIds: [rep] }, acme.today());
    const why = async () =>
      plainText(whyView(await whyGoal(acme.context, caller, goal?.id ?? ''), caller.zone, translate('en')));
    expect(await why()).not.toContain('Last closed');
    expect(await shown(acme, rep)).toContain('No goal of yours has been closed yet.');
    await runAt(acme, '2026-11-25T02:00:00Z');
    expect(await why()).toContain(
      'Last closed: 16 – 22 Nov 2026, *■ missed*, 0 of 100 (0%); closed at 0 on 25 Nov 2026.',
    );
    expect(await refusalOf(closedGoals(acme.context, await acme.callerOf(stranger), rep))).toContain(
      'These goals are between Ada Rep and their managers',
    );
    expect((await closedGoals(acme.context, caller, rep)).results).toHaveLength(1);
  });
});
