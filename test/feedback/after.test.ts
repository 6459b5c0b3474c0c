import { expect, it, vi } from 'vitest';
import { myBalance } from '../../src/feedback/actions/my-balance.ts';
import { openFeedback } from '../../src/feedback/actions/open-feedback.ts';
import { replyToFeedback } from '../../src/feedback/actions/reply.ts';
import { takeBackFeedback } from '../../src/feedback/actions/take-back.ts';
import { planUndeliveredNotices } from '../../src/feedback/actions/undelivered.ts';
import { lastGiven } from '../../src/feedback/index.ts';
import { feedbackReceived } from '../../src/feedback/lists-store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { type PairCompany, pairCompany, SATURDAY_NIGHT } from './pair-company.ts';

const kinds = async (acme: PairCompany) =>
  (await acme.db.selectFrom('delivery').select('kind').execute()).map(({ kind }) => kind).sort();

const rowOf = (acme: PairCompany, id: string) =>
  acme.db.selectFrom('feedback').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

onBothDatabases('an answer to feedback', (open) => {
  it('is given once, by the receiver who opened it, and read by the giver alone', async () => {
    const acme = await pairCompany(open);
    const id = await acme.give(acme.mert, acme.ana);
    const reply = async (who: string, text = 'canary-reply', receipt = 'view:1') =>
      replyToFeedback(acme.context, await acme.callerOf(who, receipt), id, text);
    expect(await refusalOf(reply(acme.ana))).toContain('no such feedback');
    await openFeedback(acme.context, await acme.callerOf(acme.ana), id);
    for (const who of [acme.mert, acme.deniz, acme.nil, acme.cem]) {
      expect(await refusalOf(reply(who))).toContain('no such feedback');
    }
    expect(await refusalOf(reply(acme.ana, '  '))).toContain('a few words more');
    await reply(acme.ana);
    expect(await refusalOf(reply(acme.ana, 'more', 'view:2'))).toContain('replied already');
    expect((await openFeedback(acme.context, await acme.callerOf(acme.mert), id)).text.reply).toBe(
      'canary-reply',
    );
    expect(await kinds(acme)).toEqual(['feedback.given.v1', 'feedback.replied.v1']);
    for (const table of ['audit', 'delivery'] as const) {
      expect(JSON.stringify(await acme.db.selectFrom(table).selectAll().execute())).not.toContain('canary');
    }
  });
});

onBothDatabases('feedback that is taken back', (open) => {
  it('within the hour by its giver is forgotten, and nothing of it is sent, listed or counted', async () => {
    const acme = await pairCompany(open, SATURDAY_NIGHT);
    const id = await acme.give(acme.mert, acme.ana);
    for (const who of [acme.ana, acme.deniz, acme.nil]) {
      const caller = await acme.callerOf(who);
      expect(await refusalOf(takeBackFeedback(acme.context, caller, id))).toContain('no such feedback');
    }
    const mert = await acme.callerOf(acme.mert, 'trigger:1');
    expect((await takeBackFeedback(acme.context, mert, id)).feedback.openedAt).toBeNull();
    expect(JSON.stringify(await rowOf(acme, id))).not.toContain('canary');
    const again = await acme.callerOf(acme.mert, 'trigger:2');
    expect(await refusalOf(takeBackFeedback(acme.context, again, id))).toContain('took this feedback back');
    expect(await kinds(acme)).toEqual(['feedback.given.v1']);
    const { id: workspaceId } = acme.workspace;
    const later = new Date('2026-12-01T09:00:00Z');
    const all = { limit: 10, offset: 0 };
    expect(await feedbackReceived(acme.db, workspaceId, acme.ana, later, all)).toEqual([]);
    expect((await lastGiven(acme.db, workspaceId, acme.mert, [acme.ana])).size).toBe(0);
    expect((await myBalance(acme.context, mert)).given).toBe(0);
    await acme.db.updateTable('delivery').set({ state: 'skipped', reason: 'taken back' }).execute();
    await planUndeliveredNotices(acme.context, later);
    expect(await kinds(acme)).toEqual(['feedback.given.v1']);
  });

  it('after it was read is closed, and its receiver is told that it was taken back', async () => {
    const acme = await pairCompany(open);
    const id = await acme.give(acme.mert, acme.ana);
    const ana = await acme.callerOf(acme.ana);
    await openFeedback(acme.context, ana, id);
    const taken = await takeBackFeedback(acme.context, await acme.callerOf(acme.mert, 'trigger:1'), id);
    expect(taken.feedback.openedAt).not.toBeNull();
    expect(await refusalOf(openFeedback(acme.context, ana, id))).toContain('was taken back');
    expect(await kinds(acme)).toEqual(['feedback.given.v1', 'feedback.taken_back.v1']);
    const all = { limit: 10, offset: 0 };
    const [listed] = await feedbackReceived(
      acme.db,
      acme.workspace.id,
      acme.ana,
      acme.context.clock.now(),
      all,
    );
    expect(listed?.takenBackAt).toEqual(acme.context.clock.now());
  });

  it('has its message removed; one that stays in Slack stops nothing', async () => {
    const acme = await pairCompany(open);
    const id = await acme.give(acme.mert, acme.ana);
    await acme.db.updateTable('delivery').set({ state: 'sent', channel: 'D1', slack_ts: '1.1' }).execute();
    const remove = vi.spyOn(acme.context.directory, 'removeMessage').mockRejectedValue(new Error('offline'));
    await takeBackFeedback(acme.context, await acme.callerOf(acme.mert), id);
    expect(remove).toHaveBeenCalledWith('D1', '1.1');
    remove.mockRestore();
    expect((await rowOf(acme, id)).taken_back_at).not.toBeNull();
  });

  it('is refused an hour and a second later', async () => {
    const acme = await pairCompany(open);
    const id = await acme.give(acme.mert, acme.ana);
    acme.context.clock.moveTo(new Date('2026-11-23T10:00:01Z'));
    const late = takeBackFeedback(acme.context, await acme.callerOf(acme.mert), id);
    expect(await refusalOf(late)).toContain('for 60 minutes');
  });
});

onBothDatabases('what somebody gave', (open) => {
  it('is summed up for them, with the direct reports for whom it is longest ago, and upward apart', async () => {
    const acme = await pairCompany(open);
    await acme.give(acme.mert, acme.ana, { kind: 'improve' });
    await acme.give(acme.mert, acme.ana);
    await acme.give(acme.mert, acme.deniz);
    const balance = await myBalance(acme.context, await acme.callerOf(acme.mert));
    expect(balance).toEqual({
      ...{ given: 3, people: 2, toImprove: 1, upward: 1 },
      longest: [{ name: 'Cem Ak', last: null }],
    });
    const own = await myBalance(acme.context, await acme.callerOf(acme.ana));
    expect(own).toEqual({ given: 0, people: 0, toImprove: 0, upward: 0, longest: [] });
    // After 90 days it counts no more.
    acme.context.clock.moveTo(new Date('2027-02-22T09:00:00Z'));
    expect((await myBalance(acme.context, await acme.callerOf(acme.mert))).given).toBe(0);
  });
});
