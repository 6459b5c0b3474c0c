import type { Context } from '../../context.ts';
import type { Reader, Writer } from '../../database/open.ts';
import { isWorkingDay } from '../../kernel/calendar.ts';
import { periodOf } from '../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { actingFor, type Person } from '../../people/index.ts';
import { dueDate } from '../rules/dates.ts';
import type { Role } from '../rules/task.ts';
import type { Sheet } from './sheet.ts';
import { BEFORE, FIRST_DAY, type Told, tell, WEEK } from './tell.ts';

/** By then whoever prepares something hears of it, or sooner where something is due sooner. */
const PREPARE_DAY = -3;
/** A newcomer who was away on the first day is welcomed within the week. */
const WELCOME_DAYS = 7;
/** A list of a week is worth reading for three days. */
const LIST_WITHIN_MS = 3 * 24 * 3_600_000;

/** Who has a part in it and what is their part; whoever stands in for the manager today does theirs. */
export async function partsOf(db: Reader, { newcomer, manager, buddy, onboarding, today }: Sheet) {
  const acting = manager && (await actingFor(db, newcomer.workspaceId, manager.id, today));
  const parts: { reader: Person; role: Role }[] = [{ reader: newcomer, role: 'newcomer' }];
  if (acting) parts.push({ reader: acting, role: 'manager' });
  if (buddy && onboarding.buddy?.state === 'agreed') parts.push({ reader: buddy, role: 'buddy' });
  return parts;
}

/**
 * Plans what one of them is to hear today: before the first day what they prepare, on it the welcome, later the list of the
 * week on its first working day. Planned twice it is said once.
 */
export async function planDue(
  trx: Writer,
  context: Context,
  sheet: Sheet,
  { reader, role }: { reader: Person; role: Role },
): Promise<void> {
  const today = localDateOf(context.clock.now(), reader.zone);
  const told = dueToday(sheet, role, today);
  if (told) await tell(trx, context, reader, told);
}

/** Which message somebody's part asks for on a day; null: none. */
export function dueToday(sheet: Sheet, role: Role, today: LocalDate): Told | null {
  const { onboarding, firstAtWork, calendars, year } = sheet;
  const { id, firstDay } = onboarding;
  const params = { onboardingId: id };
  if (!isWorkingDay(today, calendars[role])) return null;
  const week = periodOf(year, 'week', today);
  const list = { kind: WEEK, period: week.key, params: {}, withinMs: LIST_WITHIN_MS };
  if (role === 'newcomer') {
    if (today < firstAtWork) return null;
    const isFirstWeek = periodOf(year, 'week', firstAtWork).start === week.start;
    if (today >= addDays(firstAtWork, WELCOME_DAYS) || !isFirstWeek) return list;
    return { kind: FIRST_DAY, period: id, params };
  }
  if (today >= firstDay) return list;
  const earliest = sheet.tasks.filter((task) => task.role === role).map(({ due }) => due);
  const prepare = dueDate(PREPARE_DAY, firstDay, { ...calendars, doer: calendars[role] });
  const from = [prepare, ...earliest].sort()[0] ?? prepare;
  return today >= from ? { kind: BEFORE, period: id, params } : null;
}
