import { expect, it } from 'vitest';
import { declineRequest, startAnswer, withdrawRequest } from '../../src/feedback/actions/answer-request.ts';
import { askForFeedback } from '../../src/feedback/actions/ask-feedback.ts';
import { giveFeedback } from '../../src/feedback/actions/give-feedback.ts';
import { askedByMe, askedOfMe } from '../../src/feedback/actions/my-requests.ts';
import { openFeedback } from '../../src/feedback/actions/open-feedback.ts';
import { takeBackFeedback } from '../../src/feedback/actions/take-back.ts';
import { requestDelivery, requestReminder } from '../../src/feedback/request-deliveries.ts';
import { settleRequest } from '../../src/feedback/requests-store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { together } from '../support/transactions-together.ts';
import { type PairCompany, pairCompany, SATURDAY_NIGHT, TEXT } from './pair-company.ts';

/** Ana asks Mert about herself, or Mert asks Cem about Ana. */
const ask = async (
  acme: PairCompany,
  from: string,
  to: string,
  more: { aboutId?: string; topic?: string; id?: string } = {},
) => {
  const draft = { id: 'r1', askedId: to, aboutId: null, topic: null, ...more };
  return askForFeedback(acme.context, await acme.callerOf(from), draft);
};

const give = async (acme: PairCompany, from: string, to: string, requestId: string, id = 'f1') =>
  giveFeedback(acme.context, await acme.callerOf(from), {
    ...{ id, receiverId: to, kind: 'strength' as const, text: TEXT, requestId },
  });

const planned = async (acme: PairCompany) =>
  (await acme.db.selectFrom('delivery').selectAll().orderBy('due_at').orderBy('kind').execute()).map(
    (row) => [row.kind, row.target, new Date(row.due_at ?? 0).toISOString()],
  );

const at = (acme: PairCompany, instant: string) => acme.context.clock.moveTo(new Date(instant));

onBothDatabases('asking for feedback', (open) => {
  it('reaches the asked at once, and plans the one reminder for their third working day after', async () => {
    const acme = await pairCompany(open);
    // Monday noon in Istanbul: Tuesday, Wednesday, Thursday 08:30.
    await ask(acme, acme.ana, acme.mert, { topic: 'demos' });
    expect(await planned(acme)).toEqual([
      ['feedback.requested.v1', acme.mert, '2026-11-23T09:00:00.000Z'],
      ['feedback.request_reminder.v1', acme.mert, '2026-11-26T05:30:00.000Z'],
    ]);
    const audit = await acme.db
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'feedback.asked')
      .execute();
    expect([audit.length, JSON.stringify(audit)]).toEqual([1, expect.not.stringContaining('demos')]);
  });

  it('on Saturday night arrives on Monday, so that Thursday is the third working day after', async () => {
    const acme = await pairCompany(open, SATURDAY_NIGHT);
    await ask(acme, acme.ana, acme.mert);
    expect((await planned(acme)).map(([, , due]) => due)).toEqual([
      '2026-11-30T05:30:00.000Z',
      '2026-12-03T05:30:00.000Z',
    ]);
  });

  it('is refused of oneself, about whom one does not lead, about the asked, and twice', async () => {
    const acme = await pairCompany(open);
    const refused = (from: string, to: string, more = {}) => refusalOf(ask(acme, from, to, more));
    expect(await refused(acme.ana, acme.ana)).toContain('ask somebody else');
    expect(await refused(acme.ana, acme.mert, { aboutId: acme.cem })).toContain(
      'somebody you lead. Cem Ak is not',
    );
    expect(await refused(acme.nil, acme.mert, { aboutId: acme.cem })).toContain('somebody you lead');
    expect(await refused(acme.mert, acme.ana, { aboutId: acme.ana })).toContain(
      'than the person it is about',
    );
    expect(await refused(acme.ana, acme.yok)).toContain('no Slack account');
    expect(await refused(acme.ana, acme.eski)).toContain('no longer works here');
    expect(await acme.db.selectFrom('feedback_request').select('id').execute()).toEqual([]);
    await ask(acme, acme.ana, acme.mert);
    expect(await refused(acme.ana, acme.mert, { id: 'r2' })).toContain('asked Mert Manager already');
    // Somebody above the line may ask, however high.
    await ask(acme, acme.deniz, acme.cem, { id: 'r3', aboutId: acme.ana });
  });

  it('stops at ten that wait', async () => {
    const acme = await pairCompany(open);
    for (let nth = 0; nth < 10; nth++) {
      const someone = await acme.addPerson({ name: `Someone ${nth}` });
      await ask(acme, acme.ana, someone, { id: `many-${nth}` });
    }
    expect(await refusalOf(ask(acme, acme.ana, acme.mert, { id: 'eleventh' }))).toContain(
      '10 of your questions',
    );
  });

  it('is answered once, by the asked, for whom it is about', async () => {
    const acme = await pairCompany(open);
    await ask(acme, acme.ana, acme.mert);
    expect(await refusalOf(give(acme, acme.cem, acme.ana, 'r1'))).toContain('no such question for you');
    expect(await refusalOf(give(acme, acme.mert, acme.cem, 'r1'))).toContain('older version');
    await give(acme, acme.mert, acme.ana, 'r1');
    expect(await refusalOf(give(acme, acme.mert, acme.ana, 'r1', 'f2'))).toContain(
      'gave this feedback already',
    );
    expect(await acme.db.selectFrom('feedback').select('id').execute()).toEqual([{ id: 'f1' }]);
    const [line] = await askedByMe(acme.context, await acme.callerOf(acme.ana));
    expect([line?.state, line?.name, line?.aboutName]).toEqual(['given', 'Mert Manager', null]);
  });

  it('is settled by whoever is first, though two try at once', async () => {
    const acme = await pairCompany(open);
    await ask(acme, acme.ana, acme.mert);
    const settle = (what: Parameters<typeof settleRequest>[3]) =>
      acme.change((trx) => settleRequest(trx, acme.workspace.id, 'r1', what));
    const declined = { declinedAt: acme.context.clock.now() };
    expect([await settle(declined), await settle(declined)]).toEqual([true, false]);
    for (const id of ['f1', 'f2']) await acme.give(acme.mert, acme.ana, { id });
    expect([await settle({ feedbackId: 'f1' }), await settle({ feedbackId: 'f2' })]).toEqual([true, false]);
    expect(await settle(declined)).toBe(false);
    const row = await acme.db.selectFrom('feedback_request').selectAll().executeTakeFirstOrThrow();
    expect([row.feedback_id, row.declined_at]).toEqual(['f1', null]);
  });

  it('may be put off, which the asker sees, and given after all', async () => {
    const acme = await pairCompany(open);
    await ask(acme, acme.ana, acme.mert);
    const mert = await acme.callerOf(acme.mert);
    expect(await askedOfMe(acme.context, mert)).toHaveLength(1);
    await declineRequest(acme.context, await acme.callerOf(acme.mert, 'trigger:1'), 'r1');
    await declineRequest(acme.context, await acme.callerOf(acme.mert, 'trigger:2'), 'r1');
    expect(await askedOfMe(acme.context, mert)).toEqual([]);
    expect((await askedByMe(acme.context, await acme.callerOf(acme.ana)))[0]?.state).toBe('declined');
    const actions = await acme.db.selectFrom('audit').select('action').execute();
    expect(actions.filter(({ action }) => action === 'feedback.declined')).toHaveLength(1);
    await give(acme, acme.mert, acme.ana, 'r1');
    expect((await askedByMe(acme.context, await acme.callerOf(acme.ana)))[0]?.state).toBe('given');
  });

  it('is over after four weeks', async () => {
    const acme = await pairCompany(open);
    await ask(acme, acme.ana, acme.mert);
    at(acme, '2026-12-21T08:59:00Z');
    await startAnswer(acme.context, await acme.callerOf(acme.mert), 'r1');
    at(acme, '2026-12-21T09:00:00Z');
    expect(await refusalOf(startAnswer(acme.context, await acme.callerOf(acme.mert), 'r1'))).toContain(
      'more than four weeks ago',
    );
  });

  it('is open again once the feedback was taken back', async () => {
    const acme = await pairCompany(open);
    await ask(acme, acme.ana, acme.mert);
    await give(acme, acme.mert, acme.ana, 'r1');
    await takeBackFeedback(acme.context, await acme.callerOf(acme.mert, 'trigger:9'), 'f1');
    await give(acme, acme.mert, acme.ana, 'r1', 'f2');
    expect((await askedByMe(acme.context, await acme.callerOf(acme.ana)))[0]?.request.feedbackId).toBe('f2');
  });
});

onBothDatabases('feedback that a manager asked for about a report', (open) => {
  it('is read by the three, whatever stands in the answer by the two alone, and by nobody else', async () => {
    const acme = await pairCompany(open);
    await ask(acme, acme.mert, acme.cem, { aboutId: acme.ana });
    const form = await startAnswer(acme.context, await acme.callerOf(acme.cem), 'r1');
    expect([form.answers.isAboutAnother, form.person.id]).toEqual([true, acme.ana]);
    await give(acme, acme.cem, acme.ana, 'r1');
    expect((await planned(acme)).map(([kind, target]) => [kind, target])).toContainEqual([
      'feedback.asked_given.v1',
      acme.mert,
    ]);
    const read = async (who: string) => openFeedback(acme.context, await acme.callerOf(who), 'f1');
    expect((await read(acme.ana)).asker?.name).toBe('Mert Manager');
    await acme.db.updateTable('feedback').set({ reply: 'canary-reply' }).execute();
    const asked = await read(acme.mert);
    expect([asked.reader, asked.text.behaviour, asked.text.reply]).toEqual(['asker', TEXT.behaviour, null]);
    expect((await read(acme.cem)).text.reply).toBe('canary-reply');
    for (const who of [acme.deniz, acme.nil, acme.oya]) {
      expect(await refusalOf(read(who))).toContain('no such feedback for you');
    }
  });

  it('waits for whom it is about, and is closed to a manager who leads them no more', async () => {
    const acme = await pairCompany(open, SATURDAY_NIGHT);
    await ask(acme, acme.mert, acme.cem, { aboutId: acme.ana });
    await give(acme, acme.cem, acme.ana, 'r1');
    const read = async () => openFeedback(acme.context, await acme.callerOf(acme.mert), 'f1');
    expect(await refusalOf(read())).toContain('has not reached the person');
    at(acme, '2026-11-30T05:30:00Z');
    expect((await read()).reader).toBe('asker');
    await acme.db
      .updateTable('reporting_line')
      .set({ manager_id: acme.deniz })
      .where('person_id', '=', acme.ana)
      .execute();
    expect(await refusalOf(read())).toContain('no such feedback for you');
  });

  it('is withdrawn by the asker alone: nobody is reminded, it cannot be answered, and it can be asked again', async () => {
    const acme = await pairCompany(open);
    await ask(acme, acme.ana, acme.mert);
    const [ana, mert] = [await acme.callerOf(acme.ana), await acme.callerOf(acme.mert)];
    expect(await refusalOf(withdrawRequest(acme.context, mert, 'r1'))).toContain('did not ask for this');
    await withdrawRequest(acme.context, ana, 'r1');
    await withdrawRequest(acme.context, ana, 'r1');
    const audit = await acme.db.selectFrom('audit').select('action').execute();
    expect(audit.filter(({ action }) => action === 'feedback.request_withdrawn')).toHaveLength(1);
    for (const delivery of [requestDelivery, requestReminder]) {
      const due = { workspaceId: acme.workspace.id, kind: delivery.kind, period: 'r1', target: acme.mert };
      const params = { requestId: 'r1' };
      expect(await delivery.render(acme.context, { ...due, params })).toEqual({
        skip: 'the request is withdrawn',
      });
    }
    expect(await askedOfMe(acme.context, mert)).toEqual([]);
    expect((await askedByMe(acme.context, ana)).map(({ state }) => state)).toEqual(['withdrawn']);
    expect(await refusalOf(startAnswer(acme.context, mert, 'r1'))).toContain('has withdrawn this');
    expect(await refusalOf(declineRequest(acme.context, mert, 'r1'))).toContain('has withdrawn this');
    expect(await acme.change((trx) => settleRequest(trx, acme.workspace.id, 'r1', { feedbackId: 'f' }))).toBe(
      false,
    );
    await ask(acme, acme.ana, acme.mert, { id: 'r2' });
    expect(await askedOfMe(acme.context, mert)).toHaveLength(1);
  });

  it('is not withdrawn once it was given, not even in the same moment', async () => {
    const acme = await pairCompany(open);
    const ana = await acme.callerOf(acme.ana);
    await ask(acme, acme.ana, acme.mert);
    const results = await together<unknown>([
      () => withdrawRequest(acme.context, ana, 'r1'),
      () => give(acme, acme.mert, acme.ana, 'r1'),
    ]);
    const [withdrawn, given] = results.map(({ status }) => status);
    const [line] = await askedByMe(acme.context, ana);
    expect(line?.state).toBe(withdrawn === 'fulfilled' ? 'withdrawn' : 'given');
    expect([withdrawn, given]).not.toEqual(['rejected', 'rejected']);
    if (withdrawn === 'rejected') {
      expect(await refusalOf(withdrawRequest(acme.context, ana, 'r1'))).toContain('answered it meanwhile');
    }
  });
});
