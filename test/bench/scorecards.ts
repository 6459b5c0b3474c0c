import { type RawBuilder, sql } from 'kysely';
import { type Period, periodContaining, shiftPeriod } from '../../src/kernel/period.ts';
import { catalogue } from '../../src/kpis/catalogue.ts';
import { allTeams } from '../../src/people/index.ts';
import { teamCardOf } from '../../src/scorecards/actions/team-card.ts';
import { type Company, checkpoint, makeCompany } from './company.ts';
import { fillDeals } from './deals.ts';
import { type Figure, held } from './figures.ts';
import { TODAY } from './ledger.ts';

const PEOPLE = 10_000;
const TEAM_SIZE = 8;
const WEEKS = 14;
const week = shiftPeriod(periodContaining('week', TODAY), -1);

/**
 * The cards of last week of every team of 10,000 people, each made as it is when it is posted, against the best single
 * statement for the whole company: one that reads the same fourteen weeks, and one for no more than each person's
 * target, this week and last week. A card needs more than the latter (records, usual levels, deals, long goals).
 */
export async function measureScorecards(folder: string): Promise<Figure[]> {
  const company = await makeCompany(folder, 'cards', PEOPLE, {
    ...{ days: WEEKS * 7, factsPerDay: 1, teamSize: TEAM_SIZE, withoutFacts: true },
  });
  const { database, workspaceId } = company;
  await fillDeals(database.db, workspaceId);
  await checkpoint(database.db);
  const cards = await timed(() => makeCards(company));
  const same = await timed(() => sameWeeks(company, week).execute(database.db));
  const sums = await timed(() => personSums(company, week).execute(database.db));
  await database.close();
  const people = PEOPLE.toLocaleString('en');
  return [
    held(
      `cards for ${people} people against one statement over the same ${WEEKS} weeks`,
      `${seconds(cards)} / ${seconds(same)} = ${(cards / same).toFixed(2)}x`,
      { value: cards / same, atMost: 2, unit: 'x' },
    ),
    {
      what: `  against one for each person's target, this week and last week`,
      measured: `${seconds(cards)} / ${seconds(sums)} = ${(cards / sums).toFixed(1)}x`,
      limit: '',
      isMet: true,
    },
  ];
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function makeCards({ context, workspaceId }: Company) {
  for (const team of await allTeams(context.db, workspaceId, TODAY)) {
    const made = await teamCardOf(context, workspaceId, team.id, week);
    if (made?.card.members.length !== TEAM_SIZE) throw new Error('Not the card that was to be measured');
  }
}

const kpis = sql.join(catalogue.map((kpi) => kpi.key));

/** The order of `cross join` is kept: people first, then their days, by the key that holds all that is read. */
function daysOfMembers(workspaceId: string, from: string, until: string): RawBuilder<unknown> {
  return sql`membership cross join daily_total on daily_total.workspace_id = membership.workspace_id
    and subject_id = person_id and kpi in (${kpis}) and date >= ${from} and date < ${until}
    where membership.workspace_id = ${workspaceId}`;
}

function sameWeeks({ workspaceId }: Company, { end }: Period) {
  const from = shiftPeriod(week, 1 - WEEKS).start;
  return sql`select team_id, person_id, kpi, currency, date(date, 'weekday 0', '-6 days') as week, sum(amount), sum(count)
    from ${daysOfMembers(workspaceId, from, end)} group by 1, 2, 3, 4, 5`;
}

function personSums({ workspaceId }: Company, { start, end }: Period) {
  return sql`select team_id, person_id, kpi, sum(iif(date >= ${start}, amount, 0)), sum(iif(date < ${start}, amount, 0)),
      (select target from goal join goal_version on goal_version.workspace_id = goal.workspace_id and goal_id = goal.id
        where goal.workspace_id = ${workspaceId} and goal.person_id = membership.person_id
          and goal.kpi = daily_total.kpi and period_kind = 'week' order by version desc limit 1)
    from ${daysOfMembers(workspaceId, shiftPeriod(week, -1).start, end)} group by 1, 2, 3`;
}
