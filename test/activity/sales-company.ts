import { onTestFinished } from 'vitest';
import { setGoal } from '../../src/goals/actions/set-goal.ts';
import type { GoalSubject } from '../../src/goals/index.ts';
import type { RecurringKind } from '../../src/kernel/period.ts';
import type { KpiKey } from '../../src/kpis/index.ts';
import { freshDatabase, type OpenFresh } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

/** Thursday 26 November 2026, 12:00 in Istanbul: three of the week's five working days have gone. */
export const THURSDAY_NOON = '2026-11-26T09:00:00Z';

/** Acme with Ana (team West) and her teammate Cem under Bora, and Deniz, who is an admin and leads nobody. */
export type SalesCompany = Company & {
  ana: string;
  bora: string;
  cem: string;
  deniz: string;
  west: string;
  /** Bora sets a goal that repeats from the current period on. */
  goal(subject: GoalSubject, kpi: KpiKey, periodKind: RecurringKind, target: number): Promise<void>;
  /** Every fact, oldest first, as [kpi, date, amount]. */
  facts(): Promise<[string, string, number][]>;
};

export async function salesCompany(open: OpenFresh, now: string = THURSDAY_NOON): Promise<SalesCompany> {
  const company = await createCompany(open, { now });
  const west = await company.addTeam({ name: 'West' });
  const bora = await company.addPerson({ name: 'Bora Kaya' });
  const ana = await company.addPerson({ name: 'Ana Silva', managerId: bora, teamId: west });
  const cem = await company.addPerson({ name: 'Cem Ak', managerId: bora, teamId: west });
  const deniz = await company.addPerson({ name: 'Deniz Can', isAdmin: true });
  return {
    ...company,
    ana,
    bora,
    cem,
    deniz,
    west,
    async goal(subject, kpi, periodKind, target) {
      const caller = await company.callerOf(bora);
      const when = { periodKind, startsIn: 'this', repeats: true } as const;
      await setGoal(company.context, caller, { subject, kpi, target, reason: 'agreed', ...when });
    },
    async facts() {
      const rows = await company.db
        .selectFrom('fact')
        .select(['kpi', 'date', 'amount'])
        .orderBy('recorded_at')
        .orderBy('id')
        .execute();
      return rows.map(({ kpi, date, amount }) => [kpi, date, amount]);
    },
  };
}

/** A fresh SQLite database for one test: for handlers, whose SQL is tested on both through their actions. */
export const openSqlite: OpenFresh = async () => {
  const fresh = await freshDatabase('sqlite');
  onTestFinished(async () => {
    await fresh.database.close();
    await fresh.remove();
  });
  return fresh.database;
};
