import { inChunks } from '../../../database/chunks.ts';
import type { Reader, Writer } from '../../../database/open.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import type { NudgeNumbers } from '../../../reminder.ts';
import {
  type PersonalChoice,
  type PersonalReason,
  personalKey,
  type ToldBefore,
} from '../../rules/personal/choose.ts';
import { fromRow, inOrder, type PersonalDecision, selectDecisions } from './decision-row.ts';

type Morning = { workspaceId: string; personId: string; day: LocalDate };

/**
 * Keeps what was decided for a person's morning: in the plan, or as it is sent. Deciding again replaces it, and what is not
 * found any more was not told.
 */
export async function keepPersonal(
  trx: Writer,
  { workspaceId, personId, day }: Morning,
  choices: readonly PersonalChoice[],
  { newId, at, told }: { newId(): string; at: Date; told: 'planned' | 'sent' },
): Promise<void> {
  await trx
    .updateTable('personal_nudge')
    .set({ outcome: 'suppressed', reason: 'no_longer_so' satisfies PersonalReason })
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .where('day', '=', day)
    .where('outcome', '<>', 'suppressed')
    .execute();
  for (const [index, { candidate, reason }] of choices.entries()) {
    const { trigger, about, severity, numbers } = candidate;
    const decided = {
      outcome: reason === 'told' ? told : ('suppressed' as const),
      reason,
      detail: JSON.stringify({ place: index + 1, severity, numbers }),
      decided_at: at.getTime(),
    };
    const key = { workspace_id: workspaceId, person_id: personId, day, trigger_key: trigger, about };
    await trx
      .insertInto('personal_nudge')
      .values({ ...key, ...decided, id: newId(), response: null })
      .onConflict((conflict) =>
        conflict.columns(['workspace_id', 'person_id', 'day', 'trigger_key', 'about']).doUpdateSet(decided),
      )
      .execute();
  }
}

/** A decision that was put to its reader comes once more, with the numbers as they are now. */
export async function sayAgain(
  trx: Writer,
  workspaceId: string,
  id: string,
  { severity, numbers, at }: { severity: number; numbers: NudgeNumbers; at: Date },
): Promise<void> {
  await trx
    .updateTable('personal_nudge')
    .set({ detail: JSON.stringify({ place: 1, severity, numbers }), decided_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}

/** What a person was told on a day, in the message's order. */
export async function saidOn(
  db: Reader,
  { workspaceId, personId, day }: Morning,
): Promise<PersonalDecision[]> {
  const rows = await selectDecisions(db, workspaceId)
    .where('person_id', '=', personId)
    .where('day', '=', day)
    .where('outcome', '=', 'sent')
    .execute();
  return inOrder(rows);
}

/** What was told under this id; null when nothing was. */
export async function saidById(
  db: Reader,
  workspaceId: string,
  id: string,
): Promise<PersonalDecision | null> {
  const row = await selectDecisions(db, workspaceId)
    .where('id', '=', id)
    .where('outcome', '=', 'sent')
    .executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** Every decision of a person's mornings from a day on, the latest morning first. */
export async function decidedSince(
  db: Reader,
  workspaceId: string,
  personId: string,
  from: LocalDate,
): Promise<PersonalDecision[]> {
  const rows = await selectDecisions(db, workspaceId)
    .where('person_id', '=', personId)
    .where('day', '>=', from)
    .execute();
  return inOrder(rows).sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** When each thing was said last before a day, to each person: person's id -> `personalKey` -> then. */
export async function lastSaid(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  { from, before }: { from: LocalDate; before: LocalDate },
): Promise<Map<string, Map<string, ToldBefore>>> {
  const last = new Map<string, Map<string, ToldBefore>>();
  for (const chunk of inChunks(personIds)) {
    const rows = await selectDecisions(db, workspaceId)
      .where('person_id', 'in', chunk)
      .where('outcome', '=', 'sent')
      .where('day', '>=', from)
      .where('day', '<', before)
      .orderBy('day')
      .execute();
    for (const { personId, ...told } of rows.map(fromRow)) {
      const own = last.get(personId) ?? new Map<string, ToldBefore>();
      last.set(personId, own.set(personalKey(told), told));
    }
  }
  return last;
}
