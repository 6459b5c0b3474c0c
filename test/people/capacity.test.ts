import { expect, it } from 'vitest';
import { effectiveTarget } from '../../src/goals/rules/effective-target.ts';
import { periodContaining } from '../../src/kernel/period.ts';
import { draftCapacity, editCapacity } from '../../src/people/actions/edit-capacity.ts';
import { mergePeople } from '../../src/people/actions/merge-people.ts';
import { setFullTimeShare, setRamp, upsertImportedPerson, workCalendarsOf } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { addCompany, type Company, createCompany } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';

const NOVEMBER = periodContaining('month', '2026-11-23');

/** What counts of 42 in November 2026, which has 21 working days from the 2nd to the 30th. */
async function counts(company: Company, personId: string): Promise<number> {
  const { db, workspace } = company;
  const person = await company.person(personId);
  const range = { from: NOVEMBER.start, until: NOVEMBER.end };
  const calendars = await workCalendarsOf(db, workspace.id, [person], range);
  return effectiveTarget(42, NOVEMBER, calendars.get(personId) ?? []).target;
}

/** Mert leads Ana; Ada is an admin. */
async function build(company: Company) {
  const mert = await company.addPerson({ name: 'Mert' });
  const ana = await company.addPerson({ name: 'Ana', managerId: mert });
  const ada = await company.addPerson({ name: 'Ada', isAdmin: true });
  return { mert, ana, ada };
}

const form = {
  startedOn: '2026-11-16',
  lastDay: null,
  fte: 50,
  fteFrom: '2026-11-16',
  percents: [50, 100],
  rampFrom: '2026-11-16',
};

onBothDatabases('what part of a number counts for somebody', (open) => {
  it('follows their share of full time, their ramp and their first and last day', async () => {
    const company = await createCompany(open, { now: '2026-11-23T06:00:00Z' });
    const { ana } = await build(company);
    expect(await counts(company, ana)).toBe(42);
    await company.change((trx, change) => setFullTimeShare(trx, change, { personId: ana, fte: 50 }));
    expect(await counts(company, ana)).toBe(21);
    // The first ten days at a half, the other eleven at a quarter: 10.5 + 5.25… of 42 are 10 + 5.5.
    await company.change((trx, change) =>
      setRamp(trx, change, { personId: ana, from: '2026-11-16', percents: [50] }),
    );
    expect(await counts(company, ana)).toBe(16);
    await company.change((trx, change) =>
      upsertImportedPerson(trx, change, { name: 'Ana', startedOn: '2026-11-16' }),
    );
    // 42 × 11/21 × ½ × ½ = 5.5.
    expect(await counts(company, ana)).toBe(6);
    await company.change((trx, change) =>
      upsertImportedPerson(trx, change, { name: 'Ana', endedOn: '2026-11-21' }),
    );
    // Five days are left: 2.5.
    expect(await counts(company, ana)).toBe(3);
  });

  it('counts by the company’s policy for who comes within a period', async () => {
    const company = await createCompany(open, { now: '2026-11-23T06:00:00Z' });
    const { ana } = await build(company);
    await company.change((trx, change) =>
      upsertImportedPerson(trx, change, { name: 'Ana', startedOn: '2026-11-16' }),
    );
    const by = async (policy: string) => {
      await company.db.updateTable('workspace').set({ service_policy: policy }).execute();
      return counts(company, ana);
    };
    expect(await by('working_days')).toBe(22);
    expect(await by('calendar_days')).toBe(21);
    expect(await by('months')).toBe(0);
  });

  it('is changed in one form, and the same form again writes nothing', async () => {
    const company = await createCompany(open, { now: '2026-11-23T06:00:00Z' });
    const { ana, ada } = await build(company);
    const admin = await company.callerOf(ada);
    await editCapacity(company.context, admin, { personId: ana, ...form });
    expect(await counts(company, ana)).toBe(6);
    const draft = await draftCapacity(company.context, admin, ana);
    expect(draft).toMatchObject({
      person: { startedOn: '2026-11-16' },
      fte: 50,
      ramp: { from: '2026-11-16', percents: [50, 100] },
    });
    const audited = async () => (await company.db.selectFrom('audit').select('id').execute()).length;
    const before = await audited();
    await editCapacity(company.context, admin, { personId: ana, ...form });
    expect(await audited()).toBe(before);
    await editCapacity(company.context, admin, { personId: ana, ...form, percents: null });
    expect(await counts(company, ana)).toBe(11);
    const rampLater = { percents: [0], rampFrom: '2026-11-23' };
    await editCapacity(company.context, admin, { personId: ana, ...form, ...rampLater });
    // Five days at a half; the six of the ramp count nothing: 42 × 2.5/21.
    expect(await counts(company, ana)).toBe(5);
  });

  it('is for admins alone to see in the form and to change, whole or not at all', async () => {
    const company = await createCompany(open, { now: '2026-11-23T06:00:00Z' });
    const { ana, ada, mert } = await build(company);
    for (const who of [ana, mert]) {
      const caller = await company.callerOf(who);
      await expect(draftCapacity(company.context, caller, ana)).rejects.toThrow('refusal');
      await expect(editCapacity(company.context, caller, { personId: ana, ...form })).rejects.toThrow(
        'refusal',
      );
    }
    const admin = await company.callerOf(ada);
    const wrong = { personId: ana, ...form, lastDay: '2026-11-13' };
    expect(await refusalOf(editCapacity(company.context, admin, wrong))).toBe(
      'The last day lies before the first.',
    );
    const nobody = { personId: ana, ...form, fte: 0 };
    expect(await refusalOf(editCapacity(company.context, admin, nobody))).toContain('from 1 to 100');
    expect(await counts(company, ana)).toBe(42);
    const other = await addCompany(company.database, company.context, { slackTeamId: 'T2' });
    const stranger = await other.callerOf(await other.addPerson({ name: 'Eve', isAdmin: true }));
    await expect(draftCapacity(company.context, stranger, ana)).rejects.toThrow();
  });

  it('goes along when two people turn out to be one', async () => {
    const company = await createCompany(open, { now: '2026-11-23T06:00:00Z' });
    const { ana } = await build(company);
    const imported = await company.addPerson({ name: 'A. Kaya', slackId: null });
    await company.change(async (trx, change) => {
      await setFullTimeShare(trx, change, { personId: imported, fte: 50 });
      await setRamp(trx, change, { personId: imported, from: '2026-11-01', percents: [50] });
      await mergePeople(trx, change, { from: imported, into: ana }, []);
    });
    expect(await counts(company, ana)).toBe(11);
  });
});
