import type { Context } from '../../../context.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { messageSettingsOf, type Person } from '../../../people/index.ts';
import { isoWeek } from '../../rules/iso-week.ts';
import { type Morning, morningOf } from '../personal/morning.ts';
import { type ReminderPart, reminderOf } from '../reminder.ts';
import { type OwedLine, owedBy } from './owed.ts';
import type { WeekSources } from './sources.ts';

/** A manager's week as it was said, with what they said to it since; what they owe is as it is now. */
export type Week = {
  day: LocalDate;
  people: ReminderPart[];
  owed: OwedLine[];
  own: Morning;
};

/** What a manager was told on the day of their week. */
export async function weekOf(
  context: Context,
  { owed: sources }: WeekSources,
  manager: Person,
  day: LocalDate,
): Promise<Week> {
  const { workspaceId, id } = manager;
  const batch = isoWeek(day).key;
  const { people } = await reminderOf(context, { workspaceId, recipientId: id, batch });
  const { off } = await messageSettingsOf(context.db, workspaceId, id);
  return {
    day,
    people,
    owed: off.includes('reminders') ? [] : await owedBy(context, sources, manager),
    own: await morningOf(context, { workspaceId, personId: id, day }),
  };
}
