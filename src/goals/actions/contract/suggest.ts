import type { Context } from '../../../context.ts';
import type { Reader, Writer } from '../../../database/open.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { plan } from '../../../outbox/index.ts';
import { nextAtWork, type Person, personById } from '../../../people/index.ts';
import { insertProposal } from '../../store/proposal-writes.ts';
import type { NewProposal } from '../../store/proposals.ts';

/** To whoever is asked: a number was suggested. Period: the proposal's id. */
export const SUGGESTED = 'goals.suggested.v1';

/** A holiday of two weeks that nobody knew of still leaves time for it. */
export const ARRIVES_WITHIN_MS = 14 * 24 * 3_600_000;

/**
 * Who has to answer a number that `proposerId` suggests for a person: that person, or their manager for what somebody
 * suggests for themselves. Null when nobody is there to answer.
 */
export async function askedFor(
  db: Reader,
  person: Person,
  proposerId: string,
  today: LocalDate,
): Promise<Person | null> {
  const { workspaceId, id, managerId } = person;
  if (id !== proposerId) return person.isActive ? person : null;
  const manager = managerId === null ? null : await personById(db, workspaceId, managerId, today);
  return manager?.isActive ? manager : null;
}

/** Stores a suggestion and has it reach whoever is asked within their hours. Returns its id. */
export async function suggest(
  trx: Writer,
  context: Pick<Context, 'newId' | 'clock' | 'machine'>,
  asked: Person,
  proposal: Omit<NewProposal, 'id' | 'askedId' | 'proposedAt'>,
): Promise<string> {
  const { workspaceId } = asked;
  const id = context.newId();
  const now = context.clock.now();
  await insertProposal(trx, workspaceId, { ...proposal, id, askedId: asked.id, proposedAt: now });
  await planMessage(trx, context, asked, { kind: SUGGESTED, id, params: { proposalId: id } });
  return id;
}

/** Plans a direct message about one thing, named by `id`, to somebody within their hours. */
export async function planMessage(
  trx: Writer,
  context: Pick<Context, 'newId' | 'clock' | 'machine'>,
  to: Person,
  { kind, id, params }: { kind: string; id: string; params: Readonly<Record<string, string>> },
): Promise<void> {
  const dueAt = await nextAtWork(trx, to, context.clock.now());
  const expiresAt = new Date(dueAt.getTime() + ARRIVES_WITHIN_MS);
  await plan(trx, context, to.workspaceId, [{ kind, period: id, target: to.id, params, dueAt, expiresAt }]);
}
