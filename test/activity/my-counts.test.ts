import { expect, it } from 'vitest';
import { logActivity } from '../../src/activity/actions/log-activity.ts';
import { myCounts } from '../../src/activity/actions/my-counts.ts';
import { onBothDatabases } from '../support/databases.ts';
import { salesCompany } from './sales-company.ts';

onBothDatabases('my counts', (open) => {
  it('are today’s and this week’s, in the catalogue’s order, nobody else’s', async () => {
    const company = await salesCompany(open);
    const ana = await company.callerOf(company.ana);
    const cem = await company.callerOf(company.cem);
    const log = (caller: typeof ana, date: string, kpi: 'calls' | 'demos', count: number) =>
      logActivity(company.context, caller, { date, entries: [{ kpi, count }] });
    await log(ana, '2026-11-22', 'calls', 50);
    await log(ana, '2026-11-23', 'demos', 1);
    await log(ana, '2026-11-25', 'calls', 7);
    await log(ana, '2026-11-26', 'calls', 5);
    await log(cem, '2026-11-26', 'calls', 90);

    expect(await myCounts(company.context, ana)).toMatchObject({
      today: '2026-11-26',
      day: [{ kpi: 'calls', count: 5 }],
      week: [
        { kpi: 'calls', count: 12 },
        { kpi: 'demos', count: 1 },
      ],
    });
  });
});
