import type { Reader } from '../../database/open.ts';
import type { CompanyYear } from '../../kernel/company-year.ts';
import type { Period } from '../../kernel/period.ts';
import { companySeasons, type SeasonBucket, seasonIn } from '../../kpis/index.ts';
import { companyYear } from '../../people/index.ts';
import type { Goal } from '../store/goals.ts';

/** The months of a goal's period by what each brings; null where every day weighs the same. */
export type SeasonOf = (goal: Pick<Goal, 'kpi' | 'type'>, period: Period) => readonly SeasonBucket[] | null;

/** How the company's goals that add up spread over the months of their periods. */
export async function seasonOfGoals(db: Reader, workspaceId: string, year?: CompanyYear): Promise<SeasonOf> {
  const seasons = await companySeasons(db, workspaceId);
  if (seasons.size === 0) return () => null;
  const counted = year ?? (await companyYear(db, workspaceId));
  return ({ kpi, type }, period) => (type === 'cumulative' ? seasonIn(seasons, kpi, counted, period) : null);
}
