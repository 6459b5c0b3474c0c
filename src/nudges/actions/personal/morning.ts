import type { Context } from '../../../context.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { personById } from '../../../people/index.ts';
import type { NudgeNumbers } from '../../../reminder.ts';
import type { PersonalDecision } from '../../store/personal/decision-row.ts';
import { saidOn } from '../../store/personal/decisions.ts';
import { type Frequency, frequenciesOf } from '../../store/personal/frequency.ts';
import { type PutOffRow, putOffBy } from '../../store/personal/put-off.ts';
import { preferenceOf } from '../../store/preferences.ts';
import { type WeekBudget, weekBudgets } from '../budget.ts';

/** The message of a morning as it was decided, with what its reader said to it since. */
export type Morning = {
  personId: string;
  zone: string;
  day: LocalDate;
  items: MorningItem[];
  /** No more of these until before this day; null when they go on. */
  pausedUntil: LocalDate | null;
  budget: WeekBudget;
  /** The one item it shows, when it is not all of them. */
  only: string | null;
};

export type MorningItem = {
  decisionId: string;
  trigger: string;
  about: string;
  numbers: NudgeNumbers;
  state: ItemState;
  /** Three of this kind were ignored: asks whether they should stop. */
  asksToStop: boolean;
};

/** What a reader said of an item: put it off until then (null: for good), or fewer of its kind. */
export type ItemState =
  | { kind: 'open' }
  | { kind: 'put_off'; until: Date | null }
  | { kind: 'less'; level: 'half' | 'off' };

/** What a person was told on a day; with `only`, one decision of it. */
export async function morningOf(
  { db, clock }: Context,
  about: { workspaceId: string; personId: string; day: LocalDate },
  only: string | null = null,
): Promise<Morning> {
  const { workspaceId, personId, day } = about;
  const now = clock.now();
  const person = await personById(db, workspaceId, personId, localDateOf(now, 'UTC'));
  const zone = person?.zone ?? 'UTC';
  const said = (await saidOn(db, about)).filter(({ id }) => only === null || id === only);
  const putOff = await putOffBy(db, workspaceId, [personId]);
  const frequencies = await frequenciesOf(db, workspaceId, [personId]);
  const { pausedUntil } = await preferenceOf(db, workspaceId, personId);
  const budget = (await weekBudgets(db, workspaceId, [{ id: personId, zone }], now)).get(personId);
  if (!budget) throw new Error('A week without a budget');
  return {
    personId,
    zone,
    day,
    pausedUntil: pausedUntil !== null && pausedUntil > localDateOf(now, zone) ? pausedUntil : null,
    budget,
    only,
    items: said.map((decision) => ({
      decisionId: decision.id,
      trigger: decision.trigger,
      about: decision.about,
      numbers: decision.numbers,
      state: stateOf(decision, putOff, frequencies, now),
      asksToStop: frequencies.some((each) => each.askedIn === decision.id && each.cause === 'ignored'),
    })),
  };
}

/** What was said before the reminder was sent is no answer to it. */
function stateOf(
  { trigger, about, decidedAt }: PersonalDecision,
  putOff: readonly PutOffRow[],
  frequencies: readonly Frequency[],
  now: Date,
): ItemState {
  const less = frequencies.find((each) => each.trigger === trigger && each.cause === 'wish');
  if (less && less.level !== 'usual' && less.since >= decidedAt) return { kind: 'less', level: less.level };
  const off = putOff.find((each) => each.about === about);
  if (off && off.setAt >= decidedAt && (off.until === null || off.until > now)) {
    return { kind: 'put_off', until: off.until };
  }
  return { kind: 'open' };
}
