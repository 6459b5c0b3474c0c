import type { Context } from '../../context.ts';
import { inTransaction } from '../../database/transaction.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { lastDayOf, type Period } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Team, teamById, workspaceById } from '../../people/index.ts';
import { teamCard } from '../rules/build-card.ts';
import type { TeamCard } from '../rules/card.ts';
import { keepHeadlineRule, scheduleOf } from '../store.ts';
import { loadTeamWeek } from './load-team-week.ts';
import { weekScoreOf } from './score/week-score-of.ts';

/**
 * A team's card of a week, in the team's settings of that week, as of today or of the day `through`; null when there
 * is no such team. `scored` false: without its score, for where that stands in full.
 */
export async function teamCardOf(
  context: Context,
  workspaceId: string,
  teamId: string,
  week: Period,
  { through, scored = true }: { through?: LocalDate; scored?: boolean } = {},
): Promise<{ team: Team; card: TeamCard } | null> {
  const { db } = context;
  const team = await teamById(db, workspaceId, teamId, lastDayOf(week));
  if (!team) return null;
  const workspace = await workspaceById(db, workspaceId);
  const today = through ?? localDateOf(context.clock.now(), team.zone);
  const score = scored ? await weekScoreOf(db, workspace, team, week, today) : null;
  const chosen = (await scheduleOf(db, workspaceId, teamId))?.measures ?? null;
  return { team, card: teamCard(await loadTeamWeek(db, workspace, team, week, today), { score, chosen }) };
}

/** Keeps which headline a posted card carries, so that next week's is another. */
export async function rememberHeadline(context: Context, team: Team, card: TeamCard): Promise<void> {
  await inTransaction(context.db, (trx) =>
    keepHeadlineRule(trx, team.workspaceId, team.id, card.week.key, card.headline.rule),
  );
}
