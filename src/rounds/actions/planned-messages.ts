import type { Context } from '../../context.ts';
import type { Writer } from '../../database/open.ts';
import type { WorkCalendar } from '../../kernel/calendar.ts';
import { toInstant } from '../../kernel/zoned.ts';
import { type PlannedDelivery, plan } from '../../outbox/index.ts';
import type { Person } from '../../people/index.ts';
import type { Round } from '../rules/round.ts';
import { remindedOn } from '../rules/terms.ts';

/** To everybody who is asked, once a round begins. Period: the round's id. */
export const INVITED = 'rounds.invited.v1';
/** To the same people, below it. */
export const REMINDED = 'rounds.reminded.v1';
/** What became of a round. Period: its id, and what. */
export const NEWS = 'rounds.news.v1';

/** What there is to say. */
export const NEWS_KINDS = ['offered', 'declined', 'called_off', 'result'] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

const REMINDER_TIME = '10:00';
const ARRIVES_WITHIN_MS = 14 * 24 * 3_600_000;

/** Plans to say it, within the hours of whoever hears it. */
export async function planNews(
  trx: Writer,
  context: Context,
  workspaceId: string,
  { roundId, what, to }: { roundId: string; what: NewsKind; to: readonly string[] },
): Promise<void> {
  const dueAt = context.clock.now();
  const expiresAt = new Date(dueAt.getTime() + ARRIVES_WITHIN_MS);
  const rows = [...new Set(to)].map((target): PlannedDelivery => {
    return { kind: NEWS, period: `${roundId} ${what}`, target, params: { roundId, what }, dueAt, expiresAt };
  });
  await plan(trx, context, workspaceId, rows);
}

/**
 * Plans to ask everybody, and to remind everybody alike: nobody knows who has answered, and a message less to those who have would
 * tell. Where the end is near there is no reminder.
 */
export async function planInvitations(
  trx: Writer,
  context: Context,
  workspaceId: string,
  { id, endsOn, closesAt }: Round,
  people: readonly Person[],
  calendar: WorkCalendar,
): Promise<void> {
  const now = context.clock.now();
  const invited = people.map((person) => ({ kind: INVITED, period: id, target: person.id }));
  const invitations = invited.map((key): PlannedDelivery => {
    return { ...key, params: { roundId: id }, dueAt: now, expiresAt: closesAt };
  });
  const reminders = people.map((person, nth): PlannedDelivery[] => {
    const dueAt = toInstant(remindedOn(endsOn, calendar), REMINDER_TIME, person.zone);
    const parent = invited[nth];
    if (!parent || dueAt <= now) return [];
    const key = { kind: REMINDED, period: id, target: person.id };
    return [{ ...key, params: { roundId: id }, dueAt, expiresAt: closesAt, parent }];
  });
  await plan(trx, context, workspaceId, [...invitations, ...reminders.flat()]);
}
