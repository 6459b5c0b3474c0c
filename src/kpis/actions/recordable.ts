import type { Caller, Context } from '../../context.ts';
import { type Sentence, UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { allActivePeople, type Person, peopleLed } from '../../people/index.ts';
import type { Audience } from '../../people/permissions.ts';
import type { OwnKpi } from '../own.ts';
import { ownKpis } from '../own-store.ts';
import { kpiPermissions } from '../permissions.ts';

/** A KPI whose numbers the caller can record; `people`: for whom, by name, where it is not for oneself. */
export type Recordable = { kpi: OwnKpi; people: Person[] | null };

/** As many as a menu takes. */
const MOST_PEOPLE = 100;

/** A KPI that the caller can record numbers of. Throws a UserError when there is none of that key, or others enter it. */
export async function recordableKpi(
  context: Pick<Context, 'db' | 'clock'>,
  caller: Caller,
  key: string,
): Promise<Recordable> {
  const kpi = (await ownKpis(context.db, caller.workspaceId)).find((each) => each.key === key);
  if (kpi?.source !== 'by_hand') throw new UserError((t) => t.ownKpis.gone);
  if (kpi.enteredBy === 'person') return { kpi, people: null };
  const people = await peopleFor(context, caller, kpi);
  if (people.length === 0) throw new UserError(recordPermission(kpi).refusal);
  return { kpi, people: people.slice(0, MOST_PEOPLE) };
}

/** Whether somebody may record numbers of it at all; `leads`: people report to them. */
export function mayRecord(kpi: OwnKpi, who: { isAdmin: boolean; leads: boolean }): boolean {
  if (kpi.source !== 'by_hand') return false;
  if (kpi.enteredBy === 'manager') return who.isAdmin || who.leads;
  return kpi.enteredBy === 'person' || who.isAdmin;
}

/** Who may record a number of it for a person, and what anybody else is told. */
export function recordPermission({ enteredBy }: OwnKpi): {
  allowed: readonly Audience[];
  refusal: Sentence;
} {
  if (enteredBy === 'manager') {
    return { allowed: kpiPermissions['kpis.record_as_manager'], refusal: (t) => t.ownKpis.managersOnly };
  }
  if (enteredBy === 'admin') {
    return { allowed: kpiPermissions['kpis.record_as_admin'], refusal: (t) => t.ownKpis.adminsOnly };
  }
  return { allowed: kpiPermissions['kpis.record'], refusal: (t) => t.ownKpis.gone };
}

async function peopleFor({ db, clock }: Pick<Context, 'db' | 'clock'>, caller: Caller, kpi: OwnKpi) {
  const today = localDateOf(clock.now(), caller.zone);
  if (caller.isAdmin) return allActivePeople(db, caller.workspaceId, today);
  return kpi.enteredBy === 'manager' ? peopleLed(db, caller.workspaceId, caller.personId, today) : [];
}
