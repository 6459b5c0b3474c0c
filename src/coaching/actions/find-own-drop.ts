import type { Context } from '../../context.ts';
import { workingDays } from '../../kernel/calendar.ts';
import { periodAway, periodOf } from '../../kernel/company-year.ts';
import { catalogue } from '../../kpis/catalogue.ts';
import { wasCounted } from '../../kpis/index.ts';
import { companyYear } from '../../people/index.ts';
import type { ActedOn, PersonalFinding, PersonalQuestion } from '../../reminder.ts';
import type { DropNumbers } from '../numbers.ts';
import { activityDrops } from './activity-drops.ts';
import { type CoachedPerson, settled } from './subjects.ts';

type FoundDrop = PersonalFinding & { numbers: DropNumbers };

/** After so many working days last week is past (domain.md §5.8). */
const DAYS_TO_SAY_IT = 3;

/** Whose own last week was clearly quieter than usual, while it is still worth saying. */
export async function findOwnDrop(context: Context, asked: PersonalQuestion): Promise<FoundDrop[]> {
  const { workspaceId } = asked;
  const year = await companyYear(context.db, workspaceId);
  const lastWeek = ({ today }: CoachedPerson) => periodAway(year, periodOf(year, 'week', today), -1);
  const liveOn = new Map(asked.people.map(({ person, liveOn: day }) => [person.id, day]));
  const people = (await settled(context, workspaceId, asked.people)).filter((each) => {
    const { start, end } = lastWeek(each);
    // Of the week in which their team began, part may have been kept elsewhere.
    if (start < (liveOn.get(each.person.id) ?? start)) return false;
    return workingDays(end, each.today, each.calendar) < DAYS_TO_SAY_IT;
  });
  const found: FoundDrop[] = [];
  for (const same of Map.groupBy(people, (each) => lastWeek(each).key).values()) {
    const [first] = same;
    if (!first) continue;
    const drops = await activityDrops(context, workspaceId, year, same, lastWeek(first));
    found.push(
      ...drops.map(({ of, severity, numbers }) => ({
        personId: of.person.id,
        about: 'activity',
        severity,
        numbers,
      })),
    );
  }
  return found;
}

/** Whether any activity of theirs was counted since. */
export async function activeSince(
  { db }: Context,
  { workspaceId, personId, from, until }: ActedOn,
): Promise<boolean> {
  for (const { key: kpi } of catalogue.filter((each) => each.class === 'activity')) {
    if (await wasCounted(db, workspaceId, { personId, kpi, from, until })) return true;
  }
  return false;
}
