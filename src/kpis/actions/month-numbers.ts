import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { periodContaining, shiftPeriod } from '../../kernel/period.ts';
import { perform } from '../../perform.ts';
import { companyNumbers, replaceCompanyNumbers, timesSaid } from '../company-store.ts';
import { monthlyNumbers } from '../numbers.ts';
import { impossibleNumber, type MonthNumbers } from '../rules/months.ts';
import { AlreadyReversedError } from '../store.ts';
import { requireAdmin } from './require-admin.ts';

/** A month, and how many of its numbers are there. */
export type ListedMonth = { month: LocalDate; entered: number };

/** A month's numbers as a form begins with them. */
export type MonthSheet = {
  month: LocalDate;
  numbers: MonthNumbers;
  currency: string;
  /** What tells whether somebody said something of the month since. */
  said: number;
};

/** So many months back are listed; older ones have been reported long ago. */
const MONTHS = 12;

/** The months for which numbers can be entered, the running one first. Throws a UserError for anyone but an admin. */
export async function listMonths(context: Context, caller: Caller): Promise<ListedMonth[]> {
  const { workspace, today } = await requireAdmin(context, caller, 'kpis.numbers');
  const running = periodContaining('month', today);
  const months = Array.from({ length: MONTHS }, (_, back) => shiftPeriod(running, -back).start);
  const range = { from: months.at(-1) ?? running.start, until: running.end };
  const numbers = await companyNumbers(context.db, workspace.id, range);
  return months.map((month) => ({ month, entered: numbers.filter(({ date }) => date === month).length }));
}

/** What stands for a month. Throws a UserError for anyone but an admin, and for a month that is none of the listed. */
export async function monthSheet(context: Context, caller: Caller, month: string): Promise<MonthSheet> {
  const { workspace, today } = await requireAdmin(context, caller, 'kpis.numbers');
  requireListed(month, today);
  const { currency } = workspace;
  const standing = await companyNumbers(context.db, workspace.id, oneMonth(month));
  const amountOf = (key: string) => {
    const found = standing.find((number) => number.key === key);
    return found && (found.currency === null || found.currency === currency) ? found.amount : null;
  };
  return {
    month,
    currency,
    said: await timesSaid(context.db, workspace.id, month),
    numbers: Object.fromEntries(monthlyNumbers.map(({ key }) => [key, amountOf(key)])) as MonthNumbers,
  };
}

/**
 * Lets a month's numbers be these: what differs is taken back and written anew, what is left out (null) is not known any
 * more. Throws a UserError for anyone but an admin, for numbers that cannot be, and when somebody else was faster.
 */
export async function enterNumbers(
  context: Context,
  caller: Caller,
  { month, said, numbers }: Pick<MonthSheet, 'month' | 'said' | 'numbers'>,
): Promise<{ changed: number }> {
  const { workspace, today } = await requireAdmin(context, caller, 'kpis.numbers');
  requireListed(month, today);
  const impossible = impossibleNumber(numbers);
  if (impossible) throw new UserError((t) => t.numbers.impossible[impossible] ?? t.numbers.bad, impossible);
  try {
    return await perform(context, caller, async (trx) => {
      if ((await timesSaid(trx, workspace.id, month)) !== said)
        throw new UserError((t) => t.numbers.changedSince);
      const standing = await companyNumbers(trx, workspace.id, oneMonth(month));
      const wanted = monthlyNumbers.flatMap(({ key, unit }) => {
        const amount = numbers[key];
        const currency = unit === 'money' ? workspace.currency : null;
        return amount === null ? [] : [{ key, date: month, amount, currency }];
      });
      const isSame = (one: (typeof wanted)[number], other: (typeof wanted)[number]) =>
        one.key === other.key && one.amount === other.amount && one.currency === other.currency;
      const reverse = standing.filter((number) => !wanted.some((each) => isSame(each, number)));
      const write = wanted.filter((number) => !standing.some((each) => isSame(each, number)));
      await replaceCompanyNumbers(trx, context, workspace.id, { by: caller.personId, reverse, write });
      const changed = new Map([
        ...reverse.map(({ key }) => [key, null] as const),
        ...write.map(({ key, amount }) => [key, amount] as const),
      ]);
      if (changed.size > 0) {
        await writeAudit(trx, context, workspace.id, [
          {
            actorId: caller.personId,
            source: caller.source,
            action: 'company.numbers_entered',
            subjectKind: 'workspace',
            subjectId: workspace.id,
            detail: { month, ...Object.fromEntries(changed) },
          },
        ]);
      }
      return { changed: changed.size };
    });
  } catch (error) {
    if (error instanceof AlreadyReversedError) throw new UserError((t) => t.numbers.changedSince);
    throw error;
  }
}

const oneMonth = (month: LocalDate) => ({ from: month, until: periodContaining('month', month).end });

function requireListed(month: string, today: LocalDate) {
  const running = periodContaining('month', today);
  const isListed = Array.from({ length: MONTHS }, (_, back) => shiftPeriod(running, -back).start).includes(
    month,
  );
  if (!isListed) throw new UserError((t) => t.common.outdatedButton);
}
