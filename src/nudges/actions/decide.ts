import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Context } from '../../context.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { shiftPeriod } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { liveTeams, type Person, reportsOf, timeOffBetween } from '../../people/index.ts';
import type { NudgeQuestion, NudgeTrigger } from '../../reminder.ts';
import { type Candidate, type Choice, choose, type Reservations, reasonKey } from '../rules/choose.ts';
import { toldIn } from '../store/decisions.ts';
import { snoozedOn } from '../store/snoozes.ts';
import { batchOf } from './batch.ts';
import type { Occasion } from './occasions.ts';

/**
 * What is to be said now of a manager's people, and what is not, and why; none when nothing was found. `toldInBatch`: what was
 * told in a batch (`reasonKey` -> severity), where that is not what is kept of it.
 */
export async function decide(
  context: Context,
  triggers: readonly NudgeTrigger[],
  occasion: Occasion,
  now: Date,
  toldInBatch: ToldInBatch = keptOf(context, occasion),
): Promise<Choice[]> {
  const { manager, recipient } = occasion;
  const { workspaceId } = manager;
  const people = await peopleToTellOf(context, occasion, now);
  if (people.length === 0) return [];
  const asked = { workspaceId, manager, recipientId: recipient.id, people, now };
  const candidates: Candidate[] = [];
  for (const trigger of triggers) {
    // SQLite answers at once: without a pause a thousand managers would keep everyone who clicks waiting.
    await nextTurn();
    candidates.push(...(await candidatesOf(context, trigger, asked)));
  }
  if (candidates.length === 0) return [];
  const today = localDateOf(now, recipient.zone);
  return choose(candidates, {
    away: await awayNow(context, workspaceId, people, now),
    snoozed: await snoozedOn(context.db, workspaceId, recipient.id, today),
    ...(await toldBefore(occasion, candidates, toldInBatch)),
  });
}

/** What a recipient was told in a batch: `reasonKey` -> severity. */
export type ToldInBatch = (batch: string) => Promise<ReadonlyMap<string, number>>;

const keptOf =
  ({ db }: Context, { manager, recipient }: Occasion): ToldInBatch =>
  async (batch) => {
    const told = await toldIn(db, manager.workspaceId, recipient.id, batch);
    return new Map(told.map((decision) => [reasonKey(decision), decision.severity]));
  };

/** Last week, and as far back as the longest cool-down among the candidates reaches. */
async function toldBefore(
  occasion: Occasion,
  candidates: readonly Candidate[],
  toldInBatch: ToldInBatch,
): Promise<Pick<Reservations, 'lastWeek' | 'weeksAgo'>> {
  const inWeek = (ago: number) =>
    toldInBatch(batchOf({ ...occasion, week: shiftPeriod(occasion.week, -ago) }));
  const lastWeek = await inWeek(1);
  const weeksAgo = new Map<string, number>();
  const longest = Math.max(...candidates.map(({ coolDownWeeks }) => coolDownWeeks));
  for (let ago = longest - 1; ago > 1; ago -= 1) {
    for (const key of (await inWeek(ago)).keys()) weeksAgo.set(key, ago);
  }
  for (const key of lastWeek.keys()) weeksAgo.set(key, 1);
  return { lastWeek, weeksAgo };
}

/** The manager's direct reports in teams that were live when the reminder fell due, but for whom is told. */
async function peopleToTellOf(
  { db }: Context,
  { manager, recipient, dueAt }: Occasion,
  now: Date,
): Promise<{ person: Person; liveOn: LocalDate }[]> {
  const live = await liveTeams(db, manager.workspaceId);
  const reports = await reportsOf(db, manager.workspaceId, manager.id, localDateOf(now, manager.zone));
  return reports
    .filter(({ id, isActive }) => isActive && id !== manager.id && id !== recipient.id)
    .flatMap((person) => {
      const launch = live.get(person.teamId ?? '');
      return launch && launch.liveAt <= dueAt ? [{ person, liveOn: launch.liveOn }] : [];
    });
}

async function candidatesOf(
  context: Context,
  trigger: NudgeTrigger,
  asked: NudgeQuestion,
): Promise<Candidate[]> {
  const { key, priority, worseBy, coolDownWeeks = 1 } = trigger;
  const names = new Map(asked.people.map(({ person }) => [person.id, person.name]));
  return (await trigger.find(context, asked)).flatMap(({ subjectId, severity, numbers }) => {
    const name = names.get(subjectId);
    return name === undefined
      ? []
      : [{ trigger: key, priority, worseBy, coolDownWeeks, subjectId, name, severity, numbers }];
  });
}

/** Who of them is off today, on their own calendar. */
async function awayNow(
  { db }: Context,
  workspaceId: string,
  people: readonly { person: Person }[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const days = new Map(people.map(({ person }) => [person.id, localDateOf(now, person.zone)]));
  const sorted = [...days.values()].sort();
  const range = { from: sorted[0] ?? '', until: addDays(sorted.at(-1) ?? '', 1) };
  const off = await timeOffBetween(db, workspaceId, [...days.keys()], range);
  const isOff = (id: string, day: LocalDate) =>
    off.some(
      ({ personId, from, until, halves }) => personId === id && halves === 3 && from <= day && day < until,
    );
  return new Set([...days].filter(([id, day]) => isOff(id, day)).map(([id]) => id));
}
