import type { Foreseen } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { periodContaining, type RecurringPeriod, shiftPeriod } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { membersOf, peopleByIds, type Team } from '../../people/index.ts';
import { occasionsOf } from './occasions.ts';
import { managerWeeksOf } from './week/manager-weeks.ts';

/** The weeks that managers of a team may hear of between two instants, and what deputies may, earliest first. */
export async function foreseenReminders(
  { db }: Context,
  team: Team,
  range: { from: Date; until: Date },
): Promise<Foreseen[]> {
  const { workspaceId } = team;
  const date = localDateOf(range.from, team.zone);
  const members = await membersOf(db, workspaceId, team.id, date);
  const own = members.filter((member) => member.teamId === team.id);
  const managerIds = own.flatMap((member) => member.managerId ?? []);
  const managers = await peopleByIds(db, workspaceId, managerIds, date);
  const found: Foreseen[] = [];
  for (const week of weeksIn(range, team.zone)) {
    for (const { dueAt: at, manager, recipient } of await occasionsOf(db, workspaceId, managers, week)) {
      if (recipient.id === manager.id || at < range.from || at >= range.until) continue;
      found.push({ at, to: { personId: recipient.id }, what: (t) => t.nudges.foreseen });
    }
    for (const { dueAt: at, manager } of await managerWeeksOf(db, workspaceId, managers, week)) {
      if (at < range.from || at >= range.until) continue;
      found.push({ at, to: { personId: manager.id }, what: (t) => t.week.foreseen });
    }
  }
  return found.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The weeks of a range; a manager in another zone may be a day ahead, so one more at its end. */
function weeksIn({ from, until }: { from: Date; until: Date }, zone: string): RecurringPeriod[] {
  const last = shiftPeriod(periodContaining('week', localDateOf(until, zone)), 1);
  const weeks: RecurringPeriod[] = [];
  for (let week = periodContaining('week', localDateOf(from, zone)); week.start <= last.start; ) {
    weeks.push(week);
    week = shiftPeriod(week, 1);
  }
  return weeks;
}
