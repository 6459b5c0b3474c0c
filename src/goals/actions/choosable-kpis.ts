import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { type BookKpi, kpiBook } from '../../kpis/index.ts';

/** What a goal can be set for: the catalogue in its order, then the company's own KPIs that run. */
export async function choosableKpis(
  { db }: Pick<Context, 'db'>,
  caller: Caller,
): Promise<readonly BookKpi[]> {
  return (await kpiBook(db, caller.workspaceId)).running;
}

/** One of them by its key. Throws a UserError when there is none of that key, or it is not counted any more. */
export async function choosableKpi(
  context: Pick<Context, 'db'>,
  caller: Caller,
  key: string,
): Promise<BookKpi> {
  const kpi = (await choosableKpis(context, caller)).find((each) => each.key === key);
  if (!kpi) throw new UserError((t) => t.common.outdatedForm);
  return kpi;
}
