import { DefaultQueryExecutor } from 'kysely';
import { afterAll, expect, it, vi } from 'vitest';
import { writeFacts } from '../../../src/kpis/index.ts';
import { translate } from '../../../src/locales/index.ts';
import { scoreCard, scoreGrid } from '../../../src/scorecards/actions/score/score-card.ts';
import { gridMessage } from '../../../src/scorecards/messages/score/grid.ts';
import { periodCard, scoreActions, withParts } from '../../../src/scorecards/messages/score/score-part.ts';
import { assertSlackLimits } from '../../../src/slack/limits.ts';
import { onBothDatabases } from '../../support/databases.ts';
import { inPercent, scoredCompany } from './company.ts';

/** Everything asked of a database goes through here, in transactions too. */
const asked = vi.spyOn(DefaultQueryExecutor.prototype, 'executeQuery');
afterAll(() => asked.mockRestore());

/** So many people under one manager, each with a goal of ten calls a week, of which they made seven in each of two weeks. */
async function teamOf(open: Parameters<typeof scoredCompany>[0], size: number) {
  const { acme, east, goal, fact } = await scoredCompany(open);
  const mert = await acme.addPerson({ name: 'Mert' });
  const ids: string[] = [];
  for (let n = 1; n <= size; n++) {
    const id = await acme.addPerson({ name: `Rep ${n}`, teamId: east, managerId: mert, slackId: null });
    ids.push(id);
    await goal({ personId: id }, 'calls', 'week', 10);
  }
  await acme.change((trx) =>
    writeFacts(
      trx,
      acme.context,
      acme.workspace.id,
      ids.flatMap((id) => ['2026-11-03', '2026-11-17'].map((date) => fact(id, 'calls', date, 7))),
    ),
  );
  const caller = await acme.callerOf(mert);
  return { acme, east, caller };
}

const counted = async <T>(work: () => Promise<T>): Promise<{ result: T; queries: number }> => {
  asked.mockClear();
  const result = await work();
  return { result, queries: asked.mock.calls.length };
};

onBothDatabases('a team’s score', (open, dialect) => {
  // To add 400 people takes PostgreSQL a minute.
  const large = dialect === 'sqlite' ? 400 : 40;

  it(`asks the database as often for a team of ${large} as for one of 5, for a month and for 13 weeks`, async () => {
    const found: number[][] = [];
    for (const size of [5, large]) {
      const { acme, east, caller } = await teamOf(open, size);
      const of = { kind: 'team', id: east } as const;
      const card = await counted(() => scoreCard(acme.context, caller, of, { kind: 'month', ago: 0 }));
      const grid = await counted(() => scoreGrid(acme.context, caller, of));
      found.push([card.queries, grid.queries]);
      // Two of the four weeks and a day of November: 14 of 42 calls each.
      expect(inPercent(card.result.score)).toBeCloseTo(100 / 3, 9);
      expect(card.result.score.score.lines[0]?.reading).toEqual({ kind: 'sum', amount: 14 * size });
      const t = translate('en');
      assertSlackLimits(withParts(periodCard(card.result, t), scoreActions(card.result, t)));
      assertSlackLimits(gridMessage(grid.result, t));
      const row = grid.result.weeks.map(inPercent);
      // Weeks 44 to 47, two of them without a record.
      expect(row.slice(-4)).toEqual([null, 70, null, 70]);
    }
    expect(found[1]).toEqual(found[0]);
    expect(found[0]?.[0]).toBeGreaterThan(10);
  }, 180_000);
});
