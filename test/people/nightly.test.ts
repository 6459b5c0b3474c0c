import { expect, it } from 'vitest';
import { keepReceipt } from '../../src/database/receipt-store.ts';
import { nightly } from '../../src/people/jobs.ts';
import { onBothDatabases } from '../support/databases.ts';
import { addCompany, createCompany, slackMember } from '../support/fixtures.ts';

onBothDatabases('the nightly job', (open) => {
  it('is due at 03:00 in the workspace’s zone, and of several at the first', async () => {
    const company = await createCompany(open);
    const next = async (after: string) =>
      (await nightly.nextDue(company.context, new Date(after)))?.toISOString();
    expect(await next('2026-11-23T05:55:00Z')).toBe('2026-11-24T00:00:00.000Z');
    expect(await next('2026-11-23T23:59:59Z')).toBe('2026-11-24T00:00:00.000Z');
    expect(await next('2026-11-24T00:00:00Z')).toBe('2026-11-25T00:00:00.000Z');
    await addCompany(company.database, company.context, { slackTeamId: 'T2', zone: 'America/New_York' });
    expect(await next('2026-11-23T05:55:00Z')).toBe('2026-11-23T08:00:00.000Z');
  });

  it('compares members once a night, also when it comes late', async () => {
    const company = await createCompany(open);
    const { context } = company;
    const names = async () =>
      (await company.db.selectFrom('person').select('name').execute()).map((row) => row.name);
    const at = async (instant: string, ...members: string[]) => {
      context.slack.members = members.map((name, n) => slackMember({ slackUserId: `U${n}`, name }));
      await nightly.run(context, new Date(instant));
      return names();
    };
    expect(await at('2026-11-23T23:59:00Z', 'Ana')).toEqual([]);
    expect(await at('2026-11-24T00:00:00Z', 'Ana')).toEqual(['Ana']);
    expect(await at('2026-11-24T00:01:00Z', 'Anna')).toEqual(['Ana']);
    expect(await at('2026-11-25T09:00:00Z', 'Anna')).toEqual(['Anna']);
  });

  it('comes again the next minute when Slack did not answer', async () => {
    const company = await createCompany(open);
    const { context } = company;
    const { directory } = context;
    const members = async () => {
      throw new Error('Slack is away');
    };
    context.directory = { ...directory, members };
    const now = new Date('2026-11-24T00:00:00Z');
    await expect(nightly.run(context, now)).rejects.toThrow('away');
    context.directory = directory;
    context.slack.members = [slackMember({ slackUserId: 'U1', name: 'Ana' })];
    await nightly.run(context, now);
    expect(await company.db.selectFrom('person').select('name').execute()).toEqual([{ name: 'Ana' }]);
  });

  it('forgets receipts older than a day', async () => {
    const company = await createCompany(open);
    const { context, workspace } = company;
    context.slack.members = [slackMember({ slackUserId: 'U1', name: 'Ana' })];
    context.machine.moveTo(new Date('2026-11-24T00:00:00Z'));
    await company.change(async (trx) => {
      await keepReceipt(trx, workspace.id, 'old', new Date('2026-11-22T23:59:59Z'));
      await keepReceipt(trx, workspace.id, 'young', new Date('2026-11-23T00:00:00Z'));
    });
    await nightly.run(context, new Date('2026-11-24T00:00:00Z'));
    const left = await company.db.selectFrom('receipt').select('key').execute();
    expect(left).toEqual([{ key: 'young' }]);
  });

  it('leaves a workspace without Slack alone', async () => {
    const company = await createCompany(open);
    await company.change((trx) => trx.updateTable('workspace').set({ slack_team_id: null }).execute());
    await nightly.run(company.context, new Date('2026-11-24T00:00:00Z'));
    expect(await company.db.selectFrom('job_run').selectAll().execute()).toEqual([]);
  });
});
