import type { Context } from '../../../context.ts';
import type { Reader } from '../../../database/open.ts';
import { inTransaction } from '../../../database/transaction.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { deliveryHours } from '../../../kernel/working-hours.ts';
import { localDateOf, toInstant } from '../../../kernel/zoned.ts';
import { plan } from '../../../outbox/index.ts';
import { offKindOf } from '../../rules/away/off-words.ts';
import { type Days, MOST_DAYS } from '../../rules/away/read-days.ts';
import { daysAsValue, restOfDay, statusDays } from '../../rules/away/status-days.ts';
import { aliasOwner } from '../../store/aliases.ts';
import { liveTeams } from '../../store/launches.ts';
import { personById } from '../../store/people.ts';
import type { Person } from '../../types.ts';
import { nextAtWork } from '../next-at-work.ts';
import { costOf, offAlready } from './cost.ts';

/** To whoever's Slack status says that they are off: whether these days are to be left out. */
export const STATUS_ASKED = 'people.status_asked.v1';

/** The days in between, with the one on which it begins, are as many as can be taken off at a time. */
const MOST_MS = (MOST_DAYS - 1) * 86_400_000;

/** A status as Slack tells of it. Its text is personal: it is read and forgotten. */
export type SlackStatus = {
  slackUserId: string;
  text: string;
  emoji: string;
  /** Null: it stands until it is changed. */
  expiresAt: Date | null;
};

/**
 * Plans the question whether the days of a status are days off, for the person's next working hours; nothing else is
 * stored. Once for each kind of status and expiry, and not at all for someone who would not be asked (`mayBeAsked`),
 * for days that are off already and for days on which nobody works. Slack tells of every member's every status, so
 * whatever does not mean off is told apart before the database is read.
 */
export async function askAboutStatus(
  context: Context,
  workspaceId: string,
  status: SlackStatus,
): Promise<void> {
  const { db, clock } = context;
  const kind = offKindOf(status);
  if (!kind) return;
  const now = clock.now();
  const personId = await aliasOwner(db, workspaceId, { kind: 'slack', value: status.slackUserId });
  const person = personId && (await personById(db, workspaceId, personId, localDateOf(now, 'UTC')));
  if (!person || !(await mayBeAsked(db, person))) return;
  const asked = await daysAsked(db, person, status.expiresAt, now);
  if (!asked) return;
  const { days, until } = asked;
  if (await isSettled(db, person, days)) return;
  const dueAt = await nextAtWork(db, person, now);
  const expiresAt = toInstant(days.until, '00:00', person.zone);
  if (dueAt >= expiresAt) return;
  const question = {
    kind: STATUS_ASKED,
    period: `${kind} ${until ? `until ${status.expiresAt?.toISOString()}` : `on ${days.from}`}`,
    target: person.id,
    params: { personId: person.id, status: kind, days: daysAsValue(days), ...(until ? { until } : {}) },
    dueAt,
    expiresAt,
  };
  await inTransaction(db, (trx) => plan(trx, context, workspaceId, [question]));
}

/** Whether somebody is asked about their status: a full member in Slack who belongs to a team that is live. */
export async function mayBeAsked(db: Reader, person: Person): Promise<boolean> {
  if (!person.isActive || person.isGuest || !person.slackUserId || person.teamId === null) return false;
  return (await liveTeams(db, person.workspaceId)).has(person.teamId);
}

/** Whether there is nothing to ask: every one of the days that would be worked is off already, or there is none. */
export async function isSettled(db: Reader, person: Person, days: Days): Promise<boolean> {
  return (await offAlready(db, person, days)) === (await costOf(db, person, days));
}

/**
 * The days of a status and the day on which it ends; of one without an end, or with one that is over a year away, what
 * is left of the day on which it will be asked about.
 */
async function daysAsked(
  db: Reader,
  person: Person,
  expiresAt: Date | null,
  now: Date,
): Promise<{ days: Days; until: LocalDate | null } | null> {
  const { zone } = person;
  if (expiresAt && expiresAt.getTime() - now.getTime() < MOST_MS) {
    const days = statusDays(now, expiresAt, zone);
    return days && { days, until: localDateOf(new Date(expiresAt.getTime() - 1), zone) };
  }
  const askedAt = await nextAtWork(db, person, now);
  const today = restOfDay(askedAt, zone);
  if (today) return { days: today, until: null };
  // Too late for today: the next working day, all of it.
  const evening = toInstant(localDateOf(askedAt, zone), deliveryHours.until, zone);
  const next = restOfDay(await nextAtWork(db, person, evening), zone);
  return next && { days: next, until: null };
}
