import { createHash } from 'node:crypto';
import type { Caller, Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import { isUniqueViolation } from '../../../database/unique-violation.ts';
import { UserError } from '../../../errors.ts';
import { periodAway, periodOf } from '../../../kernel/company-year.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { type BookKpi, kpiBook } from '../../../kpis/index.ts';
import {
  allActivePeople,
  companyYear,
  foldAlias,
  membersOf,
  requirePermission,
  salesRolesOn,
  type Team,
  teamById,
  workspaceById,
} from '../../../people/index.ts';
import { perform } from '../../../perform.ts';
import { scorecardPermissions } from '../../permissions.ts';
import { addRoleCard, roleCards } from '../../role-card-store.ts';
import {
  type CardMeasure,
  type CardScope,
  cardFor,
  type RoleCard,
  type Start,
  versionOn,
  weightProblem,
} from '../../rules/score/role-card.ts';

/** A scope as it is shown. `team` null: the company; `role` '' : everybody. */
export type NamedScope = CardScope & AskedScope & { team: string | null; role: string };

/** A scope as forms carry it: a role's name is people's own words, so it goes by a mark ('' for everybody). */
export type AskedScope = { teamId: string | null; mark: string };

/** What there is to choose for one scope, and what counts of it now. */
export type WeightChoice = {
  scope: NamedScope;
  /** What the caller may choose for from here: the team, and as an admin the company; everybody first, then each role. */
  scopes: readonly NamedScope[];
  /** Chosen for exactly this scope. */
  own: RoleCard | null;
  /** What counts, be it of a wider one; null: every measure with a goal the same. */
  counting: RoleCard | null;
  starts: Readonly<Record<Start, LocalDate>>;
  kpis: readonly BookKpi[];
  currency: string;
};

/** Throws a UserError for whoever may not choose for the team, or (without one) for the company. */
export async function weightChoice(
  context: Context,
  caller: Caller,
  { teamId, mark }: AskedScope,
): Promise<WeightChoice> {
  const { db } = context;
  const { workspaceId } = caller;
  const today = localDateOf(context.clock.now(), caller.zone);
  const team = await weighedTeam(context, caller, teamId, today);
  const scopes = [
    ...(team ? await scopesOf(context, caller, team, today) : []),
    ...(caller.isAdmin ? await scopesOf(context, caller, null, today) : []),
  ];
  const scope = scopes.find((each) => each.teamId === teamId && each.mark === mark);
  if (!scope) throw new UserError((t) => t.common.outdatedForm);
  const cards = await roleCards(db, workspaceId);
  const year = await companyYear(db, workspaceId);
  const startOf = (kind: Start) => periodOf(year, kind, today);
  return {
    scope,
    scopes,
    own: versionOn(cards, scope, today),
    counting: cardFor(cards, scope, today),
    starts: {
      week: startOf('week').start,
      month: periodAway(year, startOf('month'), 1).start,
      quarter: periodAway(year, startOf('quarter'), 1).start,
    },
    kpis: (await kpiBook(db, workspaceId)).running,
    currency: (await workspaceById(db, workspaceId)).currency,
  };
}

/**
 * Lets measures count with these weights from a day on; without any the next wider choice counts again. Returns false,
 * and writes nothing, when that is how it is already. Throws a UserError for whoever may not choose, and a RangeError for
 * weights that do not come to 100.
 */
export async function saveWeights(
  context: Context,
  caller: Caller,
  { scope, start, measures }: { scope: AskedScope; start: Start; measures: readonly CardMeasure[] },
): Promise<{ choice: WeightChoice; from: LocalDate; isNew: boolean }> {
  const choice = await weightChoice(context, caller, scope);
  const problem = measures.length === 0 ? null : weightProblem(measures);
  if (problem) throw new RangeError(`Weights: ${problem}`);
  const from = choice.starts[start];
  const { teamId, roleKey, role } = choice.scope;
  const isNew = await perform(context, caller, async (trx) => {
    const cards = await roleCards(trx, caller.workspaceId);
    const before = versionOn(cards, choice.scope, from);
    if (JSON.stringify(before?.measures ?? []) === JSON.stringify(measures)) return false;
    const versions = cards
      .filter((each) => each.teamId === teamId && each.roleKey === roleKey)
      .map(({ version }) => version);
    const card: RoleCard = {
      id: context.newId(),
      teamId,
      roleKey,
      role,
      version: Math.max(0, ...versions) + 1,
      validFrom: from,
      measures,
      authorId: caller.personId,
      recordedAt: context.clock.now().getTime(),
    };
    await addRoleCard(trx, caller.workspaceId, card).catch((error: unknown) => {
      // Somebody else chose in the same moment: theirs is seen when the form is opened again.
      throw isUniqueViolation(error) ? new UserError((t) => t.common.outdatedForm) : error;
    });
    await writeAudit(trx, context, caller.workspaceId, [
      {
        actorId: caller.personId,
        source: caller.source,
        action: 'scorecard.weighed',
        subjectKind: teamId === null ? 'workspace' : 'team',
        subjectId: teamId ?? caller.workspaceId,
        detail: { role: roleKey, from, version: card.version, measures: JSON.stringify(measures) },
      },
    ]);
    return true;
  });
  return { choice, from, isNew };
}

async function weighedTeam(
  { db }: Context,
  caller: Caller,
  teamId: string | null,
  today: LocalDate,
): Promise<Team | null> {
  if (teamId === null) {
    const allowed = scorecardPermissions['scorecards.weigh_company'];
    const subject = { personId: caller.personId };
    await requirePermission(db, caller, allowed, subject, today, (t) => t.scores.weighCompanyRefusal);
    return null;
  }
  const allowed = scorecardPermissions['scorecards.weigh'];
  await requirePermission(db, caller, allowed, { teamId }, today, (t) => t.scores.weighRefusal);
  return teamById(db, caller.workspaceId, teamId, today);
}

async function scopesOf(
  { db }: Context,
  { workspaceId, locale }: Caller,
  team: Team | null,
  today: LocalDate,
): Promise<NamedScope[]> {
  const people = team
    ? await membersOf(db, workspaceId, team.id, today)
    : await allActivePeople(db, workspaceId, today);
  const ids = people.map(({ id }) => id);
  const roles = await salesRolesOn(db, workspaceId, ids, today);
  // However a role is spelled, it is one.
  const distinct = new Map([...roles.values()].map((name) => [foldAlias(name), name]));
  const of = { teamId: team?.id ?? null, team: team?.name ?? null };
  return [
    { ...of, roleKey: '', role: '', mark: '' },
    ...[...distinct]
      .map(([roleKey, role]) => ({ ...of, roleKey, role, mark: markOf(roleKey) }))
      .sort((a, b) => a.role.localeCompare(b.role, locale)),
  ];
}

const markOf = (roleKey: string) => createHash('sha256').update(roleKey).digest('hex').slice(0, 16);
