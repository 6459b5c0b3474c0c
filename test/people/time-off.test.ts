import { expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { workingDays } from '../../src/kernel/calendar.ts';
import { translate } from '../../src/locales/index.ts';
import { listTimeOff } from '../../src/people/actions/time-off/list-time-off.ts';
import { takeBack } from '../../src/people/actions/time-off/take-back.ts';
import { takeTimeOff } from '../../src/people/actions/time-off/take-time-off.ts';
import { isAway, timeOffBetween, workCalendarsOf } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { addCompany, type Company, createCompany } from '../support/fixtures.ts';

/** Thursday to Monday: 24, 25 and 28 December 2026 are weekdays. */
const CHRISTMAS = { from: '2026-12-24', until: '2026-12-29' };
const YEAR = { from: '2026-01-01', until: '2028-01-01' };

/** Mert leads Ana, Vera leads Mert; Ben is Ana's teammate, Ada admin. */
async function build(company: Company) {
  const teamId = await company.addTeam({ name: 'East' });
  const vera = await company.addPerson({ name: 'Vera' });
  const mert = await company.addPerson({ name: 'Mert', managerId: vera });
  const ana = await company.addPerson({ name: 'Ana', managerId: mert, teamId });
  const ben = await company.addPerson({ name: 'Ben', teamId });
  const ada = await company.addPerson({ name: 'Ada', isAdmin: true });
  return { vera, mert, ana, ben, ada };
}

async function take(
  company: Company,
  who: string,
  personId: string,
  days = CHRISTMAS,
  deputyId: string | null = null,
) {
  return takeTimeOff(company.context, await company.callerOf(who), { personId, days, deputyId });
}

/** The sentence of a refusal, in English. */
async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error(`Not refused: ${String(error)}`);
  return error.sentence(translate('en'));
}

async function worked(company: Company, personId: string, days = CHRISTMAS) {
  const person = await company.person(personId);
  const calendars = await workCalendarsOf(company.db, company.workspace.id, [person], days);
  return workingDays(days.from, days.until, calendars.get(personId) ?? []);
}

onBothDatabases('days off', (open) => {
  it('are no working days, until they are taken back', async () => {
    const company = await createCompany(open);
    const { ana } = await build(company);
    expect(await worked(company, ana)).toBe(3);
    const taken = await take(company, ana, ana);
    expect(taken).toMatchObject({ isSelf: true, workingDays: 3, offBefore: 0, deputy: null });
    expect(await worked(company, ana)).toBe(0);
    const caller = await company.callerOf(ana);
    const back = await takeBack(company.context, caller, taken.timeOffId ?? '');
    expect(back).toMatchObject({ days: CHRISTMAS, stillOff: 0, deputies: [] });
    expect(await worked(company, ana)).toBe(3);
    const rows = await company.db.selectFrom('time_off').selectAll().execute();
    expect(rows).toMatchObject([
      { id: taken.timeOffId, cancelled_at: company.context.clock.now().getTime() },
    ]);
  });

  it('are taken back once', async () => {
    const company = await createCompany(open);
    const { ana } = await build(company);
    const { timeOffId } = await take(company, ana, ana);
    const caller = await company.callerOf(ana);
    await takeBack(company.context, caller, timeOffId ?? '');
    const again = takeBack(company.context, caller, timeOffId ?? '');
    expect(await refusal(again)).toContain('taken back already');
    expect(await refusal(takeBack(company.context, caller, 'no-such-id'))).toContain('taken back already');
  });

  it('that overlap are off once, and stay off as long as one of them stands', async () => {
    const company = await createCompany(open);
    const { ana } = await build(company);
    await take(company, ana, ana, { from: '2026-12-24', until: '2026-12-26' });
    const second = await take(company, ana, ana);
    expect(second).toMatchObject({ workingDays: 3, offBefore: 2 });
    const third = await take(company, ana, ana, { from: '2026-12-25', until: '2026-12-29' });
    expect(third).toMatchObject({ timeOffId: null, workingDays: 2, offBefore: 2 });
    expect(await worked(company, ana)).toBe(0);
    const back = await takeBack(company.context, await company.callerOf(ana), second.timeOffId ?? '');
    expect(back.stillOff).toBe(2);
    expect(await worked(company, ana)).toBe(1);
  });

  it('follow the person’s own work week', async () => {
    const company = await createCompany(open);
    const kim = await company.addPerson({ name: 'Kim', workWeek: [1, 2, 3, 4] });
    // 25 December is a Friday.
    expect(await take(company, kim, kim)).toMatchObject({ workingDays: 2 });
    const friday = take(company, kim, kim, { from: '2026-12-25', until: '2026-12-26' });
    expect(await refusal(friday)).toBe(
      '25 Dec 2026: nobody would work then anyway, so there is nothing to take off.',
    );
  });

  it('make somebody away on each of them, weekends too, and on no other', async () => {
    const company = await createCompany(open);
    const { ana, ben } = await build(company);
    await take(company, ana, ana);
    const on = (personId: string, date: string) => isAway(company.db, company.workspace.id, personId, date);
    expect(await on(ana, '2026-12-23')).toBe(false);
    expect(await on(ana, '2026-12-24')).toBe(true);
    expect(await on(ana, '2026-12-27')).toBe(true);
    expect(await on(ana, '2026-12-28')).toBe(true);
    expect(await on(ana, '2026-12-29')).toBe(false);
    expect(await on(ben, '2026-12-24')).toBe(false);
  });

  it('are entered, seen and taken back by the person, those above and admins, and nobody else', async () => {
    const company = await createCompany(open);
    const people = await build(company);
    const { ana, ben } = people;
    for (const who of ['ana', 'mert', 'vera', 'ada'] as const) {
      const { timeOffId } = await take(company, people[who], ana);
      const caller = await company.callerOf(people[who]);
      expect((await listTimeOff(company.context, caller, ana)).coming.daysOff).toHaveLength(1);
      await takeBack(company.context, caller, timeOffId ?? '');
    }
    const stranger = await company.callerOf(ben);
    const { timeOffId } = await take(company, ana, ana);
    expect(await refusal(take(company, ben, ana))).toContain('are entered by Ana');
    expect(await refusal(listTimeOff(company.context, stranger, ana))).toContain('are between Ana');
    expect(await refusal(takeBack(company.context, stranger, timeOffId ?? ''))).toContain(
      'are entered by Ana',
    );
    // A rep enters none for their manager.
    expect(await refusal(take(company, ana, people.mert))).toContain('are entered by Mert');
  });

  it('leave a line in the audit, with days and ids alone', async () => {
    const company = await createCompany(open);
    const { ana, mert } = await build(company);
    const { timeOffId } = await take(company, mert, ana);
    await takeBack(company.context, await company.callerOf(mert), timeOffId ?? '');
    const lines = await company.db
      .selectFrom('audit')
      .selectAll()
      .where('action', 'like', 'person.time_off%')
      .execute();
    const detail = { timeOffId, ...CHRISTMAS };
    expect(lines.map((line) => ({ ...line, detail: JSON.parse(line.detail) }))).toMatchObject([
      { action: 'person.time_off_set', actor_id: mert, subject_id: ana, source: 'slack', detail },
      { action: 'person.time_off_taken_back', actor_id: mert, subject_id: ana, source: 'slack', detail },
    ]);
  });

  it('are listed as long as one of them is ahead', async () => {
    const company = await createCompany(open, { now: '2026-12-28T09:00:00Z' });
    const { ana } = await build(company);
    await take(company, ana, ana, { from: '2026-12-21', until: '2026-12-23' });
    await take(company, ana, ana);
    const { coming } = await listTimeOff(company.context, await company.callerOf(ana), ana);
    expect(coming.daysOff).toMatchObject([{ ...CHRISTMAS, workingDays: 3 }]);
  });

  it('belong to one workspace', async () => {
    const company = await createCompany(open);
    const { ana } = await build(company);
    const other = await addCompany(company.database, company.context, {
      slackTeamId: 'T0000002',
      name: 'Other',
    });
    const zoe = await other.addPerson({ name: 'Zoe', isAdmin: true });
    const { timeOffId } = await take(company, ana, ana);
    const caller = await other.callerOf(zoe);
    expect(await refusal(takeBack(other.context, caller, timeOffId ?? ''))).toContain('taken back already');
    const asOther = takeTimeOff(other.context, caller, { personId: ana, days: CHRISTMAS, deputyId: null });
    expect(await refusal(asOther)).toContain('no longer find this person');
    expect(await timeOffBetween(other.db, other.workspace.id, [ana], YEAR)).toEqual([]);
    expect(await isAway(other.db, other.workspace.id, ana, '2026-12-24')).toBe(false);
  });

  it('are stored once for one delivery of Slack’s', async () => {
    const company = await createCompany(open);
    const { ana } = await build(company);
    const caller = await company.callerOf(ana, 'trigger:1');
    const request = { personId: ana, days: CHRISTMAS, deputyId: null };
    await takeTimeOff(company.context, caller, request);
    await expect(takeTimeOff(company.context, caller, request)).rejects.toThrow();
    expect(await timeOffBetween(company.db, company.workspace.id, [ana], YEAR)).toHaveLength(1);
  });
});
