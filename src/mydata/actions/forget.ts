import type { Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { forgetDeleted } from '../../database/forget.ts';
import { keepRun } from '../../database/job-run-store.ts';
import type { Writer } from '../../database/open.ts';
import { inTransaction } from '../../database/transaction.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { toInstant } from '../../kernel/zoned.ts';
import type { TableName } from '../rules/columns.ts';
import { daysKept, LEFT_DAYS, type WordsYears } from '../rules/how-long.ts';
import { retentions } from '../rules/retention.ts';
import { eraseRows } from '../store/erase-rows.ts';
import { countOver, type Ending, forgetSome, type Over } from '../store/forget-rows.ts';
import { idsOfPerson } from '../store/own-rows.ts';
import { LEFT, leftUntil, wordsYearsOf } from '../store/retention-setting.ts';

/** Rows of one transaction: some milliseconds, in which others wait at most. */
const AT_ONCE = 200;
/** Rows of one table in one night; the next one goes on. */
const A_NIGHT = 50_000;
/** People of one night. */
const PEOPLE_A_NIGHT = 50;

/** Of which workspace, and on which of its days. */
type Night = { workspaceId: string; zone: string; today: LocalDate };

/**
 * Deletes what a workspace keeps no longer, and what was written to and about people who left long ago. In small
 * transactions: what a night that is interrupted leaves, the next one finds. Returns how much of which table it was.
 */
export async function forgetWhatIsOver(context: Context, night: Night): Promise<Record<string, number>> {
  const { db } = context;
  const { workspaceId, zone, today } = night;
  const years = await wordsYearsOf(db, workspaceId);
  const forgotten: Record<string, number> = {};
  for (const { table, retention, over } of endings(years, today, zone)) {
    const count = await forgetTable(context, workspaceId, { table, retention, over });
    if (count > 0) forgotten[table] = count;
  }
  const people = await forgetLeft(context, workspaceId, today);
  if (people > 0) forgotten.people_who_left = people;
  if (Object.keys(forgotten).length > 0) {
    const about = { subjectKind: 'workspace', subjectId: workspaceId, detail: forgotten };
    const entry = { actorId: null, source: 'job', action: 'retention.deleted', ...about } as const;
    await inTransaction(db, (trx) => writeAudit(trx, context, workspaceId, [entry]));
    await forgetDeleted(db);
  }
  return forgotten;
}

/** How many records with words would be over today if a workspace kept so many years of them. */
export async function countWordsOver(context: Context, night: Night, years: WordsYears): Promise<number> {
  let count = 0;
  for (const { table, retention, over } of endings(years, night.today, night.zone)) {
    if (retention.kept !== 'words') continue;
    count += await countOver(context.db, night.workspaceId, { table, retention, over });
  }
  return count;
}

type EndingTable = { table: TableName; retention: Ending; over: Over };

/** The tables of which something may be over, in their order. */
function endings(years: WordsYears, today: LocalDate, zone: string): EndingTable[] {
  return (Object.keys(retentions) as TableName[]).flatMap((table) => {
    const retention = retentions[table];
    const days = daysKept(retention, years);
    if (days === null || (retention.kept !== 'days' && retention.kept !== 'words')) return [];
    const on = addDays(today, -days);
    return [{ table, retention, over: { on, at: toInstant(on, '00:00', zone) } }];
  });
}

async function forgetTable({ db }: Context, workspaceId: string, ending: EndingTable): Promise<number> {
  let count = 0;
  while (count < A_NIGHT) {
    const found = await inTransaction(db, (trx) =>
      forgetSome(trx, workspaceId, { ...ending, most: AT_ONCE }),
    );
    count += found;
    if (found === 0) break;
  }
  return count;
}

/** What erasing them takes, but for their name; once for each time that somebody left. */
async function forgetLeft(context: Context, workspaceId: string, today: LocalDate): Promise<number> {
  const { db, machine } = context;
  const people = await leftUntil(db, workspaceId, addDays(today, -LEFT_DAYS), PEOPLE_A_NIGHT);
  const forget = async (trx: Writer, { personId, period }: (typeof people)[number]) => {
    await keepRun(trx, workspaceId, LEFT, period, machine.now());
    await eraseRows(trx, workspaceId, await idsOfPerson(trx, workspaceId, personId));
  };
  for (const person of people) await inTransaction(db, (trx) => forget(trx, person));
  return people.length;
}
