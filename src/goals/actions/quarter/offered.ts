import type { Caller, Context } from '../../../context.ts';
import { addDays } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { companyYear, hasOpened, peopleLed, personById } from '../../../people/index.ts';
import { isReviewOffered, type ReviewedQuarter, reviewedQuarter } from '../../rules/quarter/which-quarter.ts';
import { resultsOfPeople } from '../../store/results-of-people.ts';
import { goalCalendar } from '../goal-calendar.ts';

/** Goals of the quarter's last week are enough to look back at. */
const LAST_DAYS = 7;

/**
 * The quarter that the caller may want to look back at with their people: in the first ten working days after it, once
 * goals have closed, until they did. Null when there is none.
 */
export async function offeredReview(
  { db, clock }: Context,
  { workspaceId, personId, zone }: Caller,
): Promise<ReviewedQuarter | null> {
  const today = localDateOf(clock.now(), zone);
  const year = await companyYear(db, workspaceId);
  const reviewed = reviewedQuarter(year, 'last', today);
  const { end } = reviewed.quarter;
  const person = await personById(db, workspaceId, personId, today);
  if (!person || !isReviewOffered(year, today, await goalCalendar(db, person, today))) return null;
  const led = await peopleLed(db, workspaceId, personId, today);
  const ids = led.map(({ id }) => id);
  const range = { after: addDays(end, -LAST_DAYS), through: end };
  if (ids.length === 0 || (await resultsOfPeople(db, workspaceId, ids, range)).length === 0) return null;
  return (await hasOpened(db, workspaceId, { viewerId: personId, what: 'quarter', from: end }))
    ? null
    : reviewed;
}
