import type { Caller, Context } from '../../context.ts';
import { workingDays } from '../../kernel/calendar.ts';
import { periodContaining, shiftPeriod } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Kpi, kpiByKey } from '../../kpis/catalogue.ts';
import { membersOf, personById, requirePermission, teamById, workspaceById } from '../../people/index.ts';
import { goalPermissions } from '../permissions.ts';
import { type Reach, reachOf } from '../rules/reach.ts';
import { type SmartFinding, smartFindings } from '../rules/smart.ts';
import { goalsOn } from '../store/goals.ts';
import { type Past, pastOfPeople, pastOfTeam } from './past-periods.ts';
import type { GoalRequest } from './set-goal.ts';

/** What a goal's check found, before it is set. */
export type GoalCheck = {
  kpi: Kpi;
  currency: string | null;
  /** What warns or fails; empty for a goal that is fine, ends one, or changes nothing. */
  findings: SmartFinding[];
};

/** Checks a goal that somebody is about to set. Throws a UserError for a caller who may not set it. */
export async function checkGoal(context: Context, caller: Caller, request: GoalRequest): Promise<GoalCheck> {
  const { db } = context;
  const { workspaceId } = caller;
  const { subject, target } = request;
  const today = localDateOf(context.clock.now(), caller.zone);
  const allowed = goalPermissions['goals.set'];
  await requirePermission(db, caller, allowed, subject, today, (t) => t.goals.formNotYours);
  const kpi = kpiByKey(request.kpi);
  const current = periodContaining(request.periodKind, today);
  const period = request.startsIn === 'this' ? current : shiftPeriod(current, 1);
  const currency = kpi.unit === 'money' ? (await workspaceById(db, workspaceId)).currency : null;
  const ids = 'personId' in subject ? { personIds: [subject.personId] } : { teamIds: [subject.teamId] };
  const held = (await goalsOn(db, workspaceId, ids, period.start)).find(
    (goal) => goal.kpi === kpi.key && goal.periodKind === request.periodKind,
  );
  if (target === null || held?.target === target) return { kpi, currency, findings: [] };
  const query = { kpi: kpi.key, currency, period, today };
  const { own, peers } = await pasts();
  if (!own) return { kpi, currency, findings: [] };
  const days = workingDays(period.start, period.end, own.calendar);
  const from = today > period.start ? today : period.start;
  const reached = (past: Past): Reach | null => reachOf(target, days, past.periods);
  const findings = smartFindings({
    isByHand: kpi.fedBy === 'activity',
    wasCounted: own.wasCounted,
    own: reached(own),
    peers: reachOf(
      target,
      days,
      peers.flatMap((past) => past.periods),
    ),
    daysLeft: workingDays(from, period.end, own.calendar),
    days,
  });
  return { kpi, currency, findings };

  /** The person's own past, and that of the others who sell in their team; a team has no peers. */
  async function pasts(): Promise<{ own: Past | null; peers: Past[] }> {
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
    const others = mates.filter((mate) => mate.id !== person.id && !mate.isTeamManager);
    const past = await pastOfPeople(db, workspaceId, [person, ...others], query);
    return {
      own: past.get(person.id) ?? null,
      peers: others.flatMap(({ id }) => past.get(id) ?? []),
    };
  }
}
