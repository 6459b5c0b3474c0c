import type { Caller, Context } from '../../context.ts';
import { workingDays } from '../../kernel/calendar.ts';
import { periodOf } from '../../kernel/company-year.ts';
import type { Period } from '../../kernel/period.ts';
import { localDateOf, localTimeOf } from '../../kernel/zoned.ts';
import { companyYear, personById, workCalendarsOf } from '../../people/index.ts';
import { type PartOfDay, partOfDay } from '../rules/part-of-day.ts';

/** Where somebody stands in their day and month. */
export type Today = {
  part: PartOfDay;
  /** The company's running month. */
  month: Period;
  /** Working days of theirs in it: gone through yesterday, and in all. */
  elapsed: number;
  total: number;
};

/** The caller's own. */
export async function ownDay({ db, clock }: Context, caller: Caller): Promise<Today> {
  const { workspaceId, personId, zone } = caller;
  const now = clock.now();
  const today = localDateOf(now, zone);
  const month = periodOf(await companyYear(db, workspaceId), 'month', today);
  const person = await personById(db, workspaceId, personId, today);
  if (!person) throw new Error(`The caller ${personId} is not in the workspace`);
  const range = { from: month.start, until: month.end };
  const calendar = (await workCalendarsOf(db, workspaceId, [person], range)).get(personId) ?? person.workWeek;
  return {
    part: partOfDay(localTimeOf(now, zone)),
    month,
    elapsed: workingDays(month.start, today, calendar),
    total: workingDays(month.start, month.end, calendar),
  };
}
