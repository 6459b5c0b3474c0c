import type { Reader } from '../../../database/open.ts';
import { periodAway } from '../../../kernel/company-year.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { isRecurring, type Period } from '../../../kernel/period.ts';
import { companyYear, type Team, type Workspace } from '../../../people/index.ts';
import { roleCards } from '../../role-card-store.ts';
import { type WeekScore, weekScore } from '../../rules/score/week-score.ts';
import { loadTeamScores } from './team-scores.ts';

/** A team's score of a week for its card; null where nobody chose what it is scored by, which takes one query to know. */
export async function weekScoreOf(
  db: Reader,
  workspace: Workspace,
  team: Team,
  week: Period,
  today: LocalDate,
): Promise<WeekScore | null> {
  if (!isRecurring(week)) return null;
  const cards = await roleCards(db, workspace.id);
  if (!cards.some(({ teamId }) => teamId === null || teamId === team.id)) return null;
  const year = await companyYear(db, workspace.id);
  const { periods } = await loadTeamScores(db, workspace, team, [periodAway(year, week, -1), week], today);
  const [before = null, now] = periods;
  return now ? weekScore(now, before) : null;
}
