import { sql } from 'kysely';
import { periodContaining, shiftPeriod } from '../../src/kernel/period.ts';
import { catalogue } from '../../src/kpis/catalogue.ts';
import { allTeams, workspaceById } from '../../src/people/index.ts';
import { loadTeamWeek } from '../../src/scorecards/actions/load-team-week.ts';
import type { Company } from './company.ts';
import { type Figure, held, median, ms } from './figures.ts';
import { TODAY } from './ledger.ts';

const ROUNDS = 3;
const WEEKS = 14;

/** Every team's card of last week against one statement that reads the same weeks of everyone. */
export async function measureScorecards(company: Company): Promise<Figure> {
  const { database, workspaceId } = company;
  const { db } = database;
  const week = shiftPeriod(periodContaining('week', TODAY), -1);
  const workspace = await workspaceById(db, workspaceId);
  const teams = await allTeams(db, workspaceId, TODAY);
  const cards: number[] = [];
  const statements: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    let start = performance.now();
    for (const team of teams) await loadTeamWeek(db, workspace, team, week, TODAY);
    cards.push(performance.now() - start);
    start = performance.now();
    await sql`select membership.team_id, subject_id, kpi, currency, date(date, 'weekday 0', '-6 days') as week,
        sum(amount) as amount, sum(count) as count
      from membership join daily_total on daily_total.workspace_id = membership.workspace_id
        and subject_id = person_id
      where membership.workspace_id = ${workspaceId} and kpi in (${sql.join(catalogue.map((kpi) => kpi.key))})
        and date >= ${shiftPeriod(week, 1 - WEEKS).start} and date < ${week.end}
      group by 1, 2, 3, 4, 5`.execute(db);
    statements.push(performance.now() - start);
  }
  const [all, best] = [median(cards) / teams.length, Math.min(...statements) / teams.length];
  return held(
    `scorecard of a team (${teams.length} teams) against one statement for all`,
    `${ms(all)} / ${ms(best)} = ${(all / best).toFixed(2)}x`,
    { value: all / best, atMost: 2, unit: 'x' },
  );
}
