import { expect, it } from 'vitest';
import { addHoliday, workHoliday } from '../../src/people/actions/change-holiday.ts';
import { teamById } from '../../src/people/index.ts';
import { foreseenCards } from '../../src/scorecards/actions/foreseen.ts';
import { planDueCards } from '../../src/scorecards/actions/plan-cards.ts';
import { readSchedule, setSchedule } from '../../src/scorecards/actions/schedule.ts';
import { scheduleOf } from '../../src/scorecards/index.ts';
import { type OpenFresh, onBothDatabases, onSqlite } from '../support/databases.ts';
import { addEarlierCard } from '../support/earlier-card.ts';
import { createCompany } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';

/** Good Friday 2026 in Berlin. Easter Monday is the 6th of April; nine o'clock there is seven in UTC. */
const GOOD_FRIDAY = '2026-04-03T10:00:00Z';
const MONDAY_9 = new Date('2026-04-06T07:00:00Z');
const TUESDAY_9 = new Date('2026-04-07T07:00:00Z');

/** East in Berlin, led by Mira, with Ana, who had calls in the weeks before and after; Ada administers. */
async function east(open: OpenFresh) {
  const company = await createCompany(open, { now: GOOD_FRIDAY, zone: 'Europe/Berlin', holidays: null });
  const { context, workspace } = company;
  const ada = await company.addPerson({ name: 'Ada', isAdmin: true });
  const mira = await company.addPerson({ name: 'Mira' });
  const teamId = await company.addTeam({ name: 'East', channelId: 'C1', zone: 'Europe/Berlin' });
  const ana = await company.addPerson({ name: 'Ana', teamId, managerId: mira });
  await company.change(async (trx) => {
    for (const date of ['2026-03-31', '2026-04-08']) {
      await addEarlierCard(trx, context, workspace.id, { teamId, personId: ana, date });
    }
  });
  await planDueCards(context, context.clock.now());
  const cards = async () => {
    const rows = await company.db
      .selectFrom('delivery')
      .select(['period', 'due_at'])
      .where('kind', '=', 'scorecard.card.v1')
      .orderBy('due_at')
      .execute();
    return rows.map((row) => `${row.period} ${new Date(row.due_at).toISOString()}`);
  };
  const runUntil = async (instant: Date) => {
    context.clock.moveTo(instant);
    await planDueCards(context, instant);
  };
  return { company, context, workspaceId: workspace.id, ada, mira, ana, teamId, cards, runUntil };
}

onBothDatabases('a card on a public holiday of its team', (open) => {
  it('comes the next working morning, once, about the same week, and the next one on its own day', async () => {
    const { cards, runUntil } = await east(open);
    await runUntil(MONDAY_9);
    expect(await cards()).toEqual([]);
    await runUntil(TUESDAY_9);
    await runUntil(new Date('2026-04-07T12:00:00Z'));
    expect(await cards()).toEqual(['2026-W14 2026-04-07T07:00:00.000Z']);
    await runUntil(new Date('2026-04-13T07:00:00Z'));
    expect(await cards()).toEqual(['2026-W14 2026-04-07T07:00:00.000Z', '2026-W15 2026-04-13T07:00:00.000Z']);
  });

  it('is posted all the same where somebody wants that', async () => {
    const { company, context, mira, teamId, cards, runUntil } = await east(open);
    const caller = await company.callerOf(mira);
    const times = { weekday: 1, time: '09:00', isOn: true, onHoliday: 'post' } as const;
    const { next } = await setSchedule(context, caller, teamId, times);
    expect(next).toEqual(MONDAY_9);
    expect((await readSchedule(context, caller, teamId)).schedule.onHoliday).toBe('post');
    await runUntil(MONDAY_9);
    expect(await cards()).toEqual(['2026-W14 2026-04-06T07:00:00.000Z']);
  });

  it('waits for a day that became a holiday since, and does not for one that is worked after all', async () => {
    const one = await east(open);
    const admin = await one.company.callerOf(one.ada);
    await addHoliday(one.context, admin, { region: 'DE', date: '2026-04-07', halves: 3, name: 'Offsite' });
    await one.runUntil(TUESDAY_9);
    expect(await one.cards()).toEqual([]);
    await one.runUntil(new Date('2026-04-08T07:00:00Z'));
    expect(await one.cards()).toEqual(['2026-W14 2026-04-08T07:00:00.000Z']);
  });

  it('is caught up from the morning it came to wait for', async () => {
    const { company, context, ada, cards, runUntil } = await east(open);
    const admin = await company.callerOf(ada);
    await addHoliday(context, admin, { region: 'DE', date: '2026-04-07', halves: 3, name: 'Offsite' });
    await runUntil(new Date('2026-04-08T10:00:00Z'));
    expect(await cards()).toEqual(['2026-W14 2026-04-08T07:00:00.000Z']);
  });

  it('is not lost when its holiday is worked after all', async () => {
    const { company, context, ada, cards, runUntil } = await east(open);
    await workHoliday(context, await company.callerOf(ada), { region: 'DE', date: '2026-04-06' });
    await runUntil(MONDAY_9);
    await runUntil(TUESDAY_9);
    expect(await cards()).toEqual(['2026-W14 2026-04-07T07:00:00.000Z']);
  });

  it('is caught up within a day of the morning it waited for, and left out later', async () => {
    const { cards, runUntil } = await east(open);
    await runUntil(new Date('2026-04-08T06:59:00Z'));
    expect(await cards()).toEqual(['2026-W14 2026-04-07T07:00:00.000Z']);
    const late = await east(open);
    await late.runUntil(new Date('2026-04-08T07:00:00Z'));
    expect(await late.cards()).toEqual([]);
  });

  it('keeps the day and time of schedules from before there was a choice', async () => {
    const { company, workspaceId, teamId, cards, runUntil } = await east(open);
    await company.change((trx) =>
      trx
        .updateTable('scorecard_schedule')
        .set({ next_date: null, next_run_at: MONDAY_9.getTime() })
        .execute(),
    );
    expect(await scheduleOf(company.db, workspaceId, teamId)).toMatchObject({
      onHoliday: 'next_day',
      nextDate: '2026-04-06',
    });
    await runUntil(MONDAY_9);
    expect(await cards()).toEqual([]);
    await runUntil(TUESDAY_9);
    expect(await cards()).toEqual(['2026-W14 2026-04-07T07:00:00.000Z']);
  });
});

onSqlite('what is said of a card’s day', (open) => {
  it('is foreseen with its holiday', async () => {
    const { company, context, workspaceId, teamId } = await east(open);
    const team = await teamById(company.db, workspaceId, teamId, '2026-04-03');
    if (!team) throw new Error('No team');
    const range = { from: new Date(GOOD_FRIDAY), until: new Date('2026-04-10T10:00:00Z') };
    expect((await foreseenCards(context, team, range)).map(({ at }) => at)).toEqual([TUESDAY_9]);
  });

  it('is refused with who can set it', async () => {
    const { company, context, ana, teamId } = await east(open);
    const refusal = readSchedule(context, await company.callerOf(ana), teamId);
    expect(await refusalOf(refusal)).toBe(
      'When team East’s card arrives is set by Mira, who leads it, and by Pacesetter admins. If another day would suit you better, tell one of them.',
    );
  });
});
