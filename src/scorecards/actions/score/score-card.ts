import type { Caller, Context } from '../../../context.ts';
import { UserError } from '../../../errors.ts';
import { periodAway, periodOf } from '../../../kernel/company-year.ts';
import type { RecurringPeriod } from '../../../kernel/period.ts';
import { companyYear, peopleByIds, personById, teamById, workspaceById } from '../../../people/index.ts';
import { type AskedPeriod, type CardOf, lastCounted, periodAsked } from '../../rules/score/asked.ts';
import type { PeriodScore } from '../../rules/score/period-score.ts';
import { WEEKS_BACK } from '../team-numbers.ts';
import { companyScores, type TeamScore } from './company-scores.ts';
import { loadScores, type Scored } from './load-scores.ts';
import { type Readable, readableCard } from './readable.ts';
import { loadTeamScores } from './team-scores.ts';

/** A card with its score, as somebody may see it. */
export type ScoreCard = Readable & {
  asked: AskedPeriod;
  score: PeriodScore;
  currency: string;
  /** Who chose the measures and weights; null where nobody did, or they are not known. */
  chosenBy: string | null;
  /** Of the company: its teams, by name. */
  teams: readonly TeamScore[];
};

/** A person's, team's or the company's card of a period. Throws a UserError for whoever may not see it. */
export async function scoreCard(
  context: Context,
  caller: Caller,
  of: CardOf,
  asked: AskedPeriod,
): Promise<ScoreCard> {
  const readable = await readableCard(context, caller, of);
  const year = await companyYear(context.db, caller.workspaceId);
  const period = periodAsked(year, asked, readable.today);
  const { scored, teams } = await scoresOf(context, caller, readable, [period]);
  const [score] = scored.periods;
  if (!score) throw new Error('A score of no period');
  return {
    ...readable,
    asked,
    score,
    currency: scored.currency,
    chosenBy: await authorOf(context, caller, score),
    teams,
  };
}

/** Whole weeks beside each other, the oldest first. */
export type ScoreGrid = Readable & { weeks: readonly PeriodScore[]; currency: string };

/** The last 13 whole weeks of a card. Throws a UserError for whoever may not see it. */
export async function scoreGrid(context: Context, caller: Caller, of: CardOf): Promise<ScoreGrid> {
  const readable = await readableCard(context, caller, of);
  const year = await companyYear(context.db, caller.workspaceId);
  const running = periodOf(year, 'week', readable.today);
  const weeks = Array.from({ length: WEEKS_BACK }, (_, n) => periodAway(year, running, n - WEEKS_BACK));
  const { scored } = await scoresOf(context, caller, readable, weeks);
  return { ...readable, weeks: scored.periods, currency: scored.currency };
}

/** The scores of whoever's card it is, in periods that follow one another. */
export async function scoresOf(
  { db }: Pick<Context, 'db'>,
  { workspaceId }: Caller,
  { of, today }: Pick<Readable, 'of' | 'today'>,
  periods: readonly RecurringPeriod[],
): Promise<{ scored: Pick<Scored, 'periods' | 'currency'> & Partial<Scored>; teams: readonly TeamScore[] }> {
  const workspace = await workspaceById(db, workspaceId);
  const last = periods.at(-1);
  const day = last ? lastCounted(last, today) : today;
  if (of.kind === 'company') return companyScores(db, workspace, periods, { today, day });
  if (of.kind === 'team') {
    const team = await teamById(db, workspaceId, of.id, day);
    if (!team) throw new UserError((t) => t.scorecards.noTeam);
    return { scored: await loadTeamScores(db, workspace, team, periods, today), teams: [] };
  }
  const person = await personById(db, workspaceId, of.id, day);
  if (!person) throw new UserError((t) => t.scorecards.unknownWord);
  return { scored: await loadScores(db, workspace, { person }, periods, today), teams: [] };
}

async function authorOf({ db }: Context, { workspaceId }: Caller, { chosen, period }: PeriodScore) {
  if (!chosen) return null;
  const [author] = await peopleByIds(db, workspaceId, [chosen.authorId], period.start);
  return author?.name ?? null;
}
