import type { Caller, Context } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import {
  allActivePeople,
  deputiesOn,
  managersAbove,
  type Person,
  peopleByIds,
  personById,
  reportsOf,
  requirePermission,
} from '../../people/index.ts';
import { mydataPermissions } from '../permissions.ts';
import { ACCESS, type AccessKind, type AccessName, type Reads } from '../rules/access.ts';
import { isPersonColumn, shownColumns } from '../rules/columns.ts';
import { idsOfPerson, ownRows } from '../store/own-rows.ts';

/** Who reads records of a kind besides whom they are about. */
export type AccessLine = {
  kind: AccessName;
  /** Those above, who stands in for them, or who leads directly. */
  above: string[];
  /** Who reports to whoever asks. */
  reports: string[];
  admins: string[];
  /** Whom the records name; each reads what they are named in. */
  named: string[];
  everybody: boolean;
};

/** Of each kind of the caller's own records, who can read it today. Nobody can ask for another's. */
export async function myAccess(context: Context, caller: Caller): Promise<AccessLine[]> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const today = localDateOf(clock.now(), zone);
  const allowed = mydataPermissions['mydata.read'];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.mydata.onlyOwn);
  const ids = await idsOfPerson(db, workspaceId, personId);
  const around = await peopleAround(db, caller, today);
  const lines: AccessLine[] = [];
  for (const [kind, access] of Object.entries(ACCESS) as [AccessName, AccessKind][]) {
    if (access.leads && around.reports.length === 0) continue;
    const found = await namedIn(db, workspaceId, access, ids, today);
    if (access.tables && !found.some) continue;
    const has = (reads: Reads) => access.reads.includes(reads);
    const leads = has('leader') || (has('leader_if_shared') && found.isShared);
    const above = has('above') ? around.above : leads ? around.leader : [];
    lines.push({
      kind,
      above: namesOf(above.filter(({ id }) => !has('named') || !found.named.includes(id))),
      reports: namesOf(has('reports') ? around.reports : []),
      admins: namesOf(has('admins') ? around.admins : []),
      named: has('named') ? namesOf(await peopleByIds(db, workspaceId, found.named, today)) : [],
      everybody: has('everybody'),
    });
  }
  return lines;
}

const namesOf = (people: readonly Person[]) => people.map(({ name }) => name);

async function peopleAround(db: Reader, { workspaceId, personId }: Caller, today: LocalDate) {
  const line = await managersAbove(db, workspaceId, personId, today);
  const lineIds = line.map(({ id }) => id);
  const deputyIds = [...(await deputiesOn(db, workspaceId, lineIds, today)).values()];
  const deputies = await peopleByIds(db, workspaceId, deputyIds, today);
  const others = deputies.filter(({ id }) => id !== personId && !lineIds.includes(id));
  const self = await personById(db, workspaceId, personId, today);
  const active = await allActivePeople(db, workspaceId, today);
  return {
    above: [...line, ...others],
    leader: line.filter(({ id }) => id === self?.managerId),
    reports: await reportsOf(db, workspaceId, personId, today),
    admins: active.filter((each) => each.isAdmin && each.id !== personId),
  };
}

/** Whether there are records of a kind, whom they name, and whether one was shared. */
async function namedIn(
  db: Reader,
  workspaceId: string,
  { tables = [], readers }: AccessKind,
  ids: readonly string[],
  today: LocalDate,
) {
  const named = new Set<string>();
  let some = false;
  let isShared = false;
  for (const table of tables) {
    const people = shownColumns(table).flatMap(([column, kind]) =>
      isPersonColumn(kind) && (!readers || readers.includes(column)) ? [column] : [],
    );
    for (const row of await ownRows(db, workspaceId, table, ids, today)) {
      some = true;
      if (row.shared_at) isShared = true;
      for (const column of people) {
        const id = row[column];
        if (typeof id === 'string' && !ids.includes(id)) named.add(id);
      }
    }
  }
  return { some, isShared, named: [...named] };
}
