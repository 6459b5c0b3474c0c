import type { Context } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import { daysBetween, type LocalDate } from '../../kernel/date.ts';
import { localDateOf, toInstant } from '../../kernel/zoned.ts';
import { actingFor, liveTeams, type Person, peopleByIds, personById } from '../../people/index.ts';
import { type Ask, askState } from '../rules/asks.ts';
import { asksOf } from '../store.ts';

/** An ask with the names it needs, as of a day on its reader's clocks. */
export type AskLine = {
  ask: Ask;
  askerName: string;
  managerName: string;
  /** Who answered. */
  byName: string;
  /** The asker still reports to whom it was asked of. */
  isLed: boolean;
  askedOn: LocalDate;
  /** Days since then. */
  age: number;
};

/** What a manager was asked and did not answer before today, oldest first; nothing of whom they lead no more. */
export type Digest = {
  manager: Person;
  /** Who reads it: the manager, or who stands in for them; null while neither is at work. */
  reader: Person | null;
  date: LocalDate;
  lines: AskLine[];
};

/** Lines for some asks, in their order. */
export async function linesFor(
  db: Reader,
  workspaceId: string,
  asks: readonly Ask[],
  { today, zone }: { today: LocalDate; zone: string },
): Promise<AskLine[]> {
  const ids = asks.flatMap(({ askerId, managerId, answer }) => [askerId, managerId, answer?.byId ?? askerId]);
  const found = await peopleByIds(db, workspaceId, [...new Set(ids)], today);
  const people = new Map(found.map((person) => [person.id, person]));
  const nameOf = (id: string) => people.get(id)?.name ?? '';
  return asks.map((ask) => {
    const askedOn = localDateOf(ask.askedAt, zone);
    return {
      ask,
      askerName: nameOf(ask.askerId),
      managerName: nameOf(ask.managerId),
      byName: nameOf(ask.answer?.byId ?? ask.managerId),
      isLed: people.get(ask.askerId)?.managerId === ask.managerId,
      askedOn,
      age: daysBetween(askedOn, today),
    };
  });
}

/** What a manager's message of today says: all that is open, and what was answered today; null when they are gone. */
export async function digestOf(
  { db, clock }: Context,
  workspaceId: string,
  managerId: string,
): Promise<Digest | null> {
  const manager = await personById(db, workspaceId, managerId, localDateOf(clock.now(), 'UTC'));
  if (!manager) return null;
  const { zone } = manager;
  const date = localDateOf(clock.now(), zone);
  const asks = await asksOf(db, workspaceId, [managerId], toInstant(date, '00:00', zone));
  const lines = await linesFor(db, workspaceId, asks, { today: date, zone });
  const live = await liveTeams(db, workspaceId);
  const askers = await peopleByIds(db, workspaceId, [...new Set(asks.map(({ askerId }) => askerId))], date);
  const isHeard = new Set(askers.filter((each) => each.isActive && isLive(each, live)).map(({ id }) => id));
  const reader = await actingFor(db, workspaceId, managerId, date);
  return {
    manager,
    reader,
    date,
    // Who stands in does not answer what they asked themselves.
    lines: lines.filter(
      ({ ask: { askerId }, isLed }) => isLed && isHeard.has(askerId) && askerId !== reader?.id,
    ),
  };
}

/** Those of a digest that wait for an answer. */
export const openOf = ({ lines }: Digest) => lines.filter(({ ask }) => askState(ask) === 'open');

const isLive = ({ teamId }: Person, live: ReadonlyMap<string, unknown>) =>
  teamId !== null && live.has(teamId);
