import { expect, it } from 'vitest';
import { periodContaining } from '../../../src/kernel/period.ts';
import { insertTimeOff } from '../../../src/people/store/time-off-writes.ts';
import { onBothDatabases } from '../../support/databases.ts';
import { inPercent, scoredCompany, standings } from './company.ts';

/** Working days of 2026: October 22, November 21, December 23, so 66 in the quarter; a week has 5. */
onBothDatabases('a target brought to a card’s period', (open) => {
  async function company() {
    const made = await scoredCompany(open);
    const { acme, east, did } = made;
    const ada = await acme.addPerson({ name: 'Ada', teamId: east });
    const can = await acme.addPerson({ name: 'Can', teamId: east });
    await did(ada, 'calls', { '2026-10-05': 60, '2026-11-05': 30, '2026-11-24': 12 });
    await did(can, 'calls', { '2026-11-06': 40 });
    const target = async (kind: 'week' | 'month' | 'quarter', day: string) =>
      standings(await made.personScore(ada, kind, day)).calls;
    return { ...made, ada, can, target };
  }

  it('is the goal of such a period before any other', async () => {
    const { goal, ada, target } = await company();
    await goal({ personId: ada }, 'calls', 'week', 100);
    await goal({ personId: ada }, 'calls', 'month', 70);
    await goal({ personId: ada }, 'calls', 'quarter', 999);
    expect(await target('month', '2026-11-30')).toBe('42/70');
    expect(await target('quarter', '2026-12-31')).toBe('102/999');
    expect(await target('week', '2026-11-29')).toBe('12/100');
  });

  it('is the weeks’ working days that lie in a month, as many as the month’s own calls can come from', async () => {
    const { goal, ada, target } = await company();
    await goal({ personId: ada }, 'calls', 'week', 100);
    // Two days of week 40, and weeks 41 to 44; weeks 45 to 48, and the Monday of week 49.
    expect(await target('month', '2026-10-31')).toBe('60/440');
    expect(await target('month', '2026-11-30')).toBe('42/420');
    expect(await target('quarter', '2026-12-31')).toBe('102/1320');
  });

  it('is a quarter’s three months', async () => {
    const { goal, ada, target } = await company();
    await goal({ personId: ada }, 'calls', 'month', 200, { to: '2026-12-01' });
    await goal({ personId: ada }, 'calls', 'month', 260, { from: '2026-12-01' });
    expect(await target('quarter', '2026-12-31')).toBe('102/660');
  });

  it('is a month’s working days of a quarter or year', async () => {
    const { goal, ada, target } = await company();
    await goal({ personId: ada }, 'calls', 'quarter', 660);
    expect(await target('month', '2026-11-30')).toBe('42/210');
    expect(await target('month', '2026-12-31')).toBe('no_data');
  });

  it('is none where goals cover only a part of the days somebody worked', async () => {
    const { goal, ada, target } = await company();
    await goal({ personId: ada }, 'calls', 'week', 100, { from: '2026-11-16' });
    expect(await target('month', '2026-11-30')).toBeUndefined();
    expect(await target('week', '2026-11-29')).toBe('12/100');
    // The next one is covered.
    expect(await target('month', '2026-12-31')).toBe('no_data');
  });

  it('asks nothing of a week that somebody was off, and of a joiner nothing of the weeks before', async () => {
    const { acme, goal, ada, east, did, personScore, target } = await company();
    await goal({ personId: ada }, 'calls', 'week', 100);
    await acme.change((trx) =>
      insertTimeOff(
        trx,
        acme.workspace.id,
        { id: acme.context.newId(), personId: ada, from: '2026-11-09', until: '2026-11-14', halves: 3 },
        { by: null, source: 'cli', at: new Date(0) },
      ),
    );
    expect(await target('month', '2026-11-30')).toBe('42/320');
    const eda = await acme.addPerson({ name: 'Eda', teamId: east, startedOn: '2026-11-16' });
    await goal({ personId: eda }, 'calls', 'week', 50, { from: '2026-11-16' });
    await did(eda, 'calls', { '2026-11-17': 11 });
    // Weeks 47 and 48, and a fifth of week 49.
    expect(standings(await personScore(eda, 'month', '2026-11-30')).calls).toBe('11/110');
  });

  it('of a team is its own, else its people’s once each of them has one', async () => {
    const { goal, ada, can, east, teamScore } = await company();
    await goal({ personId: ada }, 'calls', 'week', 100);
    expect(standings(await teamScore(east, 'month', '2026-11-30')).calls).toBeUndefined();
    await goal({ personId: can }, 'calls', 'month', 90);
    // One a week, one a month: neither kind is everybody's.
    expect(standings(await teamScore(east, 'month', '2026-11-30')).calls).toBeUndefined();
    await goal({ personId: can }, 'calls', 'week', 20);
    expect(standings(await teamScore(east, 'month', '2026-11-30')).calls).toBe('82/504');
    await goal({ teamId: east }, 'calls', 'quarter', 660);
    expect(standings(await teamScore(east, 'month', '2026-11-30')).calls).toBe('82/504');
    await goal({ teamId: east }, 'calls', 'month', 164);
    expect(inPercent(await teamScore(east, 'month', '2026-11-30'))).toBe(50);
  });

  it('is the week’s own for a card of weeks, as for the weekly card', async () => {
    const { goal, ada, personScore } = await company();
    await goal({ personId: ada }, 'calls', 'month', 210);
    const score = await personScore(ada, 'week', '2026-11-29');
    expect(score.period.key).toBe(periodContaining('week', '2026-11-29').key);
    expect(standings(score).calls).toBe('12/50');
  });
});
