import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { companyNumbers } from '../company-store.ts';
import { monthsBefore } from '../rules/months.ts';

/** A company that entered nothing for so long does not keep these numbers here. */
const MONTHS_BEFORE = 3;

/** The month that ended last, when none of its numbers is there but one of a month shortly before is; else null. */
export async function monthToEnter(
  db: Reader,
  workspaceId: string,
  today: LocalDate,
): Promise<LocalDate | null> {
  const [last = today, ...before] = monthsBefore(today, 1 + MONTHS_BEFORE);
  const range = { from: before.at(-1) ?? last, until: today };
  const months = new Set((await companyNumbers(db, workspaceId, range)).map(({ date }) => date));
  return !months.has(last) && before.some((month) => months.has(month)) ? last : null;
}
