import type { Caller, Context } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import { workingDays } from '../../kernel/calendar.ts';
import { daysHeld } from '../../kernel/capacity.ts';
import type { Period } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { BookKpi } from '../../kpis/index.ts';
import {
  companyYear,
  membersOf,
  personById,
  requirePermission,
  teamById,
  workspaceById,
} from '../../people/index.ts';
import { goalPermissions } from '../permissions.ts';
import type { GoalPurpose } from '../purpose.ts';
import { firstPeriod } from '../rules/first-period.ts';
import { reachOfTarget } from '../rules/reach.ts';
import { type SmartFinding, smartFindings } from '../rules/smart.ts';
import { isSameAim, type Target } from '../rules/targets/types.ts';
import type { GoalSubject } from '../store/goals.ts';
import { kpiOf } from './goal-kpis.ts';
import { countingTarget } from './goal-line.ts';
import { seasonOfGoals } from './goal-season.ts';
import { heldGoal } from './held-goal.ts';
import { lookBackFrom, type Past, type PastQuery, pastOfPeople, pastOfTeam } from './past-periods.ts';
import { aimOf, type GoalRequest } from './store-goal.ts';

/** What a goal's check found, before it is set. */
export type GoalCheck = {
  kpi: BookKpi;
  /** Null: it ends the goal. */
  aim: Target | null;
  currency: string | null;
  /** The first period that the goal counts for. */
  period: Period;
  /** Empty for a goal that is fine, ends one, or changes nothing. */
  findings: SmartFinding[];
};

/**
 * Checks a goal that somebody is about to set; without a `purpose` nobody knows what it is part of. Throws a UserError for
 * a caller who may not set it.
 */
export async function checkGoal(
  context: Context,
  caller: Caller,
  request: GoalRequest,
  purpose: GoalPurpose | null = null,
): Promise<GoalCheck> {
  const { db } = context;
  const { workspaceId } = caller;
  const { subject, repeats } = request;
  const today = localDateOf(context.clock.now(), caller.zone);
  const allowed = goalPermissions['goals.set'];
  await requirePermission(db, caller, allowed, subject, today, (t) => t.goals.formNotYours);
  const kpi = await kpiOf(db, workspaceId, request.kpi);
  const aim = aimOf(kpi, request);
  const year = await companyYear(db, workspaceId);
  const period = firstPeriod(year, request, today);
  const currency = kpi.unit === 'money' ? (await workspaceById(db, workspaceId)).currency : null;
  const checked = { kpi, aim, currency, period };
  const before = await heldGoal(db, workspaceId, { subject, kpi: kpi.key, period });
  if (!aim || (before && isSameAim(before, aim))) return { ...checked, findings: [] };
  const current = lookBackFrom(year, period, today);
  const query = { kpi, type: aim.type, currency, year, current, today, until: period.end };
  const { own, peers } = await pastsOf(db, workspaceId, subject, query);
  if (!own) return { ...checked, findings: [] };
  const days = workingDays(period.start, period.end, own.calendar);
  const held = daysHeld(period.start, period.end, own.calendar);
  const season = (await seasonOfGoals(db, workspaceId, year))({ kpi: kpi.key, type: aim.type }, period);
  const counting = { ...aim, target: countingTarget(aim, period, own.calendar, season).target };
  if (counting.target === 0 && aim.target > 0) return { ...checked, findings: [] };
  const from = today > period.start ? today : period.start;
  const findings = smartFindings({
    isByHand: kpi.source !== 'imported' && kpi.fedBy !== 'deals',
    isJudged: aim.type !== 'binary',
    wasCounted: own.wasCounted,
    own: reachOfTarget(counting, held, own.periods),
    peers: reachOfTarget(
      counting,
      held,
      peers.flatMap(({ periods }) => periods),
    ),
    relevance: purpose && (await purpose.relevance(db, workspaceId, { subject, kpi: kpi.key, period })),
    isOnce: !repeats,
    daysLeft: workingDays(from, period.end, own.calendar),
    days,
  });
  return { ...checked, findings };
}

/** The person's own past, and that of the others who sell in their team; a team has no peers. */
async function pastsOf(
  db: Reader,
  workspaceId: string,
  subject: GoalSubject,
  query: PastQuery,
): Promise<{ own: Past | null; peers: Past[] }> {
  const { today } = query;
  if ('teamId' in subject) {
    const team = await teamById(db, workspaceId, subject.teamId, today);
    if (!team) return { own: null, peers: [] };
    const members = await membersOf(db, workspaceId, team.id, today);
    const memberIds = members.map(({ id }) => id);
    return { own: await pastOfTeam(db, workspaceId, team, memberIds, query), peers: [] };
  }
  const person = await personById(db, workspaceId, subject.personId, today);
  if (!person) return { own: null, peers: [] };
  const mates = person.teamId ? await membersOf(db, workspaceId, person.teamId, today) : [];
  const others = mates.filter(
    ({ id, teamId, isTeamManager }) => teamId === person.teamId && id !== person.id && !isTeamManager,
  );
  const pasts = await pastOfPeople(db, workspaceId, [person, ...others], query);
  return { own: pasts.get(person.id) ?? null, peers: others.flatMap(({ id }) => pasts.get(id) ?? []) };
}
