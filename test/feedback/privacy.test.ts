import { expect, it } from 'vitest';
import { AlreadyHandled } from '../../src/errors.ts';
import { myFeedback, unopenedFeedback } from '../../src/feedback/actions/my-feedback.ts';
import { openFeedback } from '../../src/feedback/actions/open-feedback.ts';
import { thankForFeedback } from '../../src/feedback/actions/thank-for-feedback.ts';
import { feedbackById } from '../../src/feedback/store.ts';
import { openSqlite } from '../activity/sales-company.ts';
import { onBothDatabases } from '../support/databases.ts';
import { addCompany } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { pairCompany, SATURDAY_NIGHT, TEXT } from './pair-company.ts';

const SAID = { ...TEXT, link: null, reply: null };

const NOTHING = 'I have no such feedback for you';

onBothDatabases('what is private to the pair', (open) => {
  it('is refused to everyone else, in the same words as what does not exist', async () => {
    const acme = await pairCompany(open);
    const other = await addCompany(acme.database, acme.context, { slackTeamId: 'T0000002', name: 'Other' });
    const theirs = await other.addPerson({ name: 'Tea Theirs', isAdmin: true });
    const id = await acme.give(acme.cem, acme.ana);
    await openFeedback(acme.context, await acme.callerOf(acme.ana), id);
    const outsiders = [
      // Her manager, his manager, an admin, someone else, a guest, and an admin of another company.
      ...(await Promise.all(
        [acme.mert, acme.deniz, acme.nil, acme.oya, acme.gul].map((who) => acme.callerOf(who)),
      )),
      await other.callerOf(theirs),
    ];
    for (const caller of outsiders) {
      const attempts = [
        openFeedback(acme.context, caller, id),
        openFeedback(acme.context, caller, 'no such id'),
        thankForFeedback(acme.context, caller, id),
        thankForFeedback(acme.context, caller, 'no such id'),
      ];
      const refusals = await Promise.all(attempts.map((attempt) => refusalOf(attempt)));
      expect(new Set(refusals).size, caller.name).toBe(1);
      expect(refusals[0]).toContain(NOTHING);
      const list = await myFeedback(acme.context, caller, 0);
      expect([list.received, list.given, await unopenedFeedback(acme.context, caller)]).toEqual([[], [], []]);
    }
  });

  it('is read by both, opened by the receiver alone, and once', async () => {
    const acme = await pairCompany(open);
    const id = await acme.give(acme.mert, acme.ana);
    const [mert, ana] = [await acme.callerOf(acme.mert), await acme.callerOf(acme.ana)];
    const own = await openFeedback(acme.context, mert, id);
    expect([own.reader, own.text, own.feedback.openedAt]).toEqual(['giver', SAID, null]);

    const openedAt = acme.context.clock.now();
    const first = await openFeedback(acme.context, ana, id);
    expect([first.reader, first.text, first.feedback.openedAt]).toEqual(['receiver', SAID, openedAt]);
    acme.context.clock.moveTo(new Date(openedAt.getTime() + 60_000));
    expect((await openFeedback(acme.context, ana, id)).feedback.openedAt).toEqual(openedAt);
    expect((await openFeedback(acme.context, mert, id)).feedback.openedAt).toEqual(openedAt);
    const audit = await acme.db.selectFrom('audit').selectAll().where('subject_id', '=', id).execute();
    expect(audit.map(({ action }) => action).sort()).toEqual(['feedback.given', 'feedback.opened']);
    expect(JSON.stringify(audit)).not.toContain('canary');
  });

  it('is thanked for once, which tells the giver once', async () => {
    const acme = await pairCompany(open);
    const id = await acme.give(acme.mert, acme.ana);
    const ana = await acme.callerOf(acme.ana, 'trigger:1');
    expect(await refusalOf(thankForFeedback(acme.context, ana, id))).toContain(NOTHING);
    await openFeedback(acme.context, ana, id);
    await thankForFeedback(acme.context, await acme.callerOf(acme.ana, 'trigger:2'), id);
    await thankForFeedback(acme.context, await acme.callerOf(acme.ana, 'trigger:3'), id);
    const planned = await acme.db
      .selectFrom('delivery')
      .selectAll()
      .where('kind', '=', 'feedback.thanked.v1')
      .execute();
    expect(planned.map((row) => [row.period, row.target, row.params])).toEqual([
      [id, acme.mert, JSON.stringify({ feedbackId: id })],
    ]);
    expect(await refusalOf(thankForFeedback(acme.context, await acme.callerOf(acme.mert), id))).toContain(
      NOTHING,
    );
  });

  it('takes effect once when Slack delivers a click twice', async () => {
    const acme = await pairCompany(open);
    const id = await acme.give(acme.mert, acme.ana);
    const ana = await acme.callerOf(acme.ana, 'trigger:1');
    const both = await Promise.allSettled([
      openFeedback(acme.context, ana, id),
      openFeedback(acme.context, ana, id),
    ]);
    const failed = both.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(failed.every((reason) => reason instanceof AlreadyHandled)).toBe(true);
    const audit = await acme.db
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'feedback.opened')
      .execute();
    expect(audit).toHaveLength(1);
  });
});

it('nobody knows of feedback that still waits for their hours', async () => {
  const acme = await pairCompany(openSqlite, SATURDAY_NIGHT);
  const id = await acme.give(acme.mert, acme.ana);
  const ana = await acme.callerOf(acme.ana);
  expect((await myFeedback(acme.context, ana, 0)).received).toEqual([]);
  expect(await unopenedFeedback(acme.context, ana)).toEqual([]);
  expect(await refusalOf(openFeedback(acme.context, ana, id))).toContain(NOTHING);
  expect((await feedbackById(acme.db, acme.workspace.id, id))?.openedAt).toBeNull();
  const [given] = (await myFeedback(acme.context, await acme.callerOf(acme.mert), 0)).given;
  expect([given?.progress, given?.dueAt]).toEqual(['waits', new Date('2026-11-30T05:30:00Z')]);
});

it('the list is in pages of ten', async () => {
  const acme = await pairCompany(openSqlite);
  for (let count = 0; count < 12; count++) {
    acme.context.clock.moveTo(new Date(acme.context.clock.now().getTime() + 60_000));
    await acme.give(acme.mert, acme.ana);
  }
  const ana = await acme.callerOf(acme.ana);
  const page = async (number: number) => {
    const { received, hasMore, page: shown } = await myFeedback(acme.context, ana, number);
    return [received.map(({ feedback }) => Number(feedback.id.split('-')[1])), hasMore, shown];
  };
  expect(await page(0)).toEqual([[12, 11, 10, 9, 8, 7, 6, 5, 4, 3], true, 0]);
  expect(await page(1)).toEqual([[2, 1], false, 1]);
  expect(await page(2)).toEqual([[], false, 2]);
  expect((await page(Number.NaN))[2]).toBe(0);
  expect((await page(-3))[2]).toBe(0);
});
