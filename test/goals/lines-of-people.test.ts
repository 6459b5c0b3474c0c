import { expect, it } from 'vitest';
import { goalCalendar } from '../../src/goals/actions/goal-calendar.ts';
import { goalLine } from '../../src/goals/actions/goal-line.ts';
import { goalLinesOfPeople } from '../../src/goals/actions/lines-of-people.ts';
import { addGoalVersion, goalPeriod, goalsOn } from '../../src/goals/index.ts';
import { plainYear } from '../../src/kernel/company-year.ts';
import { addDays } from '../../src/kernel/date.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';

onBothDatabases('goals of several people at once', (open) => {
  it('say for each person and day what they say one by one', async () => {
    const acme = await createCompany(open);
    const { db } = acme;
    const { id: workspaceId } = acme.workspace;
    const people = [await acme.addPerson({ name: 'Ada' }), await acme.addPerson({ name: 'Can' })];
    const kinds = [
      { kpi: 'calls', periodKind: 'week', target: 100, currency: null },
      { kpi: 'demos', periodKind: 'month', target: 18, currency: null },
      { kpi: 'revenue_won', periodKind: 'quarter', target: 13_000_000, currency: 'USD' },
    ] as const;
    await acme.change(async (trx) => {
      for (const [n, personId] of people.entries()) {
        for (const { kpi, periodKind, target, currency } of kinds) {
          const version = {
            validFrom: '2026-07-01',
            validTo: null,
            currency,
            authorId: null,
            reason: 'Agreed.',
          };
          await addGoalVersion(
            trx,
            workspaceId,
            { subject: { personId }, kpi, periodKind },
            { ...version, target: target * (n + 1) },
            { newId: acme.context.newId, at: 0 },
          );
        }
        // Half a year of days, with numbers that differ from day to day and some money that is not counted.
        for (let day = 0; day < 180; day++) {
          const date = addDays('2026-06-10', day);
          const amount = (day * 7 + n * 3) % 11;
          await writeFacts(
            trx,
            acme.context,
            workspaceId,
            (
              [
                ['calls', amount, null],
                ['demos', amount % 2, null],
                ['revenue_won', amount * 100_000, amount > 8 ? 'EUR' : 'USD'],
              ] as const
            )
              .filter(([, value]) => value > 0)
              .map(([kpi, value, currency]) => ({
                subject: { kind: 'person', id: personId },
                kpi,
                date,
                occurredAt: new Date(`${date}T09:00:00Z`),
                amount: value,
                count: currency ? 1 : value,
                currency,
                source: { kind: 'fact_import', id: `${personId}-${kpi}-${date}` },
              })),
          );
        }
      }
    });
    const days = ['2026-11-23', '2026-11-19', '2026-10-01', '2026-09-30', '2026-11-01'];
    const asked = [];
    for (const day of days) {
      for (const id of people) {
        const calendar = await goalCalendar(db, await acme.person(id), day);
        asked.push({ personId: id, day, calendar });
      }
    }
    const together = await goalLinesOfPeople(db, workspaceId, asked);
    for (const [index, { personId, day, calendar }] of asked.entries()) {
      const goals = await goalsOn(db, workspaceId, { personIds: [personId] }, day);
      const alone = await Promise.all(
        goals.map((goal) => goalLine(db, workspaceId, goal, day, calendar, goalPeriod(plainYear, goal, day))),
      );
      const byKpi = <T extends { kpi: { key: string } }>(lines: readonly T[] = []) =>
        lines.toSorted((a, b) => (a.kpi.key < b.kpi.key ? -1 : 1));
      const plain = (lines: Awaited<ReturnType<typeof goalLinesOfPeople>>[number] | undefined) =>
        byKpi(lines).map(({ kpi, period, actual, pace }) => ({ kpi: kpi.key, period, actual, pace }));
      expect(alone).toHaveLength(3);
      expect(plain(together[index])).toEqual(plain(alone));
    }
  });

  it('are none when nobody is asked about', async () => {
    const acme = await createCompany(open);
    expect(await goalLinesOfPeople(acme.db, acme.workspace.id, [])).toEqual([]);
  });
});
