import type { Reader } from '../../../database/open.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import type { RecurringPeriod } from '../../../kernel/period.ts';
import { kpiBook } from '../../../kpis/index.ts';
import type { Team, Workspace } from '../../../people/index.ts';
import { roleCards } from '../../role-card-store.ts';
import { lastCounted } from '../../rules/score/asked.ts';
import { joinScores } from '../../rules/score/company.ts';
import type { PeriodScore } from '../../rules/score/period-score.ts';
import { cardFor } from '../../rules/score/role-card.ts';
import type { Scored } from './load-scores.ts';
import { teamsWithSellers } from './readable.ts';
import { loadTeamScores } from './team-scores.ts';

/** A team of the company with its score of the last period asked for. */
export type TeamScore = { team: Team; score: PeriodScore };

/**
 * The company's scores: its teams' numbers together, with a target where every one of them has one, by the company's own
 * weights. Each team takes as many queries as its own card.
 */
export async function companyScores(
  db: Reader,
  workspace: Workspace,
  periods: readonly RecurringPeriod[],
  { today, day }: { today: LocalDate; day: LocalDate },
): Promise<{ scored: Pick<Scored, 'periods' | 'currency'>; teams: readonly TeamScore[] }> {
  const teams: { team: Team; scored: Scored }[] = [];
  for (const team of await teamsWithSellers({ db }, workspace.id, day)) {
    teams.push({ team, scored: await loadTeamScores(db, workspace, team, periods, today) });
  }
  const cards = await roleCards(db, workspace.id);
  const book = await kpiBook(db, workspace.id);
  const company = { teamId: null, roleKey: '' };
  return {
    scored: {
      currency: workspace.currency,
      periods: periods.map((period, n) => {
        const parts = teams.flatMap(({ scored }) => scored.periods[n] ?? []);
        const chosen = cardFor(cards, company, lastCounted(period, today));
        const runningThrough = today < period.end ? today : null;
        return { period, runningThrough, chosen, ...joinScores(parts, chosen, book) };
      }),
    },
    teams: teams.flatMap(({ team, scored }) => {
      const score = scored.periods.at(-1);
      return score ? { team, score } : [];
    }),
  };
}
