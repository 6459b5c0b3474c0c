import { expect, it } from 'vitest';
import { translate } from '../../src/locales/index.ts';
import { teamById } from '../../src/people/index.ts';
import { onSqlite } from '../support/databases.ts';
import { nudges, type SalesCompany, salesCompany } from './sales-company.ts';

async function foreseen(company: SalesCompany, from: string, until: string) {
  const team = await teamById(company.db, company.workspace.id, company.team, company.today());
  if (!team) throw new Error('No team');
  const range = { from: new Date(from), until: new Date(until) };
  return (await nudges.foreseen?.(company.context, team, range)) ?? [];
}

onSqlite('what is foreseen before a team goes live', (open) => {
  it('is one reminder in seven days, to its manager, on their own clocks', async () => {
    const company = await salesCompany(open, { zone: 'Europe/Berlin' });
    const found = await foreseen(company, '2026-11-25T10:00:00Z', '2026-12-02T10:00:00Z');
    expect(found.map(({ at, to }) => [at.toISOString(), to])).toEqual([
      ['2026-11-30T08:15:00.000Z', { personId: company.manager }],
    ]);
    expect(found[0]?.what(translate('en'), '')).toMatch(/^up to three people worth a word/);
    expect(found[0]?.what(translate('tr'), '')).toMatch(/ya da hiçbir şey$/);
  });

  it('is to the deputy while the manager is away, and is sorted by time', async () => {
    const company = await salesCompany(open);
    const deputy = await company.addPerson({ name: 'Dilek Deputy', zone: 'Europe/Berlin' });
    await company.off(company.manager, '2026-11-30', '2026-12-05');
    await company.deputy(company.manager, deputy, '2026-11-30', '2026-12-05');
    const found = await foreseen(company, '2026-11-23T06:00:00Z', '2026-12-07T06:15:00Z');
    expect(found.map(({ at, to }) => [at.toISOString(), to])).toEqual([
      ['2026-11-23T06:15:00.000Z', { personId: company.manager }],
      ['2026-11-30T08:15:00.000Z', { personId: deputy }],
    ]);
  });

  it('is nothing for a team that nobody leads, or whose manager is not in Slack', async () => {
    const company = await salesCompany(open, { slackId: null });
    expect(await foreseen(company, '2026-11-23T06:00:00Z', '2026-12-07T06:00:00Z')).toEqual([]);
  });
});
