import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { endGoalsOfKpi, type GoalOfKpi, goalsOfKpi } from '../../goals/index.ts';
import { changeableKpi, endOwnKpi, type OwnKpi } from '../../kpis/index.ts';
import { allTeams, openChange, peopleByIds } from '../../people/index.ts';
import { perform } from '../../perform.ts';

/** What ends with a KPI: whose goals, by name. */
export type EndOfKpi = { kpi: OwnKpi; people: string[]; teams: string[] };

/** What would end with it. Throws a UserError for anyone but an admin, and for a KPI that has ended. */
export async function whatEnds(context: Context, caller: Caller, key: string): Promise<EndOfKpi> {
  const kpi = await changeableKpi(context, caller, key);
  const actor = { actorId: caller.personId, source: caller.source };
  const { workspaceId, today } = await openChange(context.db, context, caller.workspaceId, actor);
  const goals = await goalsOfKpi(context.db, workspaceId, kpi.key, today);
  return { kpi, ...(await namesOf(context, workspaceId, goals, today)) };
}

/** Ends a KPI from today on, and the goals for it with their running period. What was counted stays. Throws as above. */
export async function endKpi(context: Context, caller: Caller, key: string): Promise<EndOfKpi> {
  const kpi = await changeableKpi(context, caller, key);
  const actor = { actorId: caller.personId, source: caller.source };
  const { goals, workspaceId, today } = await perform(context, caller, async (trx) => {
    const change = await openChange(trx, context, caller.workspaceId, actor);
    await endOwnKpi(trx, change.workspaceId, kpi.key, change.today);
    const ended = await endGoalsOfKpi(trx, context, change, kpi.key);
    const entry = { action: 'kpi.ended', subjectKind: 'kpi', subjectId: kpi.key };
    const detail = { version: kpi.version, from: change.today, goals: ended.length };
    await writeAudit(trx, context, change.workspaceId, [{ ...actor, ...entry, detail }]);
    return { goals: ended, workspaceId: change.workspaceId, today: change.today };
  });
  return { kpi, ...(await namesOf(context, workspaceId, goals, today)) };
}

async function namesOf({ db }: Context, workspaceId: string, goals: readonly GoalOfKpi[], today: string) {
  const ids = [...new Set(goals.flatMap(({ subject }) => ('personId' in subject ? subject.personId : [])))];
  const teamIds = new Set(goals.flatMap(({ subject }) => ('teamId' in subject ? subject.teamId : [])));
  const people = await peopleByIds(db, workspaceId, ids, today);
  const teams = teamIds.size > 0 ? await allTeams(db, workspaceId, today) : [];
  return {
    people: people.map(({ name }) => name),
    teams: teams.filter(({ id }) => teamIds.has(id)).map(({ name }) => name),
  };
}
