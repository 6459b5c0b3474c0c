import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stageDurations } from '../../src/deals/index.ts';
import { periodsBetween, plainYear } from '../../src/kernel/company-year.ts';
import { weeklyTotals } from '../../src/kpis/index.ts';
import { allActivePeople, allTeams, membersOf } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createBench } from './files.ts';

const CRM = '../shared/data/crm';
const DEAL_MAPPING = [
  'external_id=opportunity_id',
  'owner=sales_agent',
  'customer=account',
  'stage=deal_stage',
  'opened_on=engage_date',
  'closed_on=close_date',
  'amount=close_value',
];

/** Won revenue in cents and deals won per rep and ISO week, from the text alone: the file has no quotes. */
function expectedWeeks(): Map<string, { revenue: number; deals: number }> {
  const weeks = new Map<string, { revenue: number; deals: number }>();
  const [, ...lines] = readFileSync(`${CRM}/sales_pipeline.csv`, 'utf8').trim().split('\n');
  for (const line of lines) {
    const [, rep, , , stage, , closed = '', value] = line.trim().split(',');
    if (stage !== 'Won') continue;
    const day = new Date(`${closed}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
    const key = `${rep} ${day.toISOString().slice(0, 10)}`;
    const week = weeks.get(key) ?? { revenue: 0, deals: 0 };
    weeks.set(key, { revenue: week.revenue + Number(value) * 100, deals: week.deals + 1 });
  }
  return weeks;
}

describe.skipIf(!existsSync(CRM))(`the CRM export in ${CRM} (skipped where it is absent)`, () => {
  onBothDatabases('is imported whole', (open) => {
    it('people, teams, deals and every week of every rep to the cent; again, and nothing changes', async () => {
      const { db } = await open();
      const bench = await createBench(db, '2017-11-20T08:55:00Z');
      const people = { path: `${CRM}/sales_teams.csv` };
      const staff = await bench.run('people', people, { mappings: ['name=sales_agent', 'team=manager'] });
      expect(staff).toMatchObject({ rows: 35, created: 35, refused: 0 });
      expect(staff.alsoCreated.managers).toHaveLength(6);
      const teams = await allTeams(db, bench.workspaceId, '2017-01-02');
      expect(teams.map((team) => team.name)).toContain('Melvin Marxen');
      expect(teams).toHaveLength(6);
      const marxen = teams.find((team) => team.name === 'Melvin Marxen')?.id ?? '';
      const members = await membersOf(db, bench.workspaceId, marxen, '2017-01-02');
      expect(members.filter((member) => member.isTeamManager).map((member) => member.name)).toEqual([
        'Melvin Marxen',
      ]);
      expect(members).toHaveLength(7);

      const deals = { path: `${CRM}/sales_pipeline.csv` };
      const report = await bench.run('deals', deals, { mappings: DEAL_MAPPING });
      expect(report).toMatchObject({ rows: 8800, created: 8800, changed: 0, unchanged: 0, refused: 0 });
      const found = Object.fromEntries(report.findings.map(({ what, count }) => [what, count]));
      expect(found).toMatchObject({
        'Deals without a customer': 1425,
        'Deals without an open date': 500,
        'Open deals without an amount': 2089,
        'Deals that spell "GTX Pro" of products.csv differently': 1480,
        'People in teams without any deal': 5,
      });

      const staffed = await allActivePeople(db, bench.workspaceId, '2017-11-20');
      const range = { from: '2016-01-01', until: '2019-01-01' };
      const totals = await weeklyTotals(db, bench.workspaceId, {
        subjectIds: staffed.map((person) => person.id),
        ...range,
        starts: periodsBetween(plainYear, 'week', range).map(({ start }) => start),
      });
      const weeks = new Map<string, { revenue: number; deals: number }>();
      for (const { subjectId, start, kpi, amount } of totals) {
        const key = `${staffed.find((person) => person.id === subjectId)?.name} ${start}`;
        const week = weeks.get(key) ?? { revenue: 0, deals: 0 };
        weeks.set(key, kpi === 'revenue_won' ? { ...week, revenue: amount } : { ...week, deals: amount });
      }
      const expected = expectedWeeks();
      expect(expected.size).toBeGreaterThan(1000);
      expect(weeks).toEqual(expected);

      const [engaging] = await stageDurations(db, bench.workspaceId, ['Engaging'], '2017-11-20');
      expect(engaging?.n).toBe(200);
      const again = await bench.run('deals', deals, { mappings: DEAL_MAPPING });
      expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 8800, refused: 0 });
    }, 60_000);
  });
});
