import type { Context } from '../../../context.ts';
import { addDays, datesFrom, type LocalDate } from '../../../kernel/date.ts';
import { toInstant } from '../../../kernel/zoned.ts';
import { allActivePeople, type Person } from '../../../people/index.ts';
import type { PersonalTrigger } from '../../../reminder.ts';
import {
  choosePersonal,
  type PersonalChoice,
  type PersonalReservations,
  personalKey,
  type ToldBefore,
} from '../../rules/personal/choose.ts';
import { REMINDER_TIME } from '../../rules/reminder-day.ts';
import { lastSaid } from '../../store/personal/decisions.ts';
import { weekBudgets, weekKeyOf } from '../budget.ts';
import { findPersonal } from './find.ts';
import { MORNING } from './morning-key.ts';
import { type OwnMorning, ownMornings } from './mornings.ts';
import { reservationsOf } from './reservations.ts';

/** What somebody's morning would have brought. */
export type SimulatedMorning = { day: LocalDate; week: string; person: Person; choices: PersonalChoice[] };

export type SimulationAsked = {
  from: LocalDate;
  until: LocalDate;
  /** Only people of this team, as of each day. */
  teamId?: string | null;
  /** Told after each day. */
  onDay?(done: number, total: number): void;
};

/** As much as twice a cool-down. */
const LOOK_BACK_DAYS = 100;

/** What the simulation remembers of its own messages. */
type Memory = {
  /** Person's id -> `personalKey` -> the last time. */
  told: Map<string, Map<string, ToldBefore>>;
  /** 'week person' -> messages. */
  messages: Map<string, number>;
};

/**
 * Who would have got what in the mornings of [from, until), and what would have been kept back: decided by the same rules
 * from what is known now, dated through each day. It begins with what was really said before, and goes on with what it
 * says itself; messages of other kinds count as they really came. Nobody answers in it, and nothing is written.
 */
export async function simulateMornings(
  context: Context,
  triggers: readonly PersonalTrigger[],
  workspaceId: string,
  { from, until, teamId = null, onDay }: SimulationAsked,
): Promise<SimulatedMorning[]> {
  const memory: Memory = { told: new Map(), messages: new Map() };
  const days = datesFrom(from, until);
  const found: SimulatedMorning[] = [];
  for (const [index, day] of days.entries()) {
    const everybody = await allActivePeople(context.db, workspaceId, day);
    const asked = everybody.filter((person) => teamId === null || person.teamId === teamId);
    await remember(context, workspaceId, asked, from, memory);
    for (const [zone, people] of Map.groupBy(asked, (person) => person.zone)) {
      const at = toInstant(day, REMINDER_TIME, zone);
      found.push(...(await oneZone(context, triggers, { workspaceId, people, at }, memory)));
    }
    onDay?.(index + 1, days.length);
  }
  return found;
}

/** What was really said to somebody before the first day, read when they are met for the first time. */
async function remember(
  { db }: Context,
  workspaceId: string,
  people: readonly Person[],
  from: LocalDate,
  { told }: Memory,
): Promise<void> {
  const ids = people.map(({ id }) => id).filter((id) => !told.has(id));
  const before = await lastSaid(db, workspaceId, ids, { from: addDays(from, -LOOK_BACK_DAYS), before: from });
  for (const id of ids) told.set(id, before.get(id) ?? new Map());
}

async function oneZone(
  context: Context,
  triggers: readonly PersonalTrigger[],
  { workspaceId, people, at }: { workspaceId: string; people: readonly Person[]; at: Date },
  memory: Memory,
): Promise<SimulatedMorning[]> {
  const mornings = await ownMornings(context, workspaceId, people, at);
  const found = await findPersonal(context, triggers, workspaceId, mornings, at);
  const concerned = mornings.filter(({ person }) => found.has(person.id));
  const real = await reservationsOf(context.db, workspaceId, concerned, at);
  const others = await weekBudgets(
    context.db,
    workspaceId,
    concerned.map(({ person }) => person),
    at,
    [{ kind: MORNING, period: null }],
  );
  return concerned.flatMap((morning) => {
    const { id, zone } = morning.person;
    const held = real.get(id);
    const budget = others.get(id);
    if (!held || !budget) return [];
    const week = weekKeyOf(at, zone);
    const own = memory.messages.get(`${week} ${id}`) ?? 0;
    const simulated: PersonalReservations = {
      ...held,
      told: memory.told.get(id) ?? new Map(),
      budgetLeft: budget.most - budget.counted - own,
    };
    const { today } = morning;
    const choices = choosePersonal(found.get(id) ?? [], simulated, { today, now: at });
    note(morning, choices, week, at, memory);
    return [{ day: today, week, person: morning.person, choices }];
  });
}

function note(
  { person: { id }, today }: OwnMorning,
  choices: readonly PersonalChoice[],
  week: string,
  at: Date,
  { told, messages }: Memory,
): void {
  const said = choices.filter(({ reason }) => reason === 'told');
  if (said.length === 0) return;
  const key = `${week} ${id}`;
  messages.set(key, (messages.get(key) ?? 0) + 1);
  for (const { candidate } of said) {
    const last = { day: today, severity: candidate.severity, decidedAt: at };
    told.get(id)?.set(personalKey(candidate), last);
  }
}
