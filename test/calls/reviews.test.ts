import { expect, it } from 'vitest';
import { changeOwnReview, shareReview } from '../../src/calls/actions/after-review.ts';
import { askForReview, declineReview } from '../../src/calls/actions/ask.ts';
import { currentForms, saveForm } from '../../src/calls/actions/forms.ts';
import { giveReview, type ReviewDraft } from '../../src/calls/actions/give-review.ts';
import { myCalls } from '../../src/calls/actions/my-calls.ts';
import { openReview } from '../../src/calls/actions/read-review.ts';
import { offerForm, retiredForms, retireForm } from '../../src/calls/actions/retire-form.ts';
import { callMeasures } from '../../src/calls/manager-measures.ts';
import type { SalesCall } from '../../src/calls/rules/review.ts';
import { moveCalls } from '../../src/calls/store/merge.ts';
import { translate } from '../../src/locales/index.ts';
import { personById } from '../../src/people/index.ts';
import { openPromisesOf } from '../../src/promises/index.ts';
import { currentSkills } from '../../src/skills/index.ts';
import { type PairCompany, pairCompany } from '../feedback/pair-company.ts';
import { onBothDatabases } from '../support/databases.ts';
import { refusalOf } from '../support/refusal-of.ts';

const TODAY = '2026-11-23';

const call = (ownerId: string, id = 'call-1'): SalesCall => ({
  ...{ id, ownerId, formKey: 'discovery', formVersion: 0, title: 'Yildiz Teknik', heldOn: '2026-11-20' },
  ...{ link: null, consent: 'both of them', addedBy: ownerId },
});

const draft = (id: string, points: ReviewDraft['points'], more: Partial<ReviewDraft> = {}): ReviewDraft => ({
  ...{ id, points, quotes: '4:05 canary-quote', note: 'canary-note', action: '', dueOn: null },
  ...more,
});

/** Points by the lines of the discovery form. */
const all = (...given: (1 | 2 | 3 | 4 | 5 | null)[]) => {
  const [opening, questions, listening, qualification, next_step] = given;
  return Object.fromEntries(
    Object.entries({ opening, questions, listening, qualification, next_step }).map(([k, v]) => [
      k,
      v ?? null,
    ]),
  );
};

onBothDatabases('reviews of calls', (open) => {
  const give = async (
    acme: PairCompany,
    who: string,
    of: SalesCall,
    review: ReviewDraft,
    requestId?: string,
  ) => giveReview(acme.context, await acme.callerOf(who), { call: of, requestId: requestId ?? null }, review);
  const refusedTo = async (acme: PairCompany, who: string, id: string) =>
    refusalOf(openReview(acme.context, await acme.callerOf(who), id));
  const ask = async (acme: PairCompany, owner: string, asked: string, id: string, of = call(owner)) => {
    const person = await personById(acme.db, acme.workspace.id, asked, TODAY);
    if (!person) throw new Error('Nobody');
    await askForReview(acme.context, await acme.callerOf(owner), of, { id, asked: person });
  };
  const skillsOf = async (acme: PairCompany) => {
    const { skills } = await currentSkills(acme.db, acme.workspace.id, acme.ana, TODAY);
    return Object.fromEntries(
      skills.flatMap(({ skill, level }) => (level ? [[skill.key, level.sum / level.weight]] : [])),
    );
  };

  it('a manager’s is read by the two alone; its action is a promise, its points count into the skills', async () => {
    const acme = await pairCompany(open);
    const action = { action: 'Ask what it costs first', dueOn: '2026-11-30' };
    await give(acme, acme.mert, call(acme.ana), draft('r1', all(4, 2, 3, null, 5), action));
    for (const other of [acme.deniz, acme.cem, acme.oya, acme.nil]) {
      expect(await refusedTo(acme, other, 'r1')).toContain('nothing of yours');
    }
    const read = await openReview(acme.context, await acme.callerOf(acme.ana), 'r1');
    expect(read).toMatchObject({ reader: 'owner', shareWith: null, canChange: false });
    expect(read.review).toMatchObject({ capacity: 'manager', note: 'canary-note', givenOn: TODAY });
    const [promise] = await openPromisesOf(acme.db, acme.workspace.id, { ownerId: acme.ana }, TODAY);
    expect(promise).toMatchObject({
      otherId: acme.mert,
      text: 'Ask what it costs first',
      dueOn: '2026-11-30',
    });
    // Opening and listening speak of no skill; qualification did not apply.
    expect(await skillsOf(acme)).toEqual({ discovery: 2, closing: 5 });
  });

  it('cannot be given of a colleague’s call, nor twice, nor without a point, nor an action without a day', async () => {
    const acme = await pairCompany(open);
    const once = draft('r1', all(4));
    expect(await refusalOf(give(acme, acme.cem, call(acme.ana), once))).toContain('people you lead');
    expect(await refusalOf(give(acme, acme.mert, call(acme.ana), draft('r1', all())))).toContain('one line');
    const without = draft('r1', all(4), { action: 'Something' });
    expect(await refusalOf(give(acme, acme.mert, call(acme.ana), without))).toContain('By when');
    const wrong = draft('r1', all(4), { quotes: 'no time' });
    expect(await refusalOf(give(acme, acme.mert, call(acme.ana), wrong))).toContain('4:05');
    expect(await acme.db.selectFrom('sales_call').select('id').execute()).toEqual([]);
    const told = { ...call(acme.ana), addedBy: acme.mert };
    await give(acme, acme.mert, told, once);
    expect(await refusalOf(give(acme, acme.mert, told, draft('r2', all(4))))).toContain('already');
    // The call of a form that somebody made up.
    expect(await refusalOf(give(acme, acme.deniz, told, draft('r3', all(4))))).toContain('nothing of yours');
  });

  it('a colleague’s is asked for, private to the two, and the manager’s to read once it is shared', async () => {
    const acme = await pairCompany(open);
    await ask(acme, acme.ana, acme.cem, 'q1');
    expect(await refusalOf(give(acme, acme.oya, call(acme.ana), draft('r1', all(3)), 'q1'))).toContain(
      'nothing of yours',
    );
    await give(acme, acme.cem, call(acme.ana), draft('r1', all(3, 4)), 'q1');
    expect(await refusedTo(acme, acme.mert, 'r1')).toContain('nothing of yours');
    expect(await skillsOf(acme)).toEqual({});
    expect((await myCalls(acme.context, await acme.callerOf(acme.mert))).shared).toEqual([]);

    expect(await refusalOf(shareReview(acme.context, await acme.callerOf(acme.cem), 'r1'))).toContain(
      'yours',
    );
    const shared = await shareReview(acme.context, await acme.callerOf(acme.ana), 'r1');
    expect(shared.manager?.id).toBe(acme.mert);
    expect((await openReview(acme.context, await acme.callerOf(acme.mert), 'r1')).reader).toBe('manager');
    expect(await refusedTo(acme, acme.deniz, 'r1')).toContain('nothing of yours');
    expect(await skillsOf(acme)).toEqual({ discovery: 4 });
    const { shared: list } = await myCalls(acme.context, await acme.callerOf(acme.mert));
    expect(list.map(({ name }) => name)).toEqual(['Ana Silva']);
  });

  it('of one’s own is one’s own until it is shared, and counts into no skill', async () => {
    const acme = await pairCompany(open);
    await give(acme, acme.ana, call(acme.ana), draft('r1', all(5, 5, 5, 5, 5)));
    expect(await refusedTo(acme, acme.mert, 'r1')).toContain('nothing of yours');
    await shareReview(acme.context, await acme.callerOf(acme.ana), 'r1');
    expect((await openReview(acme.context, await acme.callerOf(acme.mert), 'r1')).reader).toBe('manager');
    expect(await skillsOf(acme)).toEqual({});
  });

  it('can be changed within a day, by who gave it; the skills follow', async () => {
    const acme = await pairCompany(open);
    await give(acme, acme.mert, call(acme.ana), draft('r1', all(4, 2)));
    const change = { points: all(4, 3), quotes: '', note: 'changed' };
    const asMert = await acme.callerOf(acme.mert);
    expect(
      await refusalOf(changeOwnReview(acme.context, await acme.callerOf(acme.ana), 'r1', change)),
    ).toContain('nothing of yours');
    acme.context.clock.moveTo(new Date('2026-11-24T08:59:59Z'));
    await changeOwnReview(acme.context, asMert, 'r1', change);
    expect(await skillsOf(acme)).toEqual({ discovery: 3 });
    const read = await openReview(acme.context, await acme.callerOf(acme.ana), 'r1');
    expect(read.review).toMatchObject({ note: 'changed', quotes: [] });
    acme.context.clock.moveTo(new Date('2026-11-24T09:00:00Z'));
    expect(await refusalOf(changeOwnReview(acme.context, asMert, 'r1', change))).toContain('within a day');
  });

  it('two who see a line two points apart are told the line; whose call it is reads who and what, too', async () => {
    const acme = await pairCompany(open);
    await ask(acme, acme.ana, acme.cem, 'q1');
    await ask(acme, acme.ana, acme.mert, 'q2');
    await give(acme, acme.cem, call(acme.ana), draft('r1', all(5, 2, 3)), 'q1');
    await give(acme, acme.mert, call(acme.ana), draft('r2', all(3, 3, 3)), 'q2');
    const seenBy = async (who: string, id: string) =>
      (await openReview(acme.context, await acme.callerOf(who), id)).toDiscuss;
    expect(await seenBy(acme.mert, 'r2')).toEqual([{ line: 'opening', other: null }]);
    expect(await seenBy(acme.cem, 'r1')).toEqual([{ line: 'opening', other: null }]);
    expect(await seenBy(acme.ana, 'r2')).toEqual([{ line: 'opening', other: { name: 'Cem Ak', points: 5 } }]);
    await shareReview(acme.context, await acme.callerOf(acme.ana), 'r1');
    expect(await seenBy(acme.mert, 'r2')).toEqual([
      { line: 'opening', other: { name: 'Cem Ak', points: 5 } },
    ]);
  });

  it('who was asked may say not now, and still do it; after two weeks it is over', async () => {
    const acme = await pairCompany(open);
    await ask(acme, acme.ana, acme.cem, 'q1');
    expect(await refusalOf(ask(acme, acme.ana, acme.cem, 'q2'))).toContain('already');
    expect(await refusalOf(ask(acme, acme.ana, acme.ana, 'q2'))).toContain('without asking');
    const asCem = await acme.callerOf(acme.cem);
    await declineReview(acme.context, asCem, 'q1');
    const { iAsked } = await myCalls(acme.context, await acme.callerOf(acme.ana));
    expect(iAsked.map(({ state }) => state)).toEqual(['declined']);
    acme.context.clock.moveTo(new Date('2026-12-07T09:00:01Z'));
    expect(await refusalOf(declineReview(acme.context, asCem, 'q1'))).toContain('over');
    expect(await refusalOf(give(acme, acme.cem, call(acme.ana), draft('r1', all(3)), 'q1'))).toContain(
      'over',
    );
  });

  it('keep their meaning when their form is offered no more, and it can be offered again', async () => {
    const acme = await pairCompany(open);
    const [nil, ana] = [await acme.callerOf(acme.nil), await acme.callerOf(acme.ana)];
    await give(acme, acme.mert, call(acme.ana), draft('r1', all(4, 2, 3, null, 5)));
    const keys = async () =>
      (await currentForms(acme.db, acme.workspace.id, 'en')).map(({ key }) => key).toSorted();
    const before = await keys();
    const discovery = { key: 'discovery', version: 0 };
    expect(await refusalOf(retireForm(acme.context, ana, discovery))).toContain('admin');
    await retireForm(acme.context, nil, discovery);
    expect(await keys()).toEqual(before.filter((key) => key !== 'discovery'));
    expect(await refusalOf(retireForm(acme.context, nil, discovery))).toContain(
      'changed this form meanwhile',
    );
    const read = await openReview(acme.context, ana, 'r1');
    expect(read.form.criteria.map(({ key }) => key)).toContain('next_step');
    // Whoever had it open to change it is told, too.
    const late = { id: 'f', key: 'discovery', base: 0, name: 'Mine', criteria: '' };
    expect(await refusalOf(saveForm(acme.context, nil, late))).not.toBe('');
    const [retired] = await retiredForms(acme.db, acme.workspace.id, 'en');
    expect(retired).toMatchObject({ key: 'discovery', version: 1, name: read.form.name });
    expect(await offerForm(acme.context, nil, { key: 'discovery', version: 1 })).toMatchObject({
      version: 2,
    });
    expect(await keys()).toEqual(before);
    const versionOf = async (key: string) =>
      (await currentForms(acme.db, acme.workspace.id, 'en')).find((each) => each.key === key)?.version ?? 0;
    const [kept = '', ...others] = before;
    for (const key of others) await retireForm(acme.context, nil, { key, version: await versionOf(key) });
    const last = retireForm(acme.context, nil, { key: kept, version: await versionOf(kept) });
    expect(await refusalOf(last)).toContain('last form');
  });

  it('count on the manager’s own card, for how many people, and never what they say', async () => {
    const acme = await pairCompany(open);
    await give(acme, acme.mert, call(acme.ana), draft('r1', all(3)));
    await give(acme, acme.mert, call(acme.ana, 'call-2'), draft('r2', all(3)));
    await give(acme, acme.ana, call(acme.ana, 'call-3'), draft('r3', all(3)));
    const [measure] = callMeasures;
    const people = await Promise.all(
      [acme.ana, acme.cem].map(async (id) => ({
        person: (await personById(acme.db, acme.workspace.id, id, TODAY)) as never,
        since: '2026-01-01',
      })),
    );
    const manager = await personById(acme.db, acme.workspace.id, acme.mert, TODAY);
    if (!measure || !manager) throw new Error('Nothing to ask');
    const now = acme.context.clock.now();
    const asked = { workspaceId: acme.workspace.id, manager, people, now };
    const line = await measure.find(acme.context, { ...asked, from: '2026-10-25', until: TODAY });
    expect(line?.(translate('en'))).toBe('Call reviews: *2*, for 1 of 2 people');
    expect(line?.(translate('tr'))).toBe('Görüşme değerlendirmesi: *2*; 2 kişiden 1 kişi için');
    const before = { ...asked, from: '2026-10-01', until: '2026-11-22' };
    expect(await measure.find(acme.context, before)).toBeNull();
  });

  it('of two people who are one are the one’s; where both reviewed a call, each stays', async () => {
    const acme = await pairCompany(open);
    const [from, into] = [acme.oya, acme.cem];
    await ask(acme, acme.ana, from, 'q1');
    await give(acme, from, call(acme.ana), draft('r1', all(3)), 'q1');
    await give(acme, from, call(from, 'call-2'), draft('r2', all(3)));
    await ask(acme, acme.ana, from, 'q3', call(acme.ana, 'call-3'));
    await ask(acme, acme.ana, into, 'q4', call(acme.ana, 'call-3'));
    await give(acme, from, call(acme.ana, 'call-3'), draft('r3', all(3)), 'q3');
    await give(acme, into, call(acme.ana, 'call-3'), draft('r4', all(3)), 'q4');
    await acme.change((trx, change) => moveCalls(trx, change, { from, into }));
    const rows = await acme.db
      .selectFrom('call_review')
      .select(['id', 'owner_id', 'reviewer_id'])
      .orderBy('id')
      .execute();
    expect(rows.map((row) => [row.id, row.owner_id, row.reviewer_id])).toEqual([
      ['r1', acme.ana, into],
      ['r2', into, into],
      ['r3', acme.ana, from],
      ['r4', acme.ana, into],
    ]);
  });
});
