import { type Kysely, sql } from 'kysely';

/** The KPI catalogue: deals by the day they were opened. */
export async function kpiCatalogue(db: Kysely<unknown>) {
  for (const statement of statements()) await sql.raw(statement).execute(db);
}

function statements() {
  return ['create index deal_opened on deal (workspace_id, opened_on)'];
}
