import { type GoalRequest, setGoal } from '../../src/goals/actions/set-goal.ts';
import { goalsOn } from '../../src/goals/index.ts';
import type { Proposal } from '../../src/goals/store/proposals.ts';
import { proposalsOf } from '../../src/goals/store/proposals.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

/** Monday 23 November 2026, 08:55 in Istanbul. */
export async function company(open: Parameters<typeof createCompany>[0]) {
  const acme = await createCompany(open);
  const director = await acme.addPerson({ name: 'Deniz Director' });
  const manager = await acme.addPerson({ name: 'Markus Manager', managerId: director });
  const team = await acme.addTeam({ name: 'East' });
  const rep = await acme.addPerson({ name: 'Lena Rep', managerId: manager, teamId: team });
  const mate = await acme.addPerson({ name: 'Can Mate', managerId: manager, teamId: team });
  const other = await acme.addPerson({ name: 'Oya Outsider' });
  const admin = await acme.addPerson({ name: 'Nil Admin', isAdmin: true });
  return { acme, director, manager, team, rep, mate, other, admin };
}

/** 120 calls a week from this week on. */
export const goal = (
  personId: string,
  more: Partial<Extract<GoalRequest, { startsIn: unknown }>> = {},
): GoalRequest => ({
  subject: { personId },
  kpi: 'calls',
  periodKind: 'week',
  startsIn: 'this',
  repeats: true,
  target: 120,
  reason: 'Twenty-four a day.',
  ...more,
});

/** Everything that was suggested for a person's only goal, earliest first. */
export async function suggested(acme: Company): Promise<Proposal[]> {
  const goals = await acme.db.selectFrom('goal').select('id').execute();
  return proposalsOf(
    acme.db,
    acme.workspace.id,
    goals.map(({ id }) => id),
  );
}

/** The latest of them. */
export async function last(acme: Company): Promise<Proposal> {
  const found = (await suggested(acme)).at(-1);
  if (!found) throw new Error('Nothing was suggested');
  return found;
}

/** Of each, in that order. */
export const states = async (acme: Company) => (await suggested(acme)).map(({ state }) => state);

/** The numbers that count for a person on a day. */
export async function holding(acme: Company, personId: string, date = '2026-11-23') {
  return (await goalsOn(acme.db, acme.workspace.id, { personIds: [personId] }, date)).map(
    ({ target }) => target,
  );
}

/** What is to be said to whom. */
export async function planned(acme: Company) {
  const rows = await acme.db
    .selectFrom('delivery')
    .select(['kind', 'target'])
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ kind, target }) => [kind, target]);
}

/** A company in which Markus suggested 120 calls to Lena. */
export async function started(open: Parameters<typeof createCompany>[0]) {
  const people = await company(open);
  const { acme, manager, rep } = people;
  const [markus, lena] = [await acme.callerOf(manager), await acme.callerOf(rep)];
  await setGoal(acme.context, markus, goal(rep));
  return { ...people, markus, lena, first: await last(acme) };
}
