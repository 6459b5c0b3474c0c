import type { DueDelivery } from '../../src/capability.ts';
import {
  competitionPosts,
  grantedDelivery,
  noteDelivery,
} from '../../src/recognition/competition-deliveries.ts';
import { plainText } from '../support/plain-text.ts';
import { type CompetitionCompany, EAST } from './competition-company.ts';

/** When the result of a competition of this week is frozen. */
export const FROZEN = '2026-11-30T14:00:00Z';

/** What was planned: kind, for whom, when. */
export const planned = async (acme: CompetitionCompany) => {
  const rows = await acme.db
    .selectFrom('delivery')
    .selectAll()
    .orderBy('due_at')
    .orderBy('position')
    .execute();
  return rows.map(({ kind, target, due_at }) => [
    kind.replace(/^recognition\.|\.v1$/g, ''),
    target === EAST ? 'channel' : target,
    new Date(due_at).toISOString().slice(0, 16),
  ]);
};

/** What a delivery that was planned would say now. */
export async function said(acme: CompetitionCompany, kind: string): Promise<string> {
  const row = await acme.db
    .selectFrom('delivery')
    .selectAll()
    .where('kind', '=', `recognition.${kind}.v1`)
    .orderBy('created_at', 'desc')
    .orderBy('position', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  const due: DueDelivery = {
    workspaceId: acme.workspace.id,
    kind: row.kind,
    period: row.period,
    target: row.target,
    params: JSON.parse(row.params),
  };
  const found = [...competitionPosts, noteDelivery, grantedDelivery].find((each) => each.kind === row.kind);
  const message = await found?.render(acme.context, due);
  return message && 'blocks' in message ? plainText(message) : JSON.stringify(message);
}

/** What the audit has of competitions. */
export const actions = async (acme: CompetitionCompany) =>
  (await acme.db.selectFrom('audit').select('action').where('action', 'like', 'competition.%').execute()).map(
    ({ action }) => action,
  );
