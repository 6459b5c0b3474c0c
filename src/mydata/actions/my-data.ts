import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Opened } from '../../database/tables/openings.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf, toInstant } from '../../kernel/zoned.ts';
import { actorOf, openersOf, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { mydataPermissions } from '../permissions.ts';
import { type TableName, tables, tablesOfPeople } from '../rules/columns.ts';
import { type OwnRow, type ShownRow, showRow } from '../rules/show-row.ts';
import { TOPICS, type Topic } from '../rules/topics.ts';
import { allSubjects, exportsSince } from '../store/export-rows.ts';
import { idsOfPerson, ownRows } from '../store/own-rows.ts';
import { type AccessLine, myAccess } from './access.ts';
import { answersFile, type CsvFile, goalsFile, historyFile, rowsFile } from './csv-files.ts';

/** Everything that is kept about somebody, and who opened it. */
export type MyData = {
  name: string;
  today: LocalDate;
  /** What there is: how many records, since which instant; topics without any are left out. */
  topics: { topic: Topic; count: number; since: string | null }[];
  /** Who opened the person's numbers in the last `openedDays` days, whoever looked last first. */
  openers: Opener[];
  openedDays: number;
  /** Who exported everybody's in these days; null is whoever runs the server. */
  exports: { name: string | null; at: Date }[];
  /** Who can read what of it today. */
  access: AccessLine[];
  /** By table; those without rows are left out. */
  records: Readonly<Record<string, readonly ShownRow[]>>;
  /** Part of the same as files for a spreadsheet; those without rows are left out. */
  files: CsvFile[];
};

export type Opener = { name: string; what: { what: Opened; times: number }[]; lastAt: Date };

const OPENED_DAYS = 90;

/** The caller's own data; nobody can ask for another's. That it was asked for is kept. */
export async function myData(context: Context, caller: Caller): Promise<MyData> {
  const { db, clock } = context;
  const { workspaceId, personId, name, zone } = caller;
  const today = localDateOf(clock.now(), zone);
  const allowed = mydataPermissions['mydata.read'];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.mydata.onlyOwn);
  // Before anything is read, so that the files hold this, too.
  await perform(context, caller, (trx) =>
    writeAudit(trx, context, workspaceId, [
      { ...actorOf(caller), action: 'mydata.exported', subjectKind: 'person', subjectId: personId },
    ]),
  );
  const ids = await idsOfPerson(db, workspaceId, personId);
  const subjects = await allSubjects(db, workspaceId);
  const names = new Map(subjects.map((subject) => [subject.id, subject.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const rows = new Map<TableName, OwnRow[]>();
  for (const table of tablesOfPeople) rows.set(table, await ownRows(db, workspaceId, table, ids, today));
  const shown = [...rows]
    .filter(([, found]) => found.length > 0)
    .map(([table, found]) => [table, found.map((row) => showRow(table, row, nameOf))] as const);
  const from = addDays(today, -OPENED_DAYS);
  const exports = await exportsSince(db, workspaceId, toInstant(from, '00:00', zone));
  const own = subjects.filter(({ id }) => ids.includes(id));
  return {
    name,
    today,
    topics: topicsOf(shown),
    openers: byViewer(await openersOf(db, workspaceId, personId, from), nameOf),
    openedDays: OPENED_DAYS,
    exports: exports.map(({ actorId, at }) => ({ name: actorId === null ? null : nameOf(actorId), at })),
    access: await myAccess(context, caller),
    records: Object.fromEntries(shown),
    files: filesOf(rows, shown, { db, workspaceId, subjects: own, nameOf }),
  };
}

type Shown = readonly (readonly [TableName, readonly ShownRow[]])[];

function topicsOf(shown: Shown): MyData['topics'] {
  return TOPICS.flatMap((topic) => {
    const ofTopic = shown.filter(([table]) => tables[table].topic === topic);
    const count = ofTopic.reduce((sum, [, rows]) => sum + rows.length, 0);
    const since = ofTopic
      .flatMap(([table, rows]) => rows.map((row) => row[tables[table].since ?? ''] ?? null))
      .filter((at) => at !== null)
      .map(String)
      .sort();
    return count > 0 ? [{ topic, count, since: since[0] ?? null }] : [];
  });
}

function byViewer(openers: Awaited<ReturnType<typeof openersOf>>, nameOf: (id: string) => string): Opener[] {
  const viewers = Map.groupBy(openers, ({ viewerId }) => viewerId);
  return [...viewers].map(([viewerId, opened]) => ({
    name: nameOf(viewerId),
    what: opened.map(({ what, times }) => ({ what, times })),
    // They come latest first.
    lastAt: opened[0]?.lastAt ?? new Date(0),
  }));
}

function filesOf(
  rows: ReadonlyMap<TableName, readonly OwnRow[]>,
  shown: Shown,
  ground: Parameters<typeof goalsFile>[1],
): CsvFile[] {
  const has = (table: TableName) => (rows.get(table)?.length ?? 0) > 0;
  const asRows = (name: string, table: TableName): CsvFile[] =>
    shown
      .filter(([each]) => each === table)
      .map(([, found]) =>
        rowsFile(
          name,
          Object.keys(found[0] ?? {}),
          found.map((row) => Object.values(row).map((value) => value as string | number | null)),
        ),
      );
  return [
    ...(has('goal_version') ? [goalsFile('my-goals.csv', ground)] : []),
    ...(has('goal_proposal') ? [answersFile('my-answers.csv', ground)] : []),
    ...(has('fact') ? [historyFile('my-history.csv', ground)] : []),
    ...asRows('my-deals.csv', 'deal'),
    ...asRows('my-days-off.csv', 'time_off'),
    ...asRows('my-praise.csv', 'praise'),
    ...asRows('my-playbook.csv', 'playbook_version'),
    ...asRows('my-feedback.csv', 'feedback'),
    ...asRows('my-openings.csv', 'opening'),
  ];
}
