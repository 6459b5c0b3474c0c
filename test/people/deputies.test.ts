import { expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { translate } from '../../src/locales/index.ts';
import { endDeputyship } from '../../src/people/actions/time-off/end-deputy.ts';
import { takeBack } from '../../src/people/actions/time-off/take-back.ts';
import { takeTimeOff } from '../../src/people/actions/time-off/take-time-off.ts';
import {
  actingFor,
  deputiesOn,
  isAway,
  leadsSomeone,
  peopleLed,
  relationTo,
  reportsBelow,
  teamsLed,
  teamsOf,
} from '../../src/people/index.ts';
import { takenMessage } from '../../src/people/messages/time-off/taken.ts';
import { updatePerson } from '../../src/people/store/person-writes.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

const CHRISTMAS = { from: '2026-12-24', until: '2026-12-29' };
const BEFORE = '2026-12-23';
const FIRST = '2026-12-24';
const LAST = '2026-12-28';
const AFTER = '2026-12-29';

/** Vera leads Ana, who leads Ben and Can (team North). Can leads Eve (team Far North). Otto and Gus stand outside. */
async function build(company: Company) {
  const north = await company.addTeam({ name: 'North' });
  const far = await company.addTeam({ name: 'Far North' });
  const vera = await company.addPerson({ name: 'Vera' });
  const ana = await company.addPerson({ name: 'Ana', managerId: vera });
  const ben = await company.addPerson({ name: 'Ben', managerId: ana, teamId: north });
  const can = await company.addPerson({ name: 'Can', managerId: ana, teamId: north });
  const eve = await company.addPerson({ name: 'Eve', managerId: can, teamId: far });
  const otto = await company.addPerson({ name: 'Otto' });
  const gus = await company.addPerson({ name: 'Gus', isGuest: true });
  const ada = await company.addPerson({ name: 'Ada', isAdmin: true });
  return { north, far, vera, ana, ben, can, eve, otto, gus, ada };
}

async function appoint(company: Company, who: string, managerId: string, deputyId: string, days = CHRISTMAS) {
  return takeTimeOff(company.context, await company.callerOf(who), { personId: managerId, days, deputyId });
}

async function isAbove(
  company: Company,
  who: string,
  subject: { personId: string } | { teamId: string },
  date: string,
) {
  return (await relationTo(company.db, await company.callerOf(who), subject, date)).isInLineAbove;
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error(`Not refused: ${String(error)}`);
  return error.sentence(translate('en'));
}

onBothDatabases('a deputy', (open) => {
  it('who is off on the same days is told of to whoever may see that, and to nobody else', async () => {
    const company = await createCompany(open);
    const { ana, ben, otto } = await build(company);
    // Thursday and Friday; the manager's days go on to Monday.
    const days = { from: '2026-12-24', until: '2026-12-26' };
    for (const who of [ben, otto]) {
      await takeTimeOff(company.context, await company.callerOf(who), {
        personId: who,
        days,
        deputyId: null,
      });
    }
    const taken = await appoint(company, ana, ana, ben);
    expect(taken).toMatchObject({ workingDays: 3, deputyOff: 2 });
    expect(takenMessage(taken, translate('en')).text.split('\n').at(-1)).toBe(
      'Ben is off on 2 working days of these too; you may want somebody else.',
    );
    // Otto does not report to Ana.
    expect(await appoint(company, ana, ana, otto)).toMatchObject({ deputyOff: 0 });
  });

  it('stands where the manager does, on the days from the first to the last and on no other', async () => {
    const company = await createCompany(open);
    const { north, far, vera, ana, ben, eve, otto } = await build(company);
    await appoint(company, ana, ana, otto);
    for (const subject of [{ personId: ben }, { personId: eve }, { teamId: north }, { teamId: far }]) {
      const days = [BEFORE, FIRST, LAST, AFTER];
      const above = await Promise.all(days.map((date) => isAbove(company, otto, subject, date)));
      expect(above).toEqual([false, true, true, false]);
      // Those who lead by the line go on doing so.
      expect(await isAbove(company, ana, subject, FIRST)).toBe(true);
      expect(await isAbove(company, vera, subject, FIRST)).toBe(true);
    }
    expect(await isAbove(company, otto, { personId: ana }, FIRST)).toBe(false);
    expect(await isAbove(company, otto, { personId: vera }, FIRST)).toBe(false);
  });

  it('leads the manager’s people and teams on these days', async () => {
    const company = await createCompany(open);
    const { vera, otto, ana } = await build(company);
    await appoint(company, ana, ana, otto);
    const { db } = company;
    const { id } = company.workspace;
    const names = (all: { name: string }[]) => all.map(({ name }) => name);
    expect(names(await peopleLed(db, id, otto, FIRST))).toEqual(['Ben', 'Can', 'Eve']);
    expect(names(await teamsLed(db, id, otto, FIRST)).sort()).toEqual(['Far North', 'North']);
    expect(names(await teamsOf(db, id, otto, FIRST))).toEqual(['North']);
    expect(await leadsSomeone(db, id, otto, FIRST)).toBe(true);
    expect(names(await peopleLed(db, id, otto, AFTER))).toEqual([]);
    expect(names(await teamsLed(db, id, otto, AFTER))).toEqual([]);
    expect(await leadsSomeone(db, id, otto, AFTER)).toBe(false);
    // Whoever is above leads the same as ever, and the reporting line itself knows no deputies.
    expect(names(await peopleLed(db, id, vera, FIRST))).toEqual(['Ana', 'Ben', 'Can', 'Eve']);
    expect(await reportsBelow(db, id, otto, FIRST)).toEqual([]);
  });

  it('from among the manager’s own people leads the others, never themselves', async () => {
    const company = await createCompany(open);
    const { ana, ben, can, eve } = await build(company);
    await appoint(company, ana, ana, ben);
    const led = await peopleLed(company.db, company.workspace.id, ben, FIRST);
    expect(led.map(({ id }) => id)).toEqual([can, eve]);
    expect(await isAbove(company, ben, { personId: can }, FIRST)).toBe(true);
    expect(await isAbove(company, ben, { personId: ben }, FIRST)).toBe(false);
  });

  it('hands nothing on: who stands in for the deputy leads only the deputy’s own people', async () => {
    const company = await createCompany(open);
    const { ana, ben, can, eve, otto } = await build(company);
    await appoint(company, ana, ana, can);
    await appoint(company, can, can, otto);
    expect(await isAbove(company, can, { personId: ben }, FIRST)).toBe(true);
    expect(await isAbove(company, otto, { personId: eve }, FIRST)).toBe(true);
    expect(await isAbove(company, otto, { personId: ben }, FIRST)).toBe(false);
  });

  it('is the one named last; one whose days lie within the new ones is replaced', async () => {
    const company = await createCompany(open);
    const { ana, ben, otto, can } = await build(company);
    await appoint(company, ana, ana, otto, { from: '2026-12-28', until: '2026-12-29' });
    company.context.clock.moveTo(new Date('2026-11-23T06:00:00Z'));
    await appoint(company, ana, ana, can);
    const on = async (date: string) =>
      (await deputiesOn(company.db, company.workspace.id, [ana], date)).get(ana);
    expect([await on(FIRST), await on(LAST), await on(AFTER)]).toEqual([can, can, undefined]);
    expect(await isAbove(company, otto, { personId: ben }, LAST)).toBe(false);
    const standing = await company.db
      .selectFrom('deputy')
      .select('deputy_id')
      .where('cancelled_at', 'is', null)
      .execute();
    expect(standing).toEqual([{ deputy_id: can }]);
  });

  it('no longer is one after becoming a guest or leaving', async () => {
    const company = await createCompany(open);
    const { ana, ben, otto } = await build(company);
    await appoint(company, ana, ana, otto);
    const { id } = company.workspace;
    await company.change((trx) => updatePerson(trx, id, otto, { isGuest: true }));
    expect(await isAbove(company, otto, { personId: ben }, FIRST)).toBe(false);
    expect(await peopleLed(company.db, id, otto, FIRST)).toEqual([]);
    await company.change((trx) => updatePerson(trx, id, otto, { isGuest: false, isActive: false }));
    expect(await deputiesOn(company.db, id, [ana], FIRST)).toEqual(new Map());
  });

  it('is appointed by the manager or an admin, for somebody who leads people', async () => {
    const company = await createCompany(open);
    const { vera, ana, ben, otto, gus, ada } = await build(company);
    await appoint(company, ada, ana, otto);
    expect(await refusal(appoint(company, vera, ana, otto))).toContain('is for Ana or an admin to say');
    expect(await refusal(appoint(company, ben, ben, otto))).toContain('Nobody reports to Ben');
    expect(await refusal(appoint(company, ana, ana, ana))).toContain('cannot stand in for Ana');
    expect(await refusal(appoint(company, ana, ana, gus))).toContain('Gus cannot stand in');
    const nils = await company.addPerson({ name: 'Nils', slackId: null });
    expect(await refusal(appoint(company, ana, ana, nils))).toContain('Nils cannot stand in');
    const leo = await company.addPerson({ name: 'Leo', isActive: false });
    expect(await refusal(appoint(company, ana, ana, leo))).toContain('Leo cannot stand in');
    // A refusal stores nothing, no days off either.
    expect(await company.db.selectFrom('time_off').select('person_id').execute()).toEqual([
      { person_id: ana },
    ]);
    expect(await company.db.selectFrom('deputy').select('deputy_id').execute()).toEqual([
      { deputy_id: otto },
    ]);
  });

  it('goes with the days off they stand in for', async () => {
    const company = await createCompany(open);
    const { ana, ben, otto } = await build(company);
    const { timeOffId } = await appoint(company, ana, ana, otto);
    const back = await takeBack(company.context, await company.callerOf(ana), timeOffId ?? '');
    expect(back.deputies.map(({ name }) => name)).toEqual(['Otto']);
    expect(await isAbove(company, otto, { personId: ben }, FIRST)).toBe(false);
  });

  it('can be taken back alone, by whoever may appoint one', async () => {
    const company = await createCompany(open);
    const { vera, ana, ada, otto } = await build(company);
    await appoint(company, ana, ana, otto);
    const { id } = await company.db.selectFrom('deputy').select('id').executeTakeFirstOrThrow();
    const end = async (who: string) => endDeputyship(company.context, await company.callerOf(who), id);
    expect(await refusal(end(vera))).toContain('is for Ana or an admin to say');
    expect(await refusal(end(otto))).toContain('is for Ana or an admin to say');
    expect((await end(ada)).deputy.name).toBe('Otto');
    expect(await refusal(end(ana))).toContain('taken back already');
    expect(await deputiesOn(company.db, company.workspace.id, [ana], FIRST)).toEqual(new Map());
    expect(await isAway(company.db, company.workspace.id, ana, FIRST)).toBe(true);
  });

  it('stays when other days off still cover all of theirs', async () => {
    const company = await createCompany(open);
    const { ana, otto } = await build(company);
    await appoint(company, ana, ana, otto);
    const longer = await takeTimeOff(company.context, await company.callerOf(ana), {
      personId: ana,
      days: { from: '2026-12-21', until: '2027-01-02' },
      deputyId: null,
    });
    const back = await takeBack(company.context, await company.callerOf(ana), longer.timeOffId ?? '');
    expect(back.deputies).toEqual([]);
    expect(await deputiesOn(company.db, company.workspace.id, [ana], FIRST)).toEqual(new Map([[ana, otto]]));
  });

  it('is told once, within their working hours', async () => {
    // Friday evening; Otto is back on Tuesday.
    const company = await createCompany(open, { now: '2026-12-18T18:00:00Z' });
    const { ana, otto } = await build(company);
    const monday = { from: '2026-12-21', until: '2026-12-22' };
    await takeTimeOff(company.context, await company.callerOf(otto), {
      personId: otto,
      days: monday,
      deputyId: null,
    });
    await appoint(company, ana, ana, otto);
    await appoint(company, ana, ana, otto);
    const planned = await company.db.selectFrom('delivery').selectAll().execute();
    expect(planned).toMatchObject([
      {
        kind: 'people.deputy_appointed.v1',
        target: otto,
        // 08:30 in Istanbul.
        due_at: Date.parse('2026-12-22T05:30:00Z'),
      },
    ]);
  });
});

onBothDatabases('whoever does a manager’s work', (open) => {
  it('is the manager, on days off the deputy, and nobody when both are away', async () => {
    const company = await createCompany(open);
    const { ana, otto } = await build(company);
    await appoint(company, ana, ana, otto);
    const sunday = { from: '2026-12-27', until: LAST };
    const monday = { from: LAST, until: AFTER };
    await takeTimeOff(company.context, await company.callerOf(otto), {
      personId: otto,
      days: monday,
      deputyId: null,
    });
    const on = async (date: string) => (await actingFor(company.db, company.workspace.id, ana, date))?.name;
    expect(await on(BEFORE)).toBe('Ana');
    expect(await on(FIRST)).toBe('Otto');
    expect(await on(sunday.from)).toBe('Otto');
    expect(await on(LAST)).toBeUndefined();
    expect(await on(AFTER)).toBe('Ana');
  });

  it('is nobody while a manager without a deputy is away, and the deputy after the manager left', async () => {
    const company = await createCompany(open);
    const { vera, ana, otto } = await build(company);
    const { id } = company.workspace;
    await takeTimeOff(company.context, await company.callerOf(vera), {
      personId: vera,
      days: CHRISTMAS,
      deputyId: null,
    });
    expect(await actingFor(company.db, id, vera, FIRST)).toBeNull();
    await appoint(company, ana, ana, otto);
    await company.change((trx) => updatePerson(trx, id, ana, { isActive: false, endedOn: '2026-12-01' }));
    expect((await actingFor(company.db, id, ana, FIRST))?.name).toBe('Otto');
    expect(await actingFor(company.db, id, ana, AFTER)).toBeNull();
  });
});
