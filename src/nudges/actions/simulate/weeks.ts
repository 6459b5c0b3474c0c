import type { Context } from '../../../context.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { liveTeams, managerIdsOfTeams, messageSettingsOf, type Person } from '../../../people/index.ts';
import type { Choice } from '../../rules/choose.ts';
import { isoWeek } from '../../rules/iso-week.ts';
import { decide } from '../decide.ts';
import { type Occasion, occasionsOf } from '../occasions.ts';
import { type ManagerWeek, managerWeeksOf } from '../week/manager-weeks.ts';
import { type OwedLine, owedBy } from '../week/owed.ts';
import type { WeekSources } from '../week/sources.ts';
import { type Memory, toldOf } from './memory.ts';

type Asked = { workspaceId: string; people: readonly Person[]; day: LocalDate; now: Date };

type Named = { name: string; choice: Choice }[];

/** A manager's week as it would have been weighed, but for what is their own. */
export type FoundWeek = { week: ManagerWeek; people: Named; owed: OwedLine[] };

/** Of some people those who would have heard of their week on a day, by id. */
export async function weeksOn(
  context: Context,
  sources: WeekSources,
  asked: Asked,
  memory: Memory,
): Promise<Map<string, FoundWeek>> {
  const { workspaceId, day, now } = asked;
  const managers = await managersAmong(context, asked);
  const weeks = await managerWeeksOf(context.db, workspaceId, managers, isoWeek(day));
  const found = new Map<string, FoundWeek>();
  for (const week of weeks.filter((each) => each.day === day)) {
    const { off } = await messageSettingsOf(context.db, workspaceId, week.manager.id);
    const wanted = !off.includes('reminders');
    const people = wanted && week.occasion ? await named(context, sources, week.occasion, now, memory) : [];
    const owed = wanted ? await owedBy(context, sources.owed, week.manager) : [];
    found.set(week.manager.id, { week, people, owed });
  }
  return found;
}

/** The deputies who would have heard of a manager's people on a day. */
export async function standInsOn(
  context: Context,
  sources: WeekSources,
  asked: Asked,
  memory: Memory,
): Promise<{ occasion: Occasion; people: Named }[]> {
  const { workspaceId, day, now } = asked;
  const managers = await managersAmong(context, asked);
  const occasions = await occasionsOf(context.db, workspaceId, managers, isoWeek(day));
  const found = [];
  for (const occasion of occasions.filter((each) => each.day === day)) {
    const { manager, recipient } = occasion;
    if (recipient.id === manager.id) continue;
    const { off } = await messageSettingsOf(context.db, workspaceId, recipient.id);
    if (off.includes('reminders')) continue;
    found.push({ occasion, people: await named(context, sources, occasion, now, memory) });
  }
  return found;
}

async function managersAmong({ db }: Context, { workspaceId, people, day }: Asked): Promise<Person[]> {
  const teamIds = [...(await liveTeams(db, workspaceId)).keys()];
  const ids = new Set(await managerIdsOfTeams(db, workspaceId, teamIds, day));
  return people.filter(({ id }) => ids.has(id));
}

async function named(
  context: Context,
  { triggers }: WeekSources,
  occasion: Occasion,
  now: Date,
  memory: Memory,
): Promise<Named> {
  const { manager, recipient } = occasion;
  const choices = await decide(context, triggers, occasion, now, (batch) =>
    toldOf(context, manager.workspaceId, recipient.id, batch, memory),
  );
  return choices.map((choice) => ({ name: choice.candidate.name, choice }));
}
