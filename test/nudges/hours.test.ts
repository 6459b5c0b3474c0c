import { expect, it } from 'vitest';
import { reminderJob } from '../../src/nudges/jobs.ts';
import { onSqlite } from '../support/databases.ts';
import { salesCompany, sources } from './sales-company.ts';

onSqlite('when the reminder comes', (open) => {
  it.each([
    { zone: 'Europe/Istanbul', before: '2026-11-23T06:14:59Z', at: '2026-11-23T06:15:00Z' },
    { zone: 'Europe/Berlin', before: '2026-11-23T08:14:59Z', at: '2026-11-23T08:15:00Z' },
    { zone: 'America/New_York', before: '2026-11-23T14:14:59Z', at: '2026-11-23T14:15:00Z' },
    {
      zone: 'Pacific/Auckland',
      now: '2026-11-22T18:00:00Z',
      before: '2026-11-22T20:14:59Z',
      at: '2026-11-22T20:15:00Z',
    },
  ])('is a quarter past nine on the manager’s own clocks: $zone', async ({ zone, now, before, at }) => {
    const company = await salesCompany(open, { zone, ...(now ? { now } : {}) });
    await company.adaBehind();
    expect(await company.remind(before)).toEqual([]);
    expect(await company.remind(at)).toMatchObject([{ to: 'U0000001' }]);
  });

  it('keeps to the clocks across their change', async () => {
    // New York puts its clocks back on Sunday, 1 November 2026.
    const company = await salesCompany(open, { zone: 'America/New_York', now: '2026-10-26T12:00:00Z' });
    const job = reminderJob(sources);
    const next = async (after: string) =>
      (await job.nextDue(company.context, new Date(after)))?.toISOString() ?? null;
    // Istanbul is the company's zone, so its 06:15Z is asked about as well.
    expect(await next('2026-10-30T06:15:00Z')).toBe('2026-10-30T13:15:00.000Z');
    expect(await next('2026-11-02T06:15:00Z')).toBe('2026-11-02T14:15:00.000Z');
    expect(await next('2026-11-02T14:15:00Z')).toBe('2026-11-03T06:15:00.000Z');
  });

  it('is never foreseen while no team is live', async () => {
    const company = await salesCompany(open);
    await company.db.deleteFrom('team_launch').execute();
    expect(await reminderJob(sources).nextDue(company.context, company.context.clock.now())).toBeNull();
  });

  it('is caught up with until the end of the working day', async () => {
    const company = await salesCompany(open);
    await company.adaBehind();
    expect(await company.remind('2026-11-23T14:29:00Z')).toHaveLength(1);
  });

  it('is left out, with the reason, when the program was away for longer', async () => {
    const company = await salesCompany(open);
    await company.adaBehind();
    expect(await company.remind('2026-11-23T14:30:00Z')).toEqual([{ skip: 'expired' }]);
    // Tuesday does not make up for it.
    expect(await company.remind('2026-11-24T06:15:00Z')).toEqual([]);
  });

  it('is left out when the program was away until the next day', async () => {
    const company = await salesCompany(open);
    await company.adaBehind();
    expect(await company.remind('2026-11-24T06:15:00Z')).toEqual([]);
  });

  it('comes at a decent hour of the deputy’s own', async () => {
    const company = await salesCompany(open);
    const deputy = await company.addPerson({ name: 'Nick Deputy', zone: 'America/New_York' });
    await company.adaBehind();
    await company.off(company.manager, '2026-11-23', '2026-11-24');
    await company.deputy(company.manager, deputy, '2026-11-23', '2026-11-24');
    expect(await company.remind('2026-11-23T06:15:00Z')).toEqual([]);
    company.context.clock.moveTo(new Date('2026-11-23T14:14:59Z'));
    expect(await company.send()).toEqual([]);
    company.context.clock.moveTo(new Date('2026-11-23T14:15:00Z'));
    expect(await company.send()).toMatchObject([{ to: 'U0000004' }]);
  });

  it('comes once to a manager who travels west on that day', async () => {
    const company = await salesCompany(open, { zone: 'Europe/Istanbul' });
    await company.adaBehind();
    expect(await company.remind('2026-11-23T06:15:00Z')).toHaveLength(1);
    await company.db.updateTable('work_schedule').set({ zone: 'America/New_York' }).execute();
    expect(await company.remind('2026-11-23T14:15:00Z')).toEqual([]);
  });

  it('is planned once, however often and by however many it is looked at', async () => {
    const company = await salesCompany(open);
    await company.adaBehind();
    company.context.clock.moveTo(new Date('2026-11-23T06:15:00Z'));
    const job = reminderJob(sources);
    const now = company.context.clock.now();
    await Promise.all([job.run(company.context, now), job.run(company.context, now)]);
    await company.db.deleteFrom('job_run').execute();
    await job.run(company.context, now);
    expect(await company.db.selectFrom('delivery').select('kind').execute()).toHaveLength(1);
  });
});
