import type { Context } from '../../context.ts';
import { periodAway, periodOf } from '../../kernel/company-year.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { companyYear } from '../../people/index.ts';
import type { NudgeFinding, NudgeQuestion } from '../../reminder.ts';
import type { DropNumbers } from '../numbers.ts';
import { activityDrops } from './activity-drops.ts';
import { settledPeople } from './subjects.ts';

type FoundDrop = NudgeFinding & { numbers: DropNumbers };

/** Who did clearly less last week than they usually do. */
export async function findActivityDrop(context: Context, asked: NudgeQuestion): Promise<FoundDrop[]> {
  const { workspaceId, manager, now } = asked;
  const people = await settledPeople(context, asked);
  const year = await companyYear(context.db, workspaceId);
  const week = periodAway(year, periodOf(year, 'week', localDateOf(now, manager.zone)), -1);
  const drops = await activityDrops(context, workspaceId, year, people, week);
  return drops.map(({ of, severity, numbers }) => ({ subjectId: of.person.id, severity, numbers }));
}
