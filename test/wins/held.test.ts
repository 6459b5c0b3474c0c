import { expect, it } from 'vitest';
import { plan } from '../../src/outbox/index.ts';
import { lookAtTeamChannel } from '../../src/people/index.ts';
import { allowShared, HELD, planHeld } from '../../src/wins/actions/held-posts.ts';
import { DEALS } from '../../src/wins/actions/plan-deals.ts';
import { setTeamPosts } from '../../src/wins/actions/team-settings.ts';
import { heldDelivery } from '../../src/wins/deliveries/manager.ts';
import { onBothDatabases } from '../support/databases.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { EAST, type WinsCompany, winsCompany } from './wins-company.ts';

/** A card and won deals of East that were held, as the outbox keeps them; the channel is shared. */
async function held(open: Parameters<typeof winsCompany>[0]): Promise<WinsCompany> {
  const acme = await winsCompany(open);
  const now = acme.context.clock.now();
  const until = { dueAt: now, expiresAt: new Date(now.getTime() + 3_600_000 * 12) };
  await acme.change((trx) =>
    plan(trx, acme.context, acme.workspace.id, [
      { kind: 'scorecard.card.v1', period: '2026-W47', target: acme.east, ...until },
      { kind: DEALS, period: 'now', target: acme.east, ...until },
    ]),
  );
  await acme.db
    .updateTable('delivery')
    .set({ state: 'failed', reason: 'shared_with_another_company' })
    .execute();
  acme.share();
  return acme;
}

const look = (acme: WinsCompany) => planHeld(acme.context, acme.context.clock.now());
const states = (acme: WinsCompany) =>
  acme.db
    .selectFrom('delivery')
    .select(['kind', 'state'])
    .where('kind', '<>', HELD)
    .orderBy('kind')
    .execute();

onBothDatabases('a channel that another company reads', (open) => {
  it('is asked about once, of who leads the team', async () => {
    const acme = await held(open);
    await look(acme);
    await look(acme);
    const asked = await acme.deliveries(HELD);
    expect(asked.map(({ period, target }) => [period, target])).toEqual([
      [EAST, `${acme.east}:${acme.mert}`],
    ]);
    const due = { workspaceId: acme.workspace.id, kind: HELD, period: EAST, target: '' };
    const params = JSON.parse(asked[0]?.params ?? '{}');
    const message = await heldDelivery.render(acme.context, { ...due, params });
    if ('skip' in message) throw new Error(message.skip);
    expect(plainText(message)).toContain(
      `⚠️ *<#${EAST}>*, the channel of East, is now shared with another company. I hold back what I would post there`,
    );
    acme.share(false);
    expect(await heldDelivery.render(acme.context, { ...due, params })).toEqual({
      skip: 'nothing is held any more',
    });
  });

  it('is asked about only when that is why nothing was posted', async () => {
    const acme = await held(open);
    await acme.db.updateTable('delivery').set({ reason: 'not_in_channel' }).execute();
    await look(acme);
    expect(await acme.deliveries(HELD)).toEqual([]);
  });

  it('is posted in once they say so: what was held goes there, and nothing is asked again', async () => {
    const acme = await held(open);
    const about = { teamId: acme.east, channelId: EAST };
    const place = { workspaceId: acme.workspace.id, id: acme.east, channelId: EAST };
    expect(await lookAtTeamChannel(acme.context, place)).toBe('shared');
    await allowShared(acme.context, await acme.callerOf(acme.mert), about);
    expect(await lookAtTeamChannel(acme.context, place)).toBe('ready');
    expect(await states(acme)).toEqual([
      { kind: 'scorecard.card.v1', state: 'pending' },
      { kind: DEALS, state: 'pending' },
    ]);
    await allowShared(acme.context, await acme.callerOf(acme.nil), about);
    const audits = await acme.db
      .selectFrom('audit')
      .select(['action', 'actor_id'])
      .where('action', '=', 'team.shared_channel_allowed')
      .execute();
    expect(audits).toEqual([{ action: 'team.shared_channel_allowed', actor_id: acme.mert }]);
  });

  it('is allowed by nobody in the team, by nobody outside it, and for no other channel', async () => {
    const acme = await held(open);
    for (const who of [acme.ana, acme.oya]) {
      const asked = allowShared(acme.context, await acme.callerOf(who), {
        teamId: acme.east,
        channelId: EAST,
      });
      expect(await refusalOf(asked)).toBe('Only those who lead the team and admins can change this.');
    }
    const other = { teamId: acme.east, channelId: 'C0OTHER' };
    expect(await refusalOf(allowShared(acme.context, await acme.callerOf(acme.mert), other))).toBe(
      'The team has another channel by now, so there is nothing to decide.',
    );
    expect((await states(acme)).map(({ state }) => state)).toEqual(['failed', 'failed']);
  });

  it('is warned of before anything is switched on there, and switching it on twice allows it', async () => {
    const acme = await winsCompany(open);
    acme.share();
    const mert = await acme.callerOf(acme.mert);
    const draft = {
      teamId: acme.east,
      deals: true,
      records: false,
      minimum: 0,
      dealsADay: 3,
      isWarned: false,
    };
    expect(await setTeamPosts(acme.context, mert, draft)).toMatchObject({ kind: 'warn' });
    expect(await acme.db.selectFrom('team_win_setting').selectAll().execute()).toEqual([]);
    expect(await setTeamPosts(acme.context, mert, { ...draft, isWarned: true })).toMatchObject({
      kind: 'kept',
    });
    const place = { workspaceId: acme.workspace.id, id: acme.east, channelId: EAST };
    expect(await lookAtTeamChannel(acme.context, place)).toBe('ready');
  });
});
