import { insertItem } from '../../../src/coaching/store/one-on-ones/items.ts';
import { keepNotes, keepOwnNote } from '../../../src/coaching/store/one-on-ones/notes.ts';
import { insertOneOnOne } from '../../../src/coaching/store/one-on-ones/series.ts';
import { insertSession, moveSession } from '../../../src/coaching/store/one-on-ones/sessions.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import { addDays } from '../../../src/kernel/date.ts';
import { personIdOf } from '../../journeys/company.ts';
import type { RunningBot } from '../../support/running-bot.ts';

/** The 1:1s of Ben and Mert, which nobody else reads. */
export type OneOnOnes = {
  /** Its day has come; its notes are Ben's business. */
  session: string;
  /** As many as there are people who try: each is settled once. */
  toMeet: string[];
  toLeaveOut: string[];
  topics: string[];
};

/** Weekly since summer; today's, and others that are only there to be settled. */
export async function addOneOnOnes(
  { context, slack }: RunningBot,
  workspaceId: string,
  tries: number,
): Promise<OneOnOnes> {
  const [reportId, managerId] = await Promise.all(
    ['ben', 'mert'].map((name) => personIdOf(context, workspaceId, slack, name)),
  );
  if (!reportId || !managerId) throw new Error('Not everybody is known');
  const at = context.clock.now();
  const ids = { managerId, reportId };
  const oneOnOneId = context.newId();
  const several = () => Array.from({ length: tries }, () => context.newId());
  const found: OneOnOnes = {
    session: context.newId(),
    toMeet: several(),
    toLeaveOut: several(),
    topics: several(),
  };
  const sessions = [found.session, ...found.toMeet, ...found.toLeaveOut];
  await inTransaction(context.db, async (trx) => {
    await insertOneOnOne(trx, workspaceId, {
      ...{ ...ids, id: oneOnOneId, weekday: 1, time: '08:00', everyWeeks: 1, minutes: 30 },
      ...{ firstOn: addDays('2026-11-23', -7 * sessions.length), arrangedBy: managerId, arrangedAt: at },
    });
    for (const [index, id] of sessions.entries()) {
      const slotOn = addDays('2026-11-23', -7 * index);
      const startsAt = new Date(`${slotOn}T05:00:00Z`);
      await insertSession(trx, workspaceId, { id, oneOnOneId, ...ids, slotOn, startsAt });
      // However long ago it was to be, nobody has said anything of it yet, and it is not too late.
      const today = { startsOn: '2026-11-23', startsAt: new Date('2026-11-23T05:00:00Z') };
      if (index > 0) await moveSession(trx, workspaceId, id, { ...today, by: reportId, at });
    }
    const notes = { notes: 'Canary notes', by: managerId, at, before: null };
    await keepNotes(trx, workspaceId, found.session, notes);
    const own = { sessionId: found.session, authorId: reportId, aboutId: managerId };
    await keepOwnNote(trx, workspaceId, { ...own, note: 'Canary own note', at });
    for (const id of found.topics) {
      const item = { id, ...ids, authorId: reportId, text: 'Canary topic', link: null, tag: null };
      await insertItem(trx, workspaceId, { ...item, addedAt: at });
    }
  });
  return found;
}
