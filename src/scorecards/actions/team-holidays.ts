import type { Reader } from '../../database/open.ts';
import { addDays } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { publicHolidays, type Team } from '../../people/index.ts';
import type { Holidays } from '../rules/card-times.ts';

/** A card and the one after it, and whatever a run of holidays may move. */
const DAYS_AROUND = 60;

/** A team's public holidays around an instant, as far as its next cards can hang on them. */
export async function teamHolidays(db: Reader, team: Team, around: Date): Promise<Holidays> {
  const day = localDateOf(around, team.zone);
  const range = { from: addDays(day, -DAYS_AROUND), until: addDays(day, DAYS_AROUND) };
  const found = await publicHolidays(db, team.workspaceId, team.holidayRegion, range);
  return new Map(found.map(({ date, halves }) => [date, halves]));
}
