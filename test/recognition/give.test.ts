import { describe, expect, it } from 'vitest';
import type { DueDelivery } from '../../src/capability.ts';
import { allowSharedChannel } from '../../src/people/index.ts';
import { pausePraise, resumePraise } from '../../src/recognition/actions/pauses.ts';
import { placesFor, SharedPlaceError } from '../../src/recognition/actions/places.ts';
import { namedReceivers, pickedReceivers } from '../../src/recognition/actions/receivers.ts';
import { removeTakenBack } from '../../src/recognition/actions/remove-posts.ts';
import { setValue } from '../../src/recognition/actions/settings.ts';
import { takeBackPraise } from '../../src/recognition/actions/take-back.ts';
import { thankForPraise } from '../../src/recognition/actions/thank.ts';
import { publicDelivery, receivedDelivery } from '../../src/recognition/deliveries.ts';
import { companyValues } from '../../src/recognition/store/values.ts';
import { openSqlite } from '../activity/sales-company.ts';
import { onBothDatabases } from '../support/databases.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { EAST, type PraiseCompany, praiseCompany, WEST } from './praise-company.ts';

const rows = (acme: PraiseCompany) => acme.db.selectFrom('praise').selectAll().orderBy('id').execute();
const deliveries = (acme: PraiseCompany) =>
  acme.db.selectFrom('delivery').selectAll().orderBy('position').execute();
const audits = async (acme: PraiseCompany) =>
  (await acme.db.selectFrom('audit').select('action').where('action', 'like', 'praise.%').execute()).map(
    ({ action }) => action,
  );

/** What the outbox keeps of a post that it sent. */
const markSent = (acme: PraiseCompany, kind: string, channel: string) =>
  acme.db
    .updateTable('delivery')
    .set({ state: 'sent', channel, slack_ts: `${kind}-ts` })
    .where('kind', '=', kind)
    .execute();

const publicDue = (acme: PraiseCompany, givenId: string): DueDelivery => ({
  workspaceId: acme.workspace.id,
  kind: publicDelivery.kind,
  period: givenId,
  target: acme.east,
  params: { givenId },
});

onBothDatabases('giving praise', (open) => {
  it('stores a row for each who is thanked, plans the post and their messages, and keeps the words out of both', async () => {
    const acme = await praiseCompany(open);
    const id = await acme.give(acme.ana, [acme.cem, acme.mert], { text: 'Canary words', teamId: acme.east });
    const stored = await rows(acme);
    expect(stored.map((row) => [row.given_id, row.giver_id, row.receiver_id, row.text])).toEqual([
      [id, acme.ana, acme.cem, 'Canary words'],
      [id, acme.ana, acme.mert, 'Canary words'],
    ]);
    expect(stored[0]).toMatchObject({ text_key: 'canary words', given_on: '2026-11-23', team_id: acme.east });
    const planned = await deliveries(acme);
    expect(planned.map(({ kind, target }) => [kind, target])).toEqual([
      ['recognition.public.v1', acme.east],
      ['recognition.received.v1', acme.cem],
      ['recognition.received.v1', acme.mert],
    ]);
    expect(await audits(acme)).toEqual(['praise.given']);
    for (const table of ['delivery', 'audit'] as const) {
      const kept = JSON.stringify(await acme.db.selectFrom(table).selectAll().execute());
      expect(kept, table).not.toContain('anary');
    }
  });

  it('stores nothing of what a guard is against, and counts what was taken back no more', async () => {
    const acme = await praiseCompany(open);
    const people = [acme.cem, acme.mert, acme.rana, acme.oya, acme.nil];
    await acme.give(acme.ana, people.slice(0, 4), { text: 'Sending the offer early' });
    expect(await refusalOf(acme.give(acme.ana, [acme.nil], { text: 'sending the OFFER early!' }))).toContain(
      'You gave praise in these words on 23 Nov 2026',
    );
    expect(await refusalOf(acme.give(acme.ana, [acme.cem, acme.nil]))).toBe(
      'You can thank 5 people a day, and 1 more today. Please pick fewer.',
    );
    const fifth = await acme.give(acme.ana, [acme.nil], { text: 'Helping with the call' });
    expect(await refusalOf(acme.give(acme.ana, [acme.cem]))).toContain('You have thanked 5 people today');
    expect(await rows(acme)).toHaveLength(5);
    await takeBackPraise(acme.context, await acme.callerOf(acme.ana), fifth);
    await acme.give(acme.ana, [acme.nil], { text: 'Helping with the call' });
    expect((await rows(acme)).filter(({ taken_back_at }) => taken_back_at === null)).toHaveLength(5);
    // Somebody else's day is their own.
    await acme.give(acme.cem, [acme.ana], { text: 'Sending the offer early' });
  });

  it('thanks the same person three times a week of the company, and again in the next', async () => {
    const acme = await praiseCompany(open);
    for (let day = 0; day < 3; day++) {
      await acme.give(acme.ana, [acme.cem]);
      acme.wait(24 * 60);
    }
    expect(await refusalOf(acme.give(acme.ana, [acme.oya, acme.cem]))).toBe(
      'You have thanked Cem Ak 3 times this week, which is the most. From 30 Nov 2026 you can again.',
    );
    acme.wait(4 * 24 * 60);
    await acme.give(acme.ana, [acme.cem]);
    expect(await rows(acme)).toHaveLength(4);
  });

  it('of two that are given at once no more is stored than a day holds, and one form is stored once', async () => {
    const acme = await praiseCompany(open);
    const three = [acme.cem, acme.mert, acme.rana];
    const results = await Promise.allSettled([
      acme.give(acme.ana, three, { text: 'The first words of two' }),
      acme.give(acme.ana, three, { text: 'Other words than those' }),
    ]);
    expect(results.map(({ status }) => status).sort((a, b) => a.localeCompare(b))).toEqual([
      'fulfilled',
      'rejected',
    ]);
    expect(await rows(acme)).toHaveLength(3);
    const [first] = await rows(acme);
    const again = acme.give(acme.ana, [acme.oya], { id: first?.given_id ?? '' });
    expect(await refusalOf(again)).toContain('sent already');
  });

  it('is taken back within the hour: forgotten, never sent when it waits, removed where it was posted', async () => {
    const acme = await praiseCompany(open);
    const id = await acme.give(acme.ana, [acme.cem], { text: 'Canary words', teamId: acme.east });
    await markSent(acme, 'recognition.public.v1', EAST);
    const due = { ...publicDue(acme, id), kind: receivedDelivery.kind };
    const [praise] = await rows(acme);
    const received = { ...due, params: { praiseId: praise?.id ?? '' } };
    expect(await receivedDelivery.destination(acme.context, received)).toHaveProperty('slackUserId');
    acme.wait(60);
    expect(await refusalOf(takeBackPraise(acme.context, await acme.callerOf(acme.cem), id))).toContain(
      'no such praise for you',
    );
    const taken = await takeBackPraise(acme.context, await acme.callerOf(acme.ana), id);
    expect(taken).toEqual({ names: ['Cem Ak'], text: 'Canary words' });
    expect(acme.context.slack.removed).toEqual([{ channelId: EAST, ts: 'recognition.public.v1-ts' }]);
    expect(await receivedDelivery.destination(acme.context, received)).toEqual({ skip: 'taken back' });
    expect(await publicDelivery.render(acme.context, publicDue(acme, id))).toEqual({ skip: 'taken back' });
    expect(JSON.stringify(await rows(acme))).not.toMatch(/canary/i);
    expect(await audits(acme)).toEqual(['praise.given', 'praise.taken_back']);
    expect(await refusalOf(takeBackPraise(acme.context, await acme.callerOf(acme.ana), id))).toContain(
      'taken back already',
    );
  });

  it('what was on its way when it was taken back is removed once it stands there', async () => {
    const acme = await praiseCompany(open);
    const id = await acme.give(acme.ana, [acme.cem], { teamId: acme.east });
    await acme.db.updateTable('delivery').set({ state: 'sending', owner: 'me', channel: EAST }).execute();
    await takeBackPraise(acme.context, await acme.callerOf(acme.ana), id);
    expect(acme.context.slack.removed).toEqual([]);
    expect((await rows(acme))[0]?.removed_at).toBeNull();
    await markSent(acme, 'recognition.public.v1', EAST);
    await acme.db
      .updateTable('delivery')
      .set({ state: 'skipped' })
      .where('kind', '=', 'recognition.received.v1')
      .execute();
    await removeTakenBack(acme.context);
    await removeTakenBack(acme.context);
    expect(acme.context.slack.removed).toHaveLength(1);
    expect((await rows(acme))[0]?.removed_at).not.toBeNull();
  });

  it('cannot be taken back after the hour', async () => {
    const acme = await praiseCompany(open);
    const id = await acme.give(acme.ana, [acme.cem]);
    acme.wait(61);
    expect(await refusalOf(takeBackPraise(acme.context, await acme.callerOf(acme.ana), id))).toContain(
      '60 minutes',
    );
  });

  it('is thanked for once, by who was praised', async () => {
    const acme = await praiseCompany(open);
    await acme.give(acme.ana, [acme.cem, acme.oya]);
    const toCem = (await rows(acme)).find((row) => row.receiver_id === acme.cem)?.id ?? '';
    for (const other of [acme.ana, acme.oya, acme.nil]) {
      const caller = await acme.callerOf(other);
      expect(await refusalOf(thankForPraise(acme.context, caller, toCem))).toContain('no such praise');
    }
    const cem = await acme.callerOf(acme.cem);
    await thankForPraise(acme.context, cem, toCem);
    await thankForPraise(acme.context, cem, toCem);
    const thanks = (await deliveries(acme)).filter(({ kind }) => kind === 'recognition.thanked.v1');
    expect(thanks.map(({ target }) => target)).toEqual([acme.ana]);
    expect(await audits(acme)).toEqual(['praise.given', 'praise.thanked']);
  });

  it('is paused by an admin, for one or for all, with the reason said; who is paused can be thanked', async () => {
    const acme = await praiseCompany(open);
    const nil = await acme.callerOf(acme.nil);
    const ana = await acme.person(acme.ana);
    const pause = { slackUserId: ana.slackUserId, reason: 'too many in a row' };
    expect(await refusalOf(pausePraise(acme.context, await acme.callerOf(acme.mert), pause))).toContain(
      'Only Pacesetter admins',
    );
    await pausePraise(acme.context, nil, pause);
    expect(await refusalOf(pausePraise(acme.context, nil, pause))).toContain('paused already');
    expect(await refusalOf(acme.give(acme.ana, [acme.cem]))).toBe(
      'An admin has paused giving praise for you for now: too many in a row',
    );
    await acme.give(acme.cem, [acme.ana]);
    await pausePraise(acme.context, nil, { slackUserId: null, reason: 'quiet week' });
    expect(await refusalOf(acme.give(acme.cem, [acme.ana]))).toContain('for everybody for now: quiet week');
    const hold = await acme.db.selectFrom('praise_pause').select('id').execute();
    for (const { id } of hold) await resumePraise(acme.context, nil, id);
    await acme.give(acme.ana, [acme.cem]);
    expect(await rows(acme)).toHaveLength(2);
  });

  it('keeps the value by the name it had, and each name once', async () => {
    const acme = await praiseCompany(open);
    const nil = await acme.callerOf(acme.nil);
    await setValue(acme.context, nil, { id: 'v1', name: 'Customer first', line: '' });
    const taken = setValue(acme.context, nil, { id: 'v2', name: 'customer-first', line: '' });
    expect(await refusalOf(taken)).toContain('of this name already');
    await acme.give(acme.ana, [acme.cem], { valueId: 'v1' });
    await setValue(acme.context, nil, { id: 'v1', name: 'Own it', line: 'To the end' });
    expect((await rows(acme))[0]?.value).toBe('Customer first');
    expect(await companyValues(acme.db, acme.workspace.id)).toEqual([
      { id: 'v1', name: 'Own it', line: 'To the end' },
    ]);
  });
});

describe('where praise goes', () => {
  it('is a live team of one of them, with a channel nobody else reads', async () => {
    const acme = await praiseCompany(openSqlite);
    const quiet = await acme.addTeam({ name: 'Quiet', channelId: 'C0QUIET', isLive: false });
    await acme.give(acme.ana, [acme.rana], { teamId: acme.west });
    // Who leads a team speaks in its channel.
    await acme.give(acme.mert, [acme.rana], { teamId: acme.east });
    for (const teamId of [acme.west, quiet]) {
      expect(await refusalOf(acme.give(acme.ana, [acme.cem], { teamId }))).toContain('no longer post in');
    }
    const [eastNow, westNow] = acme.context.slack.channels;
    if (!eastNow || !westNow) throw new Error('Two channels');
    eastNow.isShared = true;
    expect(await refusalOf(acme.give(acme.ana, [acme.cem], { teamId: acme.east }))).toContain(
      'People of another company',
    );
    westNow.isMember = false;
    expect(await refusalOf(acme.give(acme.ana, [acme.rana], { teamId: acme.west }))).toContain(
      'not in that channel',
    );
    expect(await rows(acme)).toHaveLength(2);
  });

  it('goes into one that another company reads once that is allowed, and whoever gives it was told', async () => {
    const acme = await praiseCompany(openSqlite);
    const [eastNow] = acme.context.slack.channels;
    if (!eastNow) throw new Error('A channel');
    eastNow.isShared = true;
    const place = { teamId: acme.east, channelId: EAST };
    const at = acme.context.clock.now();
    await acme.change((trx) => allowSharedChannel(trx, acme.workspace.id, place, { by: acme.mert, at }));
    await expect(acme.give(acme.ana, [acme.cem], { teamId: acme.east })).rejects.toThrow(SharedPlaceError);
    const elsewhere = { teamId: acme.east, warnedOf: 'C0OTHER' };
    await expect(acme.give(acme.ana, [acme.cem], elsewhere)).rejects.toThrow(SharedPlaceError);
    expect(await rows(acme)).toEqual([]);
    const id = await acme.give(acme.ana, [acme.cem], { teamId: acme.east, warnedOf: EAST });
    expect(await publicDelivery.destination(acme.context, publicDue(acme, id))).toEqual({ channelId: EAST });
  });

  it('is, of several teams that somebody leads, the one in which the receiver is', async () => {
    const acme = await praiseCompany(openSqlite);
    const zed = await acme.addPerson({ name: 'Zed West', managerId: acme.mert, teamId: acme.west });
    const mert = await acme.callerOf(acme.mert);
    const first = async (to: string) =>
      (await placesFor(acme.context, mert, [await acme.person(to)])).own[0]?.id;
    expect([await first(acme.cem), await first(zed), await first(acme.oya)]).toEqual([
      acme.east,
      acme.west,
      acme.east,
    ]);
  });

  it('is decided anew when it is said: shared since, paused since, left since', async () => {
    const acme = await praiseCompany(openSqlite);
    const id = await acme.give(acme.ana, [acme.cem, acme.oya], { teamId: acme.east });
    const due = publicDue(acme, id);
    expect(await publicDelivery.destination(acme.context, due)).toEqual({ channelId: EAST });
    const [eastNow] = acme.context.slack.channels;
    if (eastNow) eastNow.isShared = true;
    expect(await publicDelivery.destination(acme.context, due)).toEqual({
      refuse: 'shared_with_another_company',
    });
    const leave = (personId: string) =>
      acme.db.updateTable('person').set({ is_active: 0 }).where('id', '=', personId).execute();
    await leave(acme.oya);
    const message = await publicDelivery.render(acme.context, due);
    expect('blocks' in message && plainText(message)).toContain('*Ana Silva* thanks *Cem Ak*\n> ');
    await leave(acme.cem);
    expect(await publicDelivery.render(acme.context, due)).toEqual({ skip: 'who was thanked has left' });
    await acme.db.deleteFrom('team_launch').execute();
    expect(await publicDelivery.destination(acme.context, due)).toHaveProperty('skip');
  });

  it('speaks the language of the channel, and escapes what people wrote', async () => {
    const acme = await praiseCompany(openSqlite);
    const text = '<!channel> & co.\nsaved it';
    const id = await acme.give(acme.ana, [acme.rana], { text, teamId: acme.west });
    const message = await publicDelivery.render(acme.context, { ...publicDue(acme, id), target: WEST });
    expect('blocks' in message && plainText(message)).toBe(
      [
        'Rana West, teşekkürler! &lt;!channel&gt; &amp; co.\nsaved it (yazan: Ana Silva)',
        '👏 *Rana West*, teşekkürler! Yazan: *Ana Silva*\n> &lt;!channel&gt; &amp; co.\n> saved it',
      ].join('\n'),
    );
  });
});

describe('whom one can thank', () => {
  it('is named or picked, up to five, each once', async () => {
    const acme = await praiseCompany(openSqlite);
    const caller = await acme.callerOf(acme.ana);
    const named = async (...names: string[]) =>
      (await namedReceivers(acme.context, caller, names)).map(({ name }) => name);
    expect(await named('cem', '@Cem', 'Mert Manager')).toEqual(['Cem Ak', 'Mert Manager']);
    expect(await refusalOf(named('nobody'))).toContain('I do not know “nobody”');
    const all = [acme.cem, acme.mert, acme.rana, acme.oya, acme.nil];
    await acme.addPerson({ name: 'Sixth Sense', slackId: 'U0SIXTH' });
    const ids = (await Promise.all(all.map(acme.person))).flatMap(({ slackUserId }) => slackUserId ?? []);
    expect(await pickedReceivers(acme.context, caller, ids)).toHaveLength(5);
    expect(await refusalOf(pickedReceivers(acme.context, caller, [...ids, 'U0SIXTH']))).toContain(
      'up to 5 people at once',
    );
  });

  it.each([
    ['oneself', 'Ana Silva', 'Praise is for someone else'],
    ['someone without a Slack account', 'Yok Yıldız', 'has no Slack account here'],
    ['someone who has left', 'Eski Er', 'no longer works here'],
  ])('is not %s', async (_, name, sentence) => {
    const acme = await praiseCompany(openSqlite);
    const caller = await acme.callerOf(acme.ana);
    expect(await refusalOf(namedReceivers(acme.context, caller, [name]))).toContain(sentence);
  });
});
