import type { Reader, Writer } from '../../database/open.ts';
import type { AskedRow } from '../rules/round.ts';

/** Keeps who is asked in a round. */
export async function insertAsked(
  trx: Writer,
  workspaceId: string,
  { id, subjectId }: { id: string; subjectId: string },
  asked: readonly Omit<AskedRow, 'roundId'>[],
): Promise<void> {
  await trx
    .insertInto('round_asked')
    .values(
      asked.map(({ ballot, personId, part }) => ({
        ...{ workspace_id: workspaceId, id: ballot, round_id: id, subject_id: subjectId },
        ...{ person_id: personId, part },
      })),
    )
    .execute();
}

/** Everybody who is asked in a round. */
export async function askedIn(db: Reader, workspaceId: string, roundId: string): Promise<AskedRow[]> {
  return (await rows(db, workspaceId).where('round_id', '=', roundId).orderBy('id').execute()).map(toAsked);
}

/** Where somebody is asked, in rounds that are offered or run. */
export async function askedOf(db: Reader, workspaceId: string, personId: string): Promise<AskedRow[]> {
  return (await rows(db, workspaceId).where('person_id', '=', personId).orderBy('id').execute()).map(toAsked);
}

/** Forgets some who would have been asked. */
export async function dropAsked(trx: Writer, workspaceId: string, ballots: readonly string[]): Promise<void> {
  if (ballots.length === 0) return;
  await trx
    .deleteFrom('round_asked')
    .where('workspace_id', '=', workspaceId)
    .where('id', 'in', ballots)
    .execute();
}

/** Forgets everybody who was asked, and whatever they answered. */
export async function forgetRound(trx: Writer, workspaceId: string, roundId: string): Promise<void> {
  for (const table of ['round_asked', 'round_box'] as const) {
    await trx
      .deleteFrom(table)
      .where('workspace_id', '=', workspaceId)
      .where('round_id', '=', roundId)
      .execute();
  }
}

const rows = (db: Reader, workspaceId: string) =>
  db
    .selectFrom('round_asked')
    .select(['id', 'round_id', 'person_id', 'part'])
    .where('workspace_id', '=', workspaceId);

const toAsked = (row: {
  id: string;
  round_id: string;
  person_id: string;
  part: AskedRow['part'];
}): AskedRow => ({
  ...{ ballot: row.id, roundId: row.round_id, personId: row.person_id, part: row.part },
});
