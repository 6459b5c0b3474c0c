import type { Context } from '../../context.ts';
import { inTransaction } from '../../database/transaction.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { type Period, periodContaining, shiftPeriod } from '../../kernel/period.ts';
import { nextOccurrence, occurrencesBetween } from '../../kernel/schedule.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type PlannedDelivery, plan } from '../../outbox/index.ts';
import { allTeams, allWorkspaces, liveTeams, membersOf, type Team } from '../../people/index.ts';
import { FIGURES_PER_MESSAGE } from '../rules/members.ts';
import { allSchedules, type CardSchedule, holdIfDue, saveSchedule } from '../store.ts';

export const CARD = 'scorecard.card.v1';
export const FIGURES = 'scorecard.figures.v1';

/** A card that could not be posted in a day is old news (design.md §4). */
const CATCH_UP_MS = 24 * 3_600_000;
/** Monday at nine, on the team's own clocks, until someone says otherwise. */
const USUAL = { weekday: 1, time: '09:00' };

/**
 * Plans the cards of live teams that are due, each with its thread, and moves every schedule on. A card missed while the bot was
 * down is caught up within 24 hours; an older one is left out. Running it again plans nothing twice.
 */
export async function planDueCards(context: Context, now: Date): Promise<void> {
  for (const workspace of await allWorkspaces(context.db)) {
    const today = localDateOf(now, workspace.zone);
    const teams = await allTeams(context.db, workspace.id, today);
    const schedules = await allSchedules(context.db, workspace.id);
    const live = await liveTeams(context.db, workspace.id);
    for (const team of teams) {
      const launch = live.get(team.id);
      if (!launch) continue;
      const known = schedules.find((schedule) => schedule.teamId === team.id);
      const schedule = await keepInStep(context, team, known, launch.liveAt, now);
      if (schedule.isOn && schedule.nextRunAt <= now) await planTeam(context, team, schedule, now);
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
  known: CardSchedule | undefined,
  liveAt: Date,
  now: Date,
): Promise<CardSchedule> {
  if (known?.zone === team.zone && known.nextRunAt >= liveAt) return known;
  const when = { ...USUAL, ...known, zone: team.zone };
  const schedule = {
    ...when,
    workspaceId: team.workspaceId,
    teamId: team.id,
    isOn: known?.isOn ?? true,
    nextRunAt: nextOccurrence(when, now).instant,
  };
  await inTransaction(context.db, (trx) => saveSchedule(trx, schedule));
  return schedule;
}

async function planTeam(context: Context, team: Team, due: CardSchedule, now: Date): Promise<void> {
  const today = localDateOf(now, team.zone);
  const members = await membersOf(context.db, team.workspaceId, team.id, today);
  const parts = Math.max(1, Math.ceil(members.length / FIGURES_PER_MESSAGE));
  await inTransaction(context.db, async (trx) => {
    const schedule = await holdIfDue(trx, due, now);
    if (!schedule) return;
    const justBefore = new Date(schedule.nextRunAt.getTime() - 1);
    for (const { date, instant } of occurrencesBetween(schedule, justBefore, now)) {
      const week = cardWeek(date).key;
      if (now.getTime() - instant.getTime() >= CATCH_UP_MS) {
        context.log.warn(
          { teamId: team.id, week },
          'a scorecard was missed for more than a day and is left out',
        );
        continue;
      }
      await plan(trx, context, team.workspaceId, deliveriesOf(team.id, week, parts, instant));
    }
    await saveSchedule(trx, { ...schedule, nextRunAt: nextOccurrence(schedule, now).instant });
  });
}

/** The week a card posted on a date is about: the one before. */
export function cardWeek(date: LocalDate): Period {
  return shiftPeriod(periodContaining('week', date), -1);
}

function deliveriesOf(teamId: string, week: string, parts: number, dueAt: Date): PlannedDelivery[] {
  const expiresAt = new Date(dueAt.getTime() + CATCH_UP_MS);
  const card = { kind: CARD, period: week, target: teamId };
  const replies = Array.from({ length: parts }, (_, part) => ({
    kind: FIGURES,
    period: week,
    target: `${teamId}:${part + 1}`,
    params: { teamId, part: String(part) },
    parent: card,
  }));
  return [{ ...card, params: { teamId } }, ...replies].map((delivery) => ({ ...delivery, dueAt, expiresAt }));
}
