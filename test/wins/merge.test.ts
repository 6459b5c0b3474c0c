import { expect, it } from 'vitest';
import { periodContaining } from '../../src/kernel/period.ts';
import type { FoundWin } from '../../src/wins/rules/win.ts';
import { moveWins } from '../../src/wins/store/merge.ts';
import { keepNaming, unnamedAmong } from '../../src/wins/store/naming.ts';
import { insertWin, winsSince } from '../../src/wins/store/wins.ts';
import { onBothDatabases } from '../support/databases.ts';
import { everyRow } from '../support/every-row.ts';
import { winsCompany } from './wins-company.ts';

onBothDatabases('wins of two people who are one', (open) => {
  it('are the other’s, so that neither is told again; what both were told of stays; the one who wants no name has none', async () => {
    const acme = await winsCompany(open);
    const { id: workspaceId } = acme.workspace;
    const told = (personId: string, kpi: 'calls' | 'demos') =>
      acme.change((trx) => {
        const win: FoundWin = {
          ...{ kind: 'personal_best', personId, kpi, goalId: null, currency: null },
          ...{ period: periodContaining('week', '2026-11-23'), amount: 9, against: 8, periods: 8 },
        };
        return insertWin(trx, workspaceId, win, {
          id: acme.context.newId(),
          on: '2026-11-26',
          at: acme.context.clock.now(),
        });
      });
    expect(await told(acme.ana, 'calls')).toBe(true);
    expect(await told(acme.ana, 'calls')).toBe(false);
    expect(await told(acme.cem, 'calls')).toBe(true);
    expect(await told(acme.cem, 'demos')).toBe(true);
    await acme.change((trx) => keepNaming(trx, workspaceId, acme.cem, false, acme.context.clock.now()));
    const merge = () =>
      acme.change((trx, change) => moveWins(trx, change, { from: acme.cem, into: acme.ana }));
    await merge();
    const kpisOf = async (id: string) =>
      (await winsSince(acme.db, workspaceId, [id], '2026-01-01')).map(({ kpi }) => kpi).sort();
    expect(await kpisOf(acme.ana)).toEqual(['calls', 'demos']);
    expect(await kpisOf(acme.cem)).toEqual(['calls']);
    expect([...(await unnamedAmong(acme.db, workspaceId, [acme.ana, acme.cem]))]).toEqual([acme.ana]);
    const once = await everyRow(acme.db);
    await merge();
    expect(await everyRow(acme.db)).toBe(once);
  });
});
