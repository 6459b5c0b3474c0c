import { expect, it } from 'vitest';
import { checkGoal } from '../../../src/goals/actions/check-goal.ts';
import { closedGoals } from '../../../src/goals/actions/closing/closed-goals.ts';
import { goalCalendar } from '../../../src/goals/actions/goal-calendar.ts';
import { goalLine } from '../../../src/goals/actions/goal-line.ts';
import { goalLinesOfPeople } from '../../../src/goals/actions/lines-of-people.ts';
import { setGoal } from '../../../src/goals/actions/set-goal.ts';
import { whyGoal } from '../../../src/goals/actions/why-goal.ts';
import { goalPeriod, goalsOn } from '../../../src/goals/index.ts';
import { closingJob } from '../../../src/goals/jobs.ts';
import { closedCard } from '../../../src/goals/messages/closed-card.ts';
import { whyView } from '../../../src/goals/messages/why-view.ts';
import { plainYear } from '../../../src/kernel/company-year.ts';
import type { KpiKey } from '../../../src/kpis/catalogue.ts';
import { defineOwnKpi, draftOwn, writeFacts } from '../../../src/kpis/index.ts';
import { translate } from '../../../src/locales/index.ts';
import { personById } from '../../../src/people/index.ts';
import { assertSlackLimits } from '../../../src/slack/limits.ts';
import { onBothDatabases } from '../../support/databases.ts';
import { createCompany } from '../../support/fixtures.ts';
import { plainText } from '../../support/plain-text.ts';

const RATIOS = {
  shown: { unit: 'percent', counters: { numerator: 'meetings_held', denominator: 'meetings_booked' } },
  each: { unit: 'count', direction: 'down', counters: { numerator: 'calls', denominator: 'demos' } },
  size: { unit: 'money', counters: { numerator: 'revenue_won', denominator: 'deals_won' } },
} as const;
type Name = keyof typeof RATIOS;
const day = '2026-11-23';
const week = { periodKind: 'week', startsIn: 'this', repeats: true, reason: '' } as const;

/** Ada and Can work in East under Mert. Monday 23 November 2026, 08:55 in Istanbul. */
async function company(open: Parameters<typeof createCompany>[0]) {
  const acme = await createCompany(open);
  const manager = await acme.addPerson({ name: 'Mert Manager' });
  const team = await acme.addTeam({ name: 'East' });
  const rep = await acme.addPerson({ name: 'Ada Rep', managerId: manager, teamId: team });
  const mate = await acme.addPerson({ name: 'Can Mate', managerId: manager, teamId: team });
  const keys = await acme.change(async (trx, change) => {
    const define = async (name: Name) =>
      (
        await defineOwnKpi(
          trx,
          change,
          draftOwn({ name: `Our ${name}`, source: 'computed', ...RATIOS[name] }),
        )
      ).kpi.key;
    return { shown: await define('shown'), each: await define('each'), size: await define('size') };
  });
  const mert = await acme.callerOf(manager);
  const set = (
    name: Name,
    target: number,
    subject: { personId: string } | { teamId: string } = { personId: rep },
  ) => setGoal(acme.context, mert, { ...week, target, kpi: keys[name], subject });
  let id = 0;
  const count = (
    personId: string,
    date: string,
    amounts: Partial<Record<KpiKey, number>>,
    currency = 'USD',
  ) =>
    acme.change((trx) =>
      writeFacts(
        trx,
        acme.context,
        acme.workspace.id,
        Object.entries(amounts).map(([kpi, amount]) => ({
          kpi: kpi as KpiKey,
          subject: { kind: 'person' as const, id: personId },
          date,
          occurredAt: new Date(`${date}T09:00:00Z`),
          amount,
          count: 1,
          currency: kpi === 'revenue_won' ? currency : null,
          source: { kind: 'log' as const, id: `log ${++id}` },
        })),
      ),
    );
  return { acme, team, rep, mate, keys, mert, set, count };
}

onBothDatabases('goals for what is worked out from two KPIs', (open) => {
  it('are levels of both sums divided, the same one by one as all at once, and tell what they are made of', async () => {
    const { acme, rep, mate, keys, mert, set, count } = await company(open);
    await set('shown', 800_000);
    await set('each', 300);
    await set('size', 250_000);
    await set('shown', 800_000, { personId: mate });
    await count(rep, day, { meetings_held: 6, meetings_booked: 5, calls: 16, demos: 5 });
    await count(rep, day, { revenue_won: 900_000, deals_won: 4 });
    await count(rep, day, { revenue_won: 7_000_000 }, 'EUR');
    await count(mate, day, { meetings_held: 2, meetings_booked: 4 });
    const { db } = acme;
    const { id } = acme.workspace;
    const ada = await personById(db, id, rep, day);
    const calendar = ada ? await goalCalendar(db, ada, day) : [];
    const people = [rep, mate].map((personId) => ({ personId, day, calendar }));
    const [theirs = [], mates = []] = await goalLinesOfPeople(db, id, people);
    const of = (name: Name) => theirs.find((line) => line.goal.kpi === keys[name]);
    // 6 of 5 are 120 %; 16 calls for 5 demos 3.2, which is more than 3; $9,000 of 4 deals $2,250, less than $2,500.
    expect(of('shown')).toMatchObject({
      actual: 1_200_000,
      goal: { type: 'at_least' },
      reading: { k: 6, n: 5 },
      pace: { status: 'on_track' },
    });
    expect(of('each')).toMatchObject({ actual: 320, goal: { type: 'at_most' }, pace: { status: 'behind' } });
    expect(of('size')).toMatchObject({
      actual: 225_000,
      goal: { currency: 'USD' },
      pace: { status: 'behind' },
    });
    // Two of four are too few to say.
    expect(mates[0]?.reading).toMatchObject({ level: null, k: 2, n: 4, why: 'too_few' });
    for (const goal of await goalsOn(db, id, { personIds: [rep] }, day)) {
      const line = await goalLine(db, id, goal, day, calendar, goalPeriod(plainYear, goal, day));
      expect(line).toEqual(theirs.find((each) => each.goal.id === goal.id));
    }

    const why = async (name: Name, locale: 'en' | 'tr') => {
      const view = whyView(
        await whyGoal(acme.context, mert, of(name)?.goal.id ?? ''),
        mert.zone,
        translate(locale),
      );
      assertSlackLimits(view);
      return plainText(view);
    };
    const shown = await why('shown', 'en');
    expect(shown).toContain('120% (6 of 5)');
    expect(shown).toContain('Worked out from *6 meetings held* and *5 meetings booked*.');
    expect(shown).toMatch(/23 Nov 2026.*6 meetings held/);
    expect(shown).toMatch(/23 Nov 2026.*5 meetings booked/);
    expect(shown).not.toContain('calls');
    expect(await why('each', 'en')).toContain('3.2 (16 ÷ 5)');
    expect(await why('size', 'en')).toContain('Worked out from *Revenue won $9,000* and *4 deals won*.');
    expect(await why('size', 'tr')).toContain('*4 kazanılan satış*');
  });

  it('of a team take the sums of its people, never a mean of their quotients', async () => {
    const { acme, team, rep, mate, set, count } = await company(open);
    await set('shown', 30_000, { teamId: team });
    await count(rep, day, { meetings_held: 1, meetings_booked: 1 });
    await count(mate, day, { meetings_held: 1, meetings_booked: 99 });
    const [held] = await goalsOn(acme.db, acme.workspace.id, { teamIds: [team] }, day);
    if (!held) throw new Error('no goal');
    const period = goalPeriod(plainYear, held, day);
    const line = await goalLine(acme.db, acme.workspace.id, held, day, [1, 2, 3, 4, 5], period);
    expect(line).toMatchObject({ actual: 20_000, reading: { k: 2, n: 100 }, pace: { status: 'behind' } });
  });

  it('are checked by their own past, and closed again when either of the two is corrected', async () => {
    const { acme, rep, keys, mert, set, count } = await company(open);
    // Five weeks of 2, 3, 4, 5 and 4 calls for a demo.
    for (const [date, calls] of [
      ['2026-10-20', 20],
      ['2026-10-27', 30],
      ['2026-11-03', 40],
      ['2026-11-10', 50],
      ['2026-11-17', 40],
    ] as const) {
      await count(rep, date, { calls, demos: 10 });
    }
    const check = async (target: number) => {
      const asked = { ...week, kpi: keys.each, subject: { personId: rep }, target };
      return (await checkGoal(acme.context, mert, asked)).findings.map(({ kind }) => kind);
    };
    expect(await check(500)).toEqual(['routine']);
    expect(await check(300)).toEqual([]);

    await set('each', 300);
    await count(rep, day, { calls: 9, demos: 4 });
    const closedAt = async (instant: string) => {
      acme.context.clock.moveTo(new Date(instant));
      await closingJob.run(acme.context, acme.context.clock.now());
      const caller = await acme.callerOf(rep);
      const card = closedCard(await closedGoals(acme.context, caller, rep), caller.zone, translate('en'));
      return plainText({ blocks: card.blocks });
    };
    expect(await closedAt('2026-12-02T02:00:00Z')).toContain('at most 3: 2.3 (9 ÷ 4)');
    // A demo taken back and a call more: 10 for 3.
    await count(rep, day, { demos: -1, calls: 1 });
    const text = await closedAt('2026-12-03T02:00:00Z');
    expect(text).toContain('at most 3: 3.3 (10 ÷ 3)');
    expect(text).toContain('corrected to');
  });
});
