import { addDays, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';

/** How many thanks somebody gives on one of their days. */
export const MOST_A_DAY = 5;
/** How often somebody thanks the same person in a week of the company. */
export const MOST_PER_PAIR = 3;
/** For so many days nobody says the same again, to anybody. */
export const SAME_TEXT_DAYS = 30;

/** What somebody gave before and did not take back, as far as the guards look. */
export type GivenBefore = { receiverId: string; givenOn: LocalDate; textKey: string };

/** Why praise is not given now. */
export type Refusal =
  | { kind: 'day'; left: number }
  | { kind: 'pair'; receiverId: string; until: LocalDate }
  | { kind: 'same_text'; givenOn: LocalDate };

/** Praise as somebody is about to give it. `today` is the giver's, `week` the company's with that day in it. */
export type AboutToGive = {
  receiverIds: readonly string[];
  textKey: string;
  today: LocalDate;
  week: Period;
};

/** The first day of which the guards want to know what was given. */
export function guardedSince({ today, week }: Pick<AboutToGive, 'today' | 'week'>): LocalDate {
  const first = addDays(today, 1 - SAME_TEXT_DAYS);
  return week.start < first ? week.start : first;
}

/**
 * What keeps somebody from giving praise, or null: a day's five are used up, somebody was thanked three times this week,
 * or the same was said within thirty days. Each person who is thanked counts, so that five at once are a day's five.
 */
export function refusalOf(
  { receiverIds, textKey, today, week }: AboutToGive,
  before: readonly GivenBefore[],
): Refusal | null {
  const sinceText = addDays(today, 1 - SAME_TEXT_DAYS);
  const same = before.find((each) => each.textKey === textKey && each.givenOn >= sinceText);
  if (same) return { kind: 'same_text', givenOn: same.givenOn };
  const left = Math.max(0, MOST_A_DAY - before.filter(({ givenOn }) => givenOn === today).length);
  if (receiverIds.length > left) return { kind: 'day', left };
  const thisWeek = before.filter(({ givenOn }) => givenOn >= week.start && givenOn < week.end);
  const receiverId = receiverIds.find(
    (id) => thisWeek.filter((each) => each.receiverId === id).length >= MOST_PER_PAIR,
  );
  return receiverId === undefined ? null : { kind: 'pair', receiverId, until: week.end };
}
