import { addGoalVersion, type GoalSubject, goalsOn } from '../../src/goals/index.ts';
import { periodOf, plainYear } from '../../src/kernel/company-year.ts';
import type { PeriodKind } from '../../src/kernel/period.ts';
import type { KpiKey } from '../../src/kpis/index.ts';
import { addObjective } from '../../src/objectives/actions/save-objective.ts';
import type { ObjectiveDraft } from '../../src/objectives/store/objectives.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

/** The running quarter: Monday 23 November 2026, 08:55 in Istanbul. */
export const QUARTER = periodOf(plainYear, 'quarter', '2026-11-23');

/** Nil administers; Markus leads East with Lena and Can, Wim leads West with Ada. */
export async function company(open: Parameters<typeof createCompany>[0]) {
  const acme = await createCompany(open);
  const admin = await acme.addPerson({ name: 'Nil Admin', isAdmin: true });
  const manager = await acme.addPerson({ name: 'Markus Manager' });
  const other = await acme.addPerson({ name: 'Wim Manager' });
  const east = await acme.addTeam({ name: 'East' });
  const west = await acme.addTeam({ name: 'West' });
  const rep = await acme.addPerson({ name: 'Lena Rep', managerId: manager, teamId: east });
  const mate = await acme.addPerson({ name: 'Can Mate', managerId: manager, teamId: east });
  const ada = await acme.addPerson({ name: 'Ada West', managerId: other, teamId: west });
  const nil = await acme.callerOf(admin);
  return { acme, nil, markus: await acme.callerOf(manager), manager, admin, east, west, rep, mate, ada };
}

/** $400,000 of revenue in the running quarter; in cents. */
export const DRAFT: ObjectiveDraft = {
  about: 'revenue',
  title: 'Grow revenue',
  why: 'It pays for the product.',
  numbers: [
    { kpi: 'revenue_won', target: 40_000_000, currency: 'USD' },
    { kpi: 'win_rate', target: 3000, currency: null },
  ],
};

export type Made = Awaited<ReturnType<typeof company>>;

/** Nil sets the objective for the running quarter. */
export const setObjective = ({ acme, nil }: Made, draft: Partial<ObjectiveDraft> = {}) =>
  addObjective(acme.context, nil, { periodKey: QUARTER.key, draft: { ...DRAFT, ...draft } });

/** A goal from the quarter's beginning on. Returns its id. */
export async function addGoal(
  acme: Company,
  subject: GoalSubject,
  more: {
    kpi?: KpiKey;
    periodKind?: PeriodKind;
    target?: number | null;
    validFrom?: string;
    validTo?: string | null;
    currency?: string;
  } = {},
): Promise<string> {
  const { kpi = 'revenue_won', periodKind = 'quarter', target = 1_000_000 } = more;
  const { goalId } = await acme.change((trx) =>
    addGoalVersion(
      trx,
      acme.workspace.id,
      { subject, kpi, periodKind },
      {
        validFrom: more.validFrom ?? QUARTER.start,
        validTo: more.validTo ?? null,
        target,
        currency: kpi === 'revenue_won' ? (more.currency ?? 'USD') : null,
        authorId: null,
        reason: '',
      },
      { newId: acme.context.newId, at: 0 },
    ),
  );
  return goalId;
}

/** Today's goal of a team or person for revenue. Throws without one. */
export async function revenueGoal(acme: Company, subject: GoalSubject) {
  const ids = 'teamId' in subject ? { teamIds: [subject.teamId] } : { personIds: [subject.personId] };
  const [goal] = (await goalsOn(acme.db, acme.workspace.id, ids, acme.today())).filter(
    ({ kpi }) => kpi === 'revenue_won',
  );
  if (!goal) throw new Error('No goal for revenue');
  return goal;
}
