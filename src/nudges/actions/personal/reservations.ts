import type { Reader } from '../../../database/open.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { messageSettingsOf } from '../../../people/index.ts';
import { isoWeek } from '../../rules/iso-week.ts';
import type { PersonalReservations, PutOff, ToldBefore } from '../../rules/personal/choose.ts';
import { lastSaid } from '../../store/personal/decisions.ts';
import { frequenciesOf } from '../../store/personal/frequency.ts';
import { putOffBy } from '../../store/personal/put-off.ts';
import { preferencesOf } from '../../store/preferences.ts';
import { weekBudgets } from '../budget.ts';
import { WEEK } from '../week/week-key.ts';
import { MORNING } from './morning-key.ts';
import type { OwnMorning } from './mornings.ts';

/** Longer than twice any cool-down. */
const LOOK_BACK_DAYS = 100;

/**
 * What may keep findings back from some people on a morning of theirs, by person. Neither what was said that day nor its
 * message, a manager's week too, counts, so that deciding twice comes to the same.
 */
export async function reservationsOf(
  db: Reader,
  workspaceId: string,
  mornings: readonly OwnMorning[],
  at: Date,
): Promise<Map<string, PersonalReservations>> {
  const found = new Map<string, PersonalReservations>();
  for (const [today, some] of Map.groupBy(mornings, (morning) => morning.today)) {
    for (const [id, reservations] of await onDay(db, workspaceId, some, today, at))
      found.set(id, reservations);
  }
  return found;
}

async function onDay(
  db: Reader,
  workspaceId: string,
  mornings: readonly OwnMorning[],
  today: LocalDate,
  at: Date,
): Promise<[string, PersonalReservations][]> {
  const people = mornings.map(({ person }) => person);
  const ids = people.map(({ id }) => id);
  const range = { from: addDays(today, -LOOK_BACK_DAYS), before: today };
  const said = await lastSaid(db, workspaceId, ids, range);
  const putOff = Map.groupBy(await putOffBy(db, workspaceId, ids), ({ personId }) => personId);
  const levels = Map.groupBy(await frequenciesOf(db, workspaceId, ids), ({ personId }) => personId);
  const preferences = await preferencesOf(db, workspaceId, ids);
  const ownMessages = [
    { kind: MORNING, period: today },
    { kind: WEEK, period: isoWeek(today).key },
  ];
  const budgets = await weekBudgets(db, workspaceId, people, at, ownMessages);
  const found: [string, PersonalReservations][] = [];
  for (const { id } of people) {
    const { off } = await messageSettingsOf(db, workspaceId, id);
    const pausedUntil = preferences.get(id)?.pausedUntil ?? null;
    const budget = budgets.get(id);
    const reservations = {
      isPaused: pausedUntil !== null && pausedUntil > today,
      isSwitchedOff: off.includes('own'),
      levels: new Map((levels.get(id) ?? []).map(({ trigger, level }) => [trigger, level])),
      putOff: new Map<string, PutOff>((putOff.get(id) ?? []).map((each) => [each.about, each])),
      told: said.get(id) ?? new Map<string, ToldBefore>(),
      budgetLeft: budget ? budget.most - budget.counted : 0,
    };
    found.push([id, reservations]);
  }
  return found;
}
