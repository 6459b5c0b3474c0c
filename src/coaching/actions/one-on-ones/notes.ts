import type { Caller, Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import { UserError } from '../../../errors.ts';
import { perform } from '../../../perform.ts';
import { LONGEST_NOTES } from '../../rules/one-on-ones/item.ts';
import { keepNotes, keepOwnNote, ownNoteOf } from '../../store/one-on-ones/notes.ts';
import { settleSession } from '../../store/one-on-ones/sessions.ts';
import { stillMeet } from './pair.ts';
import { audit, changeableSession, type OwnSession, ownSession } from './settle.ts';

/** What was written down of a session, as one of the two reads it: what both read, and what they wrote for themselves. */
export type Notes = OwnSession & { own: string; canWrite: boolean };

export async function readNotes(context: Context, caller: Caller, id: string): Promise<Notes> {
  const found = await ownSession(context, caller, id);
  const own = await ownNoteOf(context.db, caller.workspaceId, { sessionId: id, authorId: caller.personId });
  return { ...found, own: own ?? '', canWrite: stillMeet(found.pair) };
}

/** What stands in the form; `before` is when the shared notes were last written as the form was opened. */
export type NotesDraft = { notes: string; own: string; before: number | null };

/**
 * Keeps both. Shared notes of a session that has begun say that it was held. What the other wrote meanwhile is not
 * overwritten: then a UserError says so, and nothing is kept.
 */
export async function writeNotes(
  context: Context,
  caller: Caller,
  id: string,
  { notes, own, before }: NotesDraft,
): Promise<OwnSession> {
  const found = await changeableSession(context, caller, id);
  const { session, pair } = found;
  if (notes.length > LONGEST_NOTES) throw new UserError((t) => t.oneOnOnes.tooLong, 'notes');
  if (own.length > LONGEST_NOTES) throw new UserError((t) => t.oneOnOnes.tooLong, 'own');
  const { workspaceId, personId } = caller;
  const now = context.clock.now();
  const sessionId = id;
  const hadOwn = await ownNoteOf(context.db, workspaceId, { sessionId, authorId: personId });
  const isNew = notes.trim() !== session.notes.trim();
  const wasHeld = isNew && notes.trim() !== '' && now >= session.startsAt;
  let state = session.state;
  await perform(context, caller, async (trx) => {
    if (isNew) {
      const written = { notes: notes.trim(), by: personId, at: now, before };
      if (!(await keepNotes(trx, workspaceId, id, written))) {
        throw new UserError((t) => t.oneOnOnes.wroteMeanwhile({ name: pair.other.name }), 'notes');
      }
      await writeAudit(trx, context, workspaceId, [audit(caller, 'one_on_one.noted', id)]);
    }
    if (own.trim() !== (hadOwn ?? '')) {
      await keepOwnNote(trx, workspaceId, { sessionId, authorId: personId, note: own.trim(), at: now });
      await writeAudit(trx, context, workspaceId, [audit(caller, 'one_on_one.own_noted', id)]);
    }
    const held = { state: 'held', at: now, by: personId } as const;
    if (wasHeld && (await settleSession(trx, workspaceId, id, held, ['planned', 'missed']))) {
      state = 'held';
      await writeAudit(trx, context, workspaceId, [audit(caller, 'one_on_one.held', id)]);
    }
  });
  const kept = isNew ? { notes: notes.trim(), notedAt: now, notedBy: personId } : {};
  return { pair, session: { ...session, ...kept, state } };
}
