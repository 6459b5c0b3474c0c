import type { Context } from '../../../context.ts';
import { datesFrom, type LocalDate } from '../../../kernel/date.ts';
import { localDateOf, toInstant } from '../../../kernel/zoned.ts';
import { allActivePeople, messageSettingsOf, type Person, quietUntil } from '../../../people/index.ts';
import type { Choice } from '../../rules/choose.ts';
import { choosePersonal, type PersonalChoice } from '../../rules/personal/choose.ts';
import { REMINDER_TIME } from '../../rules/reminder-day.ts';
import { roomForOwn } from '../../rules/week.ts';
import { batchOf } from '../batch.ts';
import { weekBudgets, weekKeyOf } from '../budget.ts';
import { findPersonal } from '../personal/find.ts';
import { MORNING } from '../personal/morning-key.ts';
import { type OwnMorning, ownMornings } from '../personal/mornings.ts';
import { reservationsOf } from '../personal/reservations.ts';
import { REMINDER } from '../plan-reminders.ts';
import type { OwedLine } from '../week/owed.ts';
import type { WeekSources } from '../week/sources.ts';
import { WEEK } from '../week/week-key.ts';
import {
  countMessage,
  emptyMemory,
  type Memory,
  messagesIn,
  noteOwn,
  notePeople,
  remember,
} from './memory.ts';
import { type FoundWeek, standInsOn, weeksOn } from './weeks.ts';

/** What somebody's morning would have brought: of a manager their week, of a deputy somebody else's people. */
export type Simulated = {
  day: LocalDate;
  week: string;
  person: Person;
  kind: 'morning' | 'week' | 'stands_in';
  people: { name: string; choice: Choice }[];
  owed: OwedLine[];
  choices: PersonalChoice[];
  outcome: Outcome;
};

/** What became of the message; `at`: when it would have come. */
export type Outcome =
  | { kind: 'said'; at: Date }
  /** Nothing in it was worth saying. */
  | { kind: 'nothing' }
  | { kind: 'over_budget' }
  /** Its reader's quiet hours last longer than it is news. */
  | { kind: 'too_late' };

export type SimulationAsked = {
  from: LocalDate;
  until: LocalDate;
  /** Only people of this team, as of each day. */
  teamId?: string | null;
  /** Told after each day. */
  onDay?(done: number, total: number): void;
};

/**
 * Who would have got what in the mornings of [from, until), and what would have been kept back: decided by the same rules
 * from what is known now, dated through each day. It begins with what was really said before, and goes on with what it
 * says itself; messages of other kinds count as they really came. Nobody answers in it, and nothing is written.
 */
export async function simulate(
  context: Context,
  sources: WeekSources,
  workspaceId: string,
  { from, until, teamId = null, onDay }: SimulationAsked,
): Promise<Simulated[]> {
  const memory = emptyMemory();
  const days = datesFrom(from, until);
  const found: Simulated[] = [];
  for (const [index, day] of days.entries()) {
    const everybody = await allActivePeople(context.db, workspaceId, day);
    const asked = everybody.filter((person) => teamId === null || person.teamId === teamId);
    await remember(context, workspaceId, asked, from, memory);
    for (const [zone, people] of Map.groupBy(asked, (person) => person.zone)) {
      const now = toInstant(day, REMINDER_TIME, zone);
      const at = { ...context, clock: { now: () => now } };
      found.push(...(await oneZone(at, sources, { workspaceId, people, day, now }, memory)));
    }
    onDay?.(index + 1, days.length);
  }
  return found;
}

type Zone = { workspaceId: string; people: readonly Person[]; day: LocalDate; now: Date };

async function oneZone(
  context: Context,
  sources: WeekSources,
  { workspaceId, people, day, now }: Zone,
  memory: Memory,
): Promise<Simulated[]> {
  const asked = { workspaceId, people, day, now };
  const weeks = await weeksOn(context, sources, asked, memory);
  const mornings = await ownMornings(context, workspaceId, people, now);
  const found = await findPersonal(context, sources.personal, workspaceId, mornings, now);
  const reservations = await reservationsOf(context.db, workspaceId, mornings, now);
  const others = await weekBudgets(context.db, workspaceId, people, now, [
    { kind: MORNING, period: null },
    { kind: WEEK, period: null },
    { kind: REMINDER, period: null },
  ]);
  const results: Simulated[] = [];
  for (const person of people) {
    const own = weeks.get(person.id);
    const morning = mornings.find((each) => each.person.id === person.id);
    const budget = others.get(person.id);
    const candidates = found.get(person.id) ?? [];
    const held = reservations.get(person.id);
    if (!budget || (!own && candidates.length === 0)) continue;
    const week = weekKeyOf(now, person.zone);
    const budgetLeft = budget.most - budget.counted - messagesIn(memory, week, person.id);
    const told = memory.told.get(person.id) ?? new Map();
    const choices = held
      ? choosePersonal(candidates, { ...held, told, budgetLeft }, { today: day, now }, roomIn(own))
      : [];
    const { people: named = [], owed = [] } = own ?? {};
    const what = { people: named, owed, choices };
    const hours = own?.week ?? morning;
    const outcome = hours
      ? await outcomeOf(context, person, what, hours, budgetLeft)
      : ({ kind: 'nothing' } as const);
    if (outcome.kind === 'said') {
      countMessage(memory, week, person.id);
      noteOwn(memory, person.id, choices, { day, now });
    }
    if (own?.week.occasion) {
      const said = outcome.kind === 'said' ? named.map(({ choice }) => choice) : [];
      notePeople(memory, person.id, batchOf(own.week.occasion), said);
    }
    if (named.length + owed.length + choices.length === 0) continue;
    results.push({ day, week, person, kind: own ? 'week' : 'morning', ...what, outcome });
  }
  for (const { occasion, people: named } of await standInsOn(context, sources, asked, memory)) {
    const person = occasion.recipient;
    const week = weekKeyOf(occasion.dueAt, person.zone);
    const left = (await weekBudgets(context.db, workspaceId, [person], now)).get(person.id);
    const budgetLeft = (left ? left.most - left.counted : 0) - messagesIn(memory, week, person.id);
    const what = { people: named, owed: [], choices: [] };
    const outcome = await outcomeOf(context, person, what, occasion, budgetLeft);
    if (outcome.kind === 'said') countMessage(memory, week, person.id);
    notePeople(
      memory,
      person.id,
      batchOf(occasion),
      outcome.kind === 'said' ? named.map(({ choice }) => choice) : [],
    );
    if (named.length > 0) results.push({ day, week, person, kind: 'stands_in', ...what, outcome });
  }
  return results;
}

/** Beside people and what is owed there is less room for one's own, and nothing is said twice. */
function roomIn(own: FoundWeek | undefined) {
  if (!own) return {};
  const named = own.people.filter(({ choice }) => choice.reason === 'told').length;
  return {
    most: roomForOwn({ people: named, owed: own.owed.length }),
    alreadySaid: new Set(own.owed.map(({ owed }) => owed.about)),
  };
}

async function outcomeOf(
  { db }: Context,
  { workspaceId, id, zone }: Person,
  { people, owed, choices }: Pick<Simulated, 'people' | 'owed' | 'choices'>,
  { dueAt, expiresAt }: Pick<OwnMorning, 'dueAt' | 'expiresAt'>,
  budgetLeft: number,
): Promise<Outcome> {
  const isWorth =
    owed.length > 0 ||
    people.some(({ choice }) => choice.reason === 'told') ||
    choices.some(({ reason }) => reason === 'told');
  if (!isWorth) return { kind: 'nothing' };
  if (budgetLeft <= 0) return { kind: 'over_budget' };
  const { quiet } = await messageSettingsOf(db, workspaceId, id);
  const at = (quiet && quietUntil(quiet, zone, dueAt)) ?? dueAt;
  const isNews = at < expiresAt && localDateOf(at, zone) === localDateOf(dueAt, zone);
  return isNews ? { kind: 'said', at } : { kind: 'too_late' };
}
