import { sql } from 'kysely';
import type { Reader } from '../../src/database/open.ts';
import { TODAY } from './ledger.ts';

const WON_EACH = 12;
const OPEN_EACH = 3;

/** Gives everyone a dozen deals won over the last year, each seen in one stage before, and three open ones. */
export async function fillDeals(db: Reader, workspaceId: string): Promise<void> {
  await sql`insert into deal (workspace_id, id, external_id, owner_id, customer, stage, status, amount, currency,
      opened_on, closed_on, recorded_at)
    with recursive number (n) as (select 1 union all select n + 1 from number where n < ${WON_EACH + OPEN_EACH})
    select ${workspaceId}, person.id || '-' || n, person.id || '-' || n, person.id, 'Acme',
      iif(n > ${WON_EACH}, 'Proposal', 'Won'), iif(n > ${WON_EACH}, 'open', 'won'), 120000, 'USD',
      date(${TODAY}, format('-%d days', 30 * n)), iif(n > ${WON_EACH}, null, date(${TODAY}, format('-%d days', 28 * n - person.rowid % 28))), 0
    from person cross join number where person.workspace_id = ${workspaceId}`.execute(db);
  await sql`insert into deal_stage (workspace_id, deal_id, stage, entered_on, recorded_at)
    select workspace_id, id, 'Proposal', date(coalesce(closed_on, ${TODAY}), '-2 days'), 0 from deal
    where workspace_id = ${workspaceId}`.execute(db);
}
