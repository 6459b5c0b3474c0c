import { sql } from 'kysely';
import type { Reader } from '../../src/database/open.ts';
import { catalogue } from '../../src/kpis/catalogue.ts';

/** The day every benchmark stands on: a Monday, 54 days into its quarter. */
export const TODAY = '2026-11-23';
export const NOW = new Date('2026-11-23T08:00:00Z');

/** A team of five: a card of the team's goal costs the same however many others there are. */
export const TEAM_SIZE = 5;

/**
 * How much is in the ledger: every person counts every KPI every day back from today. Without facts there is only
 * their roll-up, which is all that a card reads.
 */
export type Shape = { days: number; factsPerDay: number; teamSize?: number; withoutFacts?: boolean };

/** Facts of one person. */
export const factsPerPerson = ({ days, factsPerDay }: Shape) => days * factsPerDay * catalogue.length;

const kpis = JSON.stringify(catalogue.map((kpi) => kpi.key));
const currencyOf = sql`case kpi.value when 'revenue_won' then 'USD' end`;

/**
 * Fills a SQLite database for everyone in it, by raw SQL (a million facts in seconds): facts with their roll-up,
 * teams of five, and goals as people have them: calls a week, demos a month, revenue a quarter, revenue of the team.
 */
export async function fillLedger(db: Reader, workspaceId: string, shape: Shape): Promise<void> {
  const { days, factsPerDay, teamSize = TEAM_SIZE } = shape;
  const day = sql`day (n, date) as (select 0, ${TODAY}
    union all select n + 1, date(date, '-1 day') from day where n + 1 < ${days})`;
  const amount = sql`case kpi.value when 'revenue_won' then 120000 else 3 end`;
  const count = sql`case kpi.value when 'revenue_won' then 1 else 3 end`;
  if (!shape.withoutFacts) {
    await sql`insert into fact (workspace_id, id, person_id, kpi, date, occurred_at, recorded_at, amount, count, currency,
        source_kind, source_id)
      with recursive ${day},
        again (n) as (select 1 union all select n + 1 from again where n < ${factsPerDay})
      select ${workspaceId}, person.id || kpi.value || day.date || again.n, person.id, kpi.value, day.date, 0, 0,
        ${amount}, ${count}, ${currencyOf}, 'activity_import', person.id || kpi.value || day.date || again.n
      from person cross join json_each(${kpis}) kpi cross join day cross join again
      where person.workspace_id = ${workspaceId}`.execute(db);
  }
  await sql`insert into daily_total (workspace_id, subject_id, kpi, date, currency, amount, count)
    with recursive ${day}
    select ${workspaceId}, person.id, kpi.value, day.date, coalesce(${currencyOf}, ''), ${factsPerDay} * ${amount},
      ${factsPerDay} * ${count}
    from person cross join json_each(${kpis}) kpi cross join day
    where person.workspace_id = ${workspaceId}
    order by person.id, kpi.value, day.date`.execute(db);
  await addTeams(db, workspaceId, teamSize);
  for (const [kpi, period, target] of [
    ['calls', 'week', 100],
    ['demos', 'month', 18],
    ['revenue_won', 'quarter', 13_000_000],
  ] as const) {
    await addGoals(db, workspaceId, 'person', kpi, period, target);
  }
  await addGoals(db, workspaceId, 'team', 'revenue_won', 'quarter', 65_000_000);
}

async function addTeams(db: Reader, workspaceId: string, size: number) {
  const team = sql`(n / cast(${size} as integer))`;
  const numbered = sql`(select id, row_number() over (order by id) - 1 as n from person where workspace_id = ${workspaceId})`;
  await sql`insert into team (workspace_id, id, name, name_key, created_at)
    select distinct ${workspaceId}, 'team-' || ${team}, 'Team ' || ${team}, 'team ' || ${team}, 0 from ${numbered}`.execute(
    db,
  );
  await sql`insert into team_setting (workspace_id, id, team_id, zone, locale, valid_from, recorded_at)
    select workspace_id, id, id, 'Europe/Istanbul', 'en', '2020-01-01', 0 from team
    where workspace_id = ${workspaceId}`.execute(db);
  await sql`insert into membership (workspace_id, id, person_id, team_id, valid_from, recorded_at)
    select ${workspaceId}, 'in-' || id, id, 'team-' || ${team}, '2020-01-01', 0
    from ${numbered}`.execute(db);
}

async function addGoals(
  db: Reader,
  workspaceId: string,
  kind: 'person' | 'team',
  kpi: string,
  period: string,
  target: number,
) {
  const [owner, id] = [sql.ref(`${kind}_id`), sql`${`${kind}-${kpi}-`} || id`];
  await sql`insert into goal (workspace_id, id, ${owner}, kpi, period_kind, created_at)
    select workspace_id, ${id}, id, ${kpi}, ${period}, 0 from ${sql.table(kind)}
    where workspace_id = ${workspaceId}`.execute(db);
  await sql`insert into goal_version (workspace_id, goal_id, version, valid_from, target, currency, reason, recorded_at)
    select workspace_id, ${id}, 1, '2020-01-01', ${target}, ${kpi === 'revenue_won' ? 'USD' : null}, 'bench', 0
    from ${sql.table(kind)} where workspace_id = ${workspaceId}`.execute(db);
}
