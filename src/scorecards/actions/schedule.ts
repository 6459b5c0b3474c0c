import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import type { Occurrence } from '../../kernel/schedule.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { formatList } from '../../locales/format.ts';
import { companyYear, membersOf, relationTo, type Team, teamById } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { perform } from '../../perform.ts';
import { scorecardPermissions } from '../permissions.ts';
import { reviewOf } from '../review-store.ts';
import { type CardTimes, nextCard } from '../rules/card-times.ts';
import { cardWeek } from '../rules/card-week.ts';
import { type CardSchedule, headlineRuleOf, saveSchedule, scheduleOf } from '../store.ts';
import { timesOf, USUAL } from './start-schedule.ts';
import { teamHolidays } from './team-holidays.ts';

/** A team with the day and time of its card, and what a holiday does to it. */
export type TeamSchedule = { team: Team; schedule: ChosenTimes };

export type ChosenTimes = Pick<CardSchedule, 'weekday' | 'time' | 'isOn' | 'onHoliday'>;

/** When a team's card arrives. Throws a UserError for someone who may not set it. */
export async function readSchedule(context: Context, caller: Caller, teamId: string): Promise<TeamSchedule> {
  const team = await teamToSchedule(context, caller, teamId);
  return { team, schedule: (await scheduleOf(context.db, caller.workspaceId, teamId)) ?? USUAL };
}

/**
 * Changes when a team's card arrives; it counts from its next occurrence, nothing is posted late because of it.
 * Returns the instant of the next card, null when it was switched off.
 */
export async function setSchedule(
  context: Context,
  caller: Caller,
  teamId: string,
  when: ChosenTimes,
): Promise<{ team: Team; next: Date | null }> {
  const team = await teamToSchedule(context, caller, teamId);
  const next = await nextNewCard(context, team, timesOf(team, when));
  await perform(context, caller, async (trx) => {
    const due = { nextRunAt: next.instant, nextDate: next.date };
    await saveSchedule(trx, { ...when, workspaceId: caller.workspaceId, teamId, zone: team.zone, ...due });
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
  return { team, next: when.isOn ? next.instant : null };
}

/**
 * The next occurrence whose week has no card yet, and about whose card nobody was asked: changing the time neither
 * posts a week twice nor asks twice.
 */
async function nextNewCard(context: Context, team: Team, times: CardTimes): Promise<Occurrence> {
  const isSettled = async (week: string) =>
    (await headlineRuleOf(context.db, team.workspaceId, team.id, week)) !== null ||
    (await reviewOf(context.db, team.workspaceId, team.id, week)) !== null;
  const year = await companyYear(context.db, team.workspaceId);
  const now = context.clock.now();
  const holidays = await teamHolidays(context.db, team, now);
  let next = nextCard(times, now, holidays);
  while (await isSettled(cardWeek(year, next.date).key)) next = nextCard(times, next.instant, holidays);
  return next;
}

async function teamToSchedule(context: Context, caller: Caller, teamId: string): Promise<Team> {
  const { db } = context;
  const today = localDateOf(context.clock.now(), caller.zone);
  const team = await teamById(db, caller.workspaceId, teamId, today);
  if (!team) throw new UserError((t) => t.scorecards.scheduleRefusal);
  const relation = await relationTo(db, caller, { teamId }, today);
  if (isAllowed(scorecardPermissions['scorecards.schedule'], relation)) return team;
  const members = await membersOf(db, caller.workspaceId, teamId, today);
  const names = members.filter(({ isTeamManager }) => isTeamManager).map(({ name }) => name);
  throw new UserError((t) =>
    names.length === 0
      ? t.scorecards.scheduleRefusal
      : t.scorecards.scheduleWho({ team: team.name, names: formatList(names, t.locale) }),
  );
}
