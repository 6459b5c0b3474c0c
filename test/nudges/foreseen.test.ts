import { expect, it } from 'vitest';
import { translate } from '../../src/locales/index.ts';
import { foreseenReminders } from '../../src/nudges/actions/foreseen.ts';
import { foreseenMornings } from '../../src/nudges/actions/personal/foreseen.ts';
import { teamById } from '../../src/people/index.ts';
import { onSqlite } from '../support/databases.ts';
import { type SalesCompany, salesCompany } from './sales-company.ts';

async function foreseen(company: SalesCompany, from: string, until: string, foresee = foreseenReminders) {
  const team = await teamById(company.db, company.workspace.id, company.team, company.today());
  if (!team) throw new Error('No team');
  const range = { from: new Date(from), until: new Date(until) };
  return foresee(company.context, team, range);
}

onSqlite('what is foreseen before a team goes live', (open) => {
  it('is one reminder in seven days, to its manager, on their own clocks', async () => {
    const company = await salesCompany(open, { zone: 'Europe/Berlin' });
    const found = await foreseen(company, '2026-11-25T10:00:00Z', '2026-12-02T10:00:00Z');
    expect(found.map(({ at, to }) => [at.toISOString(), to])).toEqual([
      ['2026-11-30T08:15:00.000Z', { personId: company.manager }],
    ]);
    expect(found[0]?.what(translate('en'), '')).toMatch(/^their week: up to three people worth a word/);
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

  it('is for everybody in it the first morning on which they may hear of something of their own', async () => {
    const company = await salesCompany(open);
    await company.off(company.can, '2026-11-23', '2026-11-25');
    // Ten working days from Wednesday the 18th are over with Tuesday, 1 December.
    await company.addRep('Nil Newcomer', { startedOn: '2026-11-18' });
    await company.addRep('Gül Guest', { isGuest: true });
    await company.addRep('Umut Unknown', { slackId: null });
    const found = await foreseen(company, '2026-11-23T07:00:00Z', '2026-11-30T07:00:00Z', foreseenMornings);
    expect(found.map(({ at, to }) => [at.toISOString(), to])).toEqual([
      ['2026-11-24T06:15:00.000Z', { personId: company.ada }],
      ['2026-11-25T06:15:00.000Z', { personId: company.can }],
    ]);
    expect(found[0]?.what(translate('en'), '')).toMatch(/at most three things of their own/);
  });
});
