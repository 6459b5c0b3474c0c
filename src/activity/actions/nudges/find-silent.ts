import type { Context } from '../../../context.ts';
import { addDays } from '../../../kernel/date.ts';
import { localDateOf, toInstant } from '../../../kernel/zoned.ts';
import { catalogue, dailyTotals, loggedAt } from '../../../kpis/index.ts';
import { workCalendarsOf } from '../../../people/index.ts';
import type { ActedOn, PersonalFinding, PersonalQuestion } from '../../../reminder.ts';
import type { SilenceNumbers } from '../../nudge-numbers.ts';
import { LOOK_BACK_DAYS, silence } from '../../rules/silence.ts';

type Found = PersonalFinding & { numbers: SilenceNumbers };

/** What an import may bring instead of a log. */
const KPIS = catalogue.filter(({ fedBy }) => fedBy === 'activity').map(({ key }) => key);

/** Who usually logs by hand, and has not for two working days (domain.md §5.7). */
export async function findSilent(
  { db }: Context,
  { workspaceId, people }: PersonalQuestion,
): Promise<Found[]> {
  const days = people.map(({ today }) => today).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const from = addDays(first, -LOOK_BACK_DAYS);
  const logs = await loggedAt(
    db,
    workspaceId,
    people.map(({ person }) => person.id),
    toInstant(from, '00:00', 'UTC'),
  );
  const logging = people.filter(({ person }) => logs.has(person.id));
  const ids = logging.map(({ person }) => person.id);
  if (ids.length === 0) return [];
  const until = addDays(last, 1);
  const persons = logging.map(({ person }) => person);
  const calendars = await workCalendarsOf(db, workspaceId, persons, { from, until });
  const sums = await dailyTotals(db, workspaceId, { subjectIds: ids, kpis: KPIS, from, until });
  const counted = Map.groupBy(
    sums.filter(({ amount }) => amount !== 0),
    ({ subjectId }) => subjectId,
  );
  return logging.flatMap(({ person, today, liveOn }) => {
    const found = silence({
      today,
      liveOn,
      calendar: calendars.get(person.id) ?? person.workWeek,
      loggedOn: new Set((logs.get(person.id) ?? []).map((at) => localDateOf(at, person.zone))),
      countedFor: new Set((counted.get(person.id) ?? []).map(({ start }) => start)),
    });
    if (!found) return [];
    const [earlier, later] = found.days;
    return [
      {
        personId: person.id,
        about: 'log',
        severity: 1,
        numbers: { earlier, later, lastLogged: found.lastLogged },
      },
    ];
  });
}

/** Whether they logged anything by hand since. */
export async function loggedSince(
  { db }: Context,
  { workspaceId, personId, from, until }: ActedOn,
): Promise<boolean> {
  const logs = await loggedAt(db, workspaceId, [personId], from);
  return (logs.get(personId) ?? []).some((at) => at > from && at <= until);
}
