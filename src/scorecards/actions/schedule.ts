import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { nextOccurrence } from '../../kernel/schedule.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { companyYear, requirePermission, type Team, teamById } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { scorecardPermissions } from '../permissions.ts';
import { reviewOf } from '../review-store.ts';
import { cardWeek } from '../rules/card-week.ts';
import { allSchedules, type CardSchedule, headlineRuleOf, saveSchedule } from '../store.ts';

/** A team with the day and time of its card. */
export type TeamSchedule = { team: Team; schedule: Pick<CardSchedule, 'weekday' | 'time' | 'isOn'> };

/** When a team's card arrives. Throws a UserError for someone who may not set it. */
export async function readSchedule(context: Context, caller: Caller, teamId: string): Promise<TeamSchedule> {
  const team = await teamToSchedule(context, caller, teamId);
  const schedules = await allSchedules(context.db, caller.workspaceId);
  const schedule = schedules.find((each) => each.teamId === teamId);
  return { team, schedule: schedule ?? { weekday: 1, time: '09:00', isOn: true } };
}

/**
 * Changes when a team's card arrives; it counts from its next occurrence, nothing is posted late because of it.
 * Returns the instant of the next card, null when it was switched off.
 */
export async function setSchedule(
  context: Context,
  caller: Caller,
  teamId: string,
  when: { weekday: number; time: string; isOn: boolean },
): Promise<{ team: Team; next: Date | null }> {
  const team = await teamToSchedule(context, caller, teamId);
  const next = await nextNewCard(context, team, when);
  await perform(context, caller, async (trx) => {
    const schedule = { ...when, workspaceId: caller.workspaceId, teamId, zone: team.zone, nextRunAt: next };
    await saveSchedule(trx, schedule);
    await writeAudit(trx, context, caller.workspaceId, [
      {
        actorId: caller.personId,
        source: caller.source,
        action: 'scorecard.scheduled',
        subjectKind: 'team',
        subjectId: teamId,
        detail: when,
      },
    ]);
  });
  return { team, next: when.isOn ? next : null };
}

/**
 * The next occurrence whose week has no card yet, and about whose card nobody was asked: changing the time neither
 * posts a week twice nor asks twice.
 */
async function nextNewCard(
  context: Context,
  team: Team,
  when: { weekday: number; time: string },
): Promise<Date> {
  const isSettled = async (week: string) =>
    (await headlineRuleOf(context.db, team.workspaceId, team.id, week)) !== null ||
    (await reviewOf(context.db, team.workspaceId, team.id, week)) !== null;
  const year = await companyYear(context.db, team.workspaceId);
  let next = nextOccurrence({ ...when, zone: team.zone }, context.clock.now());
  while (await isSettled(cardWeek(year, next.date).key)) {
    next = nextOccurrence({ ...when, zone: team.zone }, next.instant);
  }
  return next.instant;
}

async function teamToSchedule(context: Context, caller: Caller, teamId: string): Promise<Team> {
  const today = localDateOf(context.clock.now(), caller.zone);
  await requirePermission(
    context.db,
    caller,
    scorecardPermissions['scorecards.schedule'],
    { teamId },
    today,
    (t) => t.scorecards.scheduleRefusal,
  );
  const team = await teamById(context.db, caller.workspaceId, teamId, today);
  if (!team) throw new UserError((t) => t.scorecards.noTeam);
  return team;
}
