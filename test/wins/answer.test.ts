import { expect, it } from 'vitest';
import { keepWin, POSTED, postable, postWin } from '../../src/wins/actions/answer.ts';
import { removeTakenBack, takeBackWin } from '../../src/wins/actions/take-back.ts';
import { postedDelivery } from '../../src/wins/deliveries/channel.ts';
import { promptDelivery } from '../../src/wins/deliveries/prompt.ts';
import { onBothDatabases } from '../support/databases.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { EAST, THURSDAY_BEAT, type WinsCompany, winsCompany } from './wins-company.ts';

/** Ana reached her goal of the month and was told so; returns the win's id. */
async function told(acme: WinsCompany): Promise<string> {
  await acme.goal(acme.ana, 'calls', 'month', 100);
  await acme.counts(acme.ana, 'calls', { '2026-11-20': 104 });
  await acme.beatAt(THURSDAY_BEAT);
  return (await acme.db.selectFrom('win').select('id').executeTakeFirstOrThrow()).id;
}

const draft = (acme: WinsCompany, winId: string) => ({
  winId,
  text: 'We did it <!channel>',
  teamId: acme.east,
  isWarned: false,
});

const rows = (acme: WinsCompany) =>
  acme.db.selectFrom('win').select(['state', 'text', 'team_id', 'removed_at']).execute();

async function due(acme: WinsCompany) {
  const [delivery] = await acme.deliveries(POSTED);
  if (!delivery) throw new Error('Nothing was planned');
  return { ...delivery, workspaceId: acme.workspace.id, kind: POSTED, params: JSON.parse(delivery.params) };
}

onBothDatabases('answering a win', (open) => {
  it('posts it in one’s own words, in the team’s channel, with a line in the audit and no words in it', async () => {
    const acme = await winsCompany(open);
    const id = await told(acme);
    const ana = await acme.callerOf(acme.ana);
    const { places, current } = await postable(acme.context, ana, id);
    expect(places.map(({ name }) => name)).toEqual(['East']);
    expect(current.found).toMatchObject({ amount: 104, against: 100 });
    expect(await postWin(acme.context, ana, draft(acme, id))).toMatchObject({ kind: 'posted' });
    expect(await rows(acme)).toMatchObject([
      { state: 'posted', text: 'We did it <!channel>', team_id: acme.east },
    ]);
    const message = await postedDelivery.render(acme.context, await due(acme));
    if ('skip' in message) throw new Error(message.skip);
    expect(plainText(message)).toBe(
      [
        'Ana Silva: We did it &lt;!channel&gt;',
        '🎉 *Ana Silva* has news',
        '> We did it &lt;!channel&gt;',
      ].join('\n'),
    );
    expect(await postedDelivery.destination(acme.context, await due(acme))).toEqual({ channelId: EAST });
    for (const table of ['delivery', 'audit'] as const) {
      expect(JSON.stringify(await acme.db.selectFrom(table).selectAll().execute())).not.toContain('did it');
    }
    const audits = await acme.db
      .selectFrom('audit')
      .select('action')
      .where('action', 'like', 'win.%')
      .execute();
    expect(audits).toEqual([{ action: 'win.posted' }]);
    expect(await refusalOf(postWin(acme.context, ana, draft(acme, id)))).toBe('This is posted already.');
  });

  it('is nobody else’s to answer: neither the manager’s nor an admin’s', async () => {
    const acme = await winsCompany(open);
    const id = await told(acme);
    for (const who of [acme.mert, acme.cem, acme.nil]) {
      const caller = await acme.callerOf(who);
      const refused = 'I have no such win of yours.';
      expect(await refusalOf(postable(acme.context, caller, id))).toBe(refused);
      expect(await refusalOf(keepWin(acme.context, caller, id))).toBe(refused);
      expect(await refusalOf(postWin(acme.context, caller, draft(acme, id)))).toBe(refused);
      expect(await refusalOf(takeBackWin(acme.context, caller, id))).toBe(refused);
    }
    expect(await rows(acme)).toMatchObject([{ state: 'asked', text: '' }]);
  });

  it('is kept to oneself, is not told again, and can be posted after all', async () => {
    const acme = await winsCompany(open);
    const id = await told(acme);
    const ana = await acme.callerOf(acme.ana);
    await keepWin(acme.context, ana, id);
    await keepWin(acme.context, ana, id);
    expect(await rows(acme)).toMatchObject([{ state: 'kept' }]);
    const params = { winId: id };
    const prompt = {
      workspaceId: acme.workspace.id,
      kind: promptDelivery.kind,
      period: id,
      target: acme.ana,
      params,
    };
    expect(await promptDelivery.render(acme.context, prompt)).toEqual({ skip: 'answered already' });
    await acme.beatAt('2026-11-27T06:30:00Z');
    expect(await rows(acme)).toHaveLength(1);
    await postWin(acme.context, ana, draft(acme, id));
    expect(await rows(acme)).toMatchObject([{ state: 'posted' }]);
  });

  it('is refused once a number was corrected, and not sent when it is corrected before it goes', async () => {
    const acme = await winsCompany(open);
    const id = await told(acme);
    const ana = await acme.callerOf(acme.ana);
    await postWin(acme.context, ana, draft(acme, id));
    await acme.counts(acme.ana, 'calls', { '2026-11-20': -5 });
    expect(await postedDelivery.render(acme.context, await due(acme))).toEqual({ skip: 'no longer true' });
    const other = await winsCompany(open);
    const again = await told(other);
    await other.counts(other.ana, 'calls', { '2026-11-20': -5 });
    const caller = await other.callerOf(other.ana);
    expect(await refusalOf(postWin(other.context, caller, draft(other, again)))).toContain('corrected since');
  });

  it('says once that another company reads the channel, before anything is stored', async () => {
    const acme = await winsCompany(open);
    const id = await told(acme);
    acme.share();
    const ana = await acme.callerOf(acme.ana);
    expect(await postWin(acme.context, ana, draft(acme, id))).toMatchObject({ kind: 'warn' });
    expect(await rows(acme)).toMatchObject([{ state: 'asked', text: '' }]);
    await postWin(acme.context, ana, { ...draft(acme, id), isWarned: true });
    expect(await postedDelivery.destination(acme.context, await due(acme))).toEqual({ channelId: EAST });
    // What they knew of was this channel, and no other that the team may have by then.
    const other = { id: 'C0OTHER', name: 'other', isMember: true, isArchived: false, isShared: true };
    acme.context.slack.channels.push(other);
    await acme.db.updateTable('team_setting').set({ channel_id: 'C0OTHER' }).execute();
    expect(await postedDelivery.destination(acme.context, await due(acme))).toEqual({
      refuse: 'shared_with_another_company',
    });
  });

  it('is held when the channel became shared after it was posted', async () => {
    const acme = await winsCompany(open);
    const id = await told(acme);
    await postWin(acme.context, await acme.callerOf(acme.ana), draft(acme, id));
    acme.share();
    expect(await postedDelivery.destination(acme.context, await due(acme))).toEqual({
      refuse: 'shared_with_another_company',
    });
  });

  it('is taken back within an hour: its words are forgotten, and it is removed from the channel', async () => {
    const acme = await winsCompany(open);
    const id = await told(acme);
    const ana = await acme.callerOf(acme.ana);
    await postWin(acme.context, ana, draft(acme, id));
    const sent = { state: 'sent', channel: EAST, slack_ts: '1.2' } as const;
    await acme.db.updateTable('delivery').set(sent).where('kind', '=', POSTED).execute();
    acme.at('2026-11-26T07:30:00Z');
    expect(await takeBackWin(acme.context, ana, id)).toBe('We did it <!channel>');
    expect(acme.context.slack.removed).toEqual([{ channelId: EAST, ts: '1.2' }]);
    expect(await rows(acme)).toMatchObject([
      { state: 'taken_back', text: '', removed_at: expect.anything() },
    ]);
    expect(await refusalOf(takeBackWin(acme.context, ana, id))).toBe('This was taken back already.');
    expect(await refusalOf(postWin(acme.context, ana, draft(acme, id)))).toBe('This was taken back already.');
  });

  it('is not taken back after that, and what waits is never sent', async () => {
    const acme = await winsCompany(open);
    const id = await told(acme);
    const ana = await acme.callerOf(acme.ana);
    await postWin(acme.context, ana, draft(acme, id));
    acme.at('2026-11-26T07:30:01Z');
    expect(await refusalOf(takeBackWin(acme.context, ana, id))).toBe(
      'A post can be taken back for 60 minutes, and those are over.',
    );
    const other = await winsCompany(open);
    const early = await told(other);
    const caller = await other.callerOf(other.ana);
    await postWin(other.context, caller, draft(other, early));
    await takeBackWin(other.context, caller, early);
    expect(await rows(other)).toMatchObject([{ removed_at: null }]);
    expect(await postedDelivery.render(other.context, await due(other))).toEqual({ skip: 'taken back' });
    const skipped = { state: 'skipped', reason: 'taken back' } as const;
    await other.db.updateTable('delivery').set(skipped).where('kind', '=', POSTED).execute();
    await removeTakenBack(other.context);
    expect(await rows(other)).toMatchObject([{ removed_at: expect.anything() }]);
  });
});
