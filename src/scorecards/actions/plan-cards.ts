import type { Context } from '../../context.ts';
import type { Writer } from '../../database/open.ts';
import { inTransaction } from '../../database/transaction.ts';
import type { CompanyYear } from '../../kernel/company-year.ts';
import type { RecurringPeriod } from '../../kernel/period.ts';
import type { Occurrence } from '../../kernel/schedule.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import { allTeams, allWorkspaces, companyYear, liveTeams, type Team } from '../../people/index.ts';
import { reviewOf } from '../review-store.ts';
import { cardTime, type Holidays, nextCard } from '../rules/card-times.ts';
import { cardWeek } from '../rules/card-week.ts';
import { allSchedules, type CardSchedule, holdIfDue, saveSchedule } from '../store.ts';
import { askFirst, lookAt } from './ask-first.ts';
import { CATCH_UP_MS, cardDeliveries } from './card-deliveries.ts';
import { startSchedule } from './start-schedule.ts';
import { teamHolidays } from './team-holidays.ts';

/**
 * Plans the cards of live teams that are due, each with its thread, and moves every schedule on. A team's first card
 * and a thin one go to its manager first. A card missed while the bot was down is caught up within 24 hours; an older
 * one is left out. Running it again plans nothing twice.
 */
export async function planDueCards(context: Context, now: Date): Promise<void> {
  for (const workspace of await allWorkspaces(context.db)) {
    const today = localDateOf(now, workspace.zone);
    const teams = await allTeams(context.db, workspace.id, today);
    const schedules = await allSchedules(context.db, workspace.id);
    const live = await liveTeams(context.db, workspace.id);
    const year = await companyYear(context.db, workspace.id);
    for (const team of teams) {
      const launch = live.get(team.id);
      if (!launch) continue;
      const known = schedules.find((schedule) => schedule.teamId === team.id) ?? null;
      const schedule = await keepInStep(context, team, known, launch.liveAt, now);
      if (schedule.isOn && schedule.nextRunAt <= now) await planTeam(context, year, team, schedule, now);
    }
  }
}

/**
 * A new team gets the usual schedule; one that moved to another zone keeps its local time. What would have been due
 * before the team went live is left out.
 */
async function keepInStep(
  context: Context,
  team: Team,
  known: CardSchedule | null,
  liveAt: Date,
  now: Date,
): Promise<CardSchedule> {
  if (known?.zone === team.zone && known.nextRunAt >= liveAt) return known;
  const from = known && known.nextRunAt >= liveAt ? now : liveAt;
  return inTransaction(context.db, (trx) => startSchedule(trx, team, known, from));
}

async function planTeam(
  context: Context,
  year: CompanyYear,
  team: Team,
  due: CardSchedule,
  now: Date,
): Promise<void> {
  await inTransaction(context.db, async (trx) => {
    const schedule = await holdIfDue(trx, due, now);
    if (!schedule) return;
    const holidays = await teamHolidays(trx, team, now);
    for (const card of cardsDue(schedule, holidays, now)) {
      await planCard(trx, context, team, cardWeek(year, card.date), { dueAt: card.instant, now });
    }
    const next = nextCard(schedule, now, holidays);
    await saveSchedule(trx, { ...schedule, nextRunAt: next.instant, nextDate: next.date });
  });
}

/** The cards that came due; the first one is looked at once more, as its day may have become a holiday since. */
function cardsDue(schedule: CardSchedule, holidays: Holidays, now: Date): Occurrence[] {
  const { nextDate: date, nextRunAt } = schedule;
  const again = cardTime(schedule, date, holidays);
  const due: Occurrence[] = [];
  let card = { date, instant: again > nextRunAt ? again : nextRunAt };
  for (; card.instant <= now; card = nextCard(schedule, card.instant, holidays)) due.push(card);
  return due;
}

async function planCard(
  trx: Writer,
  context: Context,
  team: Team,
  week: RecurringPeriod,
  { dueAt, now }: { dueAt: Date; now: Date },
): Promise<void> {
  if (now.getTime() - dueAt.getTime() >= CATCH_UP_MS) {
    context.log.warn(
      { teamId: team.id, week: week.key },
      'a scorecard was missed for more than a day and is left out',
    );
    return;
  }
  // Its day was changed after somebody was asked about it: what they say counts, and nobody is asked twice.
  if (await reviewOf(trx, team.workspaceId, team.id, week.key)) return;
  const today = localDateOf(now, team.zone);
  const look = await lookAt(trx, team, week);
  if (look) await askFirst(trx, context, team, { week: week.key, look, dueAt, today });
  else await plan(trx, context, team.workspaceId, await cardDeliveries(trx, team, week.key, dueAt, today));
}
