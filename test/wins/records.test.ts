import { expect, it } from 'vitest';
import { setMembership } from '../../src/people/index.ts';
import { RECORD } from '../../src/wins/actions/records.ts';
import { setTeamPosts } from '../../src/wins/actions/team-settings.ts';
import { recordDelivery } from '../../src/wins/deliveries/channel.ts';
import { onBothDatabases } from '../support/databases.ts';
import { plainText } from '../support/plain-text.ts';
import { THURSDAY_BEAT, type WinsCompany, winsCompany } from './wins-company.ts';

/** Of Ana; the first week is no whole one. With Cem's two a week the best is 7. */
const NINE_WEEKS = [1, 2, 3, 2, 5, 2, 3, 2, 3];

async function withRecords(open: Parameters<typeof winsCompany>[0]): Promise<WinsCompany> {
  const acme = await winsCompany(open);
  const draft = { teamId: acme.east, deals: false, records: true, minimum: 0, dealsADay: 3, isWarned: false };
  await setTeamPosts(acme.context, await acme.callerOf(acme.mert), draft);
  await acme.weeks(acme.ana, 'deals_won', NINE_WEEKS);
  await acme.weeks(acme.cem, 'deals_won', Array(9).fill(2));
  return acme;
}

async function said(acme: WinsCompany): Promise<string> {
  const [delivery] = await acme.deliveries(RECORD);
  if (!delivery) throw new Error('Nothing was planned');
  const params = JSON.parse(delivery.params);
  const message = await recordDelivery.render(acme.context, {
    ...delivery,
    workspaceId: acme.workspace.id,
    kind: RECORD,
    params,
  });
  return 'skip' in message ? message.skip : plainText(message);
}

onBothDatabases('a team’s record', (open) => {
  it('is posted once it is one, of all its people together, and names none of them', async () => {
    const acme = await withRecords(open);
    await acme.counts(acme.ana, 'deals_won', { '2026-11-24': 4 });
    await acme.counts(acme.cem, 'deals_won', { '2026-11-25': 4 });
    await acme.beatAt(THURSDAY_BEAT);
    expect(await said(acme)).toBe(
      [
        '📈 East has its best week in Deals won: 8 deals won so far (23\u2009–\u200929 Nov 2026) The best of the 8 weeks before: 7.',
        '📈 *East* has its best week in Deals won: *8 deals won* so far (23\u2009–\u200929 Nov 2026)',
        'The best of the 8 weeks before: 7.',
      ].join('\n'),
    );
    expect(await said(acme)).not.toMatch(/Ana|Cem/);
  });

  it('is none for as much as the best, and is posted once, whatever corrections come', async () => {
    const acme = await withRecords(open);
    await acme.counts(acme.ana, 'deals_won', { '2026-11-24': 7 });
    await acme.beatAt(THURSDAY_BEAT);
    expect(await acme.deliveries(RECORD)).toEqual([]);
    await acme.counts(acme.ana, 'deals_won', { '2026-11-25': 1 });
    await acme.beatAt('2026-11-26T12:00:00Z');
    await acme.counts(acme.ana, 'deals_won', { '2026-11-25': -1 });
    expect(await said(acme)).toBe('no longer a record');
    await acme.counts(acme.ana, 'deals_won', { '2026-11-26': 9 });
    await acme.beatAt('2026-11-27T06:30:00Z');
    expect((await acme.deliveries(RECORD)).map(({ period }) => period)).toEqual(['2026-W48']);
  });

  it('counts people for the days on which they were in the team', async () => {
    const acme = await withRecords(open);
    await acme.weeks(acme.oya, 'deals_won', Array(9).fill(20));
    await acme.change((trx, change) =>
      setMembership(trx, change, { personId: acme.oya, teamId: acme.east, from: '2026-11-23' }),
    );
    await acme.counts(acme.oya, 'deals_won', { '2026-11-24': 8 });
    await acme.beatAt(THURSDAY_BEAT);
    expect(await said(acme)).toContain('8 deals won');
  });

  it('is posted for no team that does not want it, and outside no working hours', async () => {
    const acme = await withRecords(open);
    await acme.counts(acme.ana, 'deals_won', { '2026-11-24': 9 });
    await acme.beatAt('2026-11-28T06:30:00Z');
    expect(await acme.deliveries(RECORD)).toEqual([]);
    await acme.beatAt('2026-11-30T06:30:00Z');
    expect(await acme.deliveries(RECORD)).toHaveLength(1);
    const draft = {
      teamId: acme.east,
      deals: false,
      records: false,
      minimum: 0,
      dealsADay: 3,
      isWarned: false,
    };
    await setTeamPosts(acme.context, await acme.callerOf(acme.mert), draft);
    expect(await said(acme)).toBe('the team wants no records posted any more');
  });
});
