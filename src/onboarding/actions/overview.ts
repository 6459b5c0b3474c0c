import type { Caller, Context } from '../../context.ts';
import { periodOf } from '../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { actingFor, type Person, peopleLed } from '../../people/index.ts';
import { type DatedTask, dueBy } from '../rules/running.ts';
import type { Role } from '../rules/task.ts';
import { allRunning, runningOf, runningWithBuddy } from '../store/onboardings.ts';
import { type Sheet, sheetsOf } from './sheet.ts';

/** What runs of those whom the caller leads, those that need attention first. */
export async function ledSheets(context: Context, caller: Caller): Promise<Sheet[]> {
  const { db, clock } = context;
  const today = localDateOf(clock.now(), caller.zone);
  const led = await peopleLed(db, caller.workspaceId, caller.personId, today);
  const running = await runningOf(
    db,
    caller.workspaceId,
    led.map(({ id }) => id),
  );
  const sheets = await sheetsOf(context, db, running);
  return sheets.toSorted((a, b) => Number(b.concerns.length > 0) - Number(a.concerns.length > 0));
}

/** What runs of a person, by its id; null when none does. */
export async function runningOfPerson(
  { db }: Context,
  { workspaceId }: Caller,
  personId: string,
): Promise<string | null> {
  return (await runningOf(db, workspaceId, [personId]))[0]?.id ?? null;
}

/** The caller's own first 90 days; null when none run. */
export async function ownSheet(context: Context, caller: Caller): Promise<Sheet | null> {
  const running = await runningOf(context.db, caller.workspaceId, [caller.personId]);
  return (await sheetsOf(context, context.db, running))[0] ?? null;
}

/** Of those whose buddy the caller is, or is asked to be. */
export async function buddySheets(context: Context, caller: Caller): Promise<Sheet[]> {
  const running = await runningWithBuddy(context.db, caller.workspaceId, caller.personId);
  return sheetsOf(context, context.db, running);
}

/** What somebody has to do of one onboarding in a week. */
export type WeekOf = { sheet: Sheet; role: Role; tasks: DatedTask[] };

/** What a reader has to do by the end of the week, overdue tasks among it: of their own start, as a manager and as a buddy. */
export async function weekOf(context: Context, reader: Person): Promise<WeekOf[]> {
  const { db, clock } = context;
  const today = localDateOf(clock.now(), reader.zone);
  const weeks: WeekOf[] = [];
  for (const sheet of await sheetsOf(context, db, await allRunning(db, reader.workspaceId))) {
    for (const role of await rolesOf(context, sheet, reader, today)) {
      const lastDay = addDays(periodOf(sheet.year, 'week', today).end, -1);
      const tasks = dueBy(sheet.tasks, lastDay).filter((task) => task.role === role);
      if (tasks.length > 0) weeks.push({ sheet, role, tasks });
    }
  }
  return weeks;
}

async function rolesOf(
  { db }: Context,
  { newcomer, manager, onboarding }: Sheet,
  reader: Person,
  today: LocalDate,
): Promise<Role[]> {
  if (newcomer.id === reader.id) return ['newcomer'];
  const { buddy } = onboarding;
  const isBuddy = buddy?.personId === reader.id && buddy.state === 'agreed';
  const acting = manager && (await actingFor(db, reader.workspaceId, manager.id, today));
  return [
    ...(acting?.id === reader.id ? (['manager'] as const) : []),
    ...(isBuddy ? (['buddy'] as const) : []),
  ];
}
