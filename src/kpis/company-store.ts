import { inChunks } from '../database/chunks.ts';
import { type Reader, safeInteger, type Writer } from '../database/open.ts';
import { isUniqueViolation } from '../database/unique-violation.ts';
import type { LocalDate } from '../kernel/date.ts';
import type { NumberKey } from './numbers.ts';
import { AlreadyReversedError, type LedgerContext } from './store.ts';

/** A number of the company's month to be written. */
export type NewCompanyNumber = {
  key: NumberKey;
  /** The first day of the month. */
  date: LocalDate;
  /** Minor units for money, else a count. */
  amount: number;
  /** ISO code of money, else null. */
  currency: string | null;
};

/** A number as it stands. */
export type CompanyNumber = NewCompanyNumber & { id: string; turn: number };

/** The company's numbers of the months that begin in [from, until), by month; those that were taken back are left out. */
export async function companyNumbers(
  db: Reader,
  workspaceId: string,
  { from, until }: { from: LocalDate; until: LocalDate },
): Promise<CompanyNumber[]> {
  const rows = await db
    .selectFrom('company_fact as fact')
    .selectAll('fact')
    .where('fact.workspace_id', '=', workspaceId)
    .where('fact.date', '>=', from)
    .where('fact.date', '<', until)
    .where('fact.reverses_id', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('company_fact as reversal')
            .select('reversal.id')
            .whereRef('reversal.workspace_id', '=', 'fact.workspace_id')
            .whereRef('reversal.reverses_id', '=', 'fact.id'),
        ),
      ),
    )
    .orderBy('fact.date')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    // Only `replaceCompanyNumbers` fills this column, and it takes nothing else.
    key: row.kpi as NumberKey,
    date: row.date,
    turn: row.turn,
    amount: safeInteger(row.amount),
    currency: row.currency,
  }));
}

/** How often anything was said of a month: what a form was opened with is outdated once this has grown. */
export async function timesSaid(db: Reader, workspaceId: string, month: LocalDate): Promise<number> {
  const { count } = await db
    .selectFrom('company_fact')
    .select((columns) => columns.fn.countAll<number>().as('count'))
    .where('workspace_id', '=', workspaceId)
    .where('date', '=', month)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * A correction of one month: takes numbers back by a reversal each, and writes others. Throws AlreadyReversedError when
 * somebody else said something of the same number at the same moment.
 */
export async function replaceCompanyNumbers(
  trx: Writer,
  context: LedgerContext,
  workspaceId: string,
  change: { by: string | null; reverse: readonly CompanyNumber[]; write: readonly NewCompanyNumber[] },
): Promise<void> {
  const common = {
    workspace_id: workspaceId,
    recorded_by: change.by,
    recorded_at: context.clock.now().getTime(),
  };
  const rowOf = (number: NewCompanyNumber) => ({
    ...common,
    id: context.newId(),
    kpi: number.key,
    date: number.date,
    amount: number.amount,
    currency: number.currency,
  });
  const turns = await lastTurns(trx, workspaceId, change.write);
  const rows = [
    ...change.reverse.map((number) => ({
      ...rowOf({ ...number, amount: 0 - number.amount }),
      turn: number.turn,
      reverses_id: number.id,
    })),
    ...change.write.map((number) => ({
      ...rowOf(number),
      turn: (turns.get(`${number.key} ${number.date}`) ?? 0) + 1,
      reverses_id: null,
    })),
  ];
  try {
    for (const chunk of inChunks(rows)) await trx.insertInto('company_fact').values(chunk).execute();
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new AlreadyReversedError('A number was said anew at the same moment', { cause: error });
  }
}

async function lastTurns(trx: Writer, workspaceId: string, numbers: readonly NewCompanyNumber[]) {
  const dates = [...new Set(numbers.map(({ date }) => date))];
  if (dates.length === 0) return new Map<string, number>();
  const rows = await trx
    .selectFrom('company_fact')
    .select((columns) => ['kpi', 'date', columns.fn.max('turn').as('turn')])
    .where('workspace_id', '=', workspaceId)
    .where('date', 'in', dates)
    .groupBy(['kpi', 'date'])
    .execute();
  return new Map(rows.map((row) => [`${row.kpi} ${row.date}`, Number(row.turn)]));
}
