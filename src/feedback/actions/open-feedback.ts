import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Person, personById, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { feedbackPermissions } from '../permissions.ts';
import { requestBehind } from '../requests-store.ts';
import { canTakeBack, type Feedback, hasArrived } from '../rules/feedback.ts';
import { alsoReads } from '../rules/requests.ts';
import { feedbackById, feedbackText, markFeedback, type SaidFeedback } from '../store.ts';

/** Feedback as one of the two reads it. */
export type OpenFeedback = {
  feedback: Feedback;
  /** The answer in it is for the two alone. */
  text: SaidFeedback;
  /** Who gave it and who received it. */
  giver: Person;
  receiver: Person;
  /** The manager who asked for it about their report, and reads it, too. */
  asker: Person | null;
  reader: 'giver' | 'receiver' | 'asker';
  canTakeBack: boolean;
};

/**
 * What a piece of feedback says. When its receiver reads it for the first time, that is kept; the giver sees it. A manager
 * who asked for it reads it once it has arrived, as long as they lead whom it is about.
 * Throws one and the same UserError for everyone else and for feedback that there is not.
 */
export async function openFeedback(context: Context, caller: Caller, id: string): Promise<OpenFeedback> {
  const { db } = context;
  const { workspaceId } = caller;
  const now = context.clock.now();
  const found = await feedbackById(db, workspaceId, id);
  if (!found) throw new UserError((t) => t.feedback.notYours);
  const request = await requestBehind(db, workspaceId, id);
  const askerId = request && alsoReads(request);
  const reader = readerOf(found, caller, askerId);
  await requireOwn(context, caller, found, ACTIONS[reader]);
  if (reader === 'asker' && !hasArrived(found, now)) throw new UserError((t) => t.feedback.notThereYet);
  if (found.takenBackAt) throw new UserError((t) => t.feedback.isTakenBack);
  const feedback = reader === 'receiver' ? await opened(context, caller, found) : found;
  const today = localDateOf(now, caller.zone);
  const said = await feedbackText(db, workspaceId, id);
  const giver = await personById(db, workspaceId, feedback.giverId, today);
  const receiver = await personById(db, workspaceId, feedback.receiverId, today);
  if (!said || !giver || !receiver) throw new UserError((t) => t.feedback.notYours);
  return {
    feedback,
    text: reader === 'asker' ? { ...said, reply: null } : said,
    giver,
    receiver,
    asker: askerId ? await personById(db, workspaceId, askerId, today) : null,
    reader,
    canTakeBack: reader === 'giver' && canTakeBack(feedback, now),
  };
}

const ACTIONS = {
  giver: 'feedback.read_given',
  receiver: 'feedback.open',
  asker: 'feedback.read_asked',
} as const;

function readerOf(feedback: Feedback, { personId }: Caller, askerId: string | null) {
  if (feedback.giverId === personId) return 'giver';
  return askerId === personId && feedback.receiverId !== personId ? 'asker' : 'receiver';
}

type OwnAction =
  | 'feedback.read_given'
  | 'feedback.open'
  | 'feedback.thank'
  | 'feedback.reply'
  | 'feedback.take_back'
  | 'feedback.read_asked';

/** What is about the giver's own; the rest stands to whom it was given. */
const GIVERS: ReadonlySet<OwnAction> = new Set(['feedback.read_given', 'feedback.take_back']);

/** Throws the refusal that tells nothing, unless the caller is the one who may do this. */
export async function requireOwn(
  context: Context,
  caller: Caller,
  feedback: Feedback,
  action: OwnAction,
): Promise<void> {
  const personId = GIVERS.has(action) ? feedback.giverId : feedback.receiverId;
  const today = localDateOf(context.clock.now(), caller.zone);
  const audiences = feedbackPermissions[action];
  await requirePermission(context.db, caller, audiences, { personId }, today, (t) => t.feedback.notYours);
}

/** Feedback to the caller that was taken back, and who gave it; null when it is theirs to open, or not theirs. */
export async function takenBackFromMe(
  { db, clock }: Context,
  { workspaceId, personId, zone }: Caller,
  id: string,
): Promise<{ feedback: Feedback; giverName: string } | null> {
  const feedback = await feedbackById(db, workspaceId, id);
  if (!feedback?.takenBackAt || feedback.receiverId !== personId) return null;
  const giver = await personById(db, workspaceId, feedback.giverId, localDateOf(clock.now(), zone));
  return giver && { feedback, giverName: giver.name };
}

/** Reading again writes nothing. */
async function opened(context: Context, caller: Caller, feedback: Feedback): Promise<Feedback> {
  if (feedback.openedAt) return feedback;
  const { workspaceId } = caller;
  const now = context.clock.now();
  if (!hasArrived(feedback, now)) throw new UserError((t) => t.feedback.notYours);
  await perform(context, caller, async (trx) => {
    if (!(await markFeedback(trx, workspaceId, feedback.id, 'opened_at', now))) return;
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: caller.personId,
        source: caller.source,
        action: 'feedback.opened',
        subjectKind: 'feedback',
        subjectId: feedback.id,
      },
    ]);
  });
  return { ...feedback, openedAt: now };
}
