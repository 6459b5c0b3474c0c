import type { Context } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import type { CompanyYear } from '../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { companyYear, type Person, peopleByIds, workCalendarsOf } from '../../people/index.ts';
import { dayNumber, firstAtWork } from '../rules/dates.ts';
import { type DatedTask, dated, type RoleCalendars } from '../rules/running.ts';
import { type Concern, concernsOf } from '../rules/status.ts';
import type { Onboarding } from '../store/onboardings.ts';
import { tasksOf } from '../store/tasks.ts';

/** Somebody's first 90 days as they stand now. */
export type Sheet = {
  onboarding: Onboarding;
  newcomer: Person;
  /** Whom they report to now; null: nobody. */
  manager: Person | null;
  /** Whoever was asked and has not declined. */
  buddy: Person | null;
  /** The newcomer's date. */
  today: LocalDate;
  /** Which working day of theirs it is; 0 before the first. */
  day: number;
  /** The day on which they are there for the first time. */
  firstAtWork: LocalDate;
  tasks: DatedTask[];
  concerns: Concern[];
  calendars: RoleCalendars;
  /** Which weeks the company has. */
  year: CompanyYear;
};

/** Before the first day the manager has something to do, and after it people may be away for long. */
const DAYS_BEFORE = 40;
const DAYS_AFTER = 450;

/** The sheets of some onboardings, in their order and in as many queries whatever their number. Whose newcomer is unknown is left out. */
export async function sheetsOf(
  { clock }: Pick<Context, 'clock'>,
  db: Reader,
  onboardings: readonly Onboarding[],
): Promise<Sheet[]> {
  const [first] = onboardings;
  if (!first) return [];
  const { workspaceId } = first;
  const now = clock.now();
  const people = await peopleOf(db, workspaceId, onboardings, localDateOf(now, 'UTC'));
  const tasks = await tasksOf(
    db,
    workspaceId,
    onboardings.map(({ id }) => id),
  );
  const days = onboardings.map(({ firstDay }) => firstDay).sort();
  const range = {
    from: addDays(days[0] ?? first.firstDay, -DAYS_BEFORE),
    until: addDays(days.at(-1) ?? first.firstDay, DAYS_AFTER),
  };
  // The plan's own first day says since when somebody works, not what is kept of them.
  const workers = [...people.values()].map((person) => ({ ...person, startedOn: null, endedOn: null }));
  const year = await companyYear(db, workspaceId);
  const calendars = await workCalendarsOf(db, workspaceId, workers, range);
  return onboardings.flatMap((onboarding): Sheet[] => {
    const newcomer = people.get(onboarding.personId);
    if (!newcomer) return [];
    const { firstDay, buddy: asked } = onboarding;
    const manager = people.get(newcomer.managerId ?? '') ?? null;
    const buddy = asked && asked.state !== 'declined' ? (people.get(asked.personId) ?? null) : null;
    const own = calendars.get(newcomer.id) ?? newcomer.workWeek;
    const calendarOf = (person: Person | null) => calendars.get(person?.id ?? '') ?? own;
    const of = { newcomer: own, buddy: calendarOf(buddy), manager: calendarOf(manager) };
    const today = localDateOf(now, newcomer.zone);
    const startedOn = localDateOf(onboarding.startedAt, newcomer.zone);
    const listed = dated(tasks.get(onboarding.id) ?? [], firstDay, of);
    return [
      {
        onboarding,
        newcomer,
        manager,
        buddy,
        today,
        day: dayNumber(firstDay, today, own),
        firstAtWork: firstAtWork(firstDay, own),
        tasks: listed,
        concerns: concernsOf({ tasks: listed, buddy: asked, startedOn }, today, of),
        calendars: of,
        year,
      },
    ];
  });
}

/** The newcomers, those they report to, and their buddies. */
async function peopleOf(
  db: Reader,
  workspaceId: string,
  onboardings: readonly Onboarding[],
  today: LocalDate,
): Promise<Map<string, Person>> {
  const ids = onboardings.flatMap(({ personId, buddy }) => [personId, ...(buddy ? [buddy.personId] : [])]);
  const known = await peopleByIds(db, workspaceId, [...new Set(ids)], today);
  const managerIds = known.flatMap(({ managerId }) => managerId ?? []);
  const managers = await peopleByIds(db, workspaceId, [...new Set(managerIds)], today);
  return new Map([...managers, ...known].map((person) => [person.id, person]));
}
