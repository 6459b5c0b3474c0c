import type { Context } from '../../../context.ts';
import type { Reader } from '../../../database/open.ts';
import type { WorkCalendar } from '../../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import type { Locale } from '../../../locales/locale.ts';
import { teamCalendarOf, teamsInChannel, workspaceById } from '../../../people/index.ts';

/** Where a competition is spoken of: by the clock and in the language of the team whose channel it is, else the company's. */
export type Post = { channelId: string; zone: string; locale: Locale; holidayRegion: string | null };

export async function postIn(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  workspaceId: string,
  channelId: string,
): Promise<Post> {
  const today = localDateOf(clock.now(), 'UTC');
  const [team] = await teamsInChannel(db, workspaceId, channelId, today);
  if (team) return { channelId, zone: team.zone, locale: team.locale, holidayRegion: team.holidayRegion };
  const { zone, locale } = await workspaceById(db, workspaceId);
  return { channelId, zone, locale, holidayRegion: null };
}

/** Further than any instant of a competition lies from its days. */
const REACH_DAYS = 60;

/** The working days around a competition where it is spoken of. */
export function calendarAround(
  db: Reader,
  workspaceId: string,
  post: Post,
  { firstDay, endDay }: { firstDay: LocalDate; endDay: LocalDate },
): Promise<WorkCalendar> {
  const range = { from: addDays(firstDay, -REACH_DAYS), until: addDays(endDay, REACH_DAYS) };
  return teamCalendarOf(db, workspaceId, post, range);
}
