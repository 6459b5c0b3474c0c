import type { Context } from '../../../context.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import type { Person } from '../../../people/index.ts';
import { type Choice, reasonKey } from '../../rules/choose.ts';
import { type PersonalChoice, personalKey, type ToldBefore } from '../../rules/personal/choose.ts';
import { toldIn } from '../../store/decisions.ts';
import { lastSaid } from '../../store/personal/decisions.ts';

/** As much as twice a cool-down. */
const LOOK_BACK_DAYS = 100;

/** What a simulation remembers of its own messages, beginning with what was really said. */
export type Memory = {
  /** Person's id -> `personalKey` -> the last time. */
  told: Map<string, Map<string, ToldBefore>>;
  /** 'recipient batch' -> `reasonKey` -> severity then. */
  people: Map<string, ReadonlyMap<string, number>>;
  /** 'week person' -> messages. */
  messages: Map<string, number>;
};

export const emptyMemory = (): Memory => ({ told: new Map(), people: new Map(), messages: new Map() });

/** What was really said to some people before the first day, read when they are met for the first time. */
export async function remember(
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

/** Whom a recipient was told of in a batch: as simulated, else as it really was. */
export async function toldOf(
  { db }: Context,
  workspaceId: string,
  recipientId: string,
  batch: string,
  { people }: Memory,
): Promise<ReadonlyMap<string, number>> {
  const simulated = people.get(`${recipientId} ${batch}`);
  if (simulated) return simulated;
  const told = await toldIn(db, workspaceId, recipientId, batch);
  return new Map(told.map((decision) => [reasonKey(decision), decision.severity]));
}

/** A message was sent: it counts for the week. */
export function countMessage({ messages }: Memory, week: string, personId: string): void {
  const key = `${week} ${personId}`;
  messages.set(key, (messages.get(key) ?? 0) + 1);
}

export const messagesIn = ({ messages }: Memory, week: string, personId: string): number =>
  messages.get(`${week} ${personId}`) ?? 0;

/** Things of one's own were said. */
export function noteOwn(
  { told }: Memory,
  personId: string,
  choices: readonly PersonalChoice[],
  at: { day: LocalDate; now: Date },
): void {
  for (const { candidate, reason } of choices) {
    if (reason !== 'told') continue;
    const last = { day: at.day, severity: candidate.severity, decidedAt: at.now };
    told.get(personId)?.set(personalKey(candidate), last);
  }
}

/** People were named, or nobody: what a batch told. */
export function notePeople(
  { people }: Memory,
  recipientId: string,
  batch: string,
  choices: readonly Choice[],
): void {
  const told = choices.filter(({ reason }) => reason === 'told');
  people.set(
    `${recipientId} ${batch}`,
    new Map(told.map(({ candidate }) => [reasonKey(candidate), candidate.severity])),
  );
}
