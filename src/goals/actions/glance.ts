import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { type Page, pageOf } from '../../kernel/page.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Person, peopleLed, recordGlance } from '../../people/index.ts';
import { furthestBehind } from '../rules/furthest-behind.ts';
import { goalCalendars } from './goal-calendar.ts';
import type { GoalLine } from './goal-line.ts';
import { goalLinesOfPeople } from './lines-of-people.ts';

/** How many people stand on a page: a line each. */
export const GLANCE_SIZE = 60;

/** One of those somebody leads. */
export type Glanced = {
  person: Person;
  /** The goal of theirs that is furthest behind; null without goals. */
  line: GoalLine | null;
  /** Off all of today by their own days off; a weekend is not away. */
  isAway: boolean;
};

/** The people somebody leads, by name, and how many there are in all. */
export type Glance = Page<Glanced> & { people: number };

/**
 * A page of the people the caller leads, each with the goal to look at first, in as many queries whatever their number.
 * Those people read who looked. Throws a UserError for somebody who leads nobody.
 */
export async function glanceAtTeam(context: Context, caller: Caller, asked: number): Promise<Glance> {
  const glance = await teamAtAGlance(context, caller, asked);
  if (!glance) throw new UserError((t) => t.home.leadsNobody);
  return glance;
}

/** The same; null for somebody who leads nobody. Whoever leads a person may read their goals (`goals.read`). */
export async function teamAtAGlance(context: Context, caller: Caller, asked: number): Promise<Glance | null> {
  const { db, clock } = context;
  const { workspaceId, personId } = caller;
  const now = clock.now();
  const date = localDateOf(now, caller.zone);
  const led = await peopleLed(db, workspaceId, personId, date);
  if (led.length === 0) return null;
  const { shown: people, page, pages } = pageOf(led, asked, GLANCE_SIZE);
  const todayOf = (person: Person) => localDateOf(now, person.zone);
  const subjects = people.map((person) => ({ personId: person.id, today: todayOf(person) }));
  await recordGlance(context, caller, subjects, 'goals');
  const calendars = await goalCalendars(db, workspaceId, people, date);
  const lines = await goalLinesOfPeople(
    db,
    workspaceId,
    people.map((person) => ({
      personId: person.id,
      day: todayOf(person),
      calendar: calendars.get(person.id) ?? person.workWeek,
    })),
  );
  const shown = people.map((person, index) => {
    const off = calendars.get(person.id)?.daysOff.get(todayOf(person)) ?? 0;
    return { person, line: furthestBehind(lines[index] ?? []), isAway: off === 3 };
  });
  return { shown, page, pages, people: led.length };
}
