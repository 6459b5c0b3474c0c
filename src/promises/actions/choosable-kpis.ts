import type { Reader } from '../../database/open.ts';
import { goalKeysOf } from '../../goals/index.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { type BookKpi, countedAmong, kpiBook } from '../../kpis/index.ts';
import { type FollowedKey, followableOf } from '../rules/followable.ts';

/** What somebody's promise can be about: a KPI of the book, or the win rate, which has no entry there. */
export type ChoosableKpi = { key: FollowedKey; kpi: BookKpi | null };

/** What was counted in so many days is what somebody logs. */
const LOGGED_WITHIN_DAYS = 60;

/** The KPIs that a person has goals for or logs, and that two weeks say something about, in the book's order. */
export async function choosableKpis(
  db: Reader,
  workspaceId: string,
  personId: string,
  today: LocalDate,
): Promise<ChoosableKpi[]> {
  const book = await kpiBook(db, workspaceId);
  const running = book.running.filter(({ key }) => followableOf(key, book) !== null);
  const goals = new Set((await goalKeysOf(db, workspaceId, personId)).map(({ kpi }) => kpi));
  const counted = await countedAmong(db, workspaceId, {
    subjectIds: [personId],
    kpis: running.map(({ key }) => key),
    from: addDays(today, -LOGGED_WITHIN_DAYS),
    until: addDays(today, 1),
  });
  const theirs = running.filter(
    ({ key, counters }) =>
      goals.has(key) || counted.has(key) || (counters !== null && counted.has(counters.denominator)),
  );
  const isSelling = theirs.some(({ key }) => key === 'deals_won');
  return [
    ...theirs.map((kpi) => ({ key: kpi.key, kpi })),
    ...(isSelling ? [{ key: 'win_rate' as const, kpi: null }] : []),
  ];
}
