import type { Context } from '../../context.ts';
import { addDays } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { PlannedDelivery } from '../../outbox/index.ts';
import { type Person, workCalendarsOf } from '../../people/index.ts';
import { NEWS_WITHIN_DAYS, newsAt, newsDay } from '../rules/news.ts';

/** To somebody, once a day: what others did about promises of theirs or made with them. Period: the reader's date. */
export const NEWS = 'promises.news.v1';

/** A holiday that nobody knew of still leaves time for it. */
const ARRIVES_WITHIN_MS = 7 * 24 * 3_600_000;

/** The day's message with which somebody is told of what happens now; the first thing of a day says since when it tells. */
export async function newsOfNow(
  { db, clock }: Context,
  workspaceId: string,
  reader: Person,
): Promise<PlannedDelivery> {
  const now = clock.now();
  const today = localDateOf(now, reader.zone);
  const range = { from: today, until: addDays(today, NEWS_WITHIN_DAYS) };
  const calendars = await workCalendarsOf(db, workspaceId, [reader], range);
  const day = newsDay(now, reader.zone, calendars.get(reader.id) ?? reader.workWeek);
  const dueAt = newsAt(day, reader.zone);
  return {
    ...{ kind: NEWS, period: day, target: reader.id, params: { since: String(now.getTime()) }, dueAt },
    expiresAt: new Date(dueAt.getTime() + ARRIVES_WITHIN_MS),
  };
}
