import type { Context } from '../../context.ts';
import { goalCalendar } from '../../goals/index.ts';
import { lastDayOf, periodFromKey } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type BookKpi, kpiBook } from '../../kpis/index.ts';
import type { Person } from '../../people/index.ts';
import { aboutOf, type FoundWin } from '../rules/win.ts';
import type { Win } from '../store/wins.ts';
import { findWins } from './find-wins.ts';

/** A win by today's numbers, with the KPI that it is about. */
export type CurrentWin = { found: FoundWin; kpi: BookKpi };

/** What a win comes to now; null when it is no longer true, as a number was corrected. */
export async function currentWin(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  person: Person,
  win: Pick<Win, 'kind' | 'about' | 'period'>,
): Promise<CurrentWin | null> {
  const { workspaceId } = person;
  const period = periodFromKey(win.period);
  if (!period) return null;
  const today = localDateOf(clock.now(), person.zone);
  const asOf = today < period.end ? today : lastDayOf(period);
  const calendar = await goalCalendar(db, person, asOf);
  const all = await findWins(db, workspaceId, [{ personId: person.id, calendar }], asOf);
  const found = all.find(
    (each) => each.kind === win.kind && aboutOf(each) === win.about && each.period.key === win.period,
  );
  return found ? { found, kpi: (await kpiBook(db, workspaceId)).get(found.kpi) } : null;
}
