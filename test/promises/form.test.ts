import { describe, expect, it } from 'vitest';
import { giveFeedback } from '../../src/feedback/actions/give-feedback.ts';
import { markFeedback } from '../../src/feedback/store.ts';
import { promisesOf } from '../../src/promises/store/promises.ts';
import { onSqlite } from '../support/databases.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { deskOf, dueDeliveries } from './desk.ts';
import { type PromiseCompany, promiseCompany, weekdays } from './promise-company.ts';

const TYPED = { text: 'canary-promise: ask first', due: '2026-11-30', kpi: null, proof: '' };
const json = (view: unknown) => JSON.stringify(view);
const stored = (acme: PromiseCompany) => promisesOf(acme.db, acme.workspace.id, { ownerId: acme.ana });
const slackIdOf = async (acme: PromiseCompany, id: string) => (await acme.person(id)).slackUserId ?? '';

/** Feedback from one to another, with a next step; opened unless said otherwise. */
async function feedback(acme: PromiseCompany, from: string, to: string, isOpened = true): Promise<string> {
  const id = acme.context.newId();
  const text = {
    situation: 'canary-situation on Tuesday',
    behaviour: 'canary-behaviour at slide 12',
    impact: 'canary-impact on the customer',
    nextStep: 'canary-step: stop at the first question',
  };
  await giveFeedback(acme.context, await acme.callerOf(from), { id, receiverId: to, kind: 'improve', text });
  await acme.db.deleteFrom('delivery').execute();
  if (!isOpened) return id;
  const at = acme.context.clock.now();
  await acme.change((trx) => markFeedback(trx, acme.workspace.id, id, 'opened_at', at));
  return id;
}

onSqlite('the form for a promise', (open) => {
  it('starts with one’s manager, a week from now, and the numbers one logs or has goals for', async () => {
    const acme = await promiseCompany(open);
    await acme.log(acme.ana, 'demos', weekdays('2026-11-16', '2026-11-23'), 3);
    await acme.log(acme.cem, 'emails', weekdays('2026-11-16', '2026-11-23'), 3);
    const { shown, text } = await deskOf(acme, acme.ana).command('new');
    expect(json(shown)).toContain(`"initial_user":"${await slackIdOf(acme, acme.mert)}"`);
    expect(json(shown)).toContain('"initial_date":"2026-11-30"');
    expect(json(shown)).toContain('"value":"demos"');
    expect(json(shown)).not.toContain('"value":"emails"');
    expect(text).not.toContain('Whose promise is it?');
  });

  it('keeps what was typed, follows its number, and tells the other without a word of it', async () => {
    const acme = await promiseCompany(open);
    await acme.log(acme.ana, 'demos', weekdays('2026-11-16', '2026-11-23'), 3);
    const ana = deskOf(acme, acme.ana);
    const { shown } = await ana.command('yeni');
    const other = await slackIdOf(acme, acme.mert);
    const { text } = await ana.submit(shown, { ...TYPED, other, kpi: 'demos', proof: 'three calls' });
    expect(text).toContain('Saved. I tell Mert Manager.');
    expect(text).toContain('I compare its number two and four weeks after');
    expect(await stored(acme)).toMatchObject([
      { ownerId: acme.ana, otherId: acme.mert, kpi: 'demos', proof: 'three calls', dueOn: '2026-11-30' },
    ]);
    const followed = await acme.db.selectFrom('followed_metric').selectAll().execute();
    expect(followed).toMatchObject([{ person_id: acme.ana, kpi: 'demos', started_on: '2026-11-23' }]);
    const [told, ...more] = await dueDeliveries(acme);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ kind: 'promises.made.v1', destination: { slackUserId: other } });
    expect(told?.text).toContain('*Ana Silva* wrote down a promise made with you, until 30 Nov.');
    expect(told?.text).not.toContain('canary');
    const audit = await acme.db
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'promise.made')
      .execute();
    expect(audit).toHaveLength(1);
    expect(audit[0]?.detail).not.toContain('canary');
  });

  it('is kept once, however often it is sent', async () => {
    const acme = await promiseCompany(open);
    const ana = deskOf(acme, acme.ana);
    const { shown } = await ana.press('promises.make.v1');
    const values = { ...TYPED, other: await slackIdOf(acme, acme.mert) };
    await ana.submit(shown, values);
    expect(await refusalOf(ana.submit(shown, values))).toContain('is kept already');
    expect(await stored(acme)).toHaveLength(1);
  });

  it('says what is wrong, and keeps nothing', async () => {
    const acme = await promiseCompany(open);
    const ana = deskOf(acme, acme.ana);
    const { shown } = await ana.press('promises.make.v1');
    const other = await slackIdOf(acme, acme.mert);
    const refused = (values: Record<string, string | null>) =>
      refusalOf(ana.submit(shown, { ...TYPED, other, ...values }));
    expect(await refused({ text: '  x ' })).toBe('Please say in a few words what will be done.');
    expect(await refused({ due: '2026-11-22' })).toContain('This day is over.');
    expect(await refused({ due: '2027-06-01' })).toContain('more than three months away');
    expect(await refused({ other: await slackIdOf(acme, acme.ana) })).toContain('made with somebody else');
    expect(await refused({ kpi: 'emails' })).toContain('older version');
    expect(await refused({ other: 'U9999999' })).toContain('not known yet');
    expect(await stored(acme)).toEqual([]);
  });

  it('of a manager offers whose promise it is; theirs is made with the manager, and they are told', async () => {
    const acme = await promiseCompany(open);
    await acme.log(acme.ana, 'demos', weekdays('2026-11-16', '2026-11-23'), 3);
    const mert = deskOf(acme, acme.mert);
    const first = await mert.press('promises.make.v1');
    expect(first.text).toContain('Whose promise is it?');
    const { private_metadata: metadata = '' } = first.shown as { private_metadata?: string };
    const values = { text: 'typed already', due: '2026-12-01' };
    const again = await mert.press('promises.owner.v1', acme.ana, { from: 'modal', metadata, values });
    expect(again.kind).toBe('show');
    expect(again.text).toContain('Made with you.');
    expect(json(again.shown)).toContain('typed already');
    expect(json(again.shown)).toContain('"initial_date":"2026-12-01"');
    expect(json(again.shown)).toContain('"value":"demos"');
    const saved = await mert.submit(again.shown, { ...TYPED, owner: acme.ana, kpi: 'demos' });
    expect(saved.text).toContain('Saved. I tell Ana Silva.');
    const [told] = await dueDeliveries(acme);
    expect(told).toMatchObject({ kind: 'promises.made_in_your_name.v1', target: acme.ana });
    expect(told?.text).toContain('*Mert Manager* wrote down a promise of yours, until 30 Nov.');
  });

  it('is for nobody whom one does not lead, and for no two others', async () => {
    const acme = await promiseCompany(open);
    const cem = deskOf(acme, acme.cem);
    expect(await refusalOf(cem.press('promises.owner.v1', acme.ana, { from: 'modal' }))).toContain(
      'of your own',
    );
    const { shown } = await cem.press('promises.make.v1');
    const other = await slackIdOf(acme, acme.mert);
    expect(await refusalOf(cem.submit(shown, { ...TYPED, owner: acme.ana, other }))).toContain('of your own');
    const deniz = deskOf(acme, acme.deniz);
    const form = await deniz.press('promises.make.v1');
    expect(await refusalOf(deniz.submit(form.shown, { ...TYPED, owner: acme.ana, other }))).toContain(
      'make it with',
    );
    expect(await stored(acme)).toEqual([]);
  });
});

onSqlite('a promise after feedback', (open) => {
  describe('of a manager', () => {
    it('starts with the next step that it names, as the receiver’s promise to the giver', async () => {
      const acme = await promiseCompany(open);
      const id = await feedback(acme, acme.mert, acme.ana);
      for (const [who, made] of [
        [acme.ana, 'Made with *Mert Manager*.'],
        [acme.mert, 'Made with you.'],
      ] as const) {
        const { shown, text } = await deskOf(acme, who).press('promises.from_feedback.v1', id, {
          from: 'modal',
        });
        expect(json(shown)).toContain('canary-step: stop at the first question');
        expect(text).toContain(made);
      }
      const mert = deskOf(acme, acme.mert);
      const { shown } = await mert.press('promises.from_feedback.v1', id, { from: 'modal' });
      await mert.submit(shown, { ...TYPED, owner: acme.ana });
      const { source, ownerId, otherId } = (await stored(acme))[0] ?? {};
      expect({ source, ownerId, otherId }).toEqual({
        source: { kind: 'feedback', id },
        ownerId: acme.ana,
        otherId: acme.mert,
      });
    });
  });

  it('of a teammate is the giver’s own to offer, and the receiver’s to make', async () => {
    const acme = await promiseCompany(open);
    const id = await feedback(acme, acme.cem, acme.ana);
    const { text, shown } = await deskOf(acme, acme.cem).press('promises.from_feedback.v1', id);
    expect(text).toContain('Made with *Ana Silva*.');
    expect(text).not.toContain('Whose promise is it?');
    expect(json(shown)).not.toContain('canary-step');
    const ana = await deskOf(acme, acme.ana).press('promises.from_feedback.v1', id);
    expect(ana.text).toContain('Made with *Cem Ak*.');
    expect(json(ana.shown)).toContain('canary-step');
  });

  it('is for the two alone, once it was opened', async () => {
    const acme = await promiseCompany(open);
    const id = await feedback(acme, acme.mert, acme.ana);
    for (const who of [acme.cem, acme.deniz, acme.nil, acme.oya]) {
      const refusal = await refusalOf(deskOf(acme, who).press('promises.from_feedback.v1', id));
      expect(refusal).toContain('I have no such feedback for you.');
    }
    const unopened = await feedback(acme, acme.mert, acme.ana, false);
    for (const who of [acme.mert, acme.ana]) {
      expect(await refusalOf(deskOf(acme, who).press('promises.from_feedback.v1', unopened))).toContain(
        'not reached',
      );
    }
    // Nor can it be said to come of feedback that is between others.
    const between = await feedback(acme, acme.mert, acme.cem);
    const ana = deskOf(acme, acme.ana);
    const { shown } = await ana.press('promises.from_feedback.v1', id);
    const state = JSON.parse((shown as { private_metadata?: string }).private_metadata ?? '{}');
    const forged = { ...shown, private_metadata: JSON.stringify({ ...state, o: between }) };
    expect(await refusalOf(ana.submit(forged, { ...TYPED }))).toContain('I have no such feedback');
  });
});
