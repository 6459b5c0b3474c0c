import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import type { Occurrence } from '../../kernel/schedule.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type BookKpi, type FactKey, kpiBook } from '../../kpis/index.ts';
import { formatList } from '../../locales/format.ts';
import { companyYear, membersOf, relationTo, type Team, teamById } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { perform } from '../../perform.ts';
import { scorecardPermissions } from '../permissions.ts';
import { reviewOf } from '../review-store.ts';
import { type CardTimes, nextCard } from '../rules/card-times.ts';
import { cardWeek } from '../rules/card-week.ts';
import { MOST_MEASURES } from '../rules/score/role-card.ts';
import { type CardSchedule, headlineRuleOf, saveSchedule, scheduleOf } from '../store.ts';
import { timesOf, USUAL } from './start-schedule.ts';
import { teamHolidays } from './team-holidays.ts';

/** A team with the day and time of its card, what a holiday does to it, which measures it shows, and which it could. */
export type TeamSchedule = {
  team: Team;
  schedule: ChosenTimes & Pick<CardSchedule, 'measures'>;
  kpis: readonly BookKpi[];
};

export type ChosenTimes = Pick<CardSchedule, 'weekday' | 'time' | 'isOn' | 'onHoliday'>;

/** What somebody says of a team's card; `measures` left out: as before. */
export type ChosenCard = ChosenTimes & { measures?: readonly FactKey[] | null };

/** When a team's card arrives and what it shows. Throws a UserError for someone who may not set it. */
export async function readSchedule(context: Context, caller: Caller, teamId: string): Promise<TeamSchedule> {
  const team = await teamToSchedule(context, caller, teamId);
  const schedule = await scheduleOf(context.db, caller.workspaceId, teamId);
  const book = await kpiBook(context.db, caller.workspaceId);
  return { team, schedule: schedule ?? { ...USUAL, measures: null }, kpis: book.running.filter(hasWeeks) };
}

/**
 * Changes when a team's card arrives and what it shows; the day counts from its next occurrence, nothing is posted late
 * because of it. Returns the instant of the next card, null when it was switched off. Throws a UserError for measures that
 * are too many or that the company does not have.
 */
export async function setSchedule(
  context: Context,
  caller: Caller,
  teamId: string,
  chosen: ChosenCard,
): Promise<{ team: Team; next: Date | null }> {
  const { team, schedule, kpis } = await readSchedule(context, caller, teamId);
  const { measures = schedule.measures, ...when } = chosen;
  if (chosen.measures && !isChoice(chosen.measures, kpis)) throw new UserError((t) => t.common.outdatedForm);
  const next = await nextNewCard(context, team, timesOf(team, when));
  await perform(context, caller, async (trx) => {
    const due = { nextRunAt: next.instant, nextDate: next.date };
    const { workspaceId } = caller;
    await saveSchedule(trx, { ...when, measures, workspaceId, teamId, zone: team.zone, ...due });
    await writeAudit(trx, context, caller.workspaceId, [
      {
        actorId: caller.personId,
        source: caller.source,
        action: 'scorecard.scheduled',
        subjectKind: 'team',
        subjectId: teamId,
        detail: { ...when, measures: measures?.join(' ') ?? null },
      },
    ]);
  });
  return { team, next: when.isOn ? next.instant : null };
}

/** What is told by the month has no weeks. */
const hasWeeks = ({ dateBasis }: BookKpi) => dateBasis !== 'month';

const isChoice = (measures: readonly FactKey[], kpis: readonly BookKpi[]) =>
  measures.length > 0 &&
  measures.length <= MOST_MEASURES &&
  measures.every((key) => kpis.some((kpi) => kpi.key === key));

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
