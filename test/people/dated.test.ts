import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { addDays } from '../../src/kernel/date.ts';
import { setMembership } from '../../src/people/index.ts';
import { isEmptyPlan, planChange } from '../../src/people/rules/dated.ts';
import { holdFrom } from '../../src/people/store/dated.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';

type Row = { id: string; validFrom: string; validTo: string | null; value: string };

/** Applies changes as the store does, numbering the rows. */
function change(rows: readonly Row[], from: string, value: string | null): { rows: Row[]; wrote: boolean } {
  const plan = planChange(rows, from, (row) => row.value === value, value === null);
  const kept = rows
    .filter((row) => !plan.remove.includes(row.id))
    .map((row) => (row.id === plan.end?.id ? { ...row, validTo: plan.end.on } : row));
  const opened =
    plan.open && value !== null ? [{ id: `${from}/${value}`, validFrom: from, validTo: null, value }] : [];
  return { rows: [...kept, ...opened], wrote: !isEmptyPlan(plan) };
}

const holding = (rows: readonly Row[], date: string) =>
  rows.filter((row) => row.validFrom <= date && (row.validTo === null || row.validTo > date));

const show = (rows: readonly Row[]) =>
  [...rows]
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .map((row) => `${row.value} ${row.validFrom}..${row.validTo ?? ''}`);

const north: Row = { id: 'n', validFrom: '2026-01-01', validTo: '2026-03-01', value: 'north' };
const south: Row = { id: 's', validFrom: '2026-03-01', validTo: null, value: 'south' };

it.each([
  ['the first', [], '2026-01-01', 'north', ['north 2026-01-01..']],
  ['a later one', [south], '2026-05-01', 'east', ['south 2026-03-01..2026-05-01', 'east 2026-05-01..']],
  [
    'one on the day the last began',
    [north, south],
    '2026-03-01',
    'east',
    ['north 2026-01-01..2026-03-01', 'east 2026-03-01..'],
  ],
  ['back on the day the last began', [north, south], '2026-03-01', 'north', ['north 2026-01-01..']],
  [
    'one in the past',
    [north, south],
    '2026-02-01',
    'east',
    ['north 2026-01-01..2026-02-01', 'east 2026-02-01..'],
  ],
  ['one before everything', [south], '2026-01-01', 'east', ['east 2026-01-01..']],
  [
    'the end',
    [north, south],
    '2026-04-01',
    null,
    ['north 2026-01-01..2026-03-01', 'south 2026-03-01..2026-04-01'],
  ],
  ['the end on the day the last began', [north, south], '2026-03-01', null, ['north 2026-01-01..2026-03-01']],
  ['one after a gap', [north], '2026-06-01', 'north', ['north 2026-01-01..2026-03-01', 'north 2026-06-01..']],
  ['the same, which was planned to end', [north, south], '2026-02-01', 'north', ['north 2026-01-01..']],
] as const)('a change is right when it is %s', (_, rows, from, value, expected) => {
  expect(show(change([...rows], from, value).rows)).toEqual(expected);
});

it.each([
  ['what holds', [south], '2026-05-01', 'south'],
  ['what began that day', [south], '2026-03-01', 'south'],
  ['nothing where nothing holds', [north], '2026-06-01', null],
] as const)('a change to %s writes nothing', (_, rows, from, value) => {
  expect(change([...rows], from, value).wrote).toBe(false);
});

const day = fc.integer({ min: 0, max: 30 }).map((n) => addDays('2026-01-01', n));
const series = fc.array(fc.tuple(day, fc.constantFrom('north', 'south', null)), { maxLength: 12 });

it('after any series of changes every day has what the last change about it said, in at most one row', () => {
  fc.assert(
    fc.property(series, (changes) => {
      let rows: Row[] = [];
      const said = new Map<string, string | null>();
      for (const [from, value] of changes) {
        rows = change(rows, from, value).rows;
        for (let n = 0; n <= 31; n++) {
          const date = addDays('2026-01-01', n);
          if (date >= from) said.set(date, value);
        }
      }
      for (let n = 0; n <= 31; n++) {
        const date = addDays('2026-01-01', n);
        const found = holding(rows, date);
        expect(found.map((row) => row.value)).toEqual(said.get(date) ? [said.get(date)] : []);
      }
    }),
  );
});

it('the same change twice writes once, and neighbours never hold the same', () => {
  fc.assert(
    fc.property(series, day, fc.constantFrom('north', 'south', null), (changes, from, value) => {
      const before = changes.reduce<Row[]>((rows, [start, what]) => change(rows, start, what).rows, []);
      const { rows } = change(before, from, value);
      expect(change(rows, from, value).wrote).toBe(false);
      const doubled = rows.filter((row) =>
        rows.some((next) => next.validFrom === row.validTo && next.value === row.value),
      );
      expect(doubled).toEqual([]);
    }),
  );
});

onBothDatabases('dated rows', (open) => {
  it('in the database hold what the last change said, whatever the order of changes', async () => {
    const company = await createCompany(open);
    const personId = await company.addPerson({ name: 'Ana' });
    const teams = {
      north: await company.addTeam({ name: 'North' }),
      south: await company.addTeam({ name: 'South' }),
    };
    await fc.assert(
      fc.asyncProperty(series, async (changes) => {
        await company.change((trx) => trx.deleteFrom('membership').execute());
        const said = new Map<string, string | null>();
        for (const [from, value] of changes) {
          const teamId = value === null ? null : teams[value as 'north' | 'south'];
          await company.change((trx, opened) => setMembership(trx, opened, { personId, teamId, from }));
          for (let n = 0; n <= 31; n++) {
            const date = addDays('2026-01-01', n);
            if (date >= from) said.set(date, teamId);
          }
        }
        const rows = await company.db.selectFrom('membership').selectAll().execute();
        for (let n = 0; n <= 31; n++) {
          const date = addDays('2026-01-01', n);
          const found = rows.filter((row) => row.valid_from <= date && (row.valid_to ?? '9') > date);
          expect(found.map((row) => row.team_id)).toEqual(said.get(date) ? [said.get(date)] : []);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('keep when they were recorded, and leave other people alone', async () => {
    const company = await createCompany(open);
    const teamId = await company.addTeam({ name: 'North' });
    const ana = await company.addPerson({ name: 'Ana', teamId });
    const ben = await company.addPerson({ name: 'Ben', teamId });
    company.context.clock.moveTo(new Date('2026-11-24T06:00:00Z'));
    await company.change((trx, opened) => setMembership(trx, opened, { personId: ana, teamId: null }));
    const rows = await company.db.selectFrom('membership').selectAll().orderBy('person_id').execute();
    expect(rows.map((row) => [row.person_id, row.valid_from, row.valid_to, row.recorded_at])).toEqual([
      [ana, '1900-01-01', '2026-11-24', Date.parse('2026-11-23T05:55:00Z')],
      [ben, '1900-01-01', null, Date.parse('2026-11-23T05:55:00Z')],
    ]);
  });

  it('of one person can be open only once, even when two processes write at the same time', async () => {
    const company = await createCompany(open);
    const teamId = await company.addTeam({ name: 'North' });
    const personId = await company.addPerson({ name: 'Ana', teamId });
    const second = inTransaction(company.db, (trx) =>
      trx
        .insertInto('membership')
        .values({
          workspace_id: company.workspace.id,
          id: 'second',
          person_id: personId,
          team_id: teamId,
          valid_from: '2026-11-23',
          valid_to: null,
          recorded_at: 0,
        })
        .execute(),
    );
    await expect(second).rejects.toThrow(/unique/i);
  });

  it('say whether they were written', async () => {
    const company = await createCompany(open);
    const teamId = await company.addTeam({ name: 'North' });
    const personId = await company.addPerson({ name: 'Ana' });
    const subject = { table: 'membership' as const, workspaceId: company.workspace.id, subjectId: personId };
    const write = (from: string) =>
      company.change((trx, opened) => holdFrom(trx, opened, subject, from, { team_id: teamId }));
    expect([await write('2026-01-01'), await write('2026-01-01'), await write('2026-05-01')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
