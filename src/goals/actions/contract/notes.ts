import type { Caller, Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import { UserError } from '../../../errors.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { type Person, personById, requirePermission } from '../../../people/index.ts';
import { perform } from '../../../perform.ts';
import { goalPermissions } from '../../permissions.ts';
import { isOpen } from '../../rules/contract.ts';
import { insertNote, type Note, noteById } from '../../store/notes.ts';
import { markAsked } from '../../store/proposal-writes.ts';
import { answerableProposal, sheetOf } from './answerable.ts';
import type { ProposalSheet } from './sheet.ts';
import { planMessage } from './suggest.ts';

/** To the other of the two: a question about a number, or what was replied. Period: the note's id. */
export const NOTED = 'goals.noted.v1';

/**
 * Asks whoever suggested a number something about it; they can reply, and it still waits for an answer. What is not open
 * any more stays as it is. Throws a UserError for somebody who is not asked, and when the other has left.
 */
export async function askAbout(
  context: Context,
  caller: Caller,
  proposalId: string,
  text: string,
): Promise<ProposalSheet> {
  const proposal = await answerableProposal(context, caller, proposalId);
  if (isOpen(proposal.state)) {
    const to = await requireReachable(context, caller, proposal.proposerId);
    await send(context, caller, to, { proposalId, goalId: proposal.goalId, kind: 'question', text });
  }
  return sheetOf(context, caller, proposalId);
}

/** The note to reply to, for whom it went to alone. Throws one UserError for everyone else. */
export async function noteToReply(context: Context, caller: Caller, noteId: string): Promise<Note> {
  const note = await noteById(context.db, caller.workspaceId, noteId);
  if (!note) throw new UserError((t) => t.contract.notYours);
  const today = localDateOf(context.clock.now(), caller.zone);
  const audiences = goalPermissions['goals.reply'];
  await requirePermission(
    context.db,
    caller,
    audiences,
    { personId: note.toId },
    today,
    (t) => t.contract.notYours,
  );
  return note;
}

/** Replies to a note; the reply can be replied to in the same way. Returns to whom it goes. */
export async function replyTo(
  context: Context,
  caller: Caller,
  noteId: string,
  text: string,
): Promise<{ note: Note; to: Person; sheet: ProposalSheet }> {
  const note = await noteToReply(context, caller, noteId);
  const sheet = await sheetOf(context, caller, note.proposalId);
  const to = await requireReachable(context, caller, note.fromId);
  const { goalId } = sheet.proposal;
  await send(context, caller, to, { proposalId: note.proposalId, goalId, kind: 'reply', text });
  return { note, to, sheet };
}

async function send(
  context: Context,
  caller: Caller,
  to: Person,
  { goalId, ...said }: Pick<Note, 'proposalId' | 'kind' | 'text'> & { goalId: string },
): Promise<void> {
  const { workspaceId, personId: fromId, source } = caller;
  const id = context.newId();
  const { proposalId, kind } = said;
  await perform(context, caller, async (trx) => {
    if (kind === 'question' && !(await markAsked(trx, workspaceId, proposalId))) return;
    await insertNote(trx, workspaceId, { ...said, id, fromId, toId: to.id, at: context.clock.now() });
    await planMessage(trx, context, to, { kind: NOTED, id, params: { noteId: id } });
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: fromId,
        source,
        action: kind === 'question' ? 'goal.asked' : 'goal.replied',
        subjectKind: 'goal',
        subjectId: goalId,
        detail: { proposalId, noteId: id },
      },
    ]);
  });
}

async function requireReachable(context: Context, caller: Caller, personId: string): Promise<Person> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const person = await personById(context.db, caller.workspaceId, personId, today);
  if (!person?.isActive || !person.slackUserId) throw new UserError((t) => t.contract.nobodyToAsk);
  return person;
}
