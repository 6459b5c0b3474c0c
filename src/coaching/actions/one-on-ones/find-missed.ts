import type { NudgeFinding, NudgeQuestion } from '../../../capability.ts';
import type { Context } from '../../../context.ts';
import { addDays } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import type { CalledOffNumbers, MissedNumbers } from '../../numbers.ts';
import { cadenceOf, calledOffInARow, missedInARow, type Session } from '../../rules/one-on-ones/session.ts';
import { openOneOnOnes } from '../../store/one-on-ones/series.ts';
import { sessionsOfManager } from '../../store/one-on-ones/sessions.ts';
import { cadenceRange } from './agenda.ts';

/** One is chance; two in a row are worth a word (domain.md §5.6, §5.7). */
const WORTH_A_WORD = 2;

/** Six of those that come every four weeks. */
const LOOK_BACK_DAYS = 180;

/** With whom the last two 1:1s were missed. It is about the manager's own habit, so their deputy does not hear of it. */
export async function findMissed(
  context: Context,
  asked: NudgeQuestion,
): Promise<(NudgeFinding & { numbers: MissedNumbers })[]> {
  const today = localDateOf(asked.now, asked.manager.zone);
  return (await ownSessions(context, asked)).flatMap(({ subjectId, sessions }) => {
    const missed = missedInARow(sessions);
    if (missed < WORTH_A_WORD) return [];
    const { held, due } = cadenceOf(sessions, cadenceRange(today));
    return [{ subjectId, severity: missed, numbers: { missed, held, due } }];
  });
}

/** With whom the manager could not make the last two: told to the manager alone. */
export async function findCalledOff(
  context: Context,
  asked: NudgeQuestion,
): Promise<(NudgeFinding & { numbers: CalledOffNumbers })[]> {
  return (await ownSessions(context, asked)).flatMap(({ subjectId, sessions }) => {
    const times = calledOffInARow(sessions);
    return times < WORTH_A_WORD ? [] : [{ subjectId, severity: times, numbers: { times } }];
  });
}

/** The sessions of those with whom the manager has a rhythm now; none for a deputy. */
async function ownSessions(
  { db }: Context,
  { workspaceId, manager, recipientId, people, now }: NudgeQuestion,
): Promise<{ subjectId: string; sessions: Session[] }[]> {
  if (recipientId !== manager.id) return [];
  const led = (await openOneOnOnes(db, workspaceId, manager.id)).filter(
    ({ managerId }) => managerId === manager.id,
  );
  const ids = people
    .map(({ person }) => person.id)
    .filter((id) => led.some(({ reportId }) => reportId === id));
  const since = addDays(localDateOf(now, manager.zone), -LOOK_BACK_DAYS);
  const all = await sessionsOfManager(db, workspaceId, manager.id, ids, since);
  return ids.map((subjectId) => ({
    subjectId,
    sessions: all.filter(({ reportId }) => reportId === subjectId),
  }));
}
