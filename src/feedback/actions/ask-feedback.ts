import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Reader } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { addDays } from '../../kernel/date.ts';
import { localDateOf, toInstant } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import { nextAtWork, type Person, personById, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { feedbackPermissions } from '../permissions.ts';
import { insertRequest, requestsOf } from '../requests-store.ts';
import { LONGEST_TOPIC, MOST_OPEN, OPEN_DAYS, REMIND_ON_WORKING_DAY, stateOf } from '../rules/requests.ts';
import { requireReachable } from './receiver.ts';

/** To the asked: somebody would like feedback. Period: the request's id. */
export const REQUESTED = 'feedback.requested.v1';

/** To the asked, once: it still waits. Period: the request's id. */
export const REQUEST_REMINDER = 'feedback.request_reminder.v1';

/** The fields of the form, under which refusals stand. */
export const ASK_FIELDS = { asked: 'asked', about: 'about', topic: 'topic' } as const;

/** A request as it is asked; about nobody: about the asker. */
export type RequestDraft = { id: string; askedId: string; aboutId: string | null; topic: string | null };

/** Who was asked, and about whom if not the asker; when it reaches them. */
export type Asked = { asked: Person; about: Person | null; topic: string | null; at: Date | null };

const DAY_MS = 24 * 3_600_000;

/**
 * Asks somebody for feedback about the caller, or about somebody they lead. It reaches them within their hours; on the third
 * working day after that they are reminded, once. Throws a UserError when it cannot be asked.
 */
export async function askForFeedback(context: Context, caller: Caller, draft: RequestDraft): Promise<Asked> {
  const { workspaceId, personId: askerId } = caller;
  const asked = await askedPerson(context, caller, draft.askedId);
  const about = await aboutPerson(context, caller, draft.aboutId);
  if (about?.id === asked.id) throw new UserError((t) => t.feedback.askAboutAsked, ASK_FIELDS.about);
  const topic = draft.topic?.trim().slice(0, LONGEST_TOPIC) || null;
  const askedAt = context.clock.now();
  const dueAt = await nextAtWork(context.db, asked, askedAt);
  const expiresAt = new Date(dueAt.getTime() + OPEN_DAYS * DAY_MS);
  const aboutId = about?.id ?? askerId;
  const remindAt = await reminderAt(context.db, asked, dueAt);
  await perform(context, caller, async (trx) => {
    await refuseTooMany(trx, caller, { asked, aboutId, now: askedAt });
    const request = { id: draft.id, askerId, askedId: asked.id, aboutId, topic, askedAt, expiresAt };
    if (!(await insertRequest(trx, workspaceId, request))) {
      throw new UserError((t) => t.feedback.askedAlready({ name: asked.name }));
    }
    const usual = { period: draft.id, target: asked.id, params: { requestId: draft.id }, expiresAt };
    await plan(trx, context, workspaceId, [
      { ...usual, kind: REQUESTED, dueAt },
      { ...usual, kind: REQUEST_REMINDER, dueAt: remindAt },
    ]);
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: askerId,
        source: caller.source,
        action: 'feedback.asked',
        subjectKind: 'feedback_request',
        subjectId: draft.id,
        detail: { askedId: asked.id, aboutId },
      },
    ]);
  });
  return { asked, about, topic, at: dueAt > askedAt ? dueAt : null };
}

/** The start of the third working day of the asked after the request reached them, by what is known of their days now. */
export async function reminderAt(db: Reader, asked: Person, arrived: Date): Promise<Date> {
  let at = arrived;
  for (let day = 0; day < REMIND_ON_WORKING_DAY; day++) {
    const next = addDays(localDateOf(at, asked.zone), 1);
    at = await nextAtWork(db, asked, toInstant(next, '00:00', asked.zone));
  }
  return at;
}

async function askedPerson(context: Context, caller: Caller, personId: string): Promise<Person> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const asked = await personById(context.db, caller.workspaceId, personId, today);
  if (!asked) throw new UserError((t) => t.feedback.notAPerson, ASK_FIELDS.asked);
  if (asked.id === caller.personId) throw new UserError((t) => t.feedback.askYourself, ASK_FIELDS.asked);
  requireReachable(asked, ASK_FIELDS.asked);
  return asked;
}

/** Null: about the caller. */
async function aboutPerson(
  context: Context,
  caller: Caller,
  personId: string | null,
): Promise<Person | null> {
  if (personId === null || personId === caller.personId) return null;
  const today = localDateOf(context.clock.now(), caller.zone);
  const about = await personById(context.db, caller.workspaceId, personId, today);
  if (!about) throw new UserError((t) => t.feedback.notAPerson, ASK_FIELDS.about);
  const refusal = new UserError((t) => t.feedback.askOnlyLed({ name: about.name }), ASK_FIELDS.about);
  const allowed = feedbackPermissions['feedback.ask'];
  await requirePermission(context.db, caller, allowed, { personId }, today, refusal.sentence).catch(() => {
    throw refusal;
  });
  requireReachable(about, ASK_FIELDS.about);
  return about;
}

async function refuseTooMany(
  db: Reader,
  { workspaceId, personId }: Caller,
  { asked, aboutId, now }: { asked: Person; aboutId: string; now: Date },
): Promise<void> {
  const since = new Date(now.getTime() - (OPEN_DAYS + 14) * DAY_MS);
  const all = await requestsOf(db, workspaceId, 'asker_id', personId, since);
  const open = all.filter((each) => stateOf(each, now) === 'open');
  if (open.some((each) => each.askedId === asked.id && each.aboutId === aboutId)) {
    throw new UserError((t) => t.feedback.askedAlready({ name: asked.name }), ASK_FIELDS.asked);
  }
  if (open.length >= MOST_OPEN) throw new UserError((t) => t.feedback.askedMany({ most: MOST_OPEN }));
}
