import type { Caller, Context } from '../../../context.ts';
import type { Reader } from '../../../database/open.ts';
import { UserError } from '../../../errors.ts';
import { type Goal, type GoalSubject, goalPeriod, goalsByIdOnDays, isCounted } from '../../../goals/index.ts';
import { goalPermissions } from '../../../goals/permissions.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { currencyExponent } from '../../../kernel/money.ts';
import type { Period } from '../../../kernel/period.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import type { KpiKey } from '../../../kpis/index.ts';
import {
  allTeams,
  companyYear,
  membersOf,
  type Person,
  requirePermission,
  type Team,
  teamById,
} from '../../../people/index.ts';
import { objectivePermissions } from '../../permissions.ts';
import { isSplit } from '../../rules/about.ts';
import type { ParentKey } from '../../rules/links.ts';
import { readParent } from '../../rules/parent-key.ts';
import { objectivesById } from '../../store/objectives.ts';
import { requireAdmin } from '../require-admin.ts';

/** A form has room for so many. */
export const MOST_PARTS = 80;

/** Over whom a number is split: teams, or a team's people. */
export type SplitPart = { id: string; name: string; subject: GoalSubject } & (
  | { team: Team }
  | { person: Person }
);

/** A number to be split, and over whom. */
export type Whole = {
  key: ParentKey;
  /** What it is called: the objective's title, or the team's name. */
  name: string;
  kpi: KpiKey;
  /** In the KPI's unit. */
  target: number;
  currency: string | null;
  /** How many of what is stored make one unit that people write. */
  perUnit: number;
  period: Period;
  /** Whether the parts go on in later periods, as the whole does. */
  repeats: boolean;
  /** Until when the parts belong to it; null: for good. */
  until: LocalDate | null;
  isOfTeam: boolean;
  parts: SplitPart[];
};

/**
 * A number that the caller may split, in the period that a day lies in. Throws a UserError for somebody who may not, for
 * what is not split, and when it is over or there is nobody to split it over.
 */
export async function wholeToSplit(
  context: Context,
  caller: Caller,
  { key, day }: { key: string; day: LocalDate },
): Promise<Whole> {
  const parent = readParent(key);
  if (!parent) throw new UserError((t) => t.common.outdatedForm);
  const today = localDateOf(context.clock.now(), caller.zone);
  const whole =
    'objectiveId' in parent
      ? await companyWhole(context, caller, { ...parent, key })
      : await teamWhole(context, caller, {
          goalId: parent.goalId,
          key,
          day: day < today ? today : day,
          today,
        });
  if (whole.period.end <= today) throw new UserError((t) => t.objectives.periodOver);
  if (whole.target <= 0) throw new UserError((t) => t.objectives.noNumber);
  if (whole.parts.length === 0) throw new UserError((t) => t.objectives.nobodyToSplit);
  if (whole.parts.length > MOST_PARTS) throw new UserError((t) => t.objectives.tooMany({ most: MOST_PARTS }));
  return whole;
}

async function companyWhole(
  context: Context,
  caller: Caller,
  { objectiveId, kpi, key }: { objectiveId: string; kpi: string; key: ParentKey },
): Promise<Whole> {
  const { today } = await requireAdmin(context, caller);
  const { db } = context;
  const { workspaceId } = caller;
  const [objective] = await objectivesById(db, workspaceId, [objectiveId]);
  const number = objective?.numbers.find((each) => each.kpi === kpi);
  if (!objective || objective.closedAt !== null || !number) throw new UserError((t) => t.objectives.gone);
  if (!isSplit(number.kpi)) throw new UserError((t) => t.objectives.notSplit);
  const { period } = objective;
  const teams = await allTeams(db, workspaceId, period.start > today ? period.start : today);
  return {
    key,
    name: objective.title,
    kpi: number.kpi,
    target: number.target ?? 0,
    currency: number.currency,
    perUnit: perUnitOf(number.currency),
    period,
    repeats: false,
    until: period.end,
    isOfTeam: false,
    parts: teams.map((team) => ({ id: team.id, name: team.name, subject: { teamId: team.id }, team })),
  };
}

async function teamWhole(
  context: Context,
  caller: Caller,
  { goalId, key, day, today }: { goalId: string; key: ParentKey; day: LocalDate; today: LocalDate },
): Promise<Whole> {
  const { db } = context;
  const { workspaceId } = caller;
  const goal = (await goalsByIdOnDays(db, workspaceId, [goalId], [day]))[0]?.[0];
  if (!goal || !('teamId' in goal.subject)) throw new UserError((t) => t.goals.goalGone);
  if (!isCounted(goal)) throw new UserError((t) => t.objectives.notSplit);
  const allowed = objectivePermissions['objectives.split'];
  await requirePermission(db, caller, allowed, goal.subject, today, (t) => t.goals.formNotYours);
  const team = await teamById(db, workspaceId, goal.subject.teamId, today);
  if (!team) throw new UserError((t) => t.goals.goalGone);
  const period = goalPeriod(await companyYear(db, workspaceId), goal, day);
  return {
    key,
    name: team.name,
    kpi: goal.kpi,
    target: goal.target,
    currency: goal.currency,
    perUnit: perUnitOf(goal.currency),
    period,
    repeats: goal.validTo === null,
    until: goal.periodKind === 'range' ? period.end : goal.validTo,
    isOfTeam: true,
    parts: await peopleOf(db, caller, goal, today),
  };
}

/** The team's people for whom the caller may set goals; nobody sets their own part. */
async function peopleOf(db: Reader, caller: Caller, goal: Goal, today: LocalDate): Promise<SplitPart[]> {
  const teamId = 'teamId' in goal.subject ? goal.subject.teamId : '';
  const members = (await membersOf(db, caller.workspaceId, teamId, today)).filter(
    (person) => person.teamId === teamId && !person.isTeamManager && person.id !== caller.personId,
  );
  const allowed = goalPermissions['goals.set'];
  for (const { id: personId } of members) {
    await requirePermission(db, caller, allowed, { personId }, today, (t) => t.goals.formNotYours);
  }
  return members.map((person) => ({
    id: person.id,
    name: person.name,
    subject: { personId: person.id },
    person,
  }));
}

const perUnitOf = (currency: string | null) => (currency === null ? 1 : 10 ** currencyExponent(currency));
