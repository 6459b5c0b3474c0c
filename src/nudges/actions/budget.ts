import type { Reader } from '../../database/open.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { budgetFor } from '../rules/budget.ts';
import { isoWeek } from '../rules/iso-week.ts';
import { preferencesOf, workspaceBudget } from '../store/preferences.ts';
import { countedIn, type Except } from '../store/proactive.ts';

/** Of a person's week: how many messages nobody waits for may come, and how many have. */
export type WeekBudget = { week: string; most: number; counted: number };

/** The ISO week of an instant on somebody's clocks: a week of messages, whatever weeks the company counts by. */
export const weekKeyOf = (at: Date, zone: string) => isoWeek(localDateOf(at, zone)).key;

/** The budgets of some people for the week it is for them at an instant. `except`: what is not counted. */
export async function weekBudgets(
  db: Reader,
  workspaceId: string,
  people: readonly { id: string; zone: string }[],
  at: Date,
  except: readonly Except[] = [],
): Promise<Map<string, WeekBudget>> {
  const ids = people.map(({ id }) => id);
  const own = await preferencesOf(db, workspaceId, ids);
  const all = await workspaceBudget(db, workspaceId);
  const ofWeek = Map.groupBy(people, ({ zone }) => weekKeyOf(at, zone));
  const budgets = new Map<string, WeekBudget>();
  for (const [week, some] of ofWeek) {
    const someIds = some.map(({ id }) => id);
    const counted = await countedIn(db, workspaceId, someIds, week, except);
    for (const id of someIds) {
      const most = budgetFor(all, own.get(id)?.weekly ?? null);
      budgets.set(id, { week, most, counted: counted.get(id) ?? 0 });
    }
  }
  return budgets;
}
