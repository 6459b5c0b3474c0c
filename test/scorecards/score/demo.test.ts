import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { seedDemo } from '../../../db/seeds/demo.ts';
import type { Reader } from '../../../src/database/open.ts';
import { addDays } from '../../../src/kernel/date.ts';
import { periodContaining } from '../../../src/kernel/period.ts';
import { foldAlias, personById, teamByName, workspaceById } from '../../../src/people/index.ts';
import { loadScores } from '../../../src/scorecards/actions/score/load-scores.ts';
import { weekGrid } from '../../../src/scorecards/rules/score/grid.ts';
import { type OpenFresh, onBothDatabases } from '../../support/databases.ts';
import { createCompany } from '../../support/fixtures.ts';
import { inPercent } from './company.ts';

/** Monday of week 49: November's last day. */
const TODAY = '2026-11-30';
const WEEKS = Array.from({ length: 13 }, (_, n) => addDays('2026-08-31', 7 * n));

/** What Rhine's manager chose (db/seeds/demo-role-cards.ts). */
const WEIGHTS = { revenue_won: 50, demos: 30, calls: 20 } as const;
type Kpi = keyof typeof WEIGHTS;

async function demo(open: OpenFresh) {
  const acme = await createCompany(open, {
    now: '2026-11-30T05:55:00Z',
    zone: 'Europe/Berlin',
    holidays: null,
  });
  await seedDemo(acme.context, acme.workspace.id, {
    userId: (handle) => `U000DEMO${handle.toUpperCase()}`,
    channelId: (name) => `C0${name.toUpperCase().replace('-', '')}`,
  });
  const workspace = await workspaceById(acme.db, acme.workspace.id);
  const rhine = await teamByName(acme.db, workspace.id, 'Rhine', TODAY);
  if (!rhine) throw new Error('No Rhine');
  return { db: acme.db, workspace, rhine };
}

/** Straight from the ledger, reversals and all: what Rhine's three reps, or one of them, did from a day until before another. */
async function ledger(db: Reader, kpi: Kpi, from: string, until: string, name?: string): Promise<number> {
  const { rows } = await sql<{ total: number | string | null }>`
    select sum(f.amount) as total from fact f join person p on p.workspace_id = f.workspace_id and p.id = f.person_id
    where f.kpi = ${kpi} and f.date >= ${from} and f.date < ${until}
      and p.name_key in (${sql.join((name ? [name] : ['Lena Hoffmann', 'Jonas Weber', 'Amélie Laurent']).map(foldAlias))})
  `.execute(db);
  return Number(rows[0]?.total ?? 0);
}

const scoreFrom = (actual: Record<Kpi, number>, target: Record<Kpi, number>) =>
  (Object.keys(WEIGHTS) as Kpi[]).reduce((sum, kpi) => sum + (WEIGHTS[kpi] * actual[kpi]) / target[kpi], 0);

/**
 * Targets by hand (db/seeds/demo-goals.ts): $130,000 a quarter, 100 calls a week and 18 demos a month for each; the team's
 * revenue is its own, $390,000. In Berlin October has 22 working days, November 21 and the quarter 65, as 25 December is a
 * holiday. So a week brings 5 of 65 of the revenue, 5 of 22 or of 21 of a month's demos, rounded.
 */
const teamTargets = (thursday: string) => ({
  revenue_won: 30_000_00,
  demos: thursday < '2026-11-01' ? Math.round((54 * 5) / 22) : Math.round((54 * 5) / 21),
  calls: 300,
});

onBothDatabases('the demo’s scores, worked out anew from the ledger', (open) => {
  it('are those of Rhine’s weeks since the quarter began, and its grid holds what the ledger says', async () => {
    const { db, workspace, rhine } = await demo(open);
    const weeks = WEEKS.map((day) => periodContaining('week', day));
    const { periods } = await loadScores(db, workspace, { team: rhine }, weeks, TODAY);
    const grid = weekGrid(periods);
    let scored = 0;
    for (const [n, start] of WEEKS.entries()) {
      const end = addDays(start, 7);
      const actual = {
        revenue_won: await ledger(db, 'revenue_won', start, end),
        demos: await ledger(db, 'demos', start, end),
        calls: await ledger(db, 'calls', start, end),
      };
      const period = periods[n];
      if (!period) throw new Error('No week');
      const cell = (kpi: Kpi) => grid.rows.find((row) => row.kpi.key === kpi)?.cells[n];
      const known = actual.calls > 0;
      for (const kpi of Object.keys(WEIGHTS) as Kpi[]) {
        expect(cell(kpi)?.value, `${kpi} in the week of ${start}`).toBe(known ? actual[kpi] : null);
      }
      const thursday = addDays(start, 3);
      // Weights and goals begin on 1 October, in week 40; the revenue of its first quarter's week counts for the old one.
      if (thursday < '2026-10-01') continue;
      const target = teamTargets(thursday);
      for (const kpi of Object.keys(WEIGHTS) as Kpi[]) {
        expect(cell(kpi)?.reached, `${kpi} in the week of ${start}`).toBe(actual[kpi] >= target[kpi]);
      }
      expect(inPercent(period), `the week of ${start}`).toBeCloseTo(scoreFrom(actual, target), 9);
      scored++;
    }
    expect(scored).toBe(9);
  }, 180_000);

  it('are those of Lena’s October, and of her November so far', async () => {
    const { db, workspace } = await demo(open);
    const [row] =
      (await db.selectFrom('person').select('id').where('name', '=', 'Lena Hoffmann').execute()) ?? [];
    const person = await personById(db, workspace.id, row?.id ?? '', TODAY);
    if (!person) throw new Error('No Lena');
    const months = [
      // Two days of week 40 and weeks 41 to 44; weeks 45 to 48 and a day of week 49.
      { start: '2026-10-01', end: '2026-11-01', days: 22, calls: 440 },
      { start: '2026-11-01', end: '2026-12-01', days: 21, calls: 420 },
    ];
    for (const { start, end, days, calls } of months) {
      const period = periodContaining('month', start);
      const { periods } = await loadScores(db, workspace, { person }, [period], TODAY);
      const actual = {
        revenue_won: await ledger(db, 'revenue_won', start, end, 'Lena Hoffmann'),
        demos: await ledger(db, 'demos', start, end, 'Lena Hoffmann'),
        calls: await ledger(db, 'calls', start, end, 'Lena Hoffmann'),
      };
      expect(actual.calls).toBeGreaterThan(100);
      const target = { revenue_won: (130_000_00 * days) / 65, demos: 18, calls };
      const [score] = periods;
      if (!score) throw new Error('No score');
      expect(inPercent(score), start).toBeCloseTo(scoreFrom(actual, target), 9);
    }
  }, 180_000);
});

describe('the weeks that are looked at', () => {
  it('are the 13 before the running one', () => {
    expect(WEEKS.at(-1)).toBe('2026-11-23');
  });
});
