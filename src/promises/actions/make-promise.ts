import { writeAudit } from '../../database/audit-store.ts';
import type { Reader, Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Change } from '../../people/index.ts';
import type { FollowedKey } from '../rules/followable.ts';
import {
  ageOf,
  keptOf,
  type MadePromise,
  type PromiseAge,
  type PromiseSource,
  problemOf,
} from '../rules/promise.ts';
import { insertPromise, promisedTo, promisesOf } from '../store/promises.ts';
import { followMetric } from './follow-metric.ts';

/** A promise as somebody writes it down; `id` names it, so that one form is kept once. */
export type PromiseDraft = {
  id: string;
  ownerId: string;
  otherId: string;
  text: string;
  proof?: string;
  /** A day of the owner's, today or later. */
  dueOn: LocalDate;
  kpi: FollowedKey | null;
  source: PromiseSource;
  /** Today, where the owner is. */
  madeOn: LocalDate;
};

/**
 * Keeps a promise, in the transaction of its cause, and follows its number from the day it was made. Tells nobody: whoever
 * makes it alone tells the other. Asks for no permission. Throws a UserError (with the field: `text`, `due` or `other`) for
 * one that cannot be kept, and for one that was kept before.
 */
export async function makePromise(trx: Writer, change: Change, draft: PromiseDraft): Promise<void> {
  const { workspaceId, actor } = change;
  const trimmed = { ...draft, text: draft.text.trim(), proof: (draft.proof ?? '').trim() };
  const wrong = problemOf(trimmed, draft.madeOn);
  if (wrong) throw new UserError((t) => t.promises.problem[wrong.problem], wrong.field);
  const writtenBy = actor.actorId ?? draft.ownerId;
  const isNew = await insertPromise(trx, workspaceId, { ...trimmed, writtenBy }, change.clock.now());
  if (!isNew) throw new UserError((t) => t.promises.madeAlready);
  if (draft.kpi !== null) {
    await followMetric(trx, change, {
      personId: draft.ownerId,
      kpi: draft.kpi,
      source: { kind: 'promise', id: draft.id },
      startedOn: draft.madeOn,
    });
  }
  await writeAudit(trx, change, workspaceId, [
    {
      ...actor,
      action: 'promise.made',
      subjectKind: 'promise',
      subjectId: draft.id,
      detail: { ownerId: draft.ownerId, otherId: draft.otherId, dueOn: draft.dueOn, kpi: draft.kpi },
    },
  ]);
}

/** An open promise, with how it stands today. */
export type OpenPromise = MadePromise & PromiseAge;

/** The open promises of an owner, or made with somebody, or both: by their dates, the earliest first. */
export async function openPromisesOf(
  db: Reader,
  workspaceId: string,
  whose: { ownerId?: string; otherId?: string },
  today: LocalDate,
): Promise<OpenPromise[]> {
  const open = await promisesOf(db, workspaceId, whose);
  return open.map((promise) => ({ ...promise, ...ageOf(promise, today) }));
}

/** How many of somebody's promises to these people that were due in [from, until] they kept by their dates. */
export async function promiseCounts(
  db: Reader,
  workspaceId: string,
  asked: { ownerId: string; otherIds: readonly string[]; from: LocalDate; until: LocalDate },
): Promise<{ k: number; n: number }> {
  const { ownerId, otherIds, from, until } = asked;
  return keptOf(await promisedTo(db, workspaceId, { ownerId, otherIds, since: from }), { from, until });
}
